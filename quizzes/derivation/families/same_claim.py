"""Family 11: do two texts make the same claim?"""

from collections.abc import Iterator

from coverage_app.analysis import Comparison, Sentence, Status, find_words
from quizzes.derivation.drafts import ItemDraft, Misconception, OptionDraft, Skill, Step
from quizzes.derivation.wording import outlet_name, proof

FAMILY = 11
RELATED = "related"
MOST = 3
# Words that make a claim one of its kind: two texts that use the same one seem to say the same.
SUPERLATIVES = frozenset(
    "first last largest biggest smallest highest lowest longest shortest oldest youngest worst "
    "best deadliest fastest most least only record never".split()
)


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
    pairs = [
        (pair.left, pair.right, _shared(comparison, pair.left, pair.right), pair.score)
        for pair in comparison.alignment.pairs
        if pair.strength.value == RELATED
    ]
    pairs.sort(key=lambda it: (not it[2] & SUPERLATIVES, -it[3], it[0].ref, it[1].ref))
    apart = [
        _draft(comparison, left, right, shared, is_same=False)
        for left, right, shared, _ in pairs[:MOST]
    ]
    return (*apart, *_same(comparison))


def _shared(comparison: Comparison, left: Sentence, right: Sentence) -> frozenset[str]:
    forms = [
        {word.form for word in find_words(comparison.document(one.letter).document.text, one.span)}
        for one in (left, right)
    ]
    return frozenset(forms[0] & forms[1])


def _same(comparison: Comparison) -> Iterator[ItemDraft]:
    """Ask of the first fact that two texts tell in other words alone."""
    for fact in comparison.facts:
        is_pair = len(fact.sentences) == len(fact.letters) == 2
        is_worded = all(contrast.kind.value == "words" for contrast in fact.contrasts)
        if fact.status is Status.DIFFERS and is_pair and is_worded:
            left, right = fact.sentences
            yield _draft(comparison, left, right, frozenset(), is_same=True)
            return


def _draft(
    comparison: Comparison,
    left: Sentence,
    right: Sentence,
    shared: frozenset[str],
    *,
    is_same: bool,
) -> ItemDraft:
    names = [outlet_name(comparison.document(one.letter)) for one in (left, right)]
    place = f"Compare {left.ref} with {right.ref}"
    word = next(iter(sorted(shared & SUPERLATIVES)), "")
    stem = (
        f"Sentences {left.ref} and {right.ref} both say “{word}”. Do they make the same claim?"
        if word
        else f"Do sentences {left.ref} and {right.ref} make the same claim?"
    )
    same = "they say one thing in other words"
    apart = "they touch one subject, and each says something of its own"
    told = f"{place}: {same if is_same else apart}."
    return ItemDraft(
        family=FAMILY,
        skill=Skill.ATTRIB,
        step=Step.JUDGE,
        stem=stem,
        hint="Say in a few words of your own what each sentence claims.",
        options=(
            OptionDraft("Yes, in other words", told, None if is_same else Misconception.SAME_CLAIM),
            OptionDraft(
                "No, they are two claims", told, Misconception.MISREAD_CHANGE if is_same else None
            ),
            OptionDraft("No, they contradict each other", told, Misconception.CONTRADICTION),
        ),
        evidence=tuple(proof(comparison.document(one.letter), one) for one in (left, right)),
        contrast=(),
        fact=f"claim {left.ref} {right.ref}",
        reason=f"{names[0]} and {names[1]}: {same if is_same else apart}",
        confidence=0.6,
        doubt="Check both sentences",
    )
