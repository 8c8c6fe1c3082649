"""Family 16, certainty: what does a headline make more certain than the report under it?"""

import pytest

from coverage_app.analysis import Comparison, Document, compare
from quizzes.derivation.drafts import Misconception
from quizzes.derivation.families.headline_certainty import derive

HEADLINE = "Hill Town to close 90 schools, Mayor Ann Roe says"
BODY = "Hill Town is expected to close 90 schools in May, Mayor Ann Roe said."


def page(headline: str, *sentences: str) -> Comparison:
    return compare((Document.from_text(f"{headline}\n\n{' '.join(sentences)}"),))


def test_the_key_is_what_the_sentence_hedges() -> None:
    (draft,) = derive(page(HEADLINE, BODY))

    assert draft.stem == "What does the headline of text A make more certain than A1 does?"
    assert [(option.text, option.misconception) for option in draft.options] == [
        ("“Hill Town”", Misconception.SAME_IN_BOTH),
        ("“close 90 schools”", None),
        ("“Mayor Ann Roe”", Misconception.SAME_IN_BOTH),
    ]
    assert draft.key.rationale == (
        "The headline has “close 90 schools”, A1 has “expected to close 90 schools”."
    )


def test_a_hedge_may_stand_in_a_later_sentence() -> None:
    (draft,) = derive(page(HEADLINE, "Ann Roe spoke.", BODY))

    assert draft.stem == "What does the headline of text A make more certain than A2 does?"


@pytest.mark.parametrize(
    ("headline", "sentence", "key"),
    [
        ("Hill Town mayor Ann Roe to close schools", BODY.replace("90 ", ""), "“close schools”"),
        ("Roe of Hill Town to close half of the schools",
         "Ann Roe of Hill Town is likely to close half of the schools now.",
         "“close half of the schools”"),
        ("Roe of Hill Town to close schools and roads",
         "Ann Roe of Hill Town is likely to close schools, but no streets.", "“close schools”"),
    ],
)  # fmt: skip
def test_the_key_reaches_as_far_as_the_words_go_on(headline: str, sentence: str, key: str) -> None:
    (draft,) = derive(page(headline, sentence))

    assert draft.key.text == key


@pytest.mark.parametrize(
    ("headline", "sentence"),
    [
        (HEADLINE, BODY.replace("is expected to", "will")),  # no hedge
        (HEADLINE, BODY.replace("is expected", "is not expected")),  # the hedge is denied
        (HEADLINE, BODY.replace("close 90 schools", "open 90 shops")),  # something else is hedged
        (HEADLINE, BODY.replace("90 schools", "the 90 old schools")),  # one word is no phrase
        ("Hill Town may close 90 schools, Mayor Ann Roe says", BODY),  # so does the headline
        ("Will Hill Town close 90 schools, Mayor Ann Roe?", BODY),  # it asks
        ("Town to close 90 schools of the valley", "Somebody is expected to close 90 schools now."),
    ],
)
def test_headlines_that_are_as_certain_are_not_asked_about(headline: str, sentence: str) -> None:
    assert derive(page(headline, sentence)) == ()
