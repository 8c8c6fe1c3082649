"""Family 10: whose word is a forecast that no source is named for?"""

import re
from collections.abc import Iterator

from coverage_app.analysis import (
    AnnotatedDocument,
    Attribution,
    Certainty,
    Comparison,
    Span,
    Voice,
    find_words,
)
from quizzes.derivation.drafts import ItemDraft, Misconception, OptionDraft, Skill, Step
from quizzes.derivation.people import full_name
from quizzes.derivation.speakers import Cast, plain_words
from quizzes.derivation.wording import outlet_name, proof

FAMILY = 10
SHORTEST, LONGEST = 8, 30
MOST_PER_TEXT = 1
MOST_PEOPLE = 2
RELATIVE = re.compile(r"(?:which|who|that|where)\s+")
BROKEN = re.compile(r"[\[\]“”\"…?‘]|\.\.")


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask whose word it is that something may happen, where the text names no source.

    That no source is named is for the teacher to check.

    >>> from coverage_app.analysis import Document, compare
    >>> text = (
    ...     "The flood could destroy every old stone house along the river. "
    ...     "Mayor Ana Diaz said no. Mayor Bo Lind said yes."
    ... )
    >>> [draft] = derive(compare((Document.from_text(text, outlet="Hill News"),)))
    >>> draft.key.text, draft.doubt
    ('Hill News itself', 'Check that no source is named')
    """
    cast = Cast.of(comparison)
    return tuple(draft for one in comparison.documents for draft in _drafts(cast, one))


def _drafts(cast: Cast, one: AnnotatedDocument) -> list[ItemDraft]:
    found = [
        draft
        for attribution in one.attributions
        if attribution.sentence and attribution.voice is Voice.OUTLET
        for draft in _draft(cast, one, attribution)
    ]
    return found[:MOST_PER_TEXT]


def _draft(cast: Cast, one: AnnotatedDocument, found: Attribution) -> Iterator[ItemDraft]:
    sentence = one.sentences[found.sentence - 1]
    claim = _claim(one, found)
    if claim is None:
        return
    people = sorted(
        filter(cast.speaks, cast.people),
        key=lambda person: cast.distance(sentence.letter, sentence.span, person),
    )
    people = cast.plausible(people, MOST_PEOPLE)
    if len(people) < MOST_PEOPLE:
        return
    outlet, letter = outlet_name(one), one.document.letter
    told = f"Sentence {sentence.ref} names no source for it: {outlet} says so itself"
    options = [
        OptionDraft(full_name(person), f"{told}.", Misconception.NEAREST_NAME) for person in people
    ]
    options.sort(key=lambda option: option.text)
    key = OptionDraft(f"{outlet} itself", f"{told}.", letters=letter)
    yield ItemDraft(
        family=FAMILY,
        skill=Skill.ATTRIB,
        step=Step.COMPARE,
        stem=f"Whose word is it in text {letter}: “{plain_words(one, claim)}”?",
        hint="Look whether the sentence says who thinks so.",
        options=(*options, key),
        evidence=(proof(one, sentence, claim),),
        contrast=cast.words_of(people, (sentence,)),
        fact=f"source {sentence.ref}",
        reason=f"sentence {sentence.ref} says what may be, and names no source",
        confidence=0.7,
        doubt="Check that no source is named",
    )


def _claim(one: AnnotatedDocument, found: Attribution) -> Span | None:
    """Return what the outlet says may happen, to the next comma when it is long."""
    if found.certainty is not Certainty.POSSIBLE:
        return None
    text, span = one.document.text, found.span
    opening = RELATIVE.match(text, span.start, span.end)
    start = opening.end() if opening else span.start
    comma = text.find(",", start, span.end)
    is_long = len(find_words(text, Span(start, span.end))) > LONGEST
    claim = Span(start, comma if is_long and comma > 0 else span.end)
    is_fit = SHORTEST <= len(find_words(text, claim)) <= LONGEST
    return claim if is_fit and not BROKEN.search(claim.slice(text)) else None
