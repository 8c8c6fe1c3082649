"""A balanced quiz: many skills, keys spread, nothing asked twice."""

from dataclasses import replace

from coverage_app.analysis import Span
from quizzes.derivation.drafts import EvidenceDraft, ItemDraft, Kind, OptionDraft, Skill, Step
from quizzes.derivation.selection import other_draft, select_forms, select_items
from tests.quizzes.derivation.test_lint import CLEAN, OPEN


def draft(
    number: int,
    *,
    skill: Skill = Skill.OMIT,
    family: int = 1,
    letters: str = "A",
    sure: float = 0.9,
) -> ItemDraft:
    return replace(
        CLEAN,
        fact=f"fact {number}",
        skill=skill,
        family=family,
        confidence=sure,
        options=(OptionDraft(f"Key {number}", "", letters=letters), *CLEAN.options[1:]),
        evidence=(EvidenceDraft("A", Span(number * 10, number * 10 + 5), "Words"),),
    )


def chosen(*drafts: ItemDraft, count: int = 8) -> list[str]:
    return [one.fact for one in select_items(drafts, count=count)]


def test_skills_take_turns() -> None:
    quote = draft(3, skill=Skill.QUOTE, letters="")
    source = draft(4, skill=Skill.SOURCE, letters="")
    drafts = [draft(1), draft(2), quote, source]

    assert chosen(*drafts, count=3) == ["fact 1", "fact 3", "fact 4"]


def test_keys_and_families_take_turns_within_a_skill() -> None:
    drafts = [draft(1), draft(2), draft(3, letters="B"), draft(4, family=2, letters="B")]

    assert chosen(*drafts, count=3) == ["fact 1", "fact 4", "fact 2"]


def test_the_surest_draft_comes_first_among_equals() -> None:
    assert chosen(draft(1), draft(2, sure=0.95), count=1) == ["fact 2"]


def test_no_fact_is_asked_twice() -> None:
    assert chosen(draft(1), replace(draft(2), fact="fact 1")) == ["fact 1"]


def test_a_sentence_already_shown_comes_last() -> None:
    first = draft(1, skill=Skill.QUOTE, sure=1.0)
    same_sentence = replace(draft(2), evidence=first.evidence)

    assert chosen(first, same_sentence, draft(3)) == ["fact 1", "fact 3", "fact 2"]


def test_no_question_names_the_key_of_another() -> None:
    asked = replace(draft(1, sure=1.0), stem="Which text quotes Ana Diaz?")
    other = draft(2, skill=Skill.SOURCE, letters="")
    key = OptionDraft("Ana Diaz", "")
    named = replace(draft(3, skill=Skill.ATTRIB), options=(key, OptionDraft("Bo", "")))

    assert chosen(asked, named, other, count=2) == ["fact 1", "fact 2"]
    assert chosen(
        replace(asked, confidence=0.1), replace(named, confidence=1.0), other, count=2
    ) == [
        "fact 3",
        "fact 2",
    ]
    assert chosen(asked, named, count=2) == ["fact 1", "fact 3"]


def test_what_shows_the_proof_of_another_comes_last() -> None:
    first = draft(1, skill=Skill.QUOTE, sure=1.0)
    shows_it = replace(draft(2), contrast=first.evidence)

    assert chosen(first, shows_it, draft(3)) == ["fact 1", "fact 3", "fact 2"]


def told(one: ItemDraft, letter: str, excerpt: str) -> ItemDraft:
    return replace(one, evidence=(replace(one.evidence[0], letter=letter, excerpt=excerpt),))


def test_what_another_text_tells_in_the_same_words_comes_last() -> None:
    first = told(draft(1, sure=1.0), "A", "“We will close the old stone bridge in May,” Roe said.")
    copy = told(draft(2), "B", "Ann Roe: “We will close the old stone bridge in May.”")
    other = told(draft(3), "B", "“We will open the old school in May,” Roe said.")

    assert chosen(first, copy, other) == ["fact 1", "fact 3", "fact 2"]


def test_at_most_a_third_are_locate_items() -> None:
    finding = [replace(draft(number, sure=1.0), step=Step.LOCATE) for number in range(6)]
    comparing = [draft(number, letters="B" * (number % 2)) for number in range(6, 12)]

    quiz = select_items((*finding, *comparing), count=6)

    assert [one.step for one in quiz].count(Step.LOCATE) == 2


def test_at_most_half_of_a_quiz_has_one_key() -> None:
    drafts = [draft(number) for number in range(6)]

    assert len(chosen(*drafts, count=6)) == 3


def test_a_third_of_a_quiz_is_of_what_it_became() -> None:
    finding = [replace(draft(number), step=Step.LOCATE) for number in range(3)]
    comparing = [draft(number, letters="B") for number in range(3, 7)]

    quiz = select_items((*finding, *comparing), count=9)

    assert [one.step for one in quiz] == [*[Step.LOCATE] * 2, *[Step.COMPARE] * 4]


def test_a_short_quiz_may_have_one_locate_item() -> None:
    assert chosen(replace(draft(1), step=Step.LOCATE)) == ["fact 1"]


def test_easier_steps_come_first() -> None:
    drafts = [
        replace(draft(1, sure=1.0), step=Step.JUDGE),
        replace(draft(2, letters="B"), step=Step.LOCATE),
        draft(3, letters="AB"),
    ]

    assert chosen(*drafts, count=3) == ["fact 2", "fact 3", "fact 1"]


def test_a_third_skill_is_not_worth_a_sentence_shown_again() -> None:
    first, second = draft(1, sure=1.0), draft(2, skill=Skill.QUOTE, letters="B", sure=0.95)
    third = replace(draft(3, skill=Skill.NUMBER, letters="AB"), evidence=first.evidence)

    assert chosen(first, second, draft(4, letters="B"), third, count=3) == [
        "fact 1",
        "fact 2",
        "fact 4",
    ]


def test_the_same_place_in_another_text_is_another_sentence() -> None:
    first = draft(1, sure=1.0)
    (piece,) = first.evidence
    second = replace(draft(2, letters="B"), evidence=(replace(piece, letter="B"),))

    assert chosen(first, second, draft(3, letters="B", sure=0.8), count=2) == ["fact 1", "fact 2"]


def test_items_that_name_no_fact_are_not_taken_for_one() -> None:
    own = [replace(draft(number, letters="AB"), fact="") for number in range(2)]

    assert len(chosen(*own)) == 2


def test_at_most_one_item_is_open_and_it_comes_last() -> None:
    writing = [replace(OPEN, fact=f"fact {number}") for number in range(2)]
    judging = replace(draft(3, letters="B"), step=Step.JUDGE)

    assert chosen(*writing, judging, count=4) == ["fact 3", "fact 0"]


def test_an_item_to_match_asks_for_no_text_alone() -> None:
    drafts = [replace(draft(number), kind=Kind.MATCH) for number in range(4)]

    assert len(chosen(*drafts, count=4)) == 4


def test_another_draft_is_the_best_given_the_rest() -> None:
    quiz = (draft(1, sure=1.0), draft(2, skill=Skill.QUOTE, letters="B"))
    same_skill = draft(3, skill=Skill.QUOTE, sure=1.0)
    other_skill = draft(4, skill=Skill.NUMBER, letters="AB")

    other = other_draft(quiz, 0, (*quiz, same_skill, other_skill))

    assert other == other_skill


def test_asking_again_and_again_goes_through_all_and_back_to_the_first() -> None:
    pool = (draft(1, sure=1.0), draft(2, sure=0.9), draft(3, sure=0.8))

    second = other_draft((pool[0],), 0, pool)
    assert second == pool[1]
    third = other_draft((pool[1],), 0, pool)
    assert third == pool[2]
    assert other_draft((pool[2],), 0, pool) == pool[0]


def test_no_other_draft_asks_for_a_fact_of_the_rest() -> None:
    quiz = (draft(1), draft(2))

    assert other_draft(quiz, 0, (*quiz, replace(draft(3), fact="fact 2"))) is None


def test_two_forms_train_the_same_skills_and_share_nothing() -> None:
    skills = (Skill.OMIT, Skill.QUOTE, Skill.NUMBER)
    drafts = tuple(
        draft(2 * number + form, skill=skill, letters="AB"[form])
        for number, skill in enumerate(skills)
        for form in (0, 1)
    )

    forms = select_forms(drafts, count=3)

    assert [one.skill for one in forms.before] == [one.skill for one in forms.after] == [*skills]
    assert len({one.fact for one in (*forms.before, *forms.after)}) == 6


def test_two_forms_take_turns_of_the_same_step_and_family() -> None:
    first = draft(1, sure=1.0)
    far, near = draft(2, family=2, sure=0.99), draft(3)
    judging = replace(draft(4, sure=0.99), step=Step.JUDGE)

    forms = select_forms((first, far, judging, near), count=1)

    assert (forms.before, forms.after) == ((first,), (near,))


def test_a_form_without_a_match_is_filled_with_another_skill() -> None:
    drafts = (draft(1, sure=1.0), draft(2, skill=Skill.QUOTE, letters="B"))

    forms = select_forms(drafts, count=1)

    assert (forms.before, forms.after) == (drafts[:1], drafts[1:])


def test_forms_are_equally_long_and_share_no_fact() -> None:
    same_fact = replace(draft(2, letters="B"), fact="fact 1")
    drafts = (draft(1), same_fact, draft(3, letters="AB"))

    forms = select_forms(drafts)

    assert [one.fact for one in forms.before] == ["fact 1"]
    assert [one.fact for one in forms.after] == ["fact 3"]


def test_forms_share_no_sentence_if_it_can_be_avoided() -> None:
    first = draft(1, sure=1.0)
    same_sentence = replace(draft(2, sure=0.99), evidence=first.evidence)

    forms = select_forms((first, same_sentence, draft(3)), count=1)

    assert forms.after == (draft(3),)


def test_a_draft_that_shows_the_proof_of_the_rest_is_offered_last() -> None:
    stays, goes = draft(1), draft(2, skill=Skill.QUOTE, letters="")
    shows = replace(draft(3, letters="B", sure=1.0), evidence=stays.evidence)
    free = draft(4, letters="B", sure=0.5)

    offered = other_draft((stays, goes), 1, (stays, goes, shows, free))

    assert offered == free


def test_no_question_of_a_form_names_a_key_of_the_form() -> None:
    asked = replace(draft(1, sure=1.0), stem="Which text quotes Ana Diaz?")
    key = OptionDraft("Ana Diaz", "")
    named = [
        replace(draft(number, skill=Skill.ATTRIB), options=(key, OptionDraft("Bo", "")))
        for number in (2, 3)
    ]
    free = [draft(number, skill=Skill.ATTRIB, letters="", sure=0.5) for number in (4, 5)]

    forms = select_forms((asked, *named, *free, draft(6)), count=2)

    assert [draft.fact for draft in forms.before] == ["fact 1", "fact 4"]
