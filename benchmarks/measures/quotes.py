"""Quotations, speakers and cue verbs, against the reference and against PolNeAR.

The two articles: a quotation of the reference is found when one of ours has the same words once
quotation marks and white space are made alike; its speaker is right when the name is the person
(remarks in brackets aside: "United States (unnamed officials)") or an accepted speaker, its verb
when it is the verb or one of the accepted verbs (where the verb is carried over: none). Optional
quotations (QA1, QA10) count when found and are no loss else.

PolNeAR, each text with its first annotator, read as the product reads it (`annotate`):

* *Quoted contents found*: of the contents that begin and end with a quotation mark, those of which
  at least 80 % of the characters, marks included, lie in quotations found by us.
* *Speaker F1*: a unit is a quotation of ours of at least 5 words, more than half of which lies in
  a content that has a source (the smallest such content where they are nested), and each quoted
  content of at least 5 words with a source that we did not find (less than 80 % of it). Right is a
  speaker whose span overlaps the source, or whose family name (last word of the full name) is among
  the source's words. A wrong speaker is a false positive and a false negative; no speaker and
  a content not found are a false negative each. Quotations that lie in no content with a source
  (titles of works, scare quotes, contents the annotator gives nobody for) are left out: the
  annotators did not say whose words they are, so there is nothing to compare with.
* *Precision on the confident subset*: of the units of ours of whose speaker the product is sure
  (`Quote.has_sure_speaker`), the share with the right one; its coverage is their share of all
  units.

The nearest name is the person's name, "he" or "she" nearest to the quotation, outside quotations.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.measure import Measure
from benchmarks.polnear import Article, Attribution, read_articles
from benchmarks.sample import FILES, THE_TWO_ARTICLES, sample_document, sample_gold
from coverage_app.analysis import AnnotatedDocument, Document, Quote, Span
from coverage_app.analysis.annotation import annotate

OPTIONAL = frozenset({"QA1", "QA10"})
FEWEST_WORDS = 5
FOUND = 0.8
POLNEAR = "polnear"
HE_OR_SHE = re.compile(r"\b(?:he|she)\b", re.IGNORECASE)


def measures(data: Path) -> Iterator[Measure]:
    """Yield the figures of both."""
    yield from _measures_of_the_two_articles(sample_gold(data)["quotes"])
    yield from _measures_of_polnear(data / POLNEAR)


def _measures_of_the_two_articles(gold: list[dict[str, Any]]) -> Iterator[Measure]:
    """Compare with the reference, quotation by quotation."""
    found, speakers, verbs, wrong = 0, 0, 0, 0
    for letter in FILES:
        document = sample_document(letter)
        ours = {_plain(one.words.slice(document.document.text)): one for one in document.quotes}
        expected = [one for one in gold if one["article"] == letter]
        wrong += len(ours.keys() - {_plain(one["words"]) for one in expected})
        for one in expected:
            quote = ours.get(_plain(one["words"]))
            spared = quote is None and one["id"] in OPTIONAL
            found += spared or quote is not None
            speakers += spared or (quote is not None and _has_speaker(quote, one))
            verbs += spared or (quote is not None and _has_verb(document, quote, one))
    count = len(gold)
    yield Measure("quotes found", THE_TWO_ARTICLES, found, count)
    yield Measure("quotes with the right speaker", THE_TWO_ARTICLES, speakers, count)
    yield Measure("quotes that are none", THE_TWO_ARTICLES, wrong, 0, at_most=True)
    yield Measure("cue verbs", THE_TWO_ARTICLES, verbs, 16)


def _plain(words: str) -> str:
    return re.sub(r"\W+", " ", words).strip().casefold()


def _has_speaker(quote: Quote, expected: dict[str, Any]) -> bool:
    accepted = {expected["speaker"].split(" (")[0], *expected.get("acceptable_speakers", ())}
    return quote.speaker is not None and quote.speaker.name in accepted


def _has_verb(document: AnnotatedDocument, quote: Quote, expected: dict[str, Any]) -> bool:
    verb = quote.cue.slice(document.document.text) if quote.cue else None
    return verb in {expected["attribution_verb"], *expected.get("acceptable_verbs", ())}


@dataclass(frozen=True, slots=True)
class Unit:
    """One quotation to compare: who we say speaks, how sure, and whether that is right."""

    has_speaker: bool
    is_sure: bool
    right: bool
    nearest_right: bool


def _measures_of_polnear(folder: Path) -> Iterator[Measure]:
    contents: list[float] = []
    units: list[Unit] = []
    for article in read_articles(folder):
        document = annotate(Document.from_text(article.text))
        contents += _shares_found(article, document)
        units += _units(article, document)
    found = sum(share >= FOUND for share in contents)
    yield Measure("quoted contents found, recall", POLNEAR, _ratio(found, len(contents)), 0.975)
    speaker = _f1(
        sum(unit.right for unit in units), sum(unit.has_speaker for unit in units), len(units)
    )
    nearest = _ratio(sum(unit.nearest_right for unit in units), len(units))
    compared = (
        f"first draft 0.916, GenderGapTracker 0.865, nearest name 0.69 ({nearest:.3f} in this run)"
    )
    yield Measure("speaker F1, quotes of 5 words and more", POLNEAR, speaker, 0.93, compared)
    sure = [unit for unit in units if unit.is_sure]
    precision = _ratio(sum(unit.right for unit in sure), len(sure))
    yield Measure("confident speakers, precision", POLNEAR, precision, 0.975)
    yield Measure("confident speakers, coverage", POLNEAR, _ratio(len(sure), len(units)), 0.60)


def _shares_found(article: Article, document: AnnotatedDocument) -> Iterator[float]:
    """Yield of each quoted content how much of it lies in our quotations."""
    for content in dict.fromkeys(one.content for one in article.attributions):
        if content.is_quoted(article.text):
            inside = sum(content.overlap(quote.span) for quote in document.quotes)
            yield inside / content.length


def _units(article: Article, document: AnnotatedDocument) -> Iterator[Unit]:
    sourced = [one for one in article.attributions if one.source]
    for quote in document.quotes:
        if _count_words(quote.words.slice(article.text)) >= FEWEST_WORDS:
            around = [
                one for one in sourced if one.content.overlap(quote.words) * 2 > len(quote.words)
            ]
            if around:
                gold = min(around, key=lambda one: one.content.length)
                yield _unit(article, document, quote, gold)
    for content in dict.fromkeys(one.content for one in sourced):
        words = " ".join(part.slice(article.text) for part in content.parts)
        if content.is_quoted(article.text) and _count_words(words) >= FEWEST_WORDS:
            inside = sum(content.overlap(quote.span) for quote in document.quotes)
            if inside / content.length < FOUND:
                yield Unit(has_speaker=False, is_sure=False, right=False, nearest_right=False)


def _unit(article: Article, document: AnnotatedDocument, quote: Quote, gold: Attribution) -> Unit:
    speaker = quote.speaker
    nearest = _nearest_name(document, quote)
    return Unit(
        has_speaker=speaker is not None,
        is_sure=quote.has_sure_speaker,
        right=speaker is not None and _is_source(article, gold, speaker.name, speaker.span),
        nearest_right=nearest is not None and _is_source(article, gold, *nearest),
    )


def _is_source(article: Article, gold: Attribution, name: str, span: Span) -> bool:
    if gold.source is None:
        return False
    family = name.casefold().split()[-1].strip(".,;:!?()[]'\"’”")
    return gold.source.overlap(span) > 0 or family in gold.source.words(article.text)


def _nearest_name(document: AnnotatedDocument, quote: Quote) -> tuple[str, Span] | None:
    """Return the nearest person's name or "he" or "she" outside quotations."""
    text = document.document.text
    people = [
        (name.full, span)
        for name in document.names
        if name.kind == "person"
        for span in name.mentions
    ]
    people += [(found.group(), Span(*found.span())) for found in HE_OR_SHE.finditer(text)]
    quoted = [one.span for one in document.quotes]
    outside = [one for one in people if not _lies_in(one[1], quoted)]
    return min(outside, key=lambda one: _distance(one[1], quote.span), default=None)


def _lies_in(span: Span, others: Iterable[Span]) -> bool:
    return any(other.contains(span) for other in others)


def _distance(left: Span, right: Span) -> int:
    return max(left.start - right.end, right.start - left.end, 0)


def _count_words(words: str) -> int:
    return len(re.findall(r"\w+(?:['’-]\w+)*", words))


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _f1(right: int, given: int, all_units: int) -> float:
    return _ratio(2 * right, given + all_units)
