"""Wording shows the framing rows and the hedges of the reference of the sample story."""

from collections.abc import Iterator
from operator import itemgetter
from typing import Any

import pytest

from coverage_app.comparisons import comparison_of
from coverage_app.lenses.facts import facts_lens
from coverage_app.lenses.sayings import Entry
from coverage_app.lenses.wording import WordingLens, wording_lens
from coverage_app.models import Story
from tests.coverage_app.lenses.gold import PATH, gold, needs_gold, ref_of

pytestmark = [pytest.mark.django_db, needs_gold]

ID = itemgetter("id")


def framing(*kinds: str) -> list[dict[str, Any]]:
    rows = gold()["framing"] if PATH.exists() else []
    return [row for row in rows if row["kind"] in kinds]


@pytest.fixture
def lens(sample_story: Story) -> WordingLens:
    lens = wording_lens(sample_story, comparison_of(sample_story))
    assert lens is not None
    return lens


def compared(lens: WordingLens) -> Iterator[tuple[Entry, ...]]:
    """Yield everything that stands side by side in one row of the lens."""
    for row in (*lens.words.rows, *lens.names, *lens.hedges.rows, *lens.whose_word.rows):
        yield row.entries
    for ladder in lens.ladders:
        yield tuple(entry for step in ladder.steps for entry in step.entries)
    for topic in lens.topics:
        yield topic.entries


def shows(entries: tuple[Entry, ...], place: dict[str, str]) -> bool:
    """Tell whether a row has words of the sentence that are, hold or are part of the span."""
    span = place["span"].lower()
    for entry in entries:
        for said in entry.said:
            words = f"{said.before}{said.words}{said.after}".strip(" …").lower()
            is_there = ref_of(place["sentence"]) in {ref.name for ref in said.refs}
            if is_there and (words in span or span in words):
                return True
    return False


def test_every_hedge_of_the_reference_is_listed_with_its_sentence(lens: WordingLens) -> None:
    expected = {
        (ref_of(hedge["sentence"]), hedge["cue"])
        for hedges in gold()["hedges"].values()
        for hedge in hedges
    }

    shown = {
        (ref.name, hedge.word)
        for one in lens.hedge_lists
        for hedge in one.words
        for ref in hedge.refs
    }

    assert expected - shown == set()
    assert shown - expected == {("A15", "believe"), ("B10", "would")}


@pytest.mark.parametrize("row", framing("certainty", "word_choice", "attribution"), ids=ID)
def test_a_framing_row_stands_in_one_row_with_the_words_of_both_texts(
    lens: WordingLens, row: dict[str, Any]
) -> None:
    shown = [
        entries
        for entries in compared(lens)
        if all(any(shows(entries, place) for place in row[letter]) for letter in "AB")
    ]

    assert shown != []


@pytest.mark.parametrize("row", framing("voice"), ids=ID)
def test_a_judgement_of_the_reporter_is_listed_as_said_without_a_source(
    lens: WordingLens, row: dict[str, Any]
) -> None:
    own = [stretch.said for own in lens.own_words for stretch in own.stretches]

    listed = [
        any(
            place["span"] in said.words and said.refs[0].name == ref_of(place["sentence"])
            for said in own
        )
        for letter in "AB"
        for place in row[letter]
    ]

    assert listed == [True, True]


@pytest.mark.parametrize("row", framing("selection"), ids=ID)
def test_what_one_text_selects_is_in_facts_as_only_there(
    sample_story: Story, row: dict[str, Any]
) -> None:
    lens = facts_lens(sample_story, comparison_of(sample_story))
    assert lens is not None

    lone = {
        ref
        for group in lens.groups
        for fact in group.rows
        for cells in [[cell for cell in fact.cells if cell.refs]]
        for ref in cells[0].refs
        if len(cells) == 1
    }
    lone |= {
        part.ref
        for group in lens.groups
        for fact in group.rows
        for parts in fact.part_groups
        for part in parts.parts
    }

    places = [ref_of(place["sentence"]) for letter in "AB" for place in row[letter]]
    assert [ref for ref in places if ref not in lone] == []
