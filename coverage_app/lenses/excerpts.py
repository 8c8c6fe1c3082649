"""The part of a sentence that gives a figure, and who gives it there."""

from dataclasses import dataclass

from coverage_app.analysis import AnnotatedDocument, Figure, Segment, Span, split_at
from coverage_app.lenses.texts import span_of

FIGURE = "figure"
HEDGE = "hedge"
# So many words are shown on either side; a few more are shown when they end the sentence.
WORDS_AROUND = 7
WORDS_TO_SPARE = 3


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words around a figure, as they stand in the sentence ``ref``, and the names of its sources.

    ``is_cut_before`` and ``is_cut_after`` tell that the sentence has more.
    """

    ref: str
    segments: tuple[Segment, ...]
    is_cut_before: bool
    is_cut_after: bool
    sources: tuple[str, ...]


def excerpt_of(one: AnnotatedDocument, figure: Figure) -> Excerpt:
    whole = span_of(one, (figure.sentence,), figure.span)
    shown = _shown(one, figure, whole)
    parts = [figure.span, *([figure.conversion.span] if figure.conversion else ())]
    marks = [(span, FIGURE) for span in parts]
    marks += [(hedge, HEDGE) for hedge in hedges_of(figure)]
    return Excerpt(
        ref=f"{one.document.letter}{figure.sentence}",
        segments=split_at(one.document.text, shown, marks),
        is_cut_before=shown.start > whole.start,
        is_cut_after=shown.end < whole.end,
        sources=_sources(one, figure),
    )


def hedges_of(figure: Figure) -> tuple[Span, ...]:
    """Return where the words stand that make a figure more or less than exact."""
    figures = (figure, figure.conversion) if figure.conversion else (figure,)
    return tuple(one.hedge for one in figures if one.hedge)


def _shown(one: AnnotatedDocument, figure: Figure, whole: Span) -> Span:
    parts = [figure.span, *hedges_of(figure)]
    parts += [span for span in (figure.counted,) if span]
    parts += [figure.conversion.span] if figure.conversion else []
    start, end = min(part.start for part in parts), max(part.end for part in parts)
    before = one.words_in(Span(whole.start, max(start, whole.start)))
    after = one.words_in(Span(min(end, whole.end), whole.end))
    most = WORDS_AROUND + WORDS_TO_SPARE
    return Span(
        before[-WORDS_AROUND].start if len(before) > most else whole.start,
        after[WORDS_AROUND - 1].end if len(after) > most else whole.end,
    )


def _sources(one: AnnotatedDocument, figure: Figure) -> tuple[str, ...]:
    """Name whose word the figure is: the innermost attribution around it counts."""
    around = [found for found in one.attributions if found.span.contains(figure.number)]
    inner = min(around, key=lambda found: len(found.span), default=None)
    return tuple(dict.fromkeys(source.name for source in inner.sources)) if inner else ()
