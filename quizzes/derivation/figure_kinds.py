"""What kind of figure a student can be asked to find, and where else one of the kind may stand."""

import re

from coverage_app.analysis import AnnotatedDocument, Comparison, Figure, Sentence, Span
from quizzes.derivation.telling_figures import JOINED

# Two or three of something are seldom worth a question.
SMALLEST_COUNT = 10
EMERGENCY_NUMBERS = frozenset({112, 911, 999})  # "911 calls"
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
UNITS = {dimension: frozenset(words.split()) for dimension, (_, words) in MEASURES.items()}
RANKING = frozenset("bottom first last next top".split())
PARTS = frozenset({"in", "of", "out of"})
LONGEST_PART = 12  # characters between the two numbers
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


def is_alone(one: AnnotatedDocument, figure: Figure) -> bool:
    """Tell whether the sentence of a figure gives no other one of its kind.

    >>> from coverage_app.analysis import Document, compare
    >>> one = compare((Document.from_text("It costs $4 million, of 90 firms."),)).documents[0]
    >>> [is_alone(one, figure) for figure in one.figures]
    [True, True]
    """
    alike = [
        it
        for it in one.figures
        if (it.sentence, it.dimension) == (figure.sentence, figure.dimension)
    ]
    return alike == [figure]


def asked_kind(one: AnnotatedDocument, figure: Figure) -> str:
    """Say what kind of figure it is, or nothing when it is none to ask for.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "It costs $4 million. It closed 90 schools."
    >>> [one] = compare((Document.from_text(text),)).documents
    >>> [asked_kind(one, figure) for figure in one.figures]
    ['an amount of money', 'the number of schools']
    """
    text = one.document.text
    end = written_span(figure).end
    # "An 80-foot-long room" says what kind of room it is.
    is_kind = "-" in figure.span.slice(text) or text[end : end + 1] == "-"
    is_single = figure.high is None and not figure.rate
    if JOINED.match(text, end) or is_kind or not is_single or not _is_plain_number(one, figure):
        return ""
    if figure.dimension in MEASURES:
        return MEASURES[figure.dimension][0]
    if figure.dimension != "count" or figure.counted is None or figure.value < SMALLEST_COUNT:
        return ""
    if figure.value in EMERGENCY_NUMBERS:
        return ""
    noun = " ".join(figure.counted.slice(text).split())
    head = noun.split()[-1]
    is_plural = head.islower() and head.endswith("s") and head not in BROAD_NOUNS
    is_apart = text[figure.number.end : figure.counted.start].isspace()
    is_plain = noun.replace(" ", "").isalpha()
    return f"the number of {noun}" if is_plural and is_apart and is_plain else ""


def _is_plain_number(one: AnnotatedDocument, figure: Figure) -> bool:
    """Tell digits that count or measure from "the top 10", "Channel 4" and "eight of 10"."""
    text, start = one.document.text, figure.number.start
    before = one.words_in(Span(max(start - len("somewhere "), 0), start))[-1:]
    sentence = one.sentences[figure.sentence - 1].span
    is_label = any(text[it.start].isupper() and it.start > sentence.start for it in before)
    is_rank = any(it.form in RANKING for it in before)
    is_part = any(
        text[it.number.end : start].strip() in PARTS
        for it in one.figures
        if it.number.end < start <= it.number.end + LONGEST_PART
    )
    is_glued = text[max(start - 1, 0) : start] in GLUE
    is_all = (figure.dimension, figure.value) == ("share", 100)
    is_off = is_label or is_rank or is_part or is_glued or is_all
    return text[start].isdigit() and not is_off


def written_span(figure: Figure) -> Span:
    """Return the place of a figure with its hedge and with what it counts.

    >>> from coverage_app.analysis import Document, compare
    >>> one = compare((Document.from_text("It closed some 90 old schools."),)).documents[0]
    >>> written_span(one.figures[0]).slice(one.document.text)
    'some 90 old schools'
    """
    counted = figure.counted if figure.dimension == "count" else None
    spans = [it for it in (figure.span, figure.hedge, counted) if it]
    return Span(min(it.start for it in spans), max(it.end for it in spans))


def could_give(
    comparison: Comparison, one: AnnotatedDocument, figure: Figure, sentence: Sentence
) -> bool:
    """Tell whether another sentence may give a figure of the kind, even if none was found there.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "It costs $4 million. The price is high. It rained."
    >>> comparison = compare((Document.from_text(text),))
    >>> [one] = comparison.documents
    >>> [could_give(comparison, one, one.figures[0], it) for it in one.sentences[1:]]
    [True, False]
    """
    if figure.dimension in MEASURES:
        units = UNITS[figure.dimension]
        return (
            SIGNS.search(sentence.span.slice(one.document.text)) is not None
            or any(it.form in units for it in one.words_in(sentence.span))
            or any(
                it.dimension == figure.dimension and it.sentence == sentence.number
                for it in one.figures
            )
        )
    figures = [it for it in one.figures if it.sentence == sentence.number]
    if figure.unit == "person" and any(it.dimension == "count" for it in figures):
        return True
    letter = one.document.letter
    counted = figure.counted or figure.span
    told = comparison.sentence_keys(sentence)
    if any(it.form in VAGUE_NUMBERS for it in one.words_in(sentence.span)) or figures:
        return not comparison.content_keys(counted, letter).isdisjoint(told)
    return not comparison.content_keys(one.words_in(counted)[-1].span, letter).isdisjoint(told)
