"""A sentence cut into what is handed to a source and what the outlet says itself."""

from collections.abc import Iterator
from dataclasses import dataclass

from coverage_app.analysis.lexicon.grammar_words import (
    ADVERBS,
    COORDINATORS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from coverage_app.analysis.lexicon.verbs import AUXILIARIES
from coverage_app.analysis.quoting.pieces import Piece, WholeKind
from coverage_app.analysis.sourcing.clauses import FINITE, clause_follows, has_verb, is_finite
from coverage_app.analysis.sourcing.source_cues import SourceCue, find_cues

# So many verbs after one another are looked at together, and so many words of what is said: news
# sentences are shorter, and the time must not grow with the square of a sentence.
MOST_NESTED = 8
_WINDOW = 120
_LONGEST_OBJECT = 12
_RELATIVES = frozenset({"where", "which", "who", "whose"})
_JOINING = COORDINATORS | {",", "while", "whereas", "although", "though", "because"}
_LEADING = frozenset({",", ":"})
_WITH_VERB = ADVERBS | AUXILIARIES


@dataclass(frozen=True, slots=True)
class Stretch:
    """What ``pieces[start:end]`` says, and the cue that hands it over; ``None`` if nothing does."""

    start: int
    end: int
    cue: SourceCue | None


def read_stretches(pieces: tuple[Piece, ...]) -> tuple[Stretch, ...]:
    """Cut the pieces of a sentence; a sentence without a cue is one stretch.

    What is said in a clause after a comma and "which" is not part of what a source is reported to
    say: supplements take no part in reported speech but are the writer's own (Potts, The Logic of
    Conventional Implicatures, 2005).

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> text = "The mayor said it is shut."
    >>> pieces = read_pieces(tokenize(text, Span(0, len(text))), [], [])
    >>> [(stretch.start, stretch.end) for stretch in read_stretches(pieces)]
    [(3, 7)]
    """
    cues = tuple(find_cues(pieces))
    said = [cue for cue in cues if cue.sources]
    if not said:
        return (Stretch(0, len(pieces), next(iter(cues), None)),)
    found: list[Stretch] = []
    for place, cue in enumerate(said):
        read = _before if cue.before else _after
        found += read(pieces, cue, said[place + 1 : place + 1 + MOST_NESTED])
    return (*_opening(pieces, said[0]), *found)


def _opening(pieces: tuple[Piece, ...], cue: SourceCue) -> Iterator[Stretch]:
    """Yield the clause before the first source: "It is shut in what the mayor called a scandal"."""
    is_participle = pieces[cue.verb[0]].key.endswith("ing")
    stop = cue.verb[0] if is_participle else cue.start
    is_subordinate = pieces[0].key in SUBORDINATORS or pieces[0].key in PREPOSITIONS
    if not cue.before and not is_subordinate and has_verb(pieces, 1, stop):
        yield Stretch(0, stop, None)


def _after(pieces: tuple[Piece, ...], cue: SourceCue, later: list[SourceCue]) -> Iterator[Stretch]:
    """Yield what follows a verb, and a supplement at its end."""
    start = cue.end
    while start < len(pieces) - 1 and pieces[start].key in _LEADING:
        start += 1
    edges = (_edge(pieces, start, one) for one in later)
    stop = next((edge for edge in edges if edge is not None), len(pieces))
    tail = _supplement(pieces, start, stop)
    yield Stretch(start, tail, cue)
    if tail < stop and not any(tail <= one.verb[0] < stop for one in later):
        yield Stretch(tail + 1, stop, None)


def _before(pieces: tuple[Piece, ...], cue: SourceCue, later: list[SourceCue]) -> Iterator[Stretch]:
    """Yield what stands before a source and its verb, and after them where it goes on."""
    stop = min((one.start for one in later if one.start >= cue.end), default=len(pieces))
    has_agent = cue.verb[1] < len(pieces) and pieces[cue.verb[1]].key == "by"
    comma = _comma_after(pieces, cue.end, stop)
    goes_on = comma and not has_agent and has_verb(pieces, comma, min(stop, comma + _WINDOW))
    end = max(stop, cue.end) if goes_on or not cue.start else cue.start
    yield Stretch(0, end - (end > 1 and pieces[end - 1].key == ","), cue)


def _comma_after(pieces: tuple[Piece, ...], start: int, stop: int) -> int | None:
    """Find the comma that ends an attribution in the middle: ", she told reporters,"."""
    for place in range(start, min(stop, start + _LONGEST_OBJECT)):
        if pieces[place].key == "," or is_finite(pieces[place]):
            return place if pieces[place].key == "," else None
    return None


def _edge(pieces: tuple[Piece, ...], start: int, later: SourceCue) -> int | None:
    """Return where the stretch from ``start`` ends before a later cue that it does not contain."""
    shares_subject = later.start < start
    low = later.verb[0] if shares_subject else later.start
    if low <= start + 1:
        return None
    if later.before and not shares_subject:
        left = pieces[low - 1]
        return low if left.key == "," or left.kind is WholeKind.QUOTATION else None
    while shares_subject and low > start + 1 and pieces[low - 1].key in _WITH_VERB:
        low -= 1
    return low - 1 if pieces[low - 1].key in _JOINING else None


def _supplement(pieces: tuple[Piece, ...], start: int, stop: int) -> int:
    """Return where a clause like ", which was old" begins that runs to the end, or ``stop``."""
    may_end = not clause_follows(pieces, start)
    near = min(stop, start + _WINDOW)
    for place in range(start + 1, near - 1):
        may_end = may_end or has_verb(pieces, place - 1, place)
        is_relative = pieces[place].key == "," and pieces[place + 1].key in _RELATIVES
        if is_relative and may_end:
            return stop if _is_inserted(pieces, place + 1, near) else place
    return stop


def _is_inserted(pieces: tuple[Piece, ...], start: int, stop: int) -> bool:
    """Tell the clause of "the plan, which is old, is bad": its noun has its verb after it."""
    return any(
        pieces[place].key == "," and pieces[place + 1].key in FINITE
        for place in range(start, stop - 1)
    )
