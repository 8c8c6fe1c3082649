"""How evenly a quiz is spread."""

from dataclasses import replace

from quizzes.derivation.balance import KeyCount, SkillCount, balance
from quizzes.derivation.drafts import Misconception, OptionDraft, Skill, Step
from tests.quizzes.derivation.test_lint import CLEAN, OPEN
from tests.quizzes.derivation.test_selection import draft


def test_keys_and_skills_are_counted() -> None:
    only_a = OptionDraft("Gazette only", "", Misconception.SWAPPED, "A")
    neither = replace(CLEAN, options=(only_a, OptionDraft("Neither text", "")))
    quote = draft(4, skill=Skill.QUOTE, letters="")

    counted = balance([draft(1, letters="B"), draft(2), draft(3, letters="AB"), neither, quote])

    assert counted.total == 5
    assert counted.keys == (
        KeyCount("A", 1),
        KeyCount("B", 1),
        KeyCount("AB", 1),
        KeyCount("-", 1),
    )
    assert counted.skills == (SkillCount(Skill.OMIT, 4), SkillCount(Skill.QUOTE, 1))


def test_more_than_a_third_of_locate_items_is_too_much() -> None:
    finding = replace(draft(1), step=Step.LOCATE)

    assert balance([finding, draft(2), draft(3)]).locates_too_much is False
    assert balance([finding, finding, draft(3)]).locates_too_much is True


def test_a_fact_or_a_sentence_that_comes_twice_is_seen() -> None:
    same_sentence = replace(draft(2), evidence=draft(1).evidence)

    spread, twice = balance([draft(1), draft(2), OPEN]), balance([draft(1), same_sentence])

    assert (spread.repeats_fact, spread.repeats_sentence) == (False, False)
    assert (twice.repeats_fact, twice.repeats_sentence) == (False, True)
    assert balance([draft(1), replace(draft(2), fact="fact 1")]).repeats_fact is True


def test_an_open_item_has_no_key() -> None:
    assert balance([OPEN]).keys == ()
