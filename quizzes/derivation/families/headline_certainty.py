"""Family 16, certainty: what does a headline make more certain than the report under it?"""

from collections.abc import Iterator

from coverage_app.analysis import AnnotatedDocument, Comparison, Sentence, Span, Word
from quizzes.derivation.drafts import ItemDraft, Misconception, OptionDraft, Skill, Step
from quizzes.derivation.headlines import FIRST_SENTENCES, Shift, plain_headline, sums_up

FAMILY = 16
FEWEST_WRONG_OPTIONS, MOST_WRONG_OPTIONS = 2, 3
# Hedges that weaken exactly what follows them, at once or after some of the small words.
HEDGES = frozenset(
    "alleged allegedly apparently appear appeared appears believed expected likely may might "
    "possibly probably purportedly reportedly suspected thought".split()
)
SMALL_WORDS = frozenset("a an be been being have has had of the to".split())
# After these a hedge is denied, compared or asked for.
DENYING = frozenset("as if less more neither never no not nor than unless whether".split())
DENIAL_REACH = 2


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask for the part of a headline that the sentence under it hedges.

    >>> from coverage_app.analysis import Document, compare
    >>> page = "Hill Town to close schools, Mayor Ann Roe says" + chr(10) * 2
    >>> text = page + "Hill Town is expected to close schools in May, Mayor Ann Roe said."
    >>> [draft] = derive(compare((Document.from_text(text),)))
    >>> draft.key.text
    '“close schools”'
    """
    return tuple(draft for one in comparison.documents for draft in _drafts(comparison, one))


def _drafts(comparison: Comparison, one: AnnotatedDocument) -> Iterator[ItemDraft]:
    headline = plain_headline(one)
    if headline is None or any(it.hedges for it in one.attributions if it.sentence == 0):
        return
    for sentence in one.sentences[:FIRST_SENTENCES]:
        for shift in _shifts(one, headline, sentence):
            options = _options(shift)
            if len(options) > FEWEST_WRONG_OPTIONS and sums_up(comparison, shift):
                yield _draft(shift, options)
                return


def _shifts(one: AnnotatedDocument, headline: Span, sentence: Sentence) -> Iterator[Shift]:
    """Find words that the sentence has right after a hedge, and the headline without one."""
    titled, words = one.words_in(headline), one.words_in(sentence.span)
    found = (it for it in one.attributions if it.sentence == sentence.number)
    hedges = [hedge.span for it in found for hedge in it.hedges]
    for place, word in enumerate(words):
        before = {it.form for it in words[max(place - DENIAL_REACH, 0) : place]}
        is_hedge = word.form in HEDGES and any(span.contains(word.span) for span in hedges)
        if not is_hedge or not DENYING.isdisjoint(before):
            continue
        following = _after_small_words(words, place + 1)
        for start in range(len(titled)):
            length = _common(titled[start:], words[following:])
            if length > 1:
                told = Span(titled[start].start, titled[start + length - 1].end)
                body = Span(word.start, words[following + length - 1].end)
                yield Shift(one, headline, told, sentence, body)


def _after_small_words(words: tuple[Word, ...], place: int) -> int:
    while place < len(words) and words[place].form in SMALL_WORDS:
        place += 1
    return place


def _common(titled: tuple[Word, ...], words: tuple[Word, ...]) -> int:
    """Count the words in which both go on alike, up to the last one with content."""
    length = 0
    for place, (one, other) in enumerate(zip(titled, words, strict=False)):
        if one.key != other.key:
            break
        if one.has_content:
            length = place + 1
    return length


def _options(shift: Shift) -> tuple[OptionDraft, ...]:
    """Offer the part that differs among parts that headline and sentence have alike."""
    text, ref = shift.one.document.text, shift.sentence.ref
    told = f"The headline has “{shift.words}”, {ref} has “{shift.body_words}”."
    wrong = [
        OptionDraft(
            f"“{part.slice(text)}”", f"{ref} is as sure of this. {told}", Misconception.SAME_IN_BOTH
        )
        for part in _same_parts(shift)
    ]
    return (*wrong[:1], OptionDraft(f"“{shift.words}”", told), *wrong[1:MOST_WRONG_OPTIONS])


def _same_parts(shift: Shift) -> Iterator[Span]:
    """Yield figures, names and words of the headline that the sentence has before the hedge."""
    one = shift.one
    before = one.words_in(Span(shift.sentence.span.start, shift.body.start))
    keys = {word.key for word in before}
    named = [name.mentions for name in one.names if _is_named(name.mentions, shift)]
    spans = [
        *(figure.counted or figure.span for figure in one.figures if figure.sentence == 0),
        *(it for mentions in named for it in mentions if shift.headline.contains(it)),
        *(word.span for word in one.words_in(shift.headline)),
    ]
    taken = [shift.told]
    for span in spans:
        words = [word for word in one.words_in(span) if word.has_content]
        is_common = bool(words) and all(word.key in keys for word in words)
        is_named = any(span in mentions for mentions in named)
        if (is_common or is_named) and not any(span.overlaps(other) for other in taken):
            taken.append(span)
            yield span


def _is_named(mentions: tuple[Span, ...], shift: Shift) -> bool:
    """Tell whether the sentence has a name outside of what it hedges."""
    return any(shift.sentence.span.contains(it) and not shift.body.overlaps(it) for it in mentions)


def _draft(shift: Shift, options: tuple[OptionDraft, ...]) -> ItemDraft:
    ref = shift.sentence.ref
    return ItemDraft(
        family=FAMILY,
        skill=Skill.FRAME,
        step=Step.COMPARE,
        stem=f"What does the headline of text {shift.letter} make more certain than {ref} does?",
        hint=f"Look for each part in {ref}. Before which of them is a word of doubt?",
        options=options,
        evidence=shift.evidence,
        contrast=(),
        fact=f"headline {shift.letter}",
        reason=shift.reason,
        confidence=0.92,
    )
