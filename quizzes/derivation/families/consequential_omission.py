"""Family 3: what does only one text tell that bears on a question of the other?"""

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
from quizzes.derivation.drafts import ItemDraft, Misconception, OptionDraft, Skill, Step
from quizzes.derivation.wording import outlet_name, proof

FAMILY = 3
MOST_OF_A_STORY = 2
FEWEST_SHARED_KEYS = 2
FEWEST_WRONG = 2
# A statement with so little of the weight that the key has is about something else.
BESIDE_SHARE = 0.4
LONGEST_OPTION = 118
# A statement with such a word leaves something open.
OPEN_WORDS = frozenset(
    """
    could doubt doubts may might possible possibly potential potentially questions speculation
    suspected unclear unknown whether
    """.split()
)


# Told apart by identity: to compare two would be to compare two texts with all that is in them.
@dataclass(frozen=True, slots=True, eq=False)
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
    open_facts = [fact for fact in comparison.facts if _is_open(comparison, fact)]
    for telling in comparison.documents:
        asked = [fact for fact in open_facts if fact.letters != telling.document.letter]
        leaving_open = {fact.sentences[0] for fact in asked}
        claims = list(_lone_claims(comparison, telling, leaving_open)) if asked else []
        for fact in asked:
            asking = comparison.document(fact.letters)
            found += _draft(comparison, asking, fact, claims)
    best = sorted(found, key=lambda draft: -draft.confidence)[:MOST_OF_A_STORY]
    return tuple(best)


def _is_open(comparison: Comparison, fact: Fact) -> bool:
    """Tell whether a statement of one text alone leaves something open."""
    if fact.status is not Status.ONLY:
        return False
    words = comparison.document(fact.letters).words_in(fact.statement)
    return not OPEN_WORDS.isdisjoint(word.form for word in words)


def _lone_claims(
    comparison: Comparison, one: AnnotatedDocument, asked: set[Sentence]
) -> Iterator[_Claim]:
    """Yield what only one text seems to tell, in clauses short enough for an option.

    Nothing may come near it, other than a sentence that is asked about.
    """
    for fact in comparison.facts:
        is_lone = fact.status is Status.ONLY and not fact.is_detail
        if is_lone and fact.letters == one.document.letter:
            near = tuple(it.nearest for it in fact.absences if it.nearest)
            first = Span(fact.statement.start, fact.statement.start)
            if asked.issuperset(near):
                for claim in _claim(comparison, one, fact.sentences[0], first):
                    yield replace(claim, near=near)


def _shared_claims(
    comparison: Comparison, one: AnnotatedDocument, other: AnnotatedDocument
) -> Iterator[_Claim]:
    for fact in comparison.facts:
        if fact.status is not Status.ONLY and other.document.letter in fact.letters:
            for sentence in fact.sentences:
                if sentence.letter == one.document.letter:
                    there = tuple(it for it in fact.sentences if it.letter == other.document.letter)
                    words = one.words_in(sentence.span)
                    for place in (0, len(words) // 3):
                        for claim in _claim(comparison, one, sentence, words[place].span):
                            yield replace(claim, near=there)


def _claim(
    comparison: Comparison, one: AnnotatedDocument, sentence: Sentence, target: Span
) -> Iterator[_Claim]:
    claim = find_claim(one, sentence, target)
    if claim and len(claim) <= LONGEST_OPTION:
        yield _Claim(one, sentence, claim, comparison.content_keys(claim, sentence.letter))


def _draft(
    comparison: Comparison,
    asking: AnnotatedDocument,
    fact: Fact,
    lone: list[_Claim],
) -> Iterator[ItemDraft]:
    asked = fact.sentences[0]
    keys = comparison.content_keys(asked.span, asking.document.letter)
    lone = [claim for claim in lone if set(claim.near) <= {asked}]
    weights = {claim: _weight(comparison, claim.keys & keys) for claim in lone}
    key = max(lone, key=lambda claim: weights[claim], default=None)
    if key is None or len(key.keys & keys) < FEWEST_SHARED_KEYS:
        return
    apart = [claim for claim in lone if weights[claim] <= BESIDE_SHARE * weights[key]]
    beside = sorted((it for it in apart if not it.near), key=lambda it: _gap(it, key))[:2]
    told = min(
        _shared_claims(comparison, key.one, asking), key=lambda it: _gap(it, key), default=None
    )
    if len(beside) + bool(told) < FEWEST_WRONG or not beside:
        return
    yield ItemDraft(
        family=FAMILY,
        skill=Skill.OMIT,
        step=Step.JUDGE,
        stem=(
            f"Read {asked.ref} in text {asked.letter}. What does only text {key.sentence.letter} "
            "tell that a reader should know to judge it?"
        ),
        hint="Ask of each statement whether it would change how you read the other text.",
        options=_options(key, beside, told, asking),
        evidence=(proof(key.one, key.sentence, key.span),),
        contrast=(proof(asking, asked, fact.statement),),
        fact=f"omission {key.sentence.ref} {asked.ref}",
        reason=(
            f"made because text {asked.letter} leaves something open in {asked.ref}, and "
            f"{key.sentence.ref}, which no other text seems to have, speaks of the same things"
        ),
        confidence=round(0.5 + min(weights[key], 40.0) / 100, 3),
        doubt="Does it bear on it?",
    )


def _gap(one: _Claim, other: _Claim) -> int:
    """Return by how much two options would differ in length."""
    return abs(len(one.span) - len(other.span))


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
        refs = [it.ref for it in (told.sentence, *told.near)]
        rationale = f"{name} tells this too: compare {' and '.join(refs)}."
        option = OptionDraft(told.words, rationale, Misconception.TOLD_BY_BOTH)
        options.append((told.sentence.number, option))
    return tuple(option for _, option in sorted(options, key=lambda it: it[0]))
