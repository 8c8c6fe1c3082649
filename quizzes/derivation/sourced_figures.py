"""Figures that two texts have from a source: whether they are one, and the source's own word."""

import re

from coverage_app.analysis import AnnotatedDocument, Figure

SMALLEST_TELLING = 5
# "She blamed the storm, which killed 30 people": who tells of the 30 people?
ASIDE = re.compile(r",\s|\b(?:which|who|whose|where|in which)\b")
CLAIMING = re.compile(r"claim\w*\s+responsib|claim\w*\s+credit", re.IGNORECASE)


def are_alike(ones: list[AnnotatedDocument], figures: tuple[Figure, Figure]) -> bool:
    """Tell whether two figures count one noun, as exactly, and are worth a question."""
    heads = {
        one.words_in(figure.counted)[-1].key
        for one, figure in zip(ones, figures, strict=True)
        if figure.counted and figure.sentence and figure.high is None
    }
    is_counted = all(figure.counted and figure.sentence for figure in figures)
    is_large = figures[0].value >= SMALLEST_TELLING
    return is_counted and is_large and len(heads) == 1 and figures[0].bound == figures[1].bound


def is_handed_over(one: AnnotatedDocument, figure: Figure) -> bool:
    """Tell whether a source says a figure, and not the outlet: "the attack, which killed 30".

    No other sentence of the text gives it as its own.

    >>> from coverage_app.analysis import Document, annotate
    >>> text = "Ana Diaz said that it was a bad storm, which killed 30 people."
    >>> one = annotate(Document.from_text(text))
    >>> is_handed_over(one, one.figures[0])
    False
    """
    text = one.document.text
    found = [it for it in one.attributions if it.sentence == figure.sentence and it.cue]
    is_aside = any(
        it.cue and ASIDE.search(text, it.cue.end, max(it.cue.end, figure.span.start))
        for it in found
    )
    is_claimed = any(it.cue and CLAIMING.match(text, it.cue.start) for it in found)
    voiced = {it.sentence for it in one.attributions if it.sources}
    is_own = any(
        other.value == figure.value and other.sentence not in voiced for other in one.figures
    )
    return not (is_aside or is_claimed or is_own)
