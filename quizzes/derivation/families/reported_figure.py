"""Family 1: who reported this figure?"""

from collections.abc import Iterator

from coverage_app.analysis import AnnotatedDocument, Comparison, Figure, Presence, Sentence
from quizzes.derivation.distractors import Report, who_reported_options
from quizzes.derivation.drafts import EvidenceDraft, ItemDraft, Skill, Step
from quizzes.derivation.wording import figure_words, proof, shared_phrase

FAMILY = 1
# Two, three or four of something stands in most texts and is seldom worth a question.
SMALLEST_TELLING_COUNT = 5
# What a measure is called in a question; an age is not asked for without its bearer.
KINDS = {
    "area": "an area",
    "length": "a measure",
    "mass": "a weight",
    "money": "an amount",
    "share": "a share",
    "speed": "a speed",
    "temperature": "a temperature",
    "time": "a time",
    "volume": "a volume",
}


DISTANCES = frozenset({"kilometer", "kilometre", "mile", "nautical mile"})


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask for each figure that one text has alone, or that all texts have.

    A figure of the headline or the first sentence is no test of reading when all texts have it; a
    figure whose search in any other text was unsure is not asked for.

    >>> from coverage_app.analysis import Document, compare
    >>> one = Document.from_text("It was late. It flew for 86 minutes.", letter="A")
    >>> other = Document.from_text("It was late. It was a long flight.", letter="B")
    >>> [draft] = derive(compare((one, other)))
    >>> draft.stem, draft.key.text
    ('Which text gives a time of 86 minutes?', 'Text A only')
    """
    drafts: dict[str, ItemDraft] = {}
    for one in comparison.documents:
        for figure in one.figures:
            if _is_telling(one, figure) and _fact(figure) not in drafts:
                drafts.update((draft.fact, draft) for draft in _draft(comparison, one, figure))
    return tuple(drafts.values())


def _is_telling(one: AnnotatedDocument, figure: Figure) -> bool:
    if figure.sentence == 0:
        return False
    if figure.dimension == "count":
        between = slice(figure.number.end, figure.counted.start if figure.counted else 0)
        stands_apart = one.document.text[between].isspace()  # not so in "a 35-word oath"
        return stands_apart and figure.value >= SMALLEST_TELLING_COUNT
    return figure.dimension in KINDS


def _fact(figure: Figure) -> str:
    return f"figure {figure.value:g} {figure.dimension} {figure.rate}".strip()


def _draft(comparison: Comparison, one: AnnotatedDocument, figure: Figure) -> Iterator[ItemDraft]:
    others = [other for other in comparison.documents if other is not one]
    own = one.document.letter
    presences = {comparison.search_figure(figure, own, other.document.letter) for other in others}
    sentences = _sentences(comparison, one, figure)
    letters = {sentence.letter for sentence in sentences}
    if presences == {Presence.ABSENT}:
        reason = f"only one text has {figure_words(one, figure, hedged=True)}; searched the others"
    elif presences == {Presence.FOUND} and len(letters) == len(comparison.documents):
        reason = "all texts have this figure, in the same unit"
    else:
        return
    if len(letters) > 1 and all(_leads(sentences, letter) for letter in letters):
        return
    contrast = _contrast(comparison, sentences)
    report = Report("figure", sentences)
    yield ItemDraft(
        family=FAMILY,
        skill=Skill.OMIT,
        step=Step.COMPARE,
        stem=_stem(comparison, one, figure, hedged=len(letters) == 1),
        hint="Look through every text before you choose.",
        options=who_reported_options(comparison, report),
        evidence=tuple(_proof(comparison, sentence, figure) for sentence in sentences),
        contrast=contrast,
        fact=_fact(figure),
        reason=reason,
        confidence=_confidence(figure, contrast),
    )


def _confidence(figure: Figure, contrast: tuple[EvidenceDraft, ...]) -> float:
    """Trust most an exact figure that a text with the same fact does not mention."""
    return 0.9 + 0.04 * bool(contrast) + 0.02 * (figure.hedge is None)


def _sentences(
    comparison: Comparison, one: AnnotatedDocument, figure: Figure
) -> tuple[Sentence, ...]:
    """Collect the sentences of all texts that give the value of the same thing in one unit."""
    places = {(one.document.letter, figure.sentence)}
    for pair in comparison.alignment.figures:
        both = (pair.letters[0], pair.left), (pair.letters[1], pair.right)
        if (one.document.letter, figure) in both and pair.left.unit == pair.right.unit:
            places |= {(letter, version.sentence) for letter, version in both}
    return tuple(
        sentence
        for document in comparison.documents
        for sentence in document.sentences
        if (sentence.letter, sentence.number) in places
    )


def _leads(sentences: tuple[Sentence, ...], letter: str) -> bool:
    return any(one.letter == letter and one.number == 1 for one in sentences)


def _stem(comparison: Comparison, one: AnnotatedDocument, figure: Figure, *, hedged: bool) -> str:
    """Ask for the figure; a hedge is part of it only where no other text hedges otherwise."""
    asked = figure_words(one, figure, hedged=hedged)
    if figure.dimension == "count":
        question = f"Which text speaks of {asked}?"
    else:
        is_distance = figure.unit in DISTANCES
        kind = "a distance" if is_distance else KINDS[figure.dimension]
        question = f"Which text gives {kind} of {asked}?"
    subject = shared_phrase(comparison, one.sentences[figure.sentence - 1])
    if subject and subject not in asked:
        several = (
            "Both texts mention" if len(comparison.documents) == 2 else "Several texts mention"
        )
        return f"{several} “{subject}”. {question}"
    return question


def _proof(comparison: Comparison, sentence: Sentence, asked: Figure) -> EvidenceDraft:
    one = comparison.document(sentence.letter)
    there = [figure for figure in one.figures if figure.sentence == sentence.number]
    focus = next((figure.span for figure in there if figure.value == asked.value), None)
    return proof(one, sentence, focus)


def _contrast(comparison: Comparison, sentences: tuple[Sentence, ...]) -> tuple[EvidenceDraft, ...]:
    """Cite the counterpart of the proof in each text that does not have the figure."""
    letters = {sentence.letter for sentence in sentences}
    return tuple(
        proof(comparison.document(other.letter), other)
        for sentence in sentences
        for other in comparison.counterparts(sentence)
        if other.letter not in letters
    )
