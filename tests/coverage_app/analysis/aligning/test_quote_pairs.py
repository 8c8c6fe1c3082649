"""Which quotations are versions of one saying."""

import pytest

from coverage_app.analysis.aligning.quote_pairs import (
    QuotePair,
    QuoteRelation,
    pair_points,
    pair_quotes,
    pair_short_quotes,
)
from coverage_app.analysis.aligning.sayings import QuotingDocument, read_sayings
from tests.coverage_app.analysis.compared import annotated

SAYING = "“We will rebuild the old bridge before the winter,” Ann Roe said."
OTHERS = [
    "“We will rebuild the old bridge,” Bob Dale said.",  # another speaker
    "“The bridge will never be safe again for anyone,” Ann Roe said.",  # another saying
    "The “old bridge” will be rebuilt, Ann Roe said.",  # too short to tell
    "Ann Roe said the old bridge would be rebuilt before the winter.",  # no quotation
]
ALIGNED = frozenset({(1, 1)})


def documents(left: str, right: str) -> tuple[QuotingDocument, QuotingDocument]:
    return read_sayings(annotated(left)), read_sayings(annotated(right, letter="B"))


def pairs(left: str, right: str) -> tuple[QuotePair, ...]:
    return pair_quotes(*documents(left, right))


def test_two_versions_of_a_quote_pair_with_their_differences() -> None:
    right = "“We will soon rebuild the old bridge,” Ann Roe said."

    (pair,) = pairs("“We [the town] will rebuild the old bridge,” Ann Roe said.", right)

    assert len(pair.differences) == 2
    assert [one.right.slice(right) for one in pair.changed if one.right] == ["soon"]
    assert pair.relation is QuoteRelation.REWORDED


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        (SAYING, QuoteRelation.SAME),
        ("“We [in the town] will rebuild the old bridge before the winter.”", QuoteRelation.SAME),
        ("“We will rebuild the old bridge,” Ann Roe said.", QuoteRelation.TRIMMED),
        ("“We will rebuild this old bridge,” Ann Roe said.", QuoteRelation.REWORDED),
    ],
)
def test_a_pair_says_how_the_versions_stand_to_each_other(
    text: str, relation: QuoteRelation
) -> None:
    assert [pair.relation for pair in pairs(SAYING, text)] == [relation]


def test_a_speaker_who_is_not_named_may_be_the_one_who_is() -> None:
    text = "“We will rebuild the old bridge before the winter,” its chief executive said."

    assert len(pairs(SAYING, text)) == 1


def test_a_government_may_speak_through_a_person() -> None:
    text = "“We will rebuild the old bridge before the winter,” Norway said."

    assert len(pairs(SAYING, text)) == 1


def test_a_quote_without_a_speaker_pairs_by_its_words() -> None:
    text = "“We will rebuild the old bridge before the winter.”"

    assert [pair.letters for pair in pairs(SAYING, text)] == ["AB"]


@pytest.mark.parametrize("text", OTHERS)
def test_what_is_not_the_same_saying_does_not_pair(text: str) -> None:
    assert pairs(SAYING, text) == ()


def test_quotes_of_different_numbers_never_pair() -> None:
    nine = "“We need nine more buses before the winter,” Ann Roe said."
    ten = "“We need ten more buses before the winter,” Ann Roe said."
    nine_and_a_day = "“We need nine more buses in 30 days before the winter,” Ann Roe said."

    assert pairs(nine, ten) == ()
    assert len(pairs(nine, nine_and_a_day)) == 1


def test_short_quotes_pair_only_where_their_sentences_align() -> None:
    two = documents("It ends “in the coming days,” Ann Roe said.", "It ends in “coming days.”")

    assert [pair.relation for pair in pair_short_quotes(*two, ALIGNED)] == [QuoteRelation.TRIMMED]
    assert pair_short_quotes(*two, frozenset({(1, 2)})) == ()


def test_one_person_makes_one_point_in_other_words() -> None:
    two = documents("“Ninety is a joke,” Ann Roe said.", "Ann Roe said 90 buses “would not do.”")

    (pair,) = pair_points(*two, ALIGNED, ())

    assert (pair.relation, pair.differences) == (QuoteRelation.SAME_POINT, ())
    assert pair_points(*two, ALIGNED, (pair,)) == ()


def test_two_people_make_two_points() -> None:
    two = documents("“Ninety is a joke,” Ann Roe said.", "Bob Dale said 90 buses “would not do.”")

    assert pair_points(*two, ALIGNED, ()) == ()
