"""Family 3: what does only one text tell that bears on a question of the other?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from coverage_app.analysis import (
    AnnotatedDocument,
    Comparison,
    Fact,
    Sentence,
    Span,
    Status,
    find_claim,
)
from quizzes.derivation.distractors import nearest_elsewhere
from quizzes.derivation.drafts import ItemDraft, Misconception, OptionDraft, Skill, Step
from quizzes.derivation.wording import names_an_outlet, new_thing, outlet_name, proof

FAMILY = 3
MOST_OF_A_STORY = 2
FEWEST_SHARED_KEYS = 2
FEWEST_WRONG = 2
# A statement with so little of the weight that the key has is about something else.
BESIDE_SHARE = 0.4
LONGEST_OPTION = 118
LONGEST_QUESTION = 200
QUOTED = re.compile('[“”"]')
# A statement with such a word leaves something open.
OPEN_WORDS = frozenset(
    """
    could doubt doubts may might possible possibly potential potentially questions speculation
    suspected unclear unknown whether
    """.split()
)


@dataclass(frozen=True, slots=True)
class _Claim:
    """A clause of a sentence, with what its words stand for.

    ``near`` are the sentences of other texts that come near it.
    """

    one: AnnotatedDocument
    sentence: Sentence
    span: Span
    keys: frozenset[str]
    near: tuple[Sentence, ...] = ()

    @property
    def words(self) -> str:
        """The clause in one line, as it begins a sentence."""
        words = " ".join(self.span.slice(self.one.document.text).split())
        return words[0].upper() + words[1:]


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask which of the things that only one text tells bears on what another leaves open.

    Whether it does is for a teacher to judge, so no such item is ready.

    >>> from coverage_app.analysis import Document, compare
    >>> start = "The mayor of Ulm spoke on Monday."
    >>> flood = "Ana Diaz said the flood gates of the Ulm bridge had been checked in May."
    >>> fair = "The bakery in the market square was sold to Eva Roth in spring."
    >>> more = "Max Lind has played the organ of Saint Paul for half his life."
    >>> asked = "It is unclear who looks after the gates of the bridge."
    >>> one = Document.from_text(" ".join((start, flood, fair, more)), letter="A")
    >>> other = Document.from_text(f"{start} {asked}", letter="B")
    >>> [draft.key.text for draft in derive(compare((one, other)))]
    ['The flood gates of the Ulm bridge had been checked in May']
    """
    found: list[ItemDraft] = []
    for telling in comparison.documents:
        asked = [fact for fact in comparison.facts if _is_open(comparison, fact, telling)]
        claims = list(_lone_claims(comparison, telling)) if asked else []
        for fact in asked:
            asking = comparison.document(fact.letters)
            found += _draft(comparison, asking, fact, claims)
    best = sorted(found, key=lambda draft: -draft.confidence)[:MOST_OF_A_STORY]
    return tuple(best)


def _is_open(comparison: Comparison, fact: Fact, telling: AnnotatedDocument) -> bool:
    """Tell whether a statement of one other text leaves something open."""
    if fact.status is not Status.ONLY or fact.letters == telling.document.letter:
        return False
    words = comparison.document(fact.letters).words_in(fact.statement)
    return not OPEN_WORDS.isdisjoint(word.form for word in words)


def _lone_claims(comparison: Comparison, one: AnnotatedDocument) -> Iterator[_Claim]:
    """Yield what only one text seems to tell, in clauses short enough for an option."""
    for fact in comparison.facts:
        is_lone = fact.status is Status.ONLY and not fact.is_detail
        if is_lone and fact.letters == one.document.letter:
            near = tuple(it.nearest for it in fact.absences if it.nearest)
            for claim in _claims(comparison, one, fact.sentences[0], fact.statement):
                yield replace(claim, near=near)


def _shared_claims(
    comparison: Comparison, one: AnnotatedDocument, other: AnnotatedDocument
) -> Iterator[_Claim]:
    for fact in comparison.facts:
        if fact.status is not Status.ONLY and other.document.letter in fact.letters:
            for sentence in fact.sentences:
                if sentence.letter == one.document.letter:
                    yield from _claims(comparison, one, sentence, sentence.span)


def _claims(
    comparison: Comparison, one: AnnotatedDocument, sentence: Sentence, statement: Span
) -> Iterator[_Claim]:
    words = one.words_in(statement)
    claim = find_claim(one, sentence, words[0].span) if words else None
    if claim and len(claim) <= LONGEST_OPTION:
        yield _Claim(one, sentence, claim, comparison.content_keys(claim, one.document.letter))


def _draft(
    comparison: Comparison,
    asking: AnnotatedDocument,
    fact: Fact,
    lone: list[_Claim],
) -> Iterator[ItemDraft]:
    span = new_thing(asking, fact.statement) or fact.statement
    asked = " ".join(span.slice(asking.document.text).split()).rstrip(" .,;:")
    keys = comparison.content_keys(fact.sentences[0].span, asking.document.letter)
    if QUOTED.search(asked) or len(asked) > LONGEST_QUESTION or names_an_outlet(comparison, asked):
        return
    lone = [claim for claim in lone if set(claim.near) <= {fact.sentences[0]}]
    weights = {claim: _weight(comparison, claim.keys & keys) for claim in lone}
    key = max(lone, key=lambda claim: weights[claim], default=None)
    if key is None or len(key.keys & keys) < FEWEST_SHARED_KEYS:
        return
    beside = [claim for claim in lone if weights[claim] <= BESIDE_SHARE * weights[key]]
    beside = sorted(beside, key=lambda claim: weights[claim])[:2]
    told = next(_shared_claims(comparison, key.one, asking), None)
    if len(beside) + bool(told) < FEWEST_WRONG or not beside:
        return
    telling = outlet_name(key.one)
    yield ItemDraft(
        family=FAMILY,
        skill=Skill.OMIT,
        step=Step.JUDGE,
        stem=(
            f"{outlet_name(asking)} writes: “{asked}”. "
            f"What does only {telling} tell that a reader should know to judge this?"
        ),
        hint="Ask of each statement whether it would change how you read the other text.",
        options=_options(key, beside, told, asking),
        evidence=(proof(key.one, key.sentence, key.span),),
        contrast=(
            proof(asking, fact.sentences[0], fact.statement),
            *nearest_elsewhere(comparison, key.sentence, key.keys)[:1],
        )[:1],
        fact=f"omission {key.sentence.ref} {fact.sentences[0].ref}",
        reason=(
            f"made because text {asking.document.letter} leaves something open in "
            f"{fact.sentences[0].ref}, and {key.sentence.ref}, which no other text seems to have, "
            "speaks of the same things"
        ),
        confidence=round(0.5 + min(_weight(comparison, key.keys & keys), 40.0) / 100, 3),
        doubt="Does it bear on it?",
    )


def _weight(comparison: Comparison, keys: frozenset[str]) -> float:
    weights = comparison.corpus.weights
    return sum(weights.get(key, 0.0) for key in sorted(keys))


def _options(
    key: _Claim, beside: list[_Claim], told: _Claim | None, asking: AnnotatedDocument
) -> tuple[OptionDraft, ...]:
    letter, name = key.one.document.letter, outlet_name(asking)
    options = [
        (
            key.sentence.number,
            OptionDraft(key.words, f"It bears on it: look at {key.sentence.ref}.", None),
        )
    ]
    options += [
        (
            claim.sentence.number,
            OptionDraft(
                claim.words,
                f"{claim.sentence.ref} is only in text {letter}, but it is about something else.",
                Misconception.BESIDE_THE_POINT,
            ),
        )
        for claim in beside
    ]
    if told and told.sentence != key.sentence:
        rationale = f"{name} tells this too: compare {told.sentence.ref}."
        option = OptionDraft(told.words, rationale, Misconception.TOLD_BY_BOTH)
        options.append((told.sentence.number, option))
    return tuple(option for _, option in sorted(options, key=lambda it: it[0]))
