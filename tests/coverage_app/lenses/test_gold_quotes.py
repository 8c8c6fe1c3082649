"""Quotations of the sample story as the lens shows them, beside the hand-made reference."""

from typing import Any

import pytest

from coverage_app.comparisons import comparison_of
from coverage_app.lenses.quote_versions import Version
from coverage_app.lenses.quotes import QuotesLens, quotes_lens
from coverage_app.models import Story
from tests.coverage_app.lenses.gold import by_id, gold, needs_gold, ref_of

pytestmark = [pytest.mark.django_db, needs_gold]
KINDS = {
    "same_statement_different_words": "reworded",
    "same_phrase_trimmed": "trimmed",
    "quote_vs_paraphrase": "unquoted",
    "same_point_different_quote": "point",
}


@pytest.fixture
def lens(sample_story: Story) -> QuotesLens:
    lens = quotes_lens(sample_story, comparison_of(sample_story))
    assert lens is not None
    return lens


def lone(lens: QuotesLens) -> list[Version]:
    return [quote.version for group in lens.lone for quote in group.quotes]


def quoted(lens: QuotesLens) -> list[Version]:
    paired = [version for pair in lens.pairs for version in pair.versions if version.quote]
    return [*paired, *lone(lens)]


def start(version: Version) -> tuple[str, int]:
    assert version.quote is not None
    return version.text.letter, version.quote.span.start


def expected(identifier: str) -> tuple[str, int]:
    entry = by_id("quotes")[identifier]
    return entry["article"], entry["start"]


def refs(identifier: str) -> tuple[str, ...]:
    return tuple(map(ref_of, by_id("quotes")[identifier]["sentences"]))


def test_every_quotation_of_the_reference_is_shown_once_and_no_other(lens: QuotesLens) -> None:
    assert sorted(map(start, quoted(lens))) == sorted(map(expected, by_id("quotes")))


def test_speaker_verb_and_words_are_those_of_the_reference(
    lens: QuotesLens, sample_story: Story
) -> None:
    texts = {article.letter: article.text for article in sample_story.articles.all()}
    entries = {(entry["article"], entry["start"]): entry for entry in gold()["quotes"]}

    wrong = []
    for version in quoted(lens):
        entry, text = entries[start(version)], texts[version.text.letter]
        assert version.quote is not None
        assert version.quote.speaker is not None
        said = version.quote.words.slice(text)
        names = {*version.speakers, version.quote.speaker.span.slice(text)}
        speakers = {entry["speaker"], *entry.get("acceptable_speakers", ())}
        verbs = {entry["attribution_verb"] or "", *entry.get("acceptable_verbs", ())}
        if said != entry["words"] or names.isdisjoint(speakers) or version.cue not in verbs:
            wrong.append((entry["id"], said, version.speakers, version.cue))
    assert wrong == []


def test_pairs_and_their_relations_are_those_of_the_reference(lens: QuotesLens) -> None:
    shown = {(pair.kind, *(version.refs for version in pair.versions)) for pair in lens.pairs}

    assert shown == {
        (
            KINDS[pair["relation"]],
            refs(pair["a"]),
            refs(pair["b"]) if pair["b"] else (ref_of(pair["b_sentence"]),),
        )
        for pair in gold()["quote_pairs"]
    }


def test_lines_fork_where_the_reference_says_that_the_versions_part(lens: QuotesLens) -> None:
    shown = {
        pair.versions[0].refs: [
            (strand.left, strand.right) for strand in pair.strands if not strand.common
        ]
        for pair in lens.pairs
    }

    assert shown == {
        refs(pair["a"]): [parted(part) for part in pair.get("diff", ()) if part["op"] != "equal"]
        for pair in gold()["quote_pairs"]
    }


def parted(part: dict[str, Any]) -> tuple[str, str]:
    """Return both sides of a difference, without the words at its start that both have."""
    if part["op"] == "only_a":
        return part["tokens"], ""
    left, right = part["a"].split(), part["b"].split()
    while left[0] == right[0]:
        left, right = left[1:], right[1:]
    return " ".join(left), " ".join(right)


def test_what_the_reference_leaves_without_a_pair_is_shown_alone(lens: QuotesLens) -> None:
    names = [name for letter in "AB" for name in gold()["quotes_unpaired"][letter]]

    assert sorted(map(start, lone(lens))) == sorted(map(expected, names))
