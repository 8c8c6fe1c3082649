"""Family 17: which sentence of a text gives a figure of some kind, or reports the same?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from coverage_app.analysis import AnnotatedDocument, Comparison, Figure, Sentence, Span
from quizzes.derivation.agreement import Retelling, find_retellings, read_retelling
from quizzes.derivation.drafts import (
    ItemDraft,
    Kind,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.derivation.figure_kinds import asked_kind, could_give, is_alone, written_span
from quizzes.derivation.nearby import SentenceKeys, choose_others, read_keys, read_places
from quizzes.derivation.plain_sentences import quoted_sentence
from quizzes.derivation.telling_figures import WORTH_ASKING, is_of_story, is_telling
from quizzes.derivation.wording import figure_words, proof

FAMILY = 17
WRONG_OPTIONS = 4
FEWEST_WRONG_OPTIONS = 3
MOST_REPORTED = 4
STRONG = "strong"  # two sentences report one fact, not only a part of it
PARTIAL = "partial"
# Measures that are converted with care; two days may be other 48 hours.
CONVERTED = frozenset({"area", "length", "mass", "speed", "temperature", "volume"})
# Shorter sentences ("It did.") are no option, and longer ones are no reading for one question.
FEWEST_WORDS, MOST_WORDS = 5, 60
# A newspaper's note on what it had wrong gives a figure that it takes back.
CORRECTION = re.compile(
    r"\b(?:correction|corrected|misstated|(?:earlier|previous|original) version)\b", re.IGNORECASE
)
# The headline of another story, run into a line of the text.
TEASER = re.compile(r"(?:\b[A-Z]{2,}\s+){2}[A-Z]{2,}\b")
CLOSED = (".", "!", "?", "”", '"', "’", "'", ")")


@dataclass(frozen=True, slots=True)
class _Question:
    """A question with one right sentence; ``told`` says in a few words that it is the one."""

    stem: str
    sentence: Sentence
    focus: Span | None
    told: str
    others: tuple[Sentence, ...]
    step: Step
    fact: str
    reason: str
    doubt: str


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask for the only sentence of a text that gives a measure of some kind or counts something.

    Also for the sentence that gives a figure of another text in another unit; and, for a teacher to
    look at, for the sentence that reports the same as one of another text.

    >>> from coverage_app.analysis import Document, compare
    >>> text = (
    ...     "The bridge in the town fell today. It was built ninety years ago. "
    ...     "The town will pay $4 million for a new bridge. Ann Roe promised it to us. "
    ...     "The old bridge was much loved."
    ... )
    >>> [draft] = derive(compare((Document.from_text(text),)))
    >>> draft.stem, draft.key.sentence
    ('Tap the sentence in text A that gives an amount of money.', 3)
    """
    questions = [
        question
        for one in comparison.documents
        if one.document.is_english
        for question in islice(_measured(comparison, one), 1)
    ]
    questions += [*_converted(comparison), *islice(_reported(comparison), MOST_REPORTED)]
    keys = read_keys(comparison)
    return tuple(draft for it in questions for draft in _draft(comparison, it, keys))


def _measured(comparison: Comparison, one: AnnotatedDocument) -> Iterator[_Question]:
    """Find the only figures of their kind in a text: first those of the story, then counts."""
    fit = [it for it in one.figures if is_telling(one, it) and is_alone(one, it)]
    kinds = {it: kind for it in fit if (kind := asked_kind(one, it))}
    worth = {it for it in kinds if is_of_story(comparison, one, it)}
    for figure in sorted(kinds, key=lambda it: (it not in worth, it.dimension != "count")):
        asked = kinds[figure]
        sentence = one.sentences[figure.sentence - 1]
        others = tuple(it for it in one.sentences if it != sentence)
        if not any(could_give(comparison, one, figure, it) for it in others):
            yield _Question(
                stem=f"Tap the sentence in text {one.document.letter} that gives {asked}.",
                sentence=sentence,
                focus=written_span(figure),
                told=_has(one, sentence, written_span(figure)),
                others=others,
                step=Step.LOCATE,
                fact=f"figure {figure.value:g} {figure.dimension} {figure.rate}".strip(),
                reason=f"only {sentence.ref} gives {asked}, no other sentence of the text does",
                doubt=WORTH_ASKING,
            )


def _converted(comparison: Comparison) -> Iterator[_Question]:
    """Ask in each text for the figure that another one gives in another unit."""
    asked: set[Sentence] = set()
    for pair in comparison.alignment.figures:
        left, right = (comparison.document(letter) for letter in pair.letters)
        for one, given, other, figure in (
            (left, pair.left, right, pair.right),
            (right, pair.right, left, pair.left),
        ):
            is_measure = given.dimension == figure.dimension and given.dimension in CONVERTED
            if not is_measure or given.unit == figure.unit or not given.sentence:
                continue
            places = comparison.locate_figure(given, other.document.letter)
            if [it.number for it in places] != [figure.sentence] or places[0] in asked:
                continue
            if figure.conversion or given.conversion or _has_number(other, one, given):
                continue
            asked.add(places[0])
            yield _Question(
                stem=(
                    f"Text {one.document.letter} gives {figure_words(one, given, hedged=False)}. "
                    f"Tap the sentence in text {other.document.letter} that gives the same "
                    "in another unit."
                ),
                sentence=places[0],
                focus=figure.span,
                told=_has(other, places[0], figure.span),
                others=tuple(it for it in other.sentences if it != places[0]),
                step=Step.COMPARE,
                fact=f"figure {given.value:g} {given.dimension} {given.rate}".strip(),
                reason=f"{places[0].ref} gives the figure of text {one.document.letter} converted",
                doubt="Check that both measure the same",
            )


def _has_number(other: AnnotatedDocument, one: AnnotatedDocument, given: Figure) -> bool:
    """Tell whether a text has the number of a figure of another text in any sentence."""
    number = re.escape(given.number.slice(one.document.text))
    return re.search(rf"(?<![\w.,]){number}(?!\d|[.,]\d)", other.document.text) is not None


def _has(one: AnnotatedDocument, sentence: Sentence, focus: Span) -> str:
    return f"{sentence.ref} has it: “{focus.slice(one.document.text)}”."


def _reported(comparison: Comparison) -> Iterator[_Question]:
    """Ask for the sentence that reports the same as one of another text; first what is plain.

    Whole sentences are for a teacher to judge, all of them.
    """
    asked: set[str] = set()
    plain = [it for it in find_retellings(comparison) if it.found.number > 1]
    for it in sorted(plain, key=lambda it: not it.is_reworded):
        if asked.isdisjoint({it.asked.ref, it.found.ref}):
            asked |= {it.asked.ref, it.found.ref, it.letters}
            yield _same(comparison, it)
    for it in _strong_pairs(comparison):
        if asked.isdisjoint({it.asked.ref, it.found.ref, it.letters}):
            asked.add(it.letters)
            yield _same(comparison, it)


def _strong_pairs(comparison: Comparison) -> Iterator[Retelling]:
    for pair in comparison.alignment.pairs:
        one, other = pair.left, pair.right
        same = [it for it in comparison.counterparts(one) if it.letter == other.letter]
        is_sole = pair.strength.value == STRONG and same == [other]
        is_fit = is_sole and _is_option(comparison.document(other.letter), other)
        if is_fit and 1 not in (one.number, other.number):
            yield read_retelling(comparison, one, other)


def _same(comparison: Comparison, it: Retelling) -> _Question:
    """Quote what is asked for, unless words running give the other sentence away."""
    one, other = comparison.document(it.asked.letter), comparison.document(it.found.letter)
    task = f"Tap the sentence in text {it.found.letter} that reports the same"
    said = f"Text {it.asked.letter} says: {quoted_sentence(one, it.asked)} {task}."
    near = {it.found}
    for pair in comparison.alignment.pairs:
        if it.asked in (pair.left, pair.right) and pair.strength.value in (STRONG, PARTIAL):
            near |= {pair.left, pair.right}
    return _Question(
        stem=said if it.is_reworded else f"{task} as {it.asked.ref}.",
        sentence=it.found,
        focus=None,
        told=f"{it.found.ref} reports what {it.asked.ref} says.",
        others=tuple(sentence for sentence in other.sentences if sentence not in near),
        step=Step.COMPARE,
        fact=it.fact,
        reason=f"{it.asked.ref} and {it.found.ref} have most of what they tell in common",
        doubt="Check that no other sentence reports it",
    )


def _draft(comparison: Comparison, question: _Question, keys: SentenceKeys) -> Iterator[ItemDraft]:
    right, one = question.sentence, comparison.document(question.sentence.letter)
    told = {
        _plain(one, it): it for it in reversed((right, *question.others)) if _is_option(one, it)
    }
    others = [it for it in told.values() if it != right]
    wrong = choose_others(keys, read_places(comparison), (right,), others, count=WRONG_OPTIONS)
    if len(wrong) < FEWEST_WRONG_OPTIONS or not _is_option(one, right):
        return
    nearest = max(wrong, key=lambda it: len(keys[right.ref] & keys[it.ref]))
    yield ItemDraft(
        family=FAMILY,
        skill=Skill.EVID,
        step=question.step,
        stem=question.stem,
        hint=f"Read text {right.letter} sentence by sentence, and ask of each what it tells.",
        options=tuple(
            _option(one, it, question) for it in sorted((right, *wrong), key=lambda it: it.number)
        ),
        evidence=(proof(one, right, question.focus),),
        contrast=(proof(one, nearest),),
        fact=question.fact,
        reason=question.reason,
        confidence=0.6,
        doubt=question.doubt,
        kind=Kind.SENTENCE,
    )


def _is_option(one: AnnotatedDocument, sentence: Sentence) -> bool:
    """Tell whether it is a whole sentence of the report, neither too short nor too long."""
    told = sentence.span.slice(one.document.text)
    is_whole = not told[0].islower() and told.endswith(CLOSED)
    is_report = not CORRECTION.search(told) and not TEASER.search(told)
    return is_whole and is_report and FEWEST_WORDS <= len(one.words_in(sentence.span)) <= MOST_WORDS


def _plain(one: AnnotatedDocument, sentence: Sentence) -> str:
    return " ".join(word.form for word in one.words_in(sentence.span))


def _option(one: AnnotatedDocument, sentence: Sentence, question: _Question) -> OptionDraft:
    is_right = sentence == question.sentence
    return OptionDraft(
        text=sentence.span.slice(one.document.text),
        rationale=question.told if is_right else f"Not here. {question.told}",
        misconception=None if is_right else Misconception.OTHER_SENTENCE,
        letters=sentence.letter,
        sentence=sentence.number,
    )
