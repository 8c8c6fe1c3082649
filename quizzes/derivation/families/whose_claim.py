"""Family 10: whose word is this claim, a source's or the outlet's own?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coverage_app.analysis import (
    AnnotatedDocument,
    Attribution,
    Bearer,
    Comparison,
    NameKind,
    Sentence,
    Span,
    Turn,
)
from quizzes.derivation.drafts import (
    EvidenceDraft,
    ItemDraft,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.derivation.people import full_name, says_name
from quizzes.derivation.pieces import piece_doubt
from quizzes.derivation.pointing import points_back
from quizzes.derivation.speakers import Cast, plain_words
from quizzes.derivation.wording import outlet_name, proof

FAMILY = 10
SHORTEST, LONGEST = 8, 36
FEWEST_CONTENT_WORDS = 5
# Another sentence of the text with so much of a claim may have another source for it.
SHARE_OF_WORDS = 0.5
MOST_PEOPLE = 2
FEWEST_SPEAKING = 2
# "ULM, Germany — The river ...": where a report comes from is no part of a claim.
DATELINE = re.compile(r"[A-Z]{3}[^—–.]{0,40}?(?:\([A-Z]+\)\s)?(?:[—–]|--?)\s+")
CUES = frozenset(
    "said says reported reports stated confirmed announced warned added according to".split()
)
# A claim that begins so speaks of what was named before it.
BACKWARD_WORDS = frozenset(
    "and but or nor so yet he she it they this that these those his her its their such also "
    "however then there meanwhile still instead is are was were has had will would could isn't "
    "wasn't".split()
)
# Sources without a name that a reader takes for somebody: "officials", not "the letter".
GROUPS = frozenset(
    "authorities officials police investigators prosecutors witnesses experts analysts doctors "
    "scientists researchers economists lawyers residents rescuers firefighters".split()
)
# What may stand between a source and its verb.
JOINTS = frozenset(("", "has", "have", "had", "also", "later"))
DAY = r"(?:\s+(?:(?:on|late|early)\s+)?[A-Z]\w+day)?"
PLACE = r"(?:\s+(?:in|at) an? (?:\w+ )?(?:statement|interview|conference|briefing|speech|report))?"
THAT = re.compile(rf"{DAY}{PLACE}{DAY}\s+(?:that\s+|(?=(?:the|an?|no|all|both)\s|[A-Z]))")
WHEN = re.compile(rf"{DAY}{PLACE}{DAY}\s*\.?")
BROKEN = re.compile(r"[\[\]“”\"…?‘]|\.\.")
# What points out of a claim, so that it is not understood alone.
POINTING = re.compile(
    r"\b(?:this|these|those|he|she|they|him|them|(?:to|of|in|for|at|on|by|from|with|after) that)\b",
    re.IGNORECASE,
)

# Which incident?
BARE = re.compile(r"\b[Tt]he (?:incident|event|move|matter|issue|decision|case|measure)\b(?! of\b)")


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask for the source of a claim that stands before or after it in the sentence.

    >>> from coverage_app.analysis import Document, compare
    >>> text = (
    ...     "The old stone bridge over the river will stay closed until May, Mayor Ana Diaz said. "
    ...     "Mayor Bo Lind said no. Mayor Cy Holm said yes."
    ... )
    >>> [draft] = derive(compare((Document.from_text(text),)))
    >>> draft.key.text
    'Ana Diaz'
    """
    cast = Cast.of(comparison)
    return tuple(
        draft
        for one in comparison.documents
        for sentence in one.sentences
        for draft in _draft(cast, one, sentence)
    )


@dataclass(frozen=True, slots=True)
class _Claim:
    """What a sentence says, and to whom it hands it: the source's name, and who bears it."""

    span: Span
    source: str
    turn: Turn


def _draft(cast: Cast, one: AnnotatedDocument, sentence: Sentence) -> Iterator[ItemDraft]:
    claim = _claim(cast, one, sentence)
    if claim is None or _is_told_otherwise(cast, one, claim, sentence):
        return
    wrong = _others(cast, one, claim, sentence)
    if not wrong:
        return
    letter = one.document.letter
    yield ItemDraft(
        family=FAMILY,
        skill=Skill.ATTRIB,
        step=Step.LOCATE,
        stem=f"Who is the source of this claim in text {letter}: “{_words(one, claim.span)}”?",
        hint="Look for the words of saying before or after the claim.",
        options=_options(one, claim, wrong, sentence),
        evidence=(proof(one, sentence, claim.turn.written),),
        contrast=_contrast(cast, wrong, sentence),
        fact=f"source {sentence.ref}",
        reason=f"sentence {sentence.ref} hands the whole claim to one source",
        confidence=0.9,
        doubt=_doubt(cast, one, claim, wrong),
    )


def _words(one: AnnotatedDocument, span: Span) -> str:
    """Return the words of a claim, with the point of an abbreviation before the comma."""
    is_short = one.document.text[span.end - 1 : span.end + 1] == ".,"
    return f"{plain_words(one, span)}{'.' if is_short else ''}"


def _doubt(cast: Cast, one: AnnotatedDocument, claim: _Claim, wrong: list[Bearer]) -> str:
    """Say what to check: the speaker, the claim, or whether the wrong options are plausible."""
    if not _is_named(one, claim):
        return "Check the speaker"
    others = [it for it in cast.mistakable(claim.source, frozenset()) if cast.speaks(it)]
    are_near = all(
        cast.speaks(it) and any(letter == one.document.letter for letter, _ in it.names)
        for it in wrong
    )
    if len(others) < FEWEST_SPEAKING or not are_near:
        return "Check that others could have said it"
    bearer = claim.turn.bearer
    if bearer is None or bearer.kind is not NameKind.PERSON:
        return "Check that nobody offered belongs to them"
    is_bare = BARE.search(one.document.text, claim.span.start, claim.span.end)
    if is_bare or points_back(one, claim.span):
        return "Check what the claim points to"
    return piece_doubt(cast.comparison, one, claim.span)


def _claim(cast: Cast, one: AnnotatedDocument, sentence: Sentence) -> _Claim | None:
    """Return the claim of a sentence that is all one source's, with the source at an end of it."""
    found = [it for it in one.attributions if it.sentence == sentence.number]
    turns = cast.turns_in(sentence)
    if len(found) != 1 or len(turns) != 1 or not turns[0].is_sure or found[0].cue is None:
        return None
    name = _name(cast, one, turns[0])
    span = _before(one, sentence, found[0], turns[0]) or _after(one, sentence, found[0], turns[0])
    if not name or span is None or not _stands_alone(one, span):
        return None
    return _Claim(span, name, turns[0])


def _is_named(one: AnnotatedDocument, claim: _Claim) -> bool:
    """Tell whether the sentence itself says who, not by "he" or "the mayor"."""
    bearer = claim.turn.bearer
    return bearer is None or says_name(one, claim.turn.written, bearer)


def _name(cast: Cast, one: AnnotatedDocument, turn: Turn) -> str:
    """Return what a source is called: a person by first and last name, a group as written."""
    if turn.bearer:
        return full_name(turn.bearer) if cast.speaks_alone(one, turn) else ""
    written = plain_words(one, turn.written)
    words = written.split()
    is_group = 1 < len(words) < 5 and words[-1] in GROUPS and words[0].lower() not in BACKWARD_WORDS
    return written if is_group else ""


def _before(
    one: AnnotatedDocument, sentence: Sentence, found: Attribution, turn: Turn
) -> Span | None:
    """Return the claim of "The road is shut, officials said on Monday."."""
    text, cue = one.document.text, _cue(one, found)
    start, end = min(cue.start, turn.written.start), max(cue.end, turn.written.end)
    claim = text[sentence.span.start : start].rstrip()
    ends = WHEN.fullmatch(text[end : sentence.span.end]) is not None
    between = text[min(cue.end, turn.written.end) : max(cue.start, turn.written.start)]
    joined = between.strip() in JOINTS
    if not (claim.endswith(",") and ends and joined and _is_cue(one, cue)):
        return None
    dateline = DATELINE.match(claim)
    begin = sentence.span.start + (dateline.end() if dateline else 0)
    return Span(begin, sentence.span.start + len(claim) - 1)


def _after(
    one: AnnotatedDocument, sentence: Sentence, found: Attribution, turn: Turn
) -> Span | None:
    """Return the claim of "Officials said on Monday that the road is shut."."""
    text, cue = one.document.text, _cue(one, found)
    that = THAT.match(text, cue.end)
    opens = turn.written.start - sentence.span.start <= len("The ")
    follows = text[turn.written.end : cue.start].strip() in JOINTS
    if not (opens and that and follows and _is_cue(one, cue)):
        return None
    return Span(that.end(), sentence.span.end)


def _cue(one: AnnotatedDocument, found: Attribution) -> Span:
    return found.cue or found.span


def _is_cue(one: AnnotatedDocument, cue: Span) -> bool:
    return set(cue.slice(one.document.text).lower().split()) <= CUES


def _stands_alone(one: AnnotatedDocument, span: Span) -> bool:
    text = one.document.text
    words = one.words_in(span)
    return (
        SHORTEST <= len(words) <= LONGEST
        and words[0].form not in BACKWARD_WORDS
        and sum(word.has_content for word in words) >= FEWEST_CONTENT_WORDS
        and BROKEN.search(span.slice(text)) is None
        and POINTING.search(span.slice(text)) is None
    )


def _is_told_otherwise(
    cast: Cast, one: AnnotatedDocument, claim: _Claim, sentence: Sentence
) -> bool:
    """Tell whether another sentence of the text may give the claim a second source, or none."""
    comparison, letter = cast.comparison, one.document.letter
    keys = comparison.content_keys(claim.span, letter)
    return any(
        other != sentence and _shares(comparison, keys, other)
        for other in comparison.locate_words(keys, letter)
    )


def _shares(comparison: Comparison, keys: frozenset[str], other: Sentence) -> bool:
    shared = keys & comparison.sentence_keys(other)
    return len(shared) >= SHARE_OF_WORDS * len(keys)


def _others(cast: Cast, one: AnnotatedDocument, claim: _Claim, sentence: Sentence) -> list[Bearer]:
    """Choose people who speak, but neither in the sentence nor to the like in another text."""
    comparison, letter = cast.comparison, one.document.letter
    keys = comparison.content_keys(claim.span, letter)
    barred = {
        turn.bearer
        for other in comparison.documents
        for told in comparison.locate_words(keys, other.document.letter)
        for turn in cast.turns_in(told)
    }
    said = frozenset(word.form.removesuffix("'s") for word in one.words_in(sentence.span))
    fitting = [person for person in cast.mistakable(claim.source, said) if person not in barred]
    fitting.sort(key=lambda person: cast.distance(letter, sentence.span, person))
    return cast.plausible(fitting, MOST_PEOPLE)


def _options(
    one: AnnotatedDocument, claim: _Claim, wrong: list[Bearer], sentence: Sentence
) -> tuple[OptionDraft, ...]:
    place = f"sentence {sentence.ref}"
    source = claim.source[0].upper() + claim.source[1:]
    told = f"{place} gives it as the word of {claim.source}"
    options = [OptionDraft(source, f"Right: {told}.")]
    options += [
        OptionDraft(
            full_name(person),
            f"The texts name {full_name(person)}, but {told}.",
            Misconception.NEAREST_NAME,
        )
        for person in wrong
    ]
    options.sort(key=lambda option: option.text)
    outlet = outlet_name(one)
    itself = OptionDraft(
        f"{outlet} itself",
        f"{outlet} does not say it on its own: {told}.",
        Misconception.OUTLET_IS_SOURCE,
    )
    return (*options, itself)


def _contrast(cast: Cast, wrong: list[Bearer], sentence: Sentence) -> tuple[EvidenceDraft, ...]:
    """Cite the counterpart in another text, or else what the first of the others does say."""
    for other in cast.comparison.counterparts(sentence)[:1]:
        return (proof(cast.comparison.document(other.letter), other),)
    return cast.words_of(wrong, (sentence,))
