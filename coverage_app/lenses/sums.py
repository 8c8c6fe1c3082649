"""Sums that a text lets its readers do: a share of a number that it gives just before."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

from coverage_app.analysis import AnnotatedDocument, Comparison, Figure
from coverage_app.lenses.amounts import amount_of, short_number

# "80% of that force", "a third of them": the number that is meant stands before.
POINTS_BACK = re.compile(r"\s+of\s+(?:all\s+)?(?:that|those|these|them|this)\b", re.IGNORECASE)
# "80% of the 10,000": the number that is meant follows.
LEADS_ON = re.compile(r"\s+of\s+(?:all\s+)?(?:(?:the|those|these|its|their|his|her)\s+)?")
FEWEST = 10


@dataclass(frozen=True, slots=True)
class Sum:
    """A share of a number in the text of that letter, what it comes to, and who gives that.

    The share and the number are in the ``language`` of the text.
    """

    letter: str
    language: str
    share: str
    base: str
    result: str
    refs: tuple[str, ...]
    matches: tuple[str, ...]


def find_sums(comparison: Comparison, languages: Mapping[str, str]) -> tuple[Sum, ...]:
    """Work out the shares whose base is beyond doubt: no other number stands where it could be."""
    return tuple(
        _sum(comparison, one, share, base, languages[one.document.letter])
        for one in comparison.documents
        for share in one.figures
        if share.unit == "percent" and share.high is None and not share.rate
        for base in _bases(one, share)
    )


def _bases(one: AnnotatedDocument, share: Figure) -> tuple[Figure, ...]:
    """Return the one number that a share is of, or nothing."""
    text = one.document.text
    counts = [
        figure
        for figure in one.figures
        if figure.dimension == "count" and figure.value >= FEWEST and figure.high is None
    ]
    for figure in counts:
        is_after = figure.sentence == share.sentence and figure.span.start > share.span.end
        if is_after and LEADS_ON.fullmatch(text, share.span.end, figure.span.start):
            return (figure,)
    if not POINTS_BACK.match(text, share.span.end):
        return ()
    for sentence in (share.sentence, share.sentence - 1):
        before = tuple(
            figure
            for figure in counts
            if figure.sentence == sentence and figure.span.end < share.span.start
        )
        if before:
            return before if len(before) == 1 else ()
    return ()


def _sum(
    comparison: Comparison, one: AnnotatedDocument, share: Figure, base: Figure, language: str
) -> Sum:
    letter, text = one.document.letter, one.document.text
    result = share.value * base.value / 100
    return Sum(
        letter=letter,
        language=language,
        share=str(amount_of(share, text)),
        base=str(amount_of(base, text)),
        result=short_number(result),
        refs=tuple(dict.fromkeys(f"{letter}{it.sentence}" for it in (share, base))),
        matches=tuple(
            dict.fromkeys(
                f"{other.document.letter}{figure.sentence}"
                for other in comparison.documents
                for figure in other.figures
                if figure.unit == base.unit and math.isclose(figure.value, result)
            )
        ),
    )
