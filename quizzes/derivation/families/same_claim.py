"""Family 11: do two texts make the same claim?"""

from collections.abc import Iterator
from itertools import combinations, pairwise

from coverage_app.analysis import Comparison, Sentence, Status
from quizzes.derivation.drafts import ItemDraft, Misconception, OptionDraft, Skill, Step
from quizzes.derivation.wording import outlet_name, proof

FAMILY = 11
RELATED = "related"
MOST = 2
# Two sentences that use one of these words of something in common seem to say the same.
SUPERLATIVES = frozenset(
    "first largest biggest smallest highest lowest longest shortest oldest youngest worst "
    "deadliest fastest record".split()
)
DETERMINERS = frozenset("the a an its their his her our".split())
FEWEST_SHARED = 3
# Two sentences, how many words of content they share, and the superlative that both use.
Pair = tuple[Sentence, Sentence, int, str]


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask of sentences that touch one subject, and of some that tell the same, whether they do.

    Whether two sentences make one claim is always for the teacher to check.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "The town council voted on Monday to close the library."
    >>> one = Document.from_text(text, letter="A")
    >>> text = "On Monday the council of the town voted to close a library."
    >>> [draft] = derive(compare((one, Document.from_text(text, letter="B"))))
    >>> draft.stem, draft.key.text, draft.doubt
    ('Do sentences A1 and B1 make the same claim?', 'Yes, in other words', 'Check both sentences')
    """
    pairs = [*_superlatives(comparison), *_related(comparison)]
    pairs.sort(key=lambda it: (not it[3], -it[2], it[0].ref, it[1].ref))
    apart: dict[tuple[str, str], ItemDraft] = {}
    for left, right, _, word in pairs:
        if len(apart) < MOST:
            draft = _draft(comparison, (left, right), word, is_same=False)
            apart.setdefault((left.ref, right.ref), draft)
    return (*apart.values(), *_same(comparison))


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
        is_related = pair.strength.value == RELATED
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
    keys = [comparison.content_keys(one.span, one.letter) for one in (left, right)]
    return len(keys[0] & keys[1])


def _same(comparison: Comparison) -> Iterator[ItemDraft]:
    """Ask of the first fact that two texts tell in other words alone."""
    for fact in comparison.facts:
        is_pair = len(fact.sentences) == len(fact.letters) == 2
        is_worded = all(contrast.kind.value == "words" for contrast in fact.contrasts)
        if fact.status is Status.DIFFERS and is_pair and is_worded:
            yield _draft(comparison, fact.sentences, "", is_same=True)
            return


def _draft(
    comparison: Comparison, sentences: tuple[Sentence, ...], word: str, *, is_same: bool
) -> ItemDraft:
    refs = " and ".join(sentence.ref for sentence in sentences)
    names = " and ".join(outlet_name(comparison.document(one.letter)) for one in sentences)
    stem = f"Do sentences {refs} make the same claim?"
    if word:
        stem = f"Sentences {refs} both say “{word}”. Do they make the same claim?"
    found = (
        "tell one thing in other words" if is_same else "touch one subject, but claim two things"
    )
    told = f"Read both again: {refs} {found}."
    yes, no = (None, Misconception.MISREAD_CHANGE) if is_same else (Misconception.SAME_CLAIM, None)
    return ItemDraft(
        family=FAMILY,
        skill=Skill.ATTRIB,
        step=Step.JUDGE,
        stem=stem,
        hint="Say in a few words of your own what each sentence claims.",
        options=(
            OptionDraft("Yes, in other words", told, yes),
            OptionDraft("No, they are two claims", told, no),
            OptionDraft("No, they contradict each other", told, Misconception.CONTRADICTION),
        ),
        evidence=tuple(proof(comparison.document(one.letter), one) for one in sentences),
        contrast=(),
        fact=f"claim {refs}",
        reason=f"{names} {found} in {refs}",
        confidence=0.6,
        doubt="Check both sentences",
    )
