"""Measures of alignment: sentences that state the same, and quotes that give one saying.

Sentences (SuperPAL, Multi-News): each topic is a story. Its distinct ``scuSentence`` make one text,
its distinct ``docSentText`` one for each document, in the order of the texts that they come from;
no other sentence is known. The candidates are all pairs of a ``scuSentence`` and a ``docSentText``
of the topic, of all topics; right are those that the file has as a row.
F1 is that of the engine's own decision, pairs that are at least "partial". Average precision ranks
all candidates of all topics by the engine's score (0.0 for pairs without one). Scored so, the best
of rapidfuzz's ratios, token_set_ratio, reaches an F1 of 0.55 as written and 0.62 in lower case at
its best threshold, and an average precision of 0.62 and 0.67, or 0.70 as the mean of topics.

The two articles: "strong" pairs of the reference must be strong, the headline's among them;
a pair that is called strong and is neither "strong" nor "partial" there is wrong; its "related"
pairs must be neither. A pair of quotes is found when the engine pairs the two quotes of the
reference, or the quote with words of the sentence named there; its differences must be those of
the reference, none more: as texts of both sides with their kind.
"""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from string import ascii_uppercase
from typing import Any

from benchmarks.measure import Measure
from benchmarks.sample import (
    THE_TWO_ARTICLES,
    sample_comparison,
    sample_gold,
    sample_text,
    span_of,
)
from coverage_app.analysis import AnnotatedDocument, Document, Line, LineKind, Sentence, Span
from coverage_app.analysis.aligning.differences import DifferenceKind, WordDifference
from coverage_app.analysis.aligning.sentence_pairs import Strength
from coverage_app.analysis.aligning.similarity import compare_story
from coverage_app.analysis.aligning.texts import read_texts
from coverage_app.analysis.alignment import align
from coverage_app.analysis.annotation import annotate
from coverage_app.analysis.figures import find_figures
from coverage_app.analysis.names import find_names
from coverage_app.analysis.passages import tokenize_document
from coverage_app.analysis.quotes import find_quotes

SAME = (Strength.STRONG, Strength.PARTIAL)


def measures(data: Path) -> Iterator[Measure]:
    """Measure alignment on annotated news sentences and on the two articles."""
    yield from _sentence_measures(data)
    yield from _pair_measures(sample_gold(data))
    yield from _quote_measures(sample_gold(data))


@dataclass(frozen=True, slots=True)
class _Candidate:
    score: float
    is_found: bool
    is_right: bool


@dataclass(frozen=True, slots=True)
class _Row:
    """A sentence of the summary and one of a report, each with where it stands in its text."""

    summary: str
    place: int
    report: str
    report_place: int
    file: str

    @property
    def pair(self) -> tuple[str, str]:
        return self.summary, self.report


def _sentence_measures(data: Path) -> Iterator[Measure]:
    file = data / "alignment.csv"
    candidates = [one for rows in _topics(file).values() for one in _candidates(rows)]
    found = [one for one in candidates if one.is_found]
    right = sum(one.is_right for one in candidates)
    hits = sum(one.is_right for one in found)
    name = "aligned sentences"
    compared = "first draft 0.71, rapidfuzz 0.56"
    yield Measure(f"{name}, F1", file.name, 2 * hits / (len(found) + right), 0.72, compared)
    compared = "first draft 0.77, rapidfuzz 0.70, sentence embeddings 0.64"
    figure = _average_precision(candidates)
    yield Measure(f"{name}, average precision", file.name, figure, 0.79, compared)


def _topics(file: Path) -> dict[str, list[_Row]]:
    topics: dict[str, list[_Row]] = {}
    with file.open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            summary, report = (
                " ".join(row[name].split()) for name in ("scuSentence", "docSentText")
            )
            places = int(row["scuSentCharIdx"]), int(row["docSentCharIdx"])
            read = _Row(summary, places[0], report, places[1], row["documentFile"])
            topics.setdefault(row["topic"], []).append(read)
    return topics


def _candidates(rows: list[_Row]) -> Iterator[_Candidate]:
    summary = {row.summary: None for row in sorted(rows, key=lambda row: row.place)}
    file_of = {row.report: row.file for row in reversed(rows)}
    reports: dict[str, dict[str, None]] = {}
    for row in sorted(rows, key=lambda row: row.report_place):
        reports.setdefault(file_of[row.report], {})[row.report] = None
    texts = [_text_of(list(summary), "A")]
    texts += [
        _text_of(list(sentences), letter)
        for letter, sentences in zip(ascii_uppercase[1:], reports.values(), strict=False)
    ]
    right = {row.pair for row in rows}
    likenesses = compare_story(read_texts(tuple(texts)))
    pairs = align(read_texts(tuple(texts))).pairs
    found = {(pair.left, pair.right) for pair in pairs if pair.strength in SAME}
    for text in texts[1:]:
        alike = likenesses[f"A{text.document.letter}"]
        for one, other in product(texts[0].sentences, text.sentences):
            likeness = alike.get((one.number, other.number))
            shown = one.span.slice(texts[0].document.text), other.span.slice(text.document.text)
            score = likeness.score if likeness else 0.0
            yield _Candidate(score, (one, other) in found, shown in right)


def _text_of(sentences: list[str], letter: str) -> AnnotatedDocument:
    """Make a text of which every line is one sentence, whatever marks it has inside."""
    spans, start = [], 0
    for sentence in sentences:
        spans.append(Span(start, start + len(sentence)))
        start += len(sentence) + 1
    lines = tuple(
        Line(number, span.start, span.end, LineKind.BODY, "sentence of the pool")
        for number, span in enumerate(spans, 1)
    )
    document = Document(letter, "\n".join(sentences), lines)
    split = tuple(
        Sentence(letter, number, span, number - 1) for number, span in enumerate(spans, 1)
    )
    tokenized = tokenize_document(document)
    names = find_names(tokenized)
    return replace(
        annotate(document),
        sentences=split,
        names=names,
        quotes=find_quotes(tokenized, split, names),
        figures=find_figures(tokenized, split),
    )


def _average_precision(candidates: Iterable[_Candidate]) -> float:
    """Return the mean, over the right candidates, of the precision at the rank of each."""
    precisions: list[float] = []
    for rank, one in enumerate(sorted(candidates, key=lambda one: -one.score), 1):
        if one.is_right:
            precisions.append((len(precisions) + 1) / rank)
    return sum(precisions) / len(precisions)


def _pair_measures(gold: dict[str, Any]) -> Iterator[Measure]:
    alignment = sample_comparison().alignment
    strengths = {
        (pair.left.number, pair.right.number): pair.strength
        for pair in (*alignment.pairs, *alignment.headlines)
    }
    known = {
        (_number(one["a"]), _number(one["b"])): one["strength"]
        for one in gold["sentence_alignments"]
    }
    related = {(_number(one["a"]), _number(one["b"])) for one in gold["related_not_same"]}
    strong = {numbers for numbers, found in strengths.items() if found is Strength.STRONG}
    wanted = {numbers for numbers, strength in known.items() if strength == Strength.STRONG}
    taken = sum(strengths.get(numbers) in SAME for numbers in related)
    name = "sentence pairs"
    yield Measure(f"{name}, strong found", THE_TWO_ARTICLES, len(strong & wanted), len(wanted))
    wrong = len(strong - known.keys())
    yield Measure(f"{name}, wrongly strong", THE_TWO_ARTICLES, wrong, 1, at_most=True)
    yield Measure(f"{name}, related as same", THE_TWO_ARTICLES, taken, 0, at_most=True)


def _number(reference: str) -> int:
    """Read "A.s4" as 4 and the headline "A.h" as 0."""
    place = reference.partition(".")[2]
    return 0 if place == "h" else int(place[1:])


def _quote_measures(gold: dict[str, Any]) -> Iterator[Measure]:
    spans = {one["id"]: span_of(one) for one in gold["quotes"]}
    pairs, others = gold["quote_pairs"], gold["quote_non_pairs"]
    found = [_found_differences(one, spans) for one in pairs]
    exact = sum(
        _wanted_differences(one) == differences
        for one, differences in zip(pairs, found, strict=True)
    )
    wrong = sum(_found_differences(one, spans) is not None for one in others)
    paired = sum(differences is not None for differences in found)
    name = "quote pairs"
    yield Measure(name, THE_TWO_ARTICLES, paired, len(pairs))
    yield Measure(f"{name} with exact differences", THE_TWO_ARTICLES, exact, len(pairs))
    yield Measure(f"{name}, wrong", THE_TWO_ARTICLES, wrong, 0, at_most=True)


# The words of both sides and the kind of a difference.
_Difference = tuple[str, str, str]
_KINDS = {
    "editorial_insertion": DifferenceKind.EDITORIAL,
    "quote_boundary": DifferenceKind.BOUNDARY,
    "wording": DifferenceKind.WORDING,
}


def _wanted_differences(pair: dict[str, Any]) -> list[_Difference]:
    """Read the differences of the reference; those without a kind differ in writing only."""
    return [
        _plain(one.get("a", one.get("tokens", "")), one.get("b", ""), _KINDS.get(one.get("kind")))
        for one in pair.get("diff", [])
        if one["op"] != "equal"
    ]


def _found_differences(pair: dict[str, Any], spans: dict[str, Span]) -> list[_Difference] | None:
    """Return the differences that the engine finds; ``None`` when it does not pair the two."""
    alignment = sample_comparison().alignment
    quote, other = spans[pair["a"]], spans.get(pair["b"])
    for found in alignment.quotes:
        if (found.left.span, found.right.span) == (quote, other):
            return [_shown(one) for one in found.differences]
    for telling in alignment.paraphrases:
        if (
            telling.quote.span == quote
            and pair.get("b_sentence") == f"B.s{telling.sentence.number}"
        ):
            return [_shown(one) for one in telling.differences]
    return None


def _shown(difference: WordDifference) -> _Difference:
    left, right = (
        span.slice(sample_text(letter)) if span else ""
        for letter, span in (("A", difference.left), ("B", difference.right))
    )
    is_written = bool(left and right) and difference.kind is not DifferenceKind.WORDING
    return _plain(left, right, None if is_written else difference.kind)


def _plain(left: str, right: str, kind: DifferenceKind | None) -> _Difference:
    """Leave out brackets around whole runs, and words that both sides begin with."""
    words = left.strip("[]").split() if left.startswith("[") else left.split(), right.split()
    while words[0] and words[1] and words[0][0] == words[1][0]:
        words[0].pop(0)
        words[1].pop(0)
    return " ".join(words[0]), " ".join(words[1]), kind or "written otherwise"
