"""Family 17: which sentence of a text gives a figure of some kind, or reports the same?"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from coverage_app.analysis import AnnotatedDocument, Comparison, Figure, Sentence, Span
from quizzes.derivation.drafts import (
    ItemDraft,
    Kind,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.derivation.nearby import SentenceKeys, choose_others, read_keys
from quizzes.derivation.wording import figure_words, proof

FAMILY = 17
WRONG_OPTIONS = 4
FEWEST_WRONG_OPTIONS = 3
MOST_REPORTED = 3
STRONG = "strong"  # two sentences report one fact, not only a part of it
# Two or three of something are seldom worth a question.
SMALLEST_COUNT = 10
EMERGENCY_NUMBERS = frozenset({112, 911, 999})  # "911 calls"
# Measures that are converted with care; two days may be other 48 hours.
CONVERTED = frozenset({"area", "length", "mass", "speed", "temperature", "volume"})
# Shorter sentences ("It did.") are no option, and longer ones are no reading for one question.
FEWEST_WORDS, MOST_WORDS = 5, 60
# What a measure is called, and the words by which another sentence could give one too.
MEASURES = {
    "area": ("an area", "acre acres hectare hectares square"),
    "length": (
        "a distance or a length",
        "cm feet foot inch inches kilometer kilometers kilometre kilometres km m meter meters "
        "metre metres mile miles mph kph yard yards",
    ),
    "mass": ("a weight", "grams kg kilo kilograms kilos ounces pound pounds ton tonne tonnes tons"),
    "money": (
        "an amount of money",
        "billion billions cents cost costs dollar dollars euros million millions pence pounds "
        "price trillion",
    ),
    "share": (
        "a percentage or a share",
        "half halves majority minority most pc per percent percentage points quarter quarters "
        "third thirds twice",
    ),
    "speed": ("a speed", "km kmh knots kph mile miles mph speed speeds"),
    "temperature": ("a temperature", "celsius degree degrees fahrenheit temperature temperatures"),
}
RANKING = frozenset("bottom first last next top".split())
PARTS = frozenset({"in", "of", "out of"})
VAGUE_NUMBERS = frozenset(
    "billions dozen dozens few hundreds many millions several thousands tens".split()
)
GLUE = frozenset("/:-–.")
SIGNS = re.compile(r"[$€£¥%°]")
# Nouns that many other nouns stand for: another sentence may count the same by another name.
BROAD_NOUNS = frozenset(
    "others people persons men women children kids members times things years days hours minutes "
    "seconds weeks weekdays months decades ways pieces parts cases items words".split()
)


@dataclass(frozen=True, slots=True)
class _Question:
    """A question with one right sentence; ``told`` is what that sentence has, in its own words."""

    stem: str
    sentence: Sentence
    focus: Span | None
    others: tuple[Sentence, ...]
    step: Step
    fact: str
    reason: str
    doubt: str = ""


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
    """Find the only figures of their kind in a text, those that count something first."""
    given: defaultdict[int, list[Figure]] = defaultdict(list)
    for figure in one.figures:
        given[figure.sentence].append(figure)
    for figure in sorted(one.figures, key=lambda it: it.dimension != "count"):
        asked = _asked(one, figure)
        if not asked or figure.sentence == 0:
            continue
        sentence = one.sentences[figure.sentence - 1]
        others = tuple(it for it in one.sentences if it != sentence)
        if not any(_could_give(comparison, it, given[it.number], figure) for it in others):
            yield _Question(
                stem=f"Tap the sentence in text {one.document.letter} that gives {asked}.",
                sentence=sentence,
                focus=_written(figure),
                others=others,
                step=Step.LOCATE,
                fact=f"figure {figure.value:g} {figure.dimension} {figure.rate}".strip(),
                reason=f"only {sentence.ref} gives {asked}, no other sentence of the text does",
            )


def _asked(one: AnnotatedDocument, figure: Figure) -> str:
    """Say what kind of figure it is: "an amount of money", "a number of old schools"."""
    if figure.high is not None or not _is_plain_number(one, figure):
        return ""
    if figure.dimension in MEASURES:
        return MEASURES[figure.dimension][0]
    if figure.dimension != "count" or figure.counted is None or figure.value < SMALLEST_COUNT:
        return ""
    if figure.value in EMERGENCY_NUMBERS:
        return ""
    noun = " ".join(figure.counted.slice(one.document.text).split())
    head = noun.split()[-1]
    is_plural = head.islower() and head.endswith("s") and head not in BROAD_NOUNS
    is_apart = one.document.text[figure.number.end : figure.counted.start].isspace()
    is_plain = noun.replace(" ", "").isalpha()
    return f"a number of {noun}" if is_plural and is_apart and is_plain else ""


def _is_plain_number(one: AnnotatedDocument, figure: Figure) -> bool:
    """Tell digits that count or measure from "the top 10", "Channel 4" and "eight of 10"."""
    text, start = one.document.text, figure.number.start
    before = one.words_in(Span(max(start - len("somewhere "), 0), start))[-1:]
    sentence = one.sentences[figure.sentence - 1].span
    is_label = any(text[it.start].isupper() and it.start > sentence.start for it in before)
    is_rank = any(it.form in RANKING for it in before)
    is_part = any(
        text[it.number.end : start].strip() in PARTS for it in one.figures if it.number.end < start
    )
    is_glued = text[max(start - 1, 0) : start] in GLUE
    is_all = (figure.dimension, figure.value) == ("share", 100)
    is_off = is_label or is_rank or is_part or is_glued or is_all
    return text[start].isdigit() and not is_off


def _written(figure: Figure) -> Span:
    """Return the place of a figure with what it counts, where that follows."""
    end = figure.counted.end if figure.counted else figure.span.end
    return Span(figure.span.start, max(figure.span.end, end))


def _could_give(
    comparison: Comparison, sentence: Sentence, figures: list[Figure], figure: Figure
) -> bool:
    """Tell whether a sentence with some figures may give one of the kind, even if not found."""
    one = comparison.document(sentence.letter)
    if figure.dimension in MEASURES:
        units = frozenset(MEASURES[figure.dimension][1].split())
        has_unit = any(it.form in units for it in one.words_in(sentence.span))
        has_sign = SIGNS.search(sentence.span.slice(one.document.text)) is not None
        return has_unit or has_sign or any(it.dimension == figure.dimension for it in figures)
    if figure.unit == "person" and any(it.dimension == "count" for it in figures):
        return True
    letter = one.document.letter
    counted = figure.counted or figure.span
    told = comparison.content_keys(sentence.span, letter)
    if figures or any(it.form in VAGUE_NUMBERS for it in one.words_in(sentence.span)):
        return not comparison.content_keys(counted, letter).isdisjoint(told)
    return not comparison.content_keys(one.words_in(counted)[-1].span, letter).isdisjoint(told)


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
            asked.add(places[0])
            yield _Question(
                stem=(
                    f"Text {one.document.letter} gives {figure_words(one, given, hedged=False)}. "
                    f"Tap the sentence in text {other.document.letter} that gives the same "
                    "in another unit."
                ),
                sentence=places[0],
                focus=figure.span,
                others=tuple(it for it in other.sentences if it != places[0]),
                step=Step.COMPARE,
                fact=f"figure {given.value:g} {given.dimension} {given.rate}".strip(),
                reason=f"{places[0].ref} gives the figure of text {one.document.letter} converted",
            )


def _reported(comparison: Comparison) -> Iterator[_Question]:
    """Ask for the sentence that reports the same as one of another text, for a teacher to judge."""
    asked: set[str] = set()
    for pair in comparison.alignment.pairs:
        one, other = pair.left, pair.right
        told = comparison.document(other.letter)
        letters = one.letter + other.letter
        same = [it for it in comparison.counterparts(one) if it.letter == other.letter]
        is_fit = pair.strength.value == STRONG and same == [other] and _is_option(told, other)
        if not is_fit or 1 in (one.number, other.number) or letters in asked:
            continue
        asked.add(letters)
        yield _Question(
            stem=f"Tap the sentence in text {other.letter} that reports the same as {one.ref}.",
            sentence=other,
            focus=None,
            others=tuple(it for it in told.sentences if it != other),
            step=Step.COMPARE,
            fact=f"same {one.ref} {other.ref}",
            reason=f"{one.ref} and {other.ref} have most of what they tell in common",
            doubt="Check that no other sentence reports it",
        )


def _draft(comparison: Comparison, question: _Question, keys: SentenceKeys) -> Iterator[ItemDraft]:
    right, one = question.sentence, comparison.document(question.sentence.letter)
    told = {
        _plain(one, it): it for it in reversed((right, *question.others)) if _is_option(one, it)
    }
    others = [it for it in told.values() if it != right]
    wrong = choose_others(keys, (right,), others, count=WRONG_OPTIONS)
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
        confidence=0.6 if question.doubt else 0.93,
        doubt=question.doubt,
        kind=Kind.SENTENCE,
    )


def _is_option(one: AnnotatedDocument, sentence: Sentence) -> bool:
    return FEWEST_WORDS <= len(one.words_in(sentence.span)) <= MOST_WORDS


def _plain(one: AnnotatedDocument, sentence: Sentence) -> str:
    return " ".join(word.form for word in one.words_in(sentence.span))


def _option(one: AnnotatedDocument, sentence: Sentence, question: _Question) -> OptionDraft:
    text, ref = one.document.text, question.sentence.ref
    told = f": “{question.focus.slice(text)}”" if question.focus else ""
    is_right = sentence == question.sentence
    return OptionDraft(
        text=sentence.span.slice(text),
        rationale=f"{ref} has it{told}." if is_right else f"Not here. {ref} has it{told}.",
        misconception=None if is_right else Misconception.OTHER_SENTENCE,
        letters=sentence.letter,
        sentence=sentence.number,
    )
