"""A balanced quiz: many skills, keys spread, nothing asked twice."""

from dataclasses import replace

from coverage_app.analysis import Span
from quizzes.derivation.drafts import EvidenceDraft, ItemDraft, OptionDraft, Skill, Step
from quizzes.derivation.selection import select_items
from tests.quizzes.derivation.test_lint import CLEAN


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


def test_families_and_keys_take_turns_within_a_skill() -> None:
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


def test_at_most_a_third_are_locate_items() -> None:
    drafts = [replace(draft(number), step=Step.LOCATE) for number in range(6)]

    assert len(chosen(*drafts, count=6)) == 2


def test_at_most_half_of_a_quiz_has_one_key() -> None:
    drafts = [draft(number) for number in range(6)]

    assert len(chosen(*drafts, count=6)) == 3


def test_a_draft_that_needs_a_look_is_left_to_the_teacher() -> None:
    assert chosen(replace(draft(1), doubt="Two fit"), draft(2)) == ["fact 2"]
