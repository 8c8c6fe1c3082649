"""Voices agrees with the hand-made reference of the sample story."""

import re
from collections import defaultdict

import pytest

from coverage_app.comparisons import comparison_of
from coverage_app.lenses.voices import VoicesLens, voices_lens
from coverage_app.models import Story
from tests.coverage_app.lenses.gold import gold, needs_gold, ref_of

pytestmark = [pytest.mark.django_db, needs_gold]

IN_BRACKETS = re.compile(r"\[[^\]]{4,}\]")
WORD = re.compile(r"[\w’'\[\]]+")


@pytest.fixture
def lens(sample_story: Story) -> VoicesLens:
    lens = voices_lens(sample_story, comparison_of(sample_story))
    assert lens is not None
    return lens


def speaker_of(quote: dict[str, str]) -> str:
    return quote["speaker"].split(" (")[0]


def count_words(words: str) -> int:
    """Count what was said, without what the outlet put in square brackets."""
    said = IN_BRACKETS.sub("", words).replace("[and]", "")
    return len(WORD.findall(said))


def test_every_speaker_has_the_quoted_words_of_the_reference(lens: VoicesLens) -> None:
    expected: defaultdict[str, dict[str, int]] = defaultdict(lambda: {"A": 0, "B": 0})
    for quote in gold()["quotes"]:
        expected[speaker_of(quote)][quote["article"]] += count_words(quote["words"])

    shown = {
        row.name: {share.text.letter: share.words for share in row.shares} for row in lens.speakers
    }

    assert shown == dict(expected)


def test_every_quotation_of_the_reference_is_linked_under_its_speaker(lens: VoicesLens) -> None:
    expected: defaultdict[str, set[str]] = defaultdict(set)
    for quote in gold()["quotes"]:
        expected[speaker_of(quote)].update(map(ref_of, quote["sentences"]))

    shown = {
        row.name: {ref.name for share in row.shares for ref in share.quoted}
        for row in lens.speakers
    }

    assert shown == dict(expected)


def test_who_is_talked_about_is_in_the_reference_and_speaks_nowhere(lens: VoicesLens) -> None:
    speakers = {speaker_of(quote) for quote in gold()["quotes"]}
    known = {entity["name"] for entity in gold()["entities"]}

    shown = {row.name for group in lens.silent for row in group.rows}

    assert shown == {"Russia", "North Korea", "Ukraine", "South Korea", "Vladimir Putin"}
    assert shown <= known - speakers


def test_the_agreement_on_one_figure_is_traced_to_one_origin(lens: VoicesLens) -> None:
    refs = {
        tuple(ref.name for ref in shared.refs)
        for agreement in lens.agreements
        for shared in agreement.shared
    }

    assert ("A8", "B5") in refs
