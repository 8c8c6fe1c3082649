"""The words of a sentence as the terms that they stand for, however they are written."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.figures import Figure
from coverage_app.analysis.lexicon.common_words import COMMON_WORDS
from coverage_app.analysis.lexicon.places import COUNTRY_OF
from coverage_app.analysis.lexicon.reporting_verbs import REPORTING_VERBS
from coverage_app.analysis.lexicon.synonyms import SYNONYMS
from coverage_app.analysis.names import NameKind
from coverage_app.analysis.spans import Span
from coverage_app.analysis.words import Word, find_words

# The weights below were chosen on human alignments of news sentences (SuperPAL, Multi-News), where
# average precision stays within 0.006 for values a quarter up or down. A word that every report has
# counts for a little more than half.
COMMON_WEIGHT = 0.6
REPORTING_WEIGHT = 0.5
# The people and places of a story stand in many of its sentences, whatever these tell.
NAME_WEIGHT = 0.75
# "Two" or "four" stand in any text.
SMALLEST_TELLING_COUNT = 20
# The shortest parts of a compound: "front line" and "frontline", not "in to" and "into".
SHORTEST_PART = 3

# What the term of a class of synonyms begins with.
CLASS = "class of"

_FREQUENT = dict.fromkeys(COMMON_WORDS, COMMON_WEIGHT) | dict.fromkeys(
    REPORTING_VERBS, REPORTING_WEIGHT
)
_COUNTRIES = frozenset(COUNTRY_OF.values())
_CLAUSE_MARKS = frozenset(',;:—–()"“”.?!…')
_CLAUSE_OPENERS = frozenset(
    {"and", "but", "after", "before", "because", "while", "when", "who", "which", "that", "as"}
)
_COMPOUND_LINKS = frozenset({" ", "-", "‑"})


@dataclass(frozen=True, slots=True)
class WordTerms:
    """A word, a name of a country or a number that begins at ``start``, as it is compared.

    ``keys`` is empty for a word without content; ``neighbor`` stands for any word in pairs of
    neighbors; ``is_telling`` is false for words that all news have.
    """

    start: int
    keys: tuple[str, ...]
    weight: float
    is_telling: bool
    neighbor: str
    opens_clause: bool


@dataclass(frozen=True, slots=True)
class _Alias:
    """What stands for a country or a number up to ``end``, however it is written."""

    end: int
    keys: tuple[str, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class WordReader:
    """A text, and what its words stand for by where they begin.

    ``vocabulary`` are the words of the whole story, which tell how it writes compounds.
    """

    text: str
    vocabulary: frozenset[str]
    aliases: Mapping[int, _Alias]
    named: frozenset[int]

    @classmethod
    def of(cls, one: AnnotatedDocument, vocabulary: frozenset[str]) -> "WordReader":
        """Prepare to read the words of a document.

        >>> from coverage_app.analysis.annotation import annotate
        >>> from coverage_app.analysis.documents import Document
        >>> text = "French boats held the front line."
        >>> one = annotate(Document.from_text(text))
        >>> reader = WordReader.of(one, frozenset({"frontline"}))
        >>> words = one.words_in(Span(0, len(text)))
        >>> [word.keys for word in reader.read(words) if word.keys]
        [('country France',), ('boat',), ('held',), ('frontlin',)]
        """
        mentions = [mention for name in one.names for mention in name.mentions]
        named = (word.start for span in mentions for word in one.words_in(span))
        return cls(one.document.text, vocabulary, dict(_aliases(one)), frozenset(named))

    def read(self, words: tuple[Word, ...]) -> Iterator[WordTerms]:
        """Read the words of one sentence in order, names of countries and numbers as one word."""
        end = covered = words[0].start if words else 0
        for place, word in enumerate(words):
            if word.start < covered:
                continue
            between = self.text[end : word.start]
            opens = word.form in _CLAUSE_OPENERS or not (
                between == " " or _CLAUSE_MARKS.isdisjoint(between)
            )
            end = word.end
            alias = self.aliases.get(word.start)
            if alias:
                covered = alias.end
                is_telling = alias.weight != COMMON_WEIGHT
                keys, weight = alias.keys, alias.weight
                yield WordTerms(word.start, keys, weight, is_telling, keys[0], opens)
                continue
            compound = self._compound(words, place)
            if compound:
                covered = words[place + 1].end
            yield self._word_terms(word, compound, opens_clause=opens)

    def _word_terms(self, word: Word, compound: str, *, opens_clause: bool) -> WordTerms:
        form = compound or word.form
        key = key_of(compound) if compound else word.key
        frequent = _FREQUENT.get(form)
        weight = frequent or (NAME_WEIGHT if word.start in self.named else 1.0)
        has_content = word.has_content
        return WordTerms(
            start=word.start,
            keys=(key,) if has_content else (),
            weight=weight,
            is_telling=has_content and frequent is None,
            neighbor=key,
            opens_clause=opens_clause,
        )

    def _compound(self, words: tuple[Word, ...], place: int) -> str:
        """Return a word and the next one as one when the story has them written as one."""
        if place + 1 == len(words):
            return ""
        one, other = words[place], words[place + 1]
        form = one.form + other.form
        if form not in self.vocabulary or min(len(one.form), len(other.form)) < SHORTEST_PART:
            return ""
        return form if self.text[one.end : other.start] in _COMPOUND_LINKS else ""


def _aliases(one: AnnotatedDocument) -> Iterator[tuple[int, _Alias]]:
    """Map where a country or a number begins to what stands for it."""
    for name in one.names:
        if name.kind is NameKind.PLACE and name.full in _COUNTRIES:
            for mention in name.mentions:
                yield mention.start, _Alias(mention.end, (country_term(name.full),), NAME_WEIGHT)
    for figure in one.figures:
        is_small = figure.dimension == "count" and figure.value < SMALLEST_TELLING_COUNT
        keys = f"{figure.value:.10g}", *_unit_of_sign(one.document.text, figure)
        weight = COMMON_WEIGHT if is_small else 1.0
        yield figure.number.start, _Alias(figure.number.end, keys, weight)


def _unit_of_sign(text: str, figure: Figure) -> tuple[str, ...]:
    """Return the unit that is written as a sign: a word would be read by itself."""
    start, end = figure.number.start, figure.number.end
    around = text[figure.span.start : start] + text[end : figure.span.end]
    is_sign = bool(around) and not any(map(str.isalpha, around))
    return (key_of(figure.unit),) if is_sign and figure.unit else ()


def country_term(country: str) -> str:
    """Return the term that stands for a country, its people and its government.

    >>> country_term("France")
    'country France'
    """
    return f"country {country}"


def class_of(key: str) -> str | None:
    """Return the term of the class of synonyms that the stem ``key`` belongs to, if any.

    >>> class_of("troop"), class_of("weari")
    ('class of soldier', None)
    """
    return _CLASS_OF.get(key)


@lru_cache(maxsize=20_000)
def key_of(form: str) -> str:
    """Return the stem of one word, or the word itself when it is none.

    >>> key_of("boats")
    'boat'
    """
    words = find_words(form, Span(0, len(form)))
    return words[0].key if words else form


_CLASS_OF = {key_of(form): f"{CLASS} {first}" for form, first in reversed(SYNONYMS.items())}
