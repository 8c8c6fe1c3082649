"""The parts of a sentence that no other text has, where the sentence as a whole has company."""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.figures import Figure
from coverage_app.analysis.names import Name
from coverage_app.analysis.searching.absence import Absence, Presence, search_figure, search_name
from coverage_app.analysis.searching.clauses import has_verb, split_clauses, split_phrases
from coverage_app.analysis.searching.corpus import Corpus, SentenceIndex
from coverage_app.analysis.searching.doubts import SMALLEST_TELLING_VALUE, locate_conflict
from coverage_app.analysis.searching.fragments import stands_alone
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span

# A clause is told by one text alone when most of its words, by weight, and three at least stand
# nowhere in the others, and no single sentence there has much of the rest. On the sample story the
# precision of "only" is 1.00 at a recall of 0.85; of 121 parts read on 14 others, 10 were told
# elsewhere and 19 partly.
MISSING_SHARE = 0.6
FEWEST_MISSING_WORDS = 3
LONE_SHARE = 0.25
# The rest of a shared sentence may be told by its counterpart in other words.
LONE_SHARE_BESIDE_COUNTERPART = 0.2
FEWEST_WORDS = 3
# A phrase with a name that stands nowhere else may share the words around the name.
NAMED_SHARE = 0.5
GAP = re.compile(r"[\s,;:.…’”'\"()–—-]*")


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence, the document it stands in, and the sentences that report the same fact."""

    one: AnnotatedDocument
    sentence: Sentence
    counterparts: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Detail:
    """A clause, a phrase, or a ``figure`` of one sentence that other texts do not have."""

    sentence: Sentence
    statement: Span
    absences: tuple[Absence, ...]
    figure: Figure | None = None


def find_details(telling: Telling, corpus: Corpus) -> tuple[Detail, ...]:
    """Find what other texts do not have of a sentence.

    A clause counts when it shares hardly any word with any sentence of the others, a phrase when
    its name stands in none of them, a figure when its value does. Neighbors are one detail. Where a
    text is not in English there are none.
    """
    text = telling.one.document.text
    others = corpus.without(telling.sentence.letter)
    if not all(index.one.document.is_english for index in corpus.indexes):
        return ()
    names = tuple(_mentions(telling))
    own = corpus.index(telling.sentence.letter)
    search = _Search(telling, own, others, corpus.weights, names)
    pieces = [
        piece
        for clause in split_clauses(text, telling.sentence.span)
        for piece in search.lone_pieces(clause)
    ]
    statements = tuple(
        statement
        for statement in _joined(text, pieces)
        if stands_alone(telling.one, telling.sentence, statement)
    )
    absences = tuple(Absence(other.letter, len(other.one.sentences), None) for other in others)
    return (
        *(Detail(telling.sentence, statement, absences) for statement in statements),
        *_figure_details(search, statements),
    )


@dataclass(frozen=True, slots=True)
class _Search:
    """A search of the other texts for the parts of one sentence."""

    telling: Telling
    own: SentenceIndex
    others: tuple[SentenceIndex, ...]
    weights: Mapping[str, float]
    names: tuple[tuple[Span, Name], ...]

    def lone_pieces(self, clause: Span) -> Iterator[Span]:
        """Yield the clause when it is told here alone.

        Else, beside a counterpart, its phrases with a name that stands nowhere else.
        """
        text = self.telling.one.document.text
        if _names_outlet(self.telling.one, clause):
            return
        if has_verb(text, clause) and self._is_lone_clause(clause):
            yield clause
            return
        names = [mention for mention in self.names if clause.contains(mention[0])]
        if names and self.telling.counterparts:
            for phrase in split_phrases(text, clause):
                if self._has_lone_name(phrase, names):
                    yield phrase

    def _is_lone_clause(self, clause: Span) -> bool:
        keys = self.own.keys_in(clause)
        limit = LONE_SHARE_BESIDE_COUNTERPART if self.telling.counterparts else LONE_SHARE
        figures = [one for one in self.telling.one.figures if clause.contains(one.span)]
        return all(
            other.nearest_share(keys, self.weights) < limit
            and self._is_mostly_missing(keys, other)
            and all(search_figure(figure, other) is Presence.ABSENT for figure in figures)
            for other in self.others
        )

    def _is_mostly_missing(self, keys: frozenset[str], other: SentenceIndex) -> bool:
        words = [key for key in other.missing(keys) if len(key) > 1]
        weight = math.fsum(self.weights.get(key, 0.0) for key in words)
        total = math.fsum(self.weights.get(key, 0.0) for key in keys)
        return len(words) >= FEWEST_MISSING_WORDS and weight >= MISSING_SHARE * total

    def _has_lone_name(self, phrase: Span, names: list[tuple[Span, Name]]) -> bool:
        words = self.telling.one.words_in(phrase)
        return len(words) >= FEWEST_WORDS and any(
            all(
                search_name(name, self.own, other) is Presence.ABSENT
                and other.nearest_share(self.own.keys_in(phrase), self.weights) < NAMED_SHARE
                for other in self.others
            )
            for mention, name in names
            if phrase.contains(mention)
        )


def _mentions(telling: Telling) -> Iterator[tuple[Span, Name]]:
    """Yield the names in the sentence with the places where they stand."""
    for name in telling.one.names:
        for mention in name.mentions:
            if telling.sentence.span.contains(mention):
                yield mention, name


def _names_outlet(one: AnnotatedDocument, clause: Span) -> bool:
    """Tell whether the outlet speaks of itself: "the Herald's reporter writes"."""
    outlet = one.document.outlet
    return bool(outlet) and outlet.casefold() in clause.slice(one.document.text).casefold()


def _joined(text: str, pieces: list[Span]) -> Iterator[Span]:
    """Join pieces between which only marks stand."""
    waiting: Span | None = None
    for piece in pieces:
        if waiting and GAP.fullmatch(text, waiting.end, piece.start):
            waiting = Span(waiting.start, piece.end)
            continue
        if waiting:
            yield waiting
        waiting = piece
    if waiting:
        yield waiting


def _figure_details(search: _Search, statements: tuple[Span, ...]) -> Iterator[Detail]:
    telling = search.telling
    for figure in telling.one.figures:
        is_told = any(statement.contains(figure.span) for statement in statements)
        is_small = figure.dimension == "count" and figure.value < SMALLEST_TELLING_VALUE
        if figure.sentence != telling.sentence.number or is_told or is_small:
            continue
        absences = _figure_absences(figure, search)
        if absences:
            yield Detail(telling.sentence, _reach(figure), absences, figure)


def _figure_absences(figure: Figure, search: _Search) -> tuple[Absence, ...]:
    """Describe the search of all other texts for a figure.

    Empty when any of them has it or gives another value for the same thing: that is told
    differently.
    """
    absences = []
    for other in search.others:
        presence = search_figure(figure, other)
        counterpart = next(
            (one for one in search.telling.counterparts if one.letter == other.letter), None
        )
        if presence is Presence.FOUND or (presence is Presence.UNSURE and counterpart is None):
            return ()
        if locate_conflict(search.own, figure, other):
            return ()
        nearest = counterpart if presence is Presence.UNSURE else None
        absences.append(Absence(other.letter, len(other.one.sentences), nearest))
    return tuple(absences)


def _reach(figure: Figure) -> Span:
    """Cover a figure with its hedge before it and what it counts after it."""
    parts = [span for span in (figure.hedge, figure.span, figure.counted) if span]
    start = min(span.start for span in parts if span.start <= figure.span.start)
    end = max(span.end for span in parts if span.end >= figure.span.end)
    return Span(start, end)
