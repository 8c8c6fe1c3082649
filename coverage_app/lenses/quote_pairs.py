"""Quotations that two texts give, and how the versions stand to each other."""

from collections.abc import Iterator
from dataclasses import dataclass

from coverage_app.analysis import (
    Comparison,
    Paraphrase,
    Quote,
    QuotePair,
    QuoteRelation,
    Span,
    WordDifference,
    find_words,
)
from coverage_app.lenses.quote_versions import Version, quoted_version, unquoted_version
from coverage_app.lenses.texts import Text
from coverage_app.lenses.weave import Strand, Wording, weave

KINDS = {
    QuoteRelation.SAME: "same",
    QuoteRelation.TRIMMED: "trimmed",
    QuoteRelation.REWORDED: "reworded",
    QuoteRelation.SAME_POINT: "point",
}
BRACKETS = "Square brackets mark words or letters that a newsroom put in to help the reader."
DOTS = "Three dots can mark words that are not printed, or a pause."
NOT_THE_SAME = (
    "Both texts print this as a quotation, and the words are not the same. "
    "To settle what was said you would need the recording."
)


@dataclass(frozen=True, slots=True)
class PairedQuote:
    """One saying in two texts: its strands woven together, and the versions.

    ``speakers`` are all names that either text gives. Two quotations that make one point in other
    words have no strands; ``is_alike`` tells that the versions need not be shown apart.
    """

    kind: str
    label: str
    speakers: tuple[str, ...]
    strands: tuple[Strand, ...]
    versions: tuple[Version, Version]
    notes: tuple[str, ...]
    is_alike: bool

    @property
    def sign(self) -> str:
        return "same" if self.kind == "same" else "differs"

    @property
    def is_long(self) -> bool:
        """Tell whether the strands are too long for large letters."""
        return sum(len(it.common) + len(it.left) + len(it.right) for it in self.strands) > 280


def find_paired_quotes(
    comparison: Comparison, chosen: tuple[Text, Text]
) -> tuple[PairedQuote, ...]:
    """List the sayings of two texts in the order of the left one."""
    found = sorted(_paired(comparison, chosen), key=lambda it: (it[0].start, it[0].end))
    return tuple(quote for _, quote in found)


def _paired(
    comparison: Comparison, chosen: tuple[Text, Text]
) -> Iterator[tuple[Span, PairedQuote]]:
    """Show each quotation with the versions nearest to it, and no more often than that takes."""
    letters = {text.letter for text in chosen}
    pairs = [pair for pair in comparison.alignment.quotes if set(pair.letters) == letters]
    done: set[tuple[str, Quote]] = set()
    for pair in sorted(pairs, key=lambda it: list(KINDS).index(it.relation)):
        both = {(pair.letters[0], pair.left), (pair.letters[1], pair.right)}
        if not both <= done:
            yield _in_both(comparison, chosen, pair)
        done |= both
    for found in comparison.alignment.paraphrases:
        if set(found.letters) == letters and (found.letters[0], found.quote) not in done:
            yield _in_one(comparison, chosen, found)


def _in_both(
    comparison: Comparison, chosen: tuple[Text, Text], pair: QuotePair
) -> tuple[Span, PairedQuote]:
    is_turned = pair.letters[0] != chosen[0].letter
    quotes = (pair.right, pair.left) if is_turned else (pair.left, pair.right)
    differences = _turned(pair.differences) if is_turned else pair.differences
    kind = KINDS[pair.relation]
    marks = _marks(differences)
    versions = (
        quoted_version(comparison, chosen[0], quotes[0], marks[0]),
        quoted_version(comparison, chosen[1], quotes[1], marks[1]),
    )
    spans = (quotes[0].words, quotes[1].words)
    strands = () if kind == "point" else _woven(comparison, chosen, spans, differences)
    notes = [NOT_THE_SAME] if kind == "reworded" else []
    return quotes[0].words, PairedQuote(
        kind=kind,
        label=_label(kind, len(pair.changed)),
        speakers=_speakers(versions),
        strands=strands,
        versions=versions,
        notes=(*_marks_explained(comparison, chosen, spans), *notes),
        is_alike=_are_alike(comparison, chosen, spans),
    )


def _in_one(
    comparison: Comparison, chosen: tuple[Text, Text], found: Paraphrase
) -> tuple[Span, PairedQuote]:
    is_turned = found.letters[0] != chosen[0].letter
    quoting, telling = chosen[::-1] if is_turned else chosen
    marks = _marks(found.differences)
    quoted = quoted_version(comparison, quoting, found.quote, marks[0])
    told = unquoted_version(comparison, telling, found, marks[1])
    spans = (found.quote.words, found.span)
    differences = found.differences
    versions = (quoted, told)
    if is_turned:
        spans, differences, versions = spans[::-1], _turned(differences), (told, quoted)
    return spans[0], PairedQuote(
        kind="unquoted",
        label=f"Quotation in {quoting.letter}, no quotation marks in {telling.letter}",
        speakers=quoted.speakers,
        strands=_woven(comparison, chosen, spans, differences),
        versions=versions,
        notes=(*_marks_explained(comparison, chosen, spans), _told(telling, told)),
        is_alike=False,
    )


def _are_alike(comparison: Comparison, chosen: tuple[Text, Text], spans: tuple[Span, Span]) -> bool:
    """Tell whether both print the same words to the letter, marks, capitals and spaces aside."""
    one, other = (
        [
            word.span.slice(document.text).lower().replace("’", "'")
            for word in find_words(document.text, span)
        ]
        for document, span in zip(
            (comparison.document(text.letter).document for text in chosen), spans, strict=True
        )
    )
    return one == other


def _turned(differences: tuple[WordDifference, ...]) -> tuple[WordDifference, ...]:
    return tuple(WordDifference(it.right, it.left, it.kind) for it in differences)


def _marks(differences: tuple[WordDifference, ...]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    return (
        tuple(it.left for it in differences if it.left),
        tuple(it.right for it in differences if it.right),
    )


def _woven(
    comparison: Comparison,
    chosen: tuple[Text, Text],
    spans: tuple[Span, Span],
    differences: tuple[WordDifference, ...],
) -> tuple[Strand, ...]:
    left, right = (
        Wording.of(comparison.document(text.letter), span)
        for text, span in zip(chosen, spans, strict=True)
    )
    return weave(left, right, differences)


def _label(kind: str, changed: int) -> str:
    if kind == "reworded":
        return f"Told differently in {changed} place{'' if changed == 1 else 's'}"
    return {
        "same": "Same words",
        "trimmed": "Trimmed: one text quotes fewer words of it",
        "point": "The same point in other words",
    }[kind]


def _speakers(versions: tuple[Version, Version]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for version in versions for name in version.speakers))


def _marks_explained(
    comparison: Comparison, chosen: tuple[Text, Text], spans: tuple[Span, Span]
) -> tuple[str, ...]:
    words = [
        span.slice(comparison.document(text.letter).document.text)
        for text, span in zip(chosen, spans, strict=True)
    ]
    notes = ((BRACKETS, ("[",)), (DOTS, ("…", "...", ". . .")))
    return tuple(
        note for note, marks in notes if any(mark in said for said in words for mark in marks)
    )


def _told(text: Text, version: Version) -> str:
    named = " and ".join(f"“{name}”" for name in version.speakers)
    source = f"and names {named} as the source" if named else "and names no source for them"
    return f"{text.letter} tells nearly the same words without quotation marks, {source}."
