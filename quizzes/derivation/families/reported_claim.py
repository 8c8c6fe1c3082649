"""Family 2, by claim: who reported this? A teacher always looks before it is asked."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from coverage_app.analysis import (
    AnnotatedDocument,
    Comparison,
    Fact,
    Presence,
    Sentence,
    Span,
    Status,
    find_claim,
)
from quizzes.derivation.clauses import is_statement
from quizzes.derivation.distractors import (
    Report,
    nearest_elsewhere,
    strangers,
    who_reported_options,
)
from quizzes.derivation.drafts import ItemDraft, Skill, Step
from quizzes.derivation.wording import names_an_outlet, new_thing, proof, searched, told

FAMILY = 2
MOST_OF_ONE_TEXT = 2
FEWEST_KEYS = 4
LONGEST_THING = 180


@dataclass(frozen=True, slots=True)
class _Claim:
    """What only one text tells: the words that ask for it, and where it stands."""

    sentence: Sentence
    span: Span
    asked: str
    keys: frozenset[str]
    confidence: float


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask for a claim that one text has alone, as far as the search can tell.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "It was late. Ana Diaz has sold the old town library."
    >>> one = Document.from_text(text, letter="A")
    >>> other = Document.from_text("It was late. Rain fell on the town.", letter="B")
    >>> [draft] = derive(compare((one, other)))
    >>> draft.stem, draft.doubt
    ('Which text says that Ana Diaz has sold the old town library?', 'Told in other words?')
    """
    drafts: list[ItemDraft] = []
    away = strangers(comparison)
    for one in comparison.documents if len(comparison.documents) > 1 else ():
        if one.document.letter in away:
            continue
        drafts += [_draft(comparison, one, claim) for claim in _best(comparison, one)]
    return tuple(drafts)


def _best(comparison: Comparison, one: AnnotatedDocument) -> list[_Claim]:
    """Find the claims that can be trusted most, and look no further than they may be found."""
    letter = one.document.letter
    starts = [sentence.span.start for sentence in one.sentences]
    named = Counter(
        number
        for name in one.names
        for number in {bisect_right(starts, mention.start) for mention in name.mentions}
    )
    promises = [
        (_confidence(comparison, fact.sentences[0], named[fact.sentences[0].number]), fact)
        for fact in comparison.facts
        if fact.status is Status.ONLY and fact.letters == letter and fact.is_sure
    ]
    best: list[_Claim] = []
    for promise, fact in sorted(promises, key=lambda it: -it[0]):
        if len(best) == MOST_OF_ONE_TEXT and best[-1].confidence >= promise:
            break
        taken = {it.sentence.number for it in best}, {it.asked for it in best}
        for claim in _claims(comparison, one, fact):
            if claim.sentence.number not in taken[0] and claim.asked not in taken[1]:
                ranked = sorted([*best, claim], key=lambda it: -it.confidence)
                best = ranked[:MOST_OF_ONE_TEXT]
    return best


def _confidence(comparison: Comparison, sentence: Sentence, names: int) -> float:
    return 0.6 + 0.02 * min(names, 5) + 0.05 * bool(comparison.counterparts(sentence))


def _claims(comparison: Comparison, one: AnnotatedDocument, fact: Fact) -> Iterator[_Claim]:
    """Yield what can be asked for of a fact that only this text seems to have."""
    letter, sentence = one.document.letter, fact.sentences[0]
    if any(quote.span.contains(fact.statement) for quote in one.quotes):
        return
    asked, span = _asked(one, fact)
    keys = comparison.content_keys(span, letter)
    if not asked or names_an_outlet(comparison, asked) or len(keys) < FEWEST_KEYS:
        return
    others = [other.document.letter for other in comparison.documents if other is not one]
    searches = {comparison.search_words(keys, letter, other) for other in others}
    if searches != {Presence.ABSENT}:
        return
    names = [name for name in one.names if any(span.contains(it) for it in name.mentions)]
    yield _Claim(sentence, span, asked, keys, _confidence(comparison, sentence, len(names)))


def _draft(comparison: Comparison, one: AnnotatedDocument, claim: _Claim) -> ItemDraft:
    sentence = claim.sentence
    return ItemDraft(
        family=FAMILY,
        skill=Skill.OMIT,
        step=Step.COMPARE,
        stem=f"Which text {claim.asked}?",
        hint="It may stand in other words: look through every text before you choose.",
        options=who_reported_options(comparison, Report("claim", (sentence,))),
        evidence=(proof(one, sentence, claim.span),),
        contrast=nearest_elsewhere(comparison, sentence, claim.keys),
        fact=f"claim {sentence.ref}",
        reason=(
            f"made because no sentence like {sentence.ref} was found elsewhere; "
            f"{searched(comparison, sentence.letter)}"
        ),
        confidence=claim.confidence,
        doubt="Told in other words?",
    )


def _asked(one: AnnotatedDocument, fact: Fact) -> tuple[str, Span]:
    """Say what is asked for, after "Which text", and where it stands; "" when nothing fits."""
    text, statement, sentence = one.document.text, fact.statement, fact.sentences[0]
    words = one.words_in(statement)
    # What a sentence begins with is its subject: "Raising a flag is forbidden".
    thing = new_thing(one, statement) if statement.start > sentence.span.start else None
    if thing:
        fits = len(thing) <= LONGEST_THING
        return (f"speaks of {' '.join(thing.slice(text).split())}" if fits else ""), thing
    claim = find_claim(one, sentence, words[0].span) if words else None
    is_other = claim is None or (fact.is_detail and not statement.contains(claim))
    if claim is None or is_other or any(claim.contains(one.span) for one in one.figures):
        return "", statement
    if not is_statement(one, sentence, claim):
        return "", statement
    return f"says that {told(one, claim)}", claim
