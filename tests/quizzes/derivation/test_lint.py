"""The rules a good item keeps."""

from dataclasses import replace

import pytest

from coverage_app.analysis import Span
from quizzes.derivation.drafts import (
    EvidenceDraft,
    ItemDraft,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.derivation.lint import lint

KEY = OptionDraft("The mayor", "It says so.")
WRONG = OptionDraft("The judge", "It does not.", Misconception.SWAPPED)
LAST = OptionDraft("The clerk", "It does not.", Misconception.SWAPPED)
CLEAN = ItemDraft(
    family=1,
    skill=Skill.OMIT,
    step=Step.COMPARE,
    stem="Who opened the bridge?",
    hint="",
    options=(KEY, WRONG, LAST),
    evidence=(EvidenceDraft("A", Span(0, 4), "Roe."),),
    contrast=(),
    fact="bridge",
    reason="",
    confidence=1.0,
)


def test_a_clean_item_has_no_flaw() -> None:
    assert lint(CLEAN) == ()


@pytest.mark.parametrize(
    ("flawed", "rule"),
    [
        (replace(CLEAN, stem="Name who opened the bridge."), "stem is a question"),
        (replace(CLEAN, evidence=()), "key has evidence"),
        (replace(CLEAN, options=(WRONG, LAST, replace(WRONG, text="Nobody"))), "one key"),
        (replace(CLEAN, options=(KEY, replace(KEY, text="The mayoress"), WRONG)), "one key"),
        (replace(CLEAN, options=(KEY, WRONG)), "enough options"),
        (replace(CLEAN, options=(KEY, WRONG, replace(WRONG, text="THE JUDGE"))), "options differ"),
        (
            replace(CLEAN, options=(KEY, WRONG, replace(LAST, text="clerk " * 21))),
            "options are short",
        ),
        (
            replace(CLEAN, options=(replace(KEY, text="The mayor of the town"), WRONG, LAST)),
            "key does not stand out",
        ),
        (
            replace(CLEAN, options=(KEY, WRONG, replace(LAST, text="All of the above."))),
            "no catch-all",
        ),
    ],
)
def test_a_flaw_is_named(flawed: ItemDraft, rule: str) -> None:
    assert [flaw.rule for flaw in lint(flawed)] == [rule]


def test_the_name_of_an_outlet_may_be_long() -> None:
    key = OptionDraft("The Northern Valley and Hill Country Herald only", "", letters="A")

    assert lint(replace(CLEAN, options=(key, WRONG, LAST))) == ()


def test_every_flaw_says_what_to_do() -> None:
    (flaw,) = lint(replace(CLEAN, evidence=()))

    assert flaw.advice == "Add the sentence that proves the key."
