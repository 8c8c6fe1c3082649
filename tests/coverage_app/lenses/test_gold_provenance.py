"""Provenance of the sample story, against a reference made by hand.

The reference is not part of the project: it is read where it lies next to it.
"""

import pytest

from coverage_app.comparisons import comparison_of
from coverage_app.lenses.provenance import ProvenanceLens, provenance_lens
from coverage_app.models import Story
from tests.coverage_app.lenses.gold import gold, needs_gold

pytestmark = [pytest.mark.django_db, needs_gold]


@pytest.fixture
def lens(sample_story: Story) -> ProvenanceLens:
    lens = provenance_lens(sample_story, comparison_of(sample_story))
    assert lens is not None
    return lens


def test_the_removed_lines_are_those_of_the_reference(lens: ProvenanceLens) -> None:
    for origin in lens.origins:
        wanted = [one["text"] for one in gold()["articles"][origin.text.letter]["boilerplate"]]

        assert [line.words for line in origin.lines] == wanted
        assert origin.removed_count == len(wanted)


def test_first_publisher_and_outlet_are_those_of_the_reference(lens: ProvenanceLens) -> None:
    for origin in lens.origins:
        wanted = gold()["provenance"][origin.text.letter]
        publishers = [step.name for step in origin.steps[1:-1]]

        assert publishers[0] == wanted["original_outlet"]
        assert publishers[1:] == ([wanted["republished_by"]] if wanted["is_repost"] else [])


def test_the_evidence_is_that_of_the_reference(lens: ProvenanceLens) -> None:
    for origin in lens.origins:
        wanted = gold()["provenance"][origin.text.letter]["original_evidence"]
        first = next(segment for segment in origin.proofs[0].segments if segment.labels)

        assert first.text == wanted["text"]
        assert (first.span.start, first.span.end) == (wanted["start"], wanted["end"])


def test_author_and_date_are_those_of_the_reference(lens: ProvenanceLens) -> None:
    for origin in lens.origins:
        wanted = gold()["provenance"][origin.text.letter]
        details = {detail.term: detail for detail in origin.details}

        author = (wanted["byline"] or "Not given").removesuffix(" (unnamed)")
        assert details["Author"].value == author
        assert not origin.steps[0].is_named
        assert details["Date"].value == (wanted["date"] or "Not given")
        assert [said.words for said in details["Date"].said] == [wanted["day_word"]]
