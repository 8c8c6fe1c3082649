"""Family 16, figures: how exactly do a headline and the report under it give one figure?"""

from collections.abc import Iterator

from coverage_app.analysis import AnnotatedDocument, Comparison, Figure, Sentence, Span
from quizzes.derivation.drafts import ItemDraft, Misconception, OptionDraft, Skill, Step
from quizzes.derivation.headlines import FIRST_SENTENCES, Shift, plain_headline, sums_up

FAMILY = 16
# "control over 138 domains" and "near two schools" do not hedge the number.
PREPOSITIONS = frozenset("above around below beyond near over under".split())
# How far an exact value may be from a rough one, and from a limit.
ROUGH = 0.15
LIMIT = 1.5
# In a headline a number may stand beside its noun ("killed seven"): so near.
NEAR = 20
BOUNDS = {
    "exact": "As exactly as {}",
    "about": "As a rough figure: it may be more or less",
    "more than": "As a lower limit: it is not less",
    "less than": "As an upper limit: it is not more",
}


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask how a sentence gives a figure that the headline gives exactly, and the reverse.

    >>> from coverage_app.analysis import Document, compare
    >>> page = "Flood shuts 90 schools in Hill Town" + chr(10) * 2
    >>> text = page + "A flood in Hill Town has shut more than 90 schools, Ann Roe said."
    >>> [draft] = derive(compare((Document.from_text(text),)))
    >>> draft.stem
    'The headline of text A says “90 schools”. How does A1 give this figure?'
    >>> draft.key.text
    'As a lower limit: it is not less'
    """
    return tuple(draft for one in comparison.documents for draft in _drafts(comparison, one))


def _drafts(comparison: Comparison, one: AnnotatedDocument) -> Iterator[ItemDraft]:
    """Take the first figure of the first sentence in which it differs."""
    headline = plain_headline(one)
    titled = [figure for figure in one.figures if figure.sentence == 0]
    for sentence in one.sentences[:FIRST_SENTENCES] if headline else ():
        for figure in titled:
            other = _counterpart(one, figure, sentence)
            if headline is None or other is None or not _differ(one, figure, other):
                continue
            shift = Shift(one, headline, _written(one, figure), sentence, _written(one, other))
            if sums_up(comparison, shift):
                yield _draft(shift, figure, other)
                return


def _counterpart(one: AnnotatedDocument, figure: Figure, sentence: Sentence) -> Figure | None:
    """Return the only figure of a sentence that can be the one of the headline."""
    told = [other for other in one.figures if other.sentence == sentence.number]
    alike = [other for other in told if _may_be_same(one, figure, other)]
    return alike[0] if len(alike) == 1 else None


def _may_be_same(one: AnnotatedDocument, figure: Figure, other: Figure) -> bool:
    """Tell whether two figures are of one kind and do not count different things."""
    if (figure.dimension, figure.rate) != (other.dimension, other.rate):
        return False
    if figure.dimension != "count":
        return figure.unit == other.unit
    if figure.counted is None or other.counted is None:
        return figure.value == other.value
    keys, others = (
        {word.key for word in one.words_in(counted) if word.has_content}
        for counted in (figure.counted, other.counted)
    )
    return bool(keys & others)


def _differ(one: AnnotatedDocument, figure: Figure, other: Figure) -> bool:
    """Tell whether one is exact and the other surely is not, though it could be the same."""
    if _is_exact(figure):
        return figure.value == other.value and _is_hedged(one, other)
    return _is_exact(other) and _is_hedged(one, figure) and _could_be(figure, other)


def _is_exact(figure: Figure) -> bool:
    return figure.bound.value == "exact" and figure.high is None


def _is_hedged(one: AnnotatedDocument, figure: Figure) -> bool:
    if figure.hedge is None or figure.high is not None:
        return False
    return figure.hedge.slice(one.document.text).lower() not in PREPOSITIONS


def _could_be(figure: Figure, exact: Figure) -> bool:
    low, high = figure.value * (1 - ROUGH), figure.value * (1 + ROUGH)
    if figure.bound.value == "more than":
        low, high = figure.value, figure.value * LIMIT
    elif figure.bound.value == "less than":
        low, high = figure.value / LIMIT, figure.value
    return low <= exact.value <= high


def _written(one: AnnotatedDocument, figure: Figure) -> Span:
    """Return the place of a figure, its hedge and what it counts, or else the word beside it."""
    spans = [it for it in (figure.span, figure.hedge, figure.counted) if it]
    whole = Span(min(it.start for it in spans), max(it.end for it in spans))
    if figure.counted or figure.dimension != "count":
        return whole
    after = one.words_in(Span(whole.end, whole.end + 2))
    before = one.words_in(Span(max(whole.start - NEAR, 0), whole.start))
    if after and after[0].has_content:
        return Span(whole.start, after[0].end)
    return Span(before[-1].start, whole.end) if before and before[-1].has_content else whole


def _draft(shift: Shift, figure: Figure, other: Figure) -> ItemDraft:
    ref, headline = shift.sentence.ref, f"headline of text {shift.letter}"
    if _is_exact(figure):
        asked = f"The {headline} says “{shift.words}”. How does {ref} give this figure?"
        bound, exactly = other.bound.value, "the headline"
    else:
        asked = f"{ref} says “{shift.body_words}”. How does the {headline} give this figure?"
        bound, exactly = figure.bound.value, ref
    told = f"The headline has “{shift.words}”, {ref} has “{shift.body_words}”."
    return ItemDraft(
        family=FAMILY,
        skill=Skill.FRAME,
        step=Step.COMPARE,
        stem=asked,
        hint="Look for a word beside the number that makes it less exact.",
        options=tuple(_option(name, bound, exactly, told) for name in BOUNDS),
        evidence=shift.evidence,
        contrast=(),
        fact=f"headline {shift.letter}",
        reason=shift.reason,
        confidence=0.93,
    )


def _option(name: str, bound: str, exactly: str, told: str) -> OptionDraft:
    text = BOUNDS[name].format(exactly)
    if name == bound:
        return OptionDraft(text, told)
    misconception = Misconception.HEDGE_BLIND if name == "exact" else Misconception.OTHER_HEDGE
    return OptionDraft(text, f"Not quite. {told}", misconception)
