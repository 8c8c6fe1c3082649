"""Figures that count something: what they count, in words and as a key, and how they are shown."""

from dataclasses import dataclass

from coverage_app.analysis import AnnotatedDocument, Comparison, Figure, Sentence, find_words
from quizzes.derivation.wording import figure_words

SIZES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
MEASURES = frozenset(("area", "length", "mass", "time", "volume"))
# Two, three or four of something stands in most texts and is seldom worth a question.
SMALLEST = 5
# "2020 candidates" is a year.
FIRST_YEAR, LAST_YEAR = 1900, 2100


@dataclass(frozen=True, slots=True)
class Count:
    """A number of things in a text: ``noun`` is the key of the noun, ``thing`` the whole phrase."""

    one: AnnotatedDocument
    figure: Figure
    noun: str
    thing: str

    @property
    def letter(self) -> str:
        """The letter of the text."""
        return self.one.document.letter

    @property
    def is_quoted(self) -> bool:
        """Tell whether somebody is quoted with it: people who speak exaggerate."""
        return any(quote.span.contains(self.figure.span) for quote in self.one.quotes)

    @property
    def number(self) -> str:
        """The number in digits, to be set beside others."""
        return number_words(self.figure.value)

    @property
    def sentence(self) -> Sentence | None:
        """The sentence that has it; the headline is none."""
        number = self.figure.sentence
        return self.one.sentences[number - 1] if number else None

    @property
    def ref(self) -> str:
        """Where it stands: "A8"."""
        return self.sentence.ref if self.sentence else f"headline of text {self.letter}"


def number_words(value: float) -> str:
    """Write a number as a newspaper does.

    >>> [number_words(value) for value in (8000.0, 1_200_000.0, 2.5, 3e9)]
    ['8,000', '1.2 million', '2.5', '3 billion']
    """
    for size, name in SIZES:
        if value >= size:
            return f"{value / size:.12g} {name}"
    return f"{value:,.0f}" if value == int(value) else f"{value:g}"


def read_counts(comparison: Comparison) -> tuple[Count, ...]:
    """Collect what the texts count or measure, without small numbers and ranges ("dozens").

    >>> from coverage_app.analysis import Document, compare
    >>> text = "The flood closed 90 old schools and 1,200 shops."
    >>> [it.thing for it in read_counts(compare((Document.from_text(text),)))]
    ['old schools', 'shops']
    """
    return tuple(
        count
        for one in comparison.documents
        for figure in one.figures
        for count in _counts(one, figure)
    )


def _counts(one: AnnotatedDocument, figure: Figure) -> list[Count]:
    text = one.document.text
    number = figure.number.slice(text)
    said = figure_words(one, figure, hedged=False)
    is_year = number.isdigit() and FIRST_YEAR <= figure.value <= LAST_YEAR
    is_plain = figure.high is None and figure.value >= SMALLEST and not is_year
    if not is_plain or not said.startswith(number.lower()):
        return []
    thing = " ".join(said[len(number) :].split())
    if figure.dimension in MEASURES:
        return [Count(one, figure, figure.unit, thing)] if thing else []
    if figure.dimension != "count" or figure.counted is None:
        return []
    stands_apart = text[figure.number.end : figure.counted.start].isspace()
    words = find_words(text, figure.counted)
    return [Count(one, figure, words[-1].key, thing)] if stands_apart and words else []
