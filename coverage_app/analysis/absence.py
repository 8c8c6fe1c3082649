"""Search the whole of a text before anyone says that it does not mention something."""

import math
from enum import StrEnum

from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.figure_pairs import ROUNDING, same_value
from coverage_app.analysis.figures import Bound, Figure
from coverage_app.analysis.lines import LineKind
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span
from coverage_app.analysis.words import content_keys, find_words

# A sentence with half of the telling words may say the thing in other words: a teacher has to look.
UNSURE_SHARE = 0.5
# Either of two figures may be rounded when one is hedged: "nearly two years" may be 22 months.
HEDGED_ROUNDING = 0.15
# "More than a million" may be 1.1 million, hardly two.
MORE_THAN_REACH = 1.5
UNCONVERTED = ("count", "money")


class Presence(StrEnum):
    """What a search of a text's sentences, headline and subheads came to."""

    FOUND = "found"
    UNSURE = "unsure"
    ABSENT = "absent"


def search_figure(figure: Figure, other: AnnotatedDocument) -> Presence:
    """Search ``other`` for the value of ``figure``: digits, number words and converted units.

    The same number of anything else, and a value that rounding, a hedge or a conversion could give,
    leave the search unsure.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> one = annotate(Document.from_text("The flight took 86 minutes in all."))
    >>> other = annotate(Document.from_text("The flight was the longest so far."))
    >>> search_figure(one.figures[0], other).value
    'absent'
    """
    if any(same_value(figure, candidate) for candidate in other.figures):
        return Presence.FOUND
    if any(_could_be(figure, candidate) for candidate in other.figures):
        return Presence.UNSURE
    numbers = {f"{figure.value:g}", f"{figure.value:.0f}"}
    written = {
        word.key for span in searched_spans(other) for word in find_words(other.document.text, span)
    }
    return Presence.UNSURE if numbers & written else Presence.ABSENT


def locate_figure(figure: Figure, other: AnnotatedDocument) -> Sentence | None:
    """Return the first sentence of ``other`` with a figure that is or could be ``figure``.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> one = annotate(Document.from_text("The flight took 86 minutes in all."))
    >>> other = annotate(Document.from_text("It was late. It took eighty-six minutes.", letter="B"))
    >>> [sentence.ref for sentence in [locate_figure(one.figures[0], other)] if sentence]
    ['B2']
    """
    numbers = {
        candidate.sentence
        for candidate in other.figures
        if same_value(figure, candidate) or _could_be(figure, candidate)
    }
    return next((sentence for sentence in other.sentences if sentence.number in numbers), None)


def search_words(keys: frozenset[str], other: AnnotatedDocument) -> Presence:
    """Search ``other`` for a sentence with the word ``keys`` (stems of words with content).

    All keys in one sentence count as found, half of them as unsure. No keys are found nowhere for
    sure, so the search stays unsure.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> other = annotate(Document.from_text("The flight was the longest so far."))
    >>> search_words(frozenset({"flight", "longest"}), other).value
    'found'
    """
    text = other.document.text
    shares = [
        len(keys & content_keys(find_words(text, span))) / len(keys) if keys else UNSURE_SHARE
        for span in searched_spans(other)
    ]
    best = max(shares, default=0.0)
    if best == 1.0:
        return Presence.FOUND
    return Presence.UNSURE if best >= UNSURE_SHARE else Presence.ABSENT


def searched_spans(other: AnnotatedDocument) -> tuple[Span, ...]:
    """Return everything that a search of ``other`` reads: headline, subheads and all sentences.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> searched_spans(annotate(Document.from_text("The flight was the longest so far.")))
    (Span(start=0, end=34),)
    """
    headings = (LineKind.HEADLINE, LineKind.SUBHEAD)
    return (
        *(line.span for line in other.document.lines if line.kind in headings),
        *(sentence.span for sentence in other.sentences),
    )


def _could_be(figure: Figure, candidate: Figure) -> bool:
    if figure.value == candidate.value:
        return True
    if figure.dimension != candidate.dimension:
        return False
    if figure.dimension in UNCONVERTED and figure.unit != candidate.unit:
        return False
    hedged = figure.bound is not Bound.EXACT or candidate.bound is not Bound.EXACT
    exactly = 0.0 if figure.dimension in UNCONVERTED else ROUNDING
    tolerance = HEDGED_ROUNDING if hedged else exactly
    return (
        math.isclose(figure.base_value, candidate.base_value, rel_tol=tolerance)
        or _reaches(figure, candidate)
        or _reaches(candidate, figure)
    )


def _reaches(bound: Figure, figure: Figure) -> bool:
    """Tell whether "more than" one value may well be the other."""
    low, high = bound.base_value, bound.base_value * MORE_THAN_REACH
    return bound.bound is Bound.MORE_THAN and low <= figure.base_value <= high
