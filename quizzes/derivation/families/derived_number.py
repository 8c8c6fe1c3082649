"""Family 5: derive a number that the text does not give, from two that it ties together."""

import re
from collections.abc import Iterator
from fractions import Fraction

from coverage_app.analysis import AnnotatedDocument, Comparison, Figure, Sentence, Span, find_claim
from quizzes.derivation.counts import number_words
from quizzes.derivation.drafts import ItemDraft, Kind, Misconception, OptionDraft, Skill, Step
from quizzes.derivation.wording import figure_words, proof, told

FAMILY = 5
EXACT = "exact"
PERCENT = "percent"
SMALLEST_PART, SMALLEST_WHOLE = 3, 10
LONGEST_CLAIM = 140  # characters
# How a text ties a part to its whole: "80% of the 10,000", "of the 10,000 soldiers 80% of them".
OF_WHOLE = re.compile(r"\s+of\s+(?:(?:the|its|their|all|a total of)\s+)*")
OF_PART = re.compile(r"\s+of\s+(?:that|those|them|these|this|whom|which)\b")
BEFORE_WHOLE = re.compile(r"\b[Oo]f\s+(?:(?:the|its|their|all|a total of)\s+)*$")


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask how many a share of a total is, and how many a part of a whole leaves.

    Both figures stand in one sentence, which ties the part to the whole, and neither is hedged.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "In the north, 80% of the 10,000 houses are dry. Of 19 men, 15 of them left."
    >>> for draft in derive(compare((Document.from_text(text),))):
    ...     print(draft.stem, draft.key.text)
    Text A says that 80% of the 10,000 houses are dry. How many is that? 8,000
    Text A speaks of 15 of 19 men. How many does that leave? 4
    """
    drafts: dict[str, ItemDraft] = {}
    for one in comparison.documents:
        for sentence in one.sentences:
            for draft in _drafts(one, sentence):
                drafts.setdefault(draft.fact, draft)
    return tuple(drafts.values())


def _drafts(one: AnnotatedDocument, sentence: Sentence) -> Iterator[ItemDraft]:
    figures = [
        figure
        for figure in one.figures
        if figure.sentence == sentence.number
        and figure.bound.value == EXACT
        and figure.high is None
    ]
    for whole in figures:
        for part in figures:
            if whole is not part and _is_tied(one, part, whole):
                yield from _draft(one, sentence, part, whole)


def _is_tied(one: AnnotatedDocument, part: Figure, whole: Figure) -> bool:
    """Tell whether the words of the sentence say that the one is a part of the other."""
    text = one.document.text
    if whole.dimension != "count" or whole.counted is None or whole.rate or part.rate:
        return False
    if part.span.end <= whole.span.start:
        return OF_WHOLE.fullmatch(text, part.span.end, whole.span.start) is not None
    before = text[: whole.span.start][-24:]
    is_whole = BEFORE_WHOLE.search(before) is not None
    return is_whole and OF_PART.match(text, part.span.end) is not None


def _draft(
    one: AnnotatedDocument, sentence: Sentence, part: Figure, whole: Figure
) -> Iterator[ItemDraft]:
    total, letter = int(whole.value), one.document.letter
    written = (
        part.span.slice(one.document.text) if part.unit == PERCENT else number_words(part.value)
    )
    base = figure_words(one, whole, hedged=False)
    if part.unit == PERCENT:
        exact = Fraction(str(part.value)) * total / 100
        question, kinds = "How many is that?", _share_options(exact, total)
    else:
        exact = Fraction(total) - Fraction(str(part.value))
        question, kinds = "How many does that leave?", _rest_options(exact, total)
    if not _is_worth_asking(part, total, exact):
        return
    sum_ = _sum(part, written, total, exact)
    claim = _claim(one, sentence, _both(part, whole))
    yield ItemDraft(
        family=FAMILY,
        skill=Skill.NUMBER,
        step=Step.JUDGE,
        stem=f"Text {letter} {_told(one, claim) or f'speaks of {written} of {base}'}. {question}",
        hint=f"Sentence {sentence.ref} gives both numbers: do the sum.",
        options=_options(kinds, int(exact), sum_),
        evidence=(proof(one, sentence, _both(part, whole)),),
        contrast=(),
        fact=f"derived {part.value:g} {part.unit} of {total}",
        reason=f"sentence {sentence.ref} ties {written} to a total of {total:,}",
        confidence=0.94,
        doubt="" if part.unit == PERCENT else "Check that it is worth the sum",
        kind=Kind.NUMBER,
    )


def _told(one: AnnotatedDocument, claim: Span | None) -> str:
    return f"says that {told(one, claim)}" if claim else ""


def _claim(one: AnnotatedDocument, sentence: Sentence, both: Span) -> Span | None:
    """Return a short clause that says what the part is: "15 of the 19 men were Swedes"."""
    claim = find_claim(one, sentence, both)
    is_short = claim is not None and claim.end - claim.start <= LONGEST_CLAIM
    return claim if is_short else None


def _is_worth_asking(part: Figure, total: int, exact: Fraction) -> bool:
    is_fit = total >= SMALLEST_WHOLE and exact.denominator == 1 and 0 < exact < total
    if part.unit == PERCENT:
        return is_fit and exact * 2 != total
    is_part = part.dimension == "count" and part.value >= SMALLEST_PART
    return is_fit and is_part and exact >= SMALLEST_PART and exact * 2 != total


def _share_options(exact: Fraction, total: int) -> dict[int, Misconception]:
    tenth = int(exact) // 10 if exact % 10 == 0 else int(exact) * 100
    return {
        tenth: Misconception.LOST_A_ZERO,
        total - int(exact): Misconception.THE_REST,
        int(exact) * 10: Misconception.LOST_A_ZERO,
    }


def _rest_options(exact: Fraction, total: int) -> dict[int, Misconception]:
    return {
        total - int(exact): Misconception.THE_REST,
        total: Misconception.THE_WHOLE,
        2 * total - int(exact): Misconception.CARRIED_OVER,
    }


def _sum(part: Figure, written: str, total: int, exact: Fraction) -> str:
    if part.unit == PERCENT:
        return f"{written} of {total:,} is {int(exact):,}"
    return f"{total:,} minus {written} is {int(exact):,}"


def _options(wrong: dict[int, Misconception], exact: int, told: str) -> tuple[OptionDraft, ...]:
    rationales = {
        Misconception.LOST_A_ZERO: f"A zero too many or too few: {told}.",
        Misconception.THE_REST: f"That is the other part of the whole: {told}.",
        Misconception.THE_WHOLE: f"That is the whole: {told}.",
        Misconception.CARRIED_OVER: f"The part is in the whole already: {told}.",
    }
    options = [(exact, OptionDraft(number_words(exact), f"Right: {told}."))]
    options += [
        (value, OptionDraft(number_words(value), rationales[kind], kind))
        for value, kind in wrong.items()
        if value != exact
    ]
    return tuple(option for _, option in sorted(options, key=lambda option: option[0]))


def _both(part: Figure, whole: Figure) -> Span:
    spans = sorted((part.span, whole.span))
    return Span(spans[0].start, spans[1].end)
