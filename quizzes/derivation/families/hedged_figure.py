"""Family 4: how do the texts differ in how sure they are of a figure?"""

from collections.abc import Iterator

from coverage_app.analysis import AnnotatedDocument, Comparison, Figure, Span, find_words
from quizzes.derivation.drafts import (
    EvidenceDraft,
    ItemDraft,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.derivation.wording import figure_words, outlet_name, proof

FAMILY = 4
EXACT = "exact"
# Words that make a figure less exact, and that the list of hedges does not have by themselves.
LOOSE_WORDS = frozenset(
    "just well over under almost estimated estimate average another least most typically maybe "
    "perhaps possibly another other extra additional".split()
)
REACH = 24
QUESTION = "Which one adds a word to show that it is not exact?"
SMALLEST = 5
# One text of a pair and how it gives the figure, headline and body.
Side = tuple[AnnotatedDocument, tuple[Figure, ...]]


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask which of two texts hedges a figure that both give.

    Every mention of the figure in the one text is hedged, and none in the other.

    >>> from coverage_app.analysis import Document, compare
    >>> one = Document.from_text("The flood closed 90 schools in the north.", letter="A")
    >>> text = "The flood closed about 90 schools in the north."
    >>> [draft] = derive(compare((one, Document.from_text(text, letter="B"))))
    >>> draft.stem
    'Both texts give the figure 90 schools. Which one adds a word to show that it is not exact?'
    >>> draft.key.text
    'Only Text B'
    """
    drafts: dict[str, ItemDraft] = {}
    for pair in comparison.alignment.figures:
        for draft in _draft(comparison, pair.letters, pair.left, pair.right):
            drafts.setdefault(draft.fact, draft)
    return tuple(drafts.values())


def _draft(
    comparison: Comparison, letters: str, left: Figure, right: Figure
) -> Iterator[ItemDraft]:
    one, other = (comparison.document(letter) for letter in letters)
    sides = (one, _mentions(one, left)), (other, _mentions(other, right))
    hedged = [_is_hedged(side) for side in sides]
    is_same = left.value == right.value and left.unit == right.unit and left.rate == right.rate
    are_telling = _is_telling(one, left) and _is_telling(other, right)
    if set(hedged) != {True, False} or not is_same or not are_telling:
        return
    if not _counts_the_same(comparison, (one, left), (other, right)):
        return
    place = hedged.index(True)
    asked = figure_words(*((other, right) if place == 0 else (one, left)), hedged=False)
    names = outlet_name(one), outlet_name(other)
    texts = "Both texts" if len(comparison.documents) == 2 else f"{names[0]} and {names[1]} both"
    yield ItemDraft(
        family=FAMILY,
        skill=Skill.ATTRIB,
        step=Step.COMPARE,
        stem=f"{texts} give the figure {asked}. {QUESTION}",
        hint=f"Look right before and after the figure: {_refs(sides[0])} and {_refs(sides[1])}.",
        options=_options(sides, place, asked),
        evidence=_evidence(*sides[place]),
        contrast=_evidence(*sides[1 - place]),
        fact=f"hedge {left.value:g} {left.unit}",
        reason=f"{names[place]} hedges the figure, and {names[1 - place]} does not",
        confidence=0.94,
    )


def _is_telling(one: AnnotatedDocument, figure: Figure) -> bool:
    """Tell a figure of something from an age, a time, a few and a kind ("a four-page memo")."""
    if figure.dimension != "count":
        return figure.dimension not in ("age", "time")
    if figure.counted is None or figure.value < SMALLEST:
        return False
    return "-" not in one.document.text[figure.number.end : figure.counted.start]


def _mentions(one: AnnotatedDocument, figure: Figure) -> tuple[Figure, ...]:
    """Collect what gives the same value in a text, of whatever thing."""
    return tuple(
        other
        for other in one.figures
        if other.base_value == figure.base_value
        and other.dimension == figure.dimension
        and other.rate == figure.rate
    )


def _is_hedged(side: Side) -> bool | None:
    """Tell whether all mentions are hedged, or none is; `None` when that is mixed or unsure."""
    one, mentions = side
    hedged = {mention.bound.value != EXACT for mention in mentions}
    if len(hedged) != 1 or any(mention.high is not None for mention in mentions):
        return None
    if True in hedged:
        return True if all(mention.hedge for mention in mentions) else None
    return None if any(_is_loose(one, mention) for mention in mentions) else False


def _is_loose(one: AnnotatedDocument, figure: Figure) -> bool:
    before = Span(max(0, figure.span.start - REACH), figure.span.start)
    return any(word.form in LOOSE_WORDS for word in find_words(one.document.text, before))


def _counts_the_same(
    comparison: Comparison,
    left: tuple[AnnotatedDocument, Figure],
    right: tuple[AnnotatedDocument, Figure],
) -> bool:
    """Tell whether both count one thing: the same noun, or in sentences that tell the same."""
    nouns = [_noun(one, figure) for one, figure in (left, right)]
    if nouns[0] and nouns[0] == nouns[1]:
        return True
    sentences = [
        one.sentences[figure.sentence - 1] for one, figure in (left, right) if figure.sentence
    ]
    return len(sentences) == 2 and sentences[1] in comparison.counterparts(sentences[0])


def _noun(one: AnnotatedDocument, figure: Figure) -> str:
    if figure.counted is None:
        return ""
    return find_words(one.document.text, figure.counted)[-1].key


def _options(sides: tuple[Side, Side], place: int, asked: str) -> tuple[OptionDraft, ...]:
    hedged, plain = sides[place], sides[1 - place]
    written = figure_words(hedged[0], hedged[1][0], hedged=True)
    told = (
        f"{outlet_name(hedged[0])} says “{written}” ({_refs(hedged)}); {outlet_name(plain[0])} "
        f"gives the number alone ({_refs(plain)})."
    )
    alone = (
        OptionDraft(
            f"Only {outlet_name(side[0])}",
            told if side is hedged else f"The other way round: {told}",
            None if side is hedged else Misconception.SWAPPED,
            side[0].document.letter,
        )
        for side in sides
    )
    return (
        *alone,
        OptionDraft(
            "Neither: both give it as exact", f"Not quite: {told}", Misconception.HEDGE_BLIND
        ),
        OptionDraft(
            "Neither: they give different numbers",
            f"It is one number, {asked}. {told}",
            Misconception.HEDGE_IS_A_NUMBER,
        ),
    )


def _refs(side: Side) -> str:
    one, mentions = side
    refs = [_ref(one, mention) for mention in mentions]
    return ", ".join(dict.fromkeys(refs))


def _ref(one: AnnotatedDocument, figure: Figure) -> str:
    letter = one.document.letter
    return f"{letter}{figure.sentence}" if figure.sentence else f"headline of text {letter}"


def _evidence(one: AnnotatedDocument, mentions: tuple[Figure, ...]) -> tuple[EvidenceDraft, ...]:
    proofs = {
        mention.sentence: proof(one, one.sentences[mention.sentence - 1], _written(mention))
        for mention in reversed(mentions)
        if mention.sentence
    }
    return tuple(proofs[number] for number in sorted(proofs))


def _written(figure: Figure) -> Span:
    start = figure.hedge.start if figure.hedge else figure.span.start
    return Span(min(start, figure.span.start), figure.span.end)
