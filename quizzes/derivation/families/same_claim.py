"""Family 11: do two texts make the same claim?"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, islice, pairwise

from coverage_app.analysis import Comparison, Sentence, Status
from quizzes.derivation.agreement import find_partings, find_retellings
from quizzes.derivation.drafts import ItemDraft, Misconception, OptionDraft, Skill, Step
from quizzes.derivation.plain_sentences import is_plain, quoted_sentence
from quizzes.derivation.wording import proof

FAMILY = 11
RELATED = "related"
MOST = 2
DOUBT = "Check both sentences"
# Two sentences that use one of these words of something in common seem to say the same.
SUPERLATIVES = frozenset(
    "first largest biggest smallest highest lowest longest shortest oldest youngest worst "
    "deadliest fastest record".split()
)
DETERMINERS = frozenset("the a an its their his her our".split())
FEWEST_SHARED = 3
# Two sentences, how many words of content they share, and the superlative that both use.
Pair = tuple[Sentence, Sentence, int, str]


@dataclass(frozen=True, slots=True)
class _Asked:
    """Two sentences to set side by side; ``why`` tells what speaks for the key, to the teacher."""

    sentences: tuple[Sentence, ...]
    fact: str
    why: str
    is_same: bool
    word: str = ""
    is_plain: bool = False


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask of sentences that touch one subject, and of some that tell the same, whether they do.

    Whole sentences are for the teacher to check, also where it is plain; that comes first.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "The town council voted on Monday to close the library."
    >>> one = Document.from_text(text, letter="A")
    >>> text = "On Monday the council of the town voted to close a library."
    >>> [draft] = derive(compare((one, Document.from_text(text, letter="B"))))
    >>> draft.key.text
    'Yes, one claim in other words'
    """
    plain = list(islice(_plainly_apart(comparison), 1))
    facts = {asked.fact for asked in plain}
    apart = [*plain, *(it for it in _perhaps_apart(comparison) if it.fact not in facts)]
    same = [*_plainly_same(comparison), *_perhaps_same(comparison)]
    return tuple(_draft(comparison, asked) for asked in (*apart[:MOST], *same[:1]))


def _plainly_apart(comparison: Comparison) -> Iterator[_Asked]:
    for it in find_partings(comparison):
        told = f"{it.left_again.ref} tells what {it.left.ref} tells, and {it.right_again.ref} what "
        told += f"{it.right.ref} tells"
        fact = f"claim {it.left.ref} {it.right.ref}"
        yield _Asked((it.left, it.right), fact, told, is_same=False, is_plain=True)


def _perhaps_apart(comparison: Comparison) -> Iterator[_Asked]:
    pairs = [*_superlatives(comparison), *_related(comparison)]
    pairs.sort(key=lambda it: (not it[3], -it[2], it[0].ref, it[1].ref))
    apart: dict[tuple[str, str], _Asked] = {}
    for left, right, _, word in pairs:
        fact, told = f"claim {left.ref} {right.ref}", f"{left.ref} and {right.ref} share a subject"
        asked = _Asked((left, right), fact, told, is_same=False, word=word)
        apart.setdefault((left.ref, right.ref), asked)
    yield from apart.values()


def _plainly_same(comparison: Comparison) -> Iterator[_Asked]:
    for it in find_retellings(comparison):
        if it.is_mutual:
            told = f"{it.asked.ref} and {it.found.ref} have most of what they tell in common"
            sentences = sorted((it.asked, it.found), key=lambda one: one.letter)
            yield _Asked(tuple(sentences), it.fact, told, is_same=True, is_plain=True)


def _perhaps_same(comparison: Comparison) -> Iterator[_Asked]:
    """Ask of the first fact that two texts tell in other words alone."""
    for fact in comparison.facts:
        is_pair = len(fact.sentences) == len(fact.letters) == 2
        is_worded = all(contrast.kind.value == "words" for contrast in fact.contrasts)
        is_fit = is_pair and is_worded and _are_plain(comparison, fact.sentences)
        if fact.status is Status.DIFFERS and is_fit:
            refs = " ".join(one.ref for one in fact.sentences)
            told = "both are one fact, and part in nothing but words"
            yield _Asked(fact.sentences, f"same {refs}", told, is_same=True)


def _superlatives(comparison: Comparison) -> Iterator[Pair]:
    """Yield sentences with one superlative and some words in common that are not one fact."""
    found = [
        (sentence, used)
        for one in comparison.documents
        for sentence in one.sentences
        if (used := _superlatives_in(comparison, sentence))
    ]
    for (left, ours), (right, theirs) in combinations(found, 2):
        shared = _shared(comparison, left, right)
        is_apart = left.letter != right.letter and right not in comparison.counterparts(left)
        if ours & theirs and is_apart and shared >= FEWEST_SHARED:
            yield left, right, shared, min(ours & theirs)


def _related(comparison: Comparison) -> Iterator[Pair]:
    """Yield sentences that touch one subject and give no figure in common."""
    for pair in comparison.alignment.pairs:
        left, right = pair.left, pair.right
        is_related = pair.strength.value == RELATED and _are_plain(comparison, (left, right))
        if is_related and not _share_a_figure(comparison, left, right):
            yield left, right, _shared(comparison, left, right), ""


def _share_a_figure(comparison: Comparison, left: Sentence, right: Sentence) -> bool:
    places = left.number, right.number
    return any(
        pair.letters == left.letter + right.letter
        and (pair.left.sentence, pair.right.sentence) == places
        for pair in comparison.alignment.figures
    )


def _superlatives_in(comparison: Comparison, sentence: Sentence) -> set[str]:
    """Collect the superlatives that stand before a thing: "the first", not "when it first"."""
    one = comparison.document(sentence.letter)
    forms = [word.form for word in one.words_in(sentence.span)]
    return {
        form
        for before, form in pairwise(forms)
        if form in SUPERLATIVES and (before in DETERMINERS or before.endswith("'s"))
    }


def _shared(comparison: Comparison, left: Sentence, right: Sentence) -> int:
    return len(comparison.sentence_keys(left) & comparison.sentence_keys(right))


def _draft(comparison: Comparison, asked: _Asked) -> ItemDraft:
    refs = " and ".join(sentence.ref for sentence in asked.sentences)
    found = (
        "tell one thing in other words"
        if asked.is_same
        else "touch one subject, but claim two things"
    )
    told = f"Read both again: {refs} {found}."
    yes, no = (
        (None, Misconception.MISREAD_CHANGE) if asked.is_same else (Misconception.SAME_CLAIM, None)
    )
    return ItemDraft(
        family=FAMILY,
        skill=Skill.ATTRIB,
        step=Step.JUDGE,
        stem=_stem(comparison, asked),
        hint="Say in a few words of your own what each sentence claims.",
        options=(
            OptionDraft("Yes, one claim in other words", told, yes),
            OptionDraft("No, they are two claims", told, no),
            OptionDraft("No, they contradict each other", told, Misconception.CONTRADICTION),
        ),
        evidence=tuple(proof(comparison.document(one.letter), one) for one in asked.sentences),
        contrast=(),
        fact=asked.fact,
        reason=f"{refs} {found}: {asked.why}",
        confidence=0.8 if asked.is_plain else 0.6,
        doubt=DOUBT,
    )


def _stem(comparison: Comparison, asked: _Asked) -> str:
    refs = " and ".join(sentence.ref for sentence in asked.sentences)
    if asked.word:
        return f"Sentences {refs} both say “{asked.word}”. Do they make the same claim?"
    said = (
        f"{it.ref} says: {quoted_sentence(comparison.document(it.letter), it)}"
        for it in asked.sentences
    )
    return f"{' '.join(said)} Do they make the same claim?"


def _are_plain(comparison: Comparison, sentences: tuple[Sentence, ...]) -> bool:
    return all(is_plain(comparison.document(one.letter), one) for one in sentences)
