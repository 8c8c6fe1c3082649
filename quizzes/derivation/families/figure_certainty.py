"""Family 4: with which word does each text say how sure a figure is?"""

from collections.abc import Iterator

from coverage_app.analysis import AnnotatedDocument, Attribution, Comparison, Figure, Span
from quizzes.derivation.drafts import ItemDraft, Misconception, OptionDraft, Skill, Step
from quizzes.derivation.wording import figure_words, outlet_name, proof

FAMILY = 4
# A text and a figure of it, with the attribution that the figure stands in.
Side = tuple[AnnotatedDocument, Figure, Attribution]


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask which word of saying goes with a figure in each of two texts, where one is more sure.

    Whether both words belong to the figure is for the teacher to check.

    >>> from coverage_app.analysis import Document, compare
    >>> one = Document.from_text("The mayor confirmed that 90 schools are shut.", letter="A")
    >>> other = Document.from_text("The mayor believes that 90 schools are shut.", letter="B")
    >>> [draft] = derive(compare((one, other)))
    >>> draft.key.text
    'Text A “confirmed”, Text B “believes”'
    """
    drafts: dict[str, ItemDraft] = {}
    for pair in comparison.alignment.figures:
        one, other = (comparison.document(letter) for letter in pair.letters)
        for left in _sides(one, pair.left):
            for right in _sides(other, pair.right):
                for draft in _draft(comparison, left, right):
                    drafts.setdefault(draft.fact, draft)
    return tuple(drafts.values())


def _sides(one: AnnotatedDocument, figure: Figure) -> Iterator[Side]:
    """Yield the innermost attribution around a figure, if it has a verb."""
    around = [
        found
        for found in one.attributions
        if figure.sentence and found.sentence == figure.sentence
        if found.span.contains(figure.span)
    ]
    innermost = min(around, key=lambda found: len(found.span), default=None)
    if innermost and innermost.cue and innermost.sources:
        yield one, figure, innermost


def _draft(comparison: Comparison, left: Side, right: Side) -> Iterator[ItemDraft]:
    cues = _cue(left), _cue(right)
    is_told_apart = left[2].certainty is not right[2].certainty and cues[0] != cues[1]
    sentences = [one.sentences[figure.sentence - 1] for one, figure, _ in (left, right)]
    if not is_told_apart or sentences[1] not in comparison.counterparts(sentences[0]):
        return
    names = outlet_name(left[0]), outlet_name(right[0])
    texts = "Both texts" if len(comparison.documents) == 2 else f"{names[0]} and {names[1]} both"
    asked = figure_words(left[0], left[1], hedged=False)
    yield ItemDraft(
        family=FAMILY,
        skill=Skill.ATTRIB,
        step=Step.COMPARE,
        stem=f"{texts} give the figure {asked}. With which word does each say how sure that is?",
        hint=f"Compare {sentences[0].ref} with {sentences[1].ref}: who says it, and how?",
        options=_options(names, cues),
        evidence=tuple(
            proof(one, sentence, found.cue)
            for (one, _, found), sentence in zip((left, right), sentences, strict=True)
        ),
        contrast=(),
        fact=f"certainty {left[1].value:g} {left[1].unit}",
        reason=f"one text makes the figure more sure: {cues[0]}, {cues[1]}",
        confidence=0.75,
        doubt="Check that both words belong to the figure",
    )


def _cue(side: Side) -> str:
    one, _, found = side
    cue = found.cue or Span(0, 0)
    return " ".join(cue.slice(one.document.text).split())


def _options(names: tuple[str, str], cues: tuple[str, str]) -> tuple[OptionDraft, ...]:
    told = f"{names[0]} writes “{cues[0]}”, {names[1]} writes “{cues[1]}”"
    return (
        OptionDraft(f"Both “{cues[0]}”", f"Only one of them: {told}.", Misconception.HEDGE_BLIND),
        OptionDraft(f"Both “{cues[1]}”", f"Only one of them: {told}.", Misconception.HEDGE_BLIND),
        OptionDraft(f"{names[0]} “{cues[0]}”, {names[1]} “{cues[1]}”", f"Right: {told}."),
        OptionDraft(
            f"{names[0]} “{cues[1]}”, {names[1]} “{cues[0]}”",
            f"The other way round: {told}.",
            Misconception.SWAPPED,
        ),
    )
