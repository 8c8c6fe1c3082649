"""Speakers: one person, perhaps one, or two."""

import pytest

from coverage_app.analysis.aligning.speakers import are_one, likely_speaker, may_be_one
from tests.coverage_app.analysis.compared import annotated


@pytest.mark.parametrize(
    ("left", "right", "may_be", "are"),
    [
        ({"ana", "diaz"}, {"ana", "diaz"}, True, True),
        ({"ana", "diaz"}, {"diaz"}, True, True),
        ({"ana", "diaz"}, {"bob", "diaz"}, False, False),
        ({"ana", "diaz"}, set(), True, False),
        (set(), set(), True, False),
    ],
)
def test_two_names_are_of_one_person(
    left: set[str], right: set[str], may_be: bool, are: bool
) -> None:
    one, other = frozenset(left), frozenset(right)

    assert (may_be_one(one, other), are_one(one, other)) == (may_be, are)
    assert (may_be_one(other, one), are_one(other, one)) == (may_be, are)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We will mend the boats,” Ana Diaz said.", {"ana", "diaz"}),
        ("“We will mend the boats,” Norway said.", set()),
        ("“We will mend the boats.”", set()),
    ],
)
def test_only_a_person_is_a_likely_speaker(text: str, speaker: set[str]) -> None:
    one = annotated(text)

    assert likely_speaker(one, one.quotes[0]) == speaker
