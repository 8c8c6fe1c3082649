"""Which quotations are versions of one saying."""

import pytest

from coverage_app.analysis.quote_pairs import pair_quotes
from tests.coverage_app.analysis.compared import annotated

SAYING = "“We will rebuild the old bridge before the winter,” Ann Roe said."
OTHERS = [
    "“We will rebuild the old bridge,” Bob Dale said.",  # another speaker
    "“The bridge will never be safe again for anyone,” Ann Roe said.",  # another saying
    "The “old bridge” will be rebuilt, Ann Roe said.",  # too short to tell
    "Ann Roe said the old bridge would be rebuilt before the winter.",  # no quotation
]


def test_two_versions_of_a_quote_pair_with_their_differences() -> None:
    left = annotated("“We [the town] will rebuild the old bridge,” Ann Roe said.")
    right = annotated("“We will soon rebuild the old bridge,” Ann Roe said.", letter="B")

    (pair,) = pair_quotes(left, right)

    assert len(pair.differences) == 2
    assert [one.right.slice(right.document.text) for one in pair.changed if one.right] == ["soon"]


def test_a_speaker_who_is_not_named_may_be_the_one_who_is() -> None:
    text = "“We will rebuild the old bridge before the winter,” its chief executive said."

    assert len(pair_quotes(annotated(SAYING), annotated(text, letter="B"))) == 1


def test_a_quote_without_a_speaker_pairs_by_its_words() -> None:
    right = annotated("“We will rebuild the old bridge before the winter.”", letter="B")

    assert [pair.letters for pair in pair_quotes(annotated(SAYING), right)] == ["AB"]


@pytest.mark.parametrize("text", OTHERS)
def test_what_is_not_the_same_saying_does_not_pair(text: str) -> None:
    assert pair_quotes(annotated(SAYING), annotated(text, letter="B")) == ()
