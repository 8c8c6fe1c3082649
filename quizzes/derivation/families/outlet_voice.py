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
# "But the river may rise", "ULM — The river may rise".
LEAD = re.compile(
    r"(?:[A-Z]{3}[^—–.]{0,40}?(?:\([A-Z]+\)\s)?(?:[—–]|--?)\s+)?"
    r"(?:(?:But|And|Now|Ultimately|However|Still|Meanwhile|Indeed|Instead),?\s+)?"
)
# What begins so speaks of what was named before it, or has its claim in another clause.
UNFIT_START = frozenset(
    "he she it they this that these those his her their its if although though even because when "
    "while as since after still both there what who which either apparently one".split()
)
HEDGE = re.compile(
    r"\b(?:could|may|might|likely|perhaps|apparently|possibly|potentially|appear(?:s|ed)?|"
    r"seem(?:s|ed)?|probably|arguably)\b(?! not be (?:reached|independently))"
)
UNFIT = re.compile(
    r"\b(?:you|your|we|our|us|according|reportedly|as it may)\b|"
    r"\b(?:than|after|before|as|of|to|that|and|or)\W*\Z",
    re.IGNORECASE,
)


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


def _lead(text: str, span: Span) -> int:
    """Tell how many characters stand before a claim: a place, "But"."""
    lead = LEAD.match(text, span.start, span.end)
    return lead.end() - span.start if lead else 0


def _claim(one: AnnotatedDocument, found: Attribution) -> Span | None:
    """Return what the outlet says may happen, to the next comma when it is long."""
    if found.certainty is not Certainty.POSSIBLE:
        return None
    text, span = one.document.text, found.span
    opening = RELATIVE.match(text, span.start, span.end)
    start = opening.end() if opening else span.start + _lead(text, span)
    comma = text.find(",", start, span.end)
    is_long = len(one.words_in(Span(start, span.end))) > LONGEST
    claim = Span(start, comma if is_long and comma > 0 else span.end)
    return claim if _is_fit(one, claim) else None


def _is_fit(one: AnnotatedDocument, claim: Span) -> bool:
    """Tell whether a claim has its hedge, and neither points back nor speaks to the reader."""
    words, said = one.words_in(claim), claim.slice(one.document.text)
    return (
        SHORTEST <= len(words) <= LONGEST
        and words[0].form.split("'")[0] not in UNFIT_START
        and HEDGE.search(said) is not None
        and UNFIT.search(said) is None
        and BROKEN.search(said) is None
    )
