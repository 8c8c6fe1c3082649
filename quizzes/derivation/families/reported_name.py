"""Family 2, by name: which text tells this of somebody or something that it names alone?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coverage_app.analysis import (
    AnnotatedDocument,
    Comparison,
    NameKind,
    Presence,
    Sentence,
    Span,
    find_claim,
)
from quizzes.derivation.distractors import (
    Report,
    nearest_elsewhere,
    strangers,
    who_reported_options,
)
from quizzes.derivation.drafts import ItemDraft, Skill, Step
from quizzes.derivation.lone_names import Stems, lone_names, read_stems
from quizzes.derivation.pieces import is_of_story
from quizzes.derivation.whole_claims import is_plain, whole_claim
from quizzes.derivation.wording import proof, searched, told

FAMILY = 2
MOST_OF_ONE_TEXT = 2
# What is told of the name in words that are searched for without it.
FEWEST_KEYS = 3
# The name stands where the subject does: so many characters may come before it.
LATEST = 45
PLACES = 3
# Family 1 asks for larger numbers.
FEWEST_COUNTED = 5
# A place is what a claim is about when the claim begins with it.
OPENING = 12
# "Ana Diaz is a writer for this outlet" is no news.
WHO_SOMEBODY_IS = re.compile(
    r"(?:\S+ ){1,5}(?:is|was|are|were)(?: also)? (?:an?|the|one|\S+['’]s?|[A-Z]\S*) "
)
SAYING = re.compile(r"\b(?:said|says|told|tells|announced)\b")


@dataclass(frozen=True, slots=True)
class _Claim:
    """What is told of a name, and in which sentence."""

    name: Span
    sentence: Sentence
    span: Span
    keys: frozenset[str]


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask for a claim about a name that no other text has in any form.

    The rest of the claim is near no sentence of another text. It is a whole claim all the same, and
    waits for the teacher.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "Ana Diaz painted the town library. It was late in the town."
    >>> one = Document.from_text(text, letter="A")
    >>> other = Document.from_text("It was late. Rain fell on the town.", letter="B")
    >>> [draft] = derive(compare((one, other)))
    >>> draft.stem, draft.doubt
    ('Which text says that Ana Diaz painted the town library?', 'Told in other words?')
    """
    away = strangers(comparison)
    if len(comparison.documents) < 2:
        return ()
    stems = read_stems(comparison)
    return tuple(
        draft
        for one in comparison.documents
        if one.document.letter not in away
        for draft in _of_text(comparison, one, stems)
    )


def _of_text(comparison: Comparison, one: AnnotatedDocument, stems: Stems) -> Iterator[ItemDraft]:
    asked: set[int] = set()
    for places in lone_names(one, stems):
        found = (_claim(comparison, one, name) for name in places[:PLACES])
        claim = next((it for it in found if it and it.sentence.number not in asked), None)
        if claim:
            asked.add(claim.sentence.number)
            yield _draft(comparison, one, claim)
        if len(asked) == MOST_OF_ONE_TEXT:
            return


def _claim(comparison: Comparison, one: AnnotatedDocument, name: Span) -> _Claim | None:
    """Return what is told of a name where it stands, if it is sure that no other text tells it."""
    sentence = next((it for it in one.sentences if it.span.contains(name)), None)
    span = _whole_claim(comparison, one, sentence, name) if sentence else None
    if sentence is None or span is None:
        return None
    letter = one.document.letter
    keys = comparison.content_keys(span, letter) - comparison.content_keys(name, letter)
    searches = {
        comparison.search_words(keys, letter, other.document.letter)
        for other in comparison.documents
        if other is not one
    }
    is_sure = len(keys) >= FEWEST_KEYS and searches == {Presence.ABSENT}
    is_worth = is_sure and is_of_story(comparison, one, span)
    return _Claim(name, sentence, span, keys) if is_worth else None


def _whole_claim(
    comparison: Comparison, one: AnnotatedDocument, sentence: Sentence, name: Span
) -> Span | None:
    """Choose the clause around a name, or its whole sentence where the clause may be half of it."""
    late = name.start - sentence.span.start
    if late > LATEST or any(quote.span.contains(name) for quote in one.quotes):
        return None
    if late > OPENING and any(name in it.mentions for it in one.names if it.kind is NameKind.PLACE):
        return None
    clause = find_claim(one, sentence, name)
    if clause is None or not is_plain(comparison, one, sentence, clause):
        clause = whole_claim(comparison, one, sentence)
    return clause if clause and _is_news(one, clause) else None


def _is_news(one: AnnotatedDocument, span: Span) -> bool:
    """Tell whether a claim has no figure and says more than who somebody is."""
    has_figure = any(span.overlaps(it.number) for it in one.figures if it.value >= FEWEST_COUNTED)
    return not has_figure and WHO_SOMEBODY_IS.match(span.slice(one.document.text)) is None


def _draft(comparison: Comparison, one: AnnotatedDocument, claim: _Claim) -> ItemDraft:
    letter, asked = one.document.letter, told(one, claim.span)
    verb = "reports" if SAYING.search(asked) else "says"
    name = " ".join(claim.name.slice(one.document.text).split())
    return ItemDraft(
        family=FAMILY,
        skill=Skill.OMIT,
        step=Step.COMPARE,
        stem=f"Which text {verb} that {asked}?",
        hint="Look through every text before you choose.",
        options=who_reported_options(comparison, Report(f"claim about {name}", (claim.sentence,))),
        evidence=(proof(one, claim.sentence, claim.span),),
        contrast=nearest_elsewhere(comparison, claim.sentence, claim.keys),
        fact=f"claim {claim.sentence.ref}",
        reason=f"made because only text {letter} names {name}; {searched(comparison, letter)}",
        confidence=0.91,
        doubt="Told in other words?",
    )
