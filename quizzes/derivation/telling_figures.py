"""Which figures are worth a question: no dates, ages, small counts and ways of speaking."""

import re

from coverage_app.analysis import AnnotatedDocument, Comparison, Figure

# Two, three or four of something stands in most texts and is seldom worth a question.
SMALLEST_TELLING = 5
SMALL_DIMENSIONS = frozenset({"count", "time"})
DIMENSIONS = frozenset("area count length mass money share speed temperature time volume".split())
# "24 hours" and "100 percent" are ways of speaking.
STOCK_FIGURES = frozenset({(24, "hour"), (48, "hour"), (7, "day"), (12, "month"), (100, "percent")})
# The bore of a gun or the width of a film.
UNASKED_UNITS = frozenset({"millimetre"})
# A time before or after a day, as in "ten years ago" or "the past ten years", is a kind of date.
DATING = re.compile(r"\s+(?:ago|earlier|later|old|before|after|since|prior|to the day)\b|-old\b")
DATED = re.compile(r"\b(?:past|last|next|first|coming|every|each|previous|recent)\s+$")
# "A 30-second spot" says what kind of spot it is, "an 86-minute period" how long something took.
LASTING = re.compile(r"\s+(?:flight|interval|period|span|stretch)\b")
# "All nine members" are every member.
WHOLE = re.compile(r"\b(?:all|both)(?: the| of the)?\s+$", re.IGNORECASE)
ROUND_WORDS = ("a ", "an ", "half")
REACH_BACK = 20  # characters
# What stands in so many sentences of one text is furniture of its page: "picture 3 of 30".
MOST_REPEATS = 2
YEARS = range(1900, 2101)
# "90 professors and administrators": nobody knows how many of each.
JOINED = re.compile(r"\s+(?:and|or)\s+(?!\d)")
WORTH_ASKING = "Check that it is worth asking"


def is_telling(one: AnnotatedDocument, figure: Figure) -> bool:
    """Tell whether a figure of the body of a text is worth a question.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "It was two days late. It flew for 86 minutes, ten years after the last one."
    >>> one = compare((Document.from_text(text),)).documents[0]
    >>> [figure.span.slice(text) for figure in one.figures if is_telling(one, figure)]
    ['86 minutes']
    """
    return (
        figure.sentence > 0
        and figure.dimension in DIMENSIONS
        and not _is_trifle(one, figure)
        and not _is_rough(one, figure)
        and not _is_furniture(one, figure)
        and not (figure.dimension == "count" and _is_bare(one, figure))
        and not (figure.dimension == "time" and _is_dating(one, figure))
    )


def is_of_story(comparison: Comparison, one: AnnotatedDocument, figure: Figure) -> bool:
    """Tell whether a figure of the body is more than a detail of one text.

    Another text gives it too, or speaks of what it counts or, of a measure, of what its sentence
    tells; or a headline of the story names what it counts or gives the figure.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "Flood hits old schools" + chr(10) * 2 + "It closed 90 old schools and 40 farms."
    >>> comparison = compare((Document.from_text(text),))
    >>> [one] = comparison.documents
    >>> [is_of_story(comparison, one, figure) for figure in one.figures]
    [True, False]
    """
    own = one.document.letter
    is_shared = any(
        (own, figure) in zip(pair.letters, (pair.left, pair.right), strict=True)
        for pair in comparison.alignment.figures
    )
    is_told = _is_told_elsewhere(comparison, one, figure)
    headed = (_is_headed(comparison, figure, own, it) for it in comparison.documents)
    return is_shared or is_told or any(headed)


def _is_told_elsewhere(comparison: Comparison, one: AnnotatedDocument, figure: Figure) -> bool:
    own = one.document.letter
    if figure.dimension != "count" or figure.counted is None:
        sentence = figure.sentence and one.sentences[figure.sentence - 1]
        return bool(sentence and comparison.counterparts(sentence))
    keys = comparison.content_keys(figure.counted, own)
    others = (it.document.letter for it in comparison.documents if it is not one)
    return bool(keys) and any(comparison.has_words(keys, letter) for letter in others)


def _is_headed(comparison: Comparison, figure: Figure, own: str, other: AnnotatedDocument) -> bool:
    headline = other.document.headline
    if headline is None:
        return False
    counted = comparison.content_keys(figure.counted, own) if figure.counted else frozenset()
    is_given = any(
        (it.base_value, it.dimension) == (figure.base_value, figure.dimension)
        for it in other.figures
        if it.sentence == 0
    )
    return is_given or not counted.isdisjoint(
        comparison.content_keys(headline, other.document.letter)
    )


def _is_trifle(one: AnnotatedDocument, figure: Figure) -> bool:
    """Tell whether a figure is small, a year, or no more than a way of speaking."""
    is_small = figure.dimension in SMALL_DIMENSIONS and figure.value < SMALLEST_TELLING
    written = figure.number.slice(one.document.text)
    is_year = not figure.unit and written.isdigit() and figure.value in YEARS
    is_stock = (figure.value, figure.unit) in STOCK_FIGURES or figure.unit in UNASKED_UNITS
    return is_small or is_year or is_stock


def _is_rough(one: AnnotatedDocument, figure: Figure) -> bool:
    """Tell whether a figure is a round word ("dozens", "a thousand", "half"), or means all."""
    text, start = one.document.text, figure.number.start
    written = figure.number.slice(text).lower()
    is_in_words = not any(map(str.isdigit, written))
    is_round = figure.high is not None or written.startswith(ROUND_WORDS)
    is_whole = WHOLE.search(text[max(0, start - REACH_BACK) : start]) is not None
    return is_whole or (is_in_words and (is_round or figure.dimension == "share"))


def _is_bare(one: AnnotatedDocument, figure: Figure) -> bool:
    """Tell whether a number counts nothing, as in "model 5" or "5S"."""
    after = one.document.text[figure.number.end : figure.number.end + 1]
    return figure.counted is None or figure.value % 1 != 0 or after.isalpha()


def _is_dating(one: AnnotatedDocument, figure: Figure) -> bool:
    """Tell whether a time says when, or what kind of thing something is."""
    text, start, end = one.document.text, figure.span.start, figure.span.end
    is_kind = "-" in figure.span.slice(text) and not LASTING.match(text, end)
    before = text[max(0, start - REACH_BACK) : start]
    return is_kind or bool(DATING.match(text, end) or DATED.search(before))


def _is_furniture(one: AnnotatedDocument, figure: Figure) -> bool:
    alike = {other.sentence for other in one.figures if other.value == figure.value}
    after = one.document.text[figure.number.end : figure.number.end + 1]
    return len(alike) > MOST_REPEATS or after == "/"
