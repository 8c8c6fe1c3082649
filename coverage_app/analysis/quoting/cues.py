"""Verbs of speech beside a quotation, and the phrase of their speaker."""

from dataclasses import dataclass

from coverage_app.analysis.lexicon.grammar_words import (
    ADVERBS,
    COORDINATORS,
    DETERMINERS,
    PERSONAL_PRONOUNS,
    PREPOSITIONS,
)
from coverage_app.analysis.lexicon.reporting_verbs import (
    FINITE_ONLY,
    PASSIVE_BEFORE_TO,
    REPORTING_VERBS,
)
from coverage_app.analysis.lexicon.verbs import AUXILIARIES
from coverage_app.analysis.lexicon.word_sets import word_set
from coverage_app.analysis.nouns import is_plural
from coverage_app.analysis.quoting.clauses import clause_subject, inserted_subject
from coverage_app.analysis.quoting.pieces import Piece, PieceKind
from coverage_app.analysis.quoting.speaker_phrases import phrase_after, phrase_before

# Further from the quotation than this no verb is looked for.
_WINDOW = 60
_LONGEST_INSERTION = 40
_LONGEST_BRACKET = 12
_OUTER_WINDOW = 4
_MOST_ADVERBS = 3
_BE = word_set("am are be been being get gets got is was were")
_MAKE = frozenset({"made", "make", "makes", "making"})
_RELATIVES = frozenset({"that", "which", "who"})
_COMMAS = frozenset({",", "–", "—", ")"})
_DASHES = frozenset({"–", "—", "―", "-"})
# "issued a statement saying": the words are of those who issued it.
_STATEMENTS = word_set(
    """
    ad advert comment email interview letter message note post release report speech statement text
    tweet video
    """
)
_BEFORE_VERBS = PERSONAL_PRONOUNS | AUXILIARIES | COORDINATORS | ADVERBS | _RELATIVES | {"to"}
_ENDS = frozenset({".", ";", ":", "?", "!", "…"})
_SMALL = frozenset(
    {"that", ":", ",", "reporters", "it", "him", "her", "them", "us", "me", "how", "as"}
)


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of speech at ``pieces[verb[0]:verb[1]]`` and the phrase of its speaker.

    ``verb`` is empty after a dash ("“...” — Ana Diaz"); ``direct`` tells that only small words
    stand between them and the quotation.
    """

    speaker: tuple[int, int]
    verb: tuple[int, int]
    direct: bool


def cue_after(pieces: tuple[Piece, ...], start: int) -> Cue | None:
    """Read "Ana Diaz said", "said Ana Diaz" or "according to Ana Diaz" at ``pieces[start]``.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> pieces = read_pieces(tokenize("said the mayor on Monday", Span(0, 24)), [], [])
    >>> cue_after(pieces, 0)
    Cue(speaker=(1, 3), verb=(0, 1), direct=True)
    """
    if _key(pieces, start) == "according" and _key(pieces, start + 1) == "to":
        source = phrase_after(pieces, start + 2)
        return source and Cue(source, (start, start + 2), direct=True)
    if _key(pieces, start) in REPORTING_VERBS:
        speaker = phrase_after(pieces, start + 1)
        return speaker and Cue(speaker, (start, start + 1), direct=True)
    speaker = phrase_after(pieces, start)
    if speaker is None:
        return None
    if speaker[1] - speaker[0] > 1 and pieces[speaker[1] - 1].key in REPORTING_VERBS:
        speaker = speaker[0], speaker[1] - 1
    place = _past_small_phrase(pieces, speaker[1])
    if _key(pieces, place) in REPORTING_VERBS:
        return Cue(speaker, (place, place + 1), direct=True)
    if _key(pieces, place) != ",":
        return None
    verb = _verb_after_insertion(pieces, place + 1)
    return None if verb is None else Cue(speaker, (verb, verb + 1), direct=False)


def dash_after(pieces: tuple[Piece, ...], start: int) -> Cue | None:
    """Read the name after a dash that ends a line: "— Ana Diaz".

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> dash_after(read_pieces(tokenize("— a teacher", Span(0, 11)), [], []), 0).speaker
    (1, 3)
    """
    speaker = phrase_after(pieces, start + 1) if _key(pieces, start) in _DASHES else None
    if speaker is None or _key(pieces, speaker[1]) not in ("", ".", ","):
        return None
    return Cue(speaker, (start, start), direct=True)


def cue_later(pieces: tuple[Piece, ...], start: int, end: int) -> Cue | None:
    """Find the attribution that closes or interrupts a sentence: ", Ana Diaz said."

    Looks behind the commas of ``pieces[start:end]``.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> pieces = read_pieces(tokenize("for the city, the mayor said.", Span(0, 29)), [], [])
    >>> cue_later(pieces, 0, 8).verb
    (6, 7)
    """
    for place in range(start, min(end, start + _WINDOW)):
        if pieces[place].key != ",":
            continue
        cue = cue_after(pieces, place + 1)
        if cue and cue.verb[1] <= end and _key(pieces, cue.verb[1]) != "that":
            return cue
    return None


def cue_before(pieces: tuple[Piece, ...], first: int, quotation: int) -> Cue | None:
    """Find the nearest verb of speech with a subject before ``pieces[quotation]``.

    ``first`` is where the sentence begins.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> pieces = read_pieces(tokenize("The mayor warned: “No!”", Span(0, 23)), [Span(18, 23)], [])
    >>> cue_before(pieces, 0, 4)
    Cue(speaker=(0, 2), verb=(2, 3), direct=True)
    """
    for place in range(quotation - 1, max(first, quotation - _WINDOW) - 1, -1):
        cue = _cue_at(pieces, first, place)
        if cue and pieces[cue.speaker[0]].key == "it":
            cue = _outer_cue(pieces, first, cue.speaker[0]) or cue
        if cue and max(cue.speaker[1], cue.verb[1]) <= quotation:
            between = pieces[max(cue.speaker[1], cue.verb[1]) : quotation]
            is_direct = all(piece.key in _SMALL or piece.key in ADVERBS for piece in between)
            return Cue(cue.speaker, cue.verb, direct=cue.direct and is_direct)
    return None


def _cue_at(pieces: tuple[Piece, ...], first: int, place: int) -> Cue | None:
    key = pieces[place].key
    if key == "according" and _key(pieces, place + 1) == "to":
        return cue_after(pieces, place)
    if key in _MAKE:
        return _made_clear(pieces, first, place)
    if key not in REPORTING_VERBS or not _is_verb(pieces, first, place):
        return None
    if _key(pieces, place + 1) == "by":
        agent = phrase_after(pieces, place + 2)
        return agent and Cue(agent, (place, place + 2), direct=True)
    if is_passive(pieces, first, place):
        return None
    subject = subject_of(pieces, first, place)
    return subject and Cue(subject, (place, place + 1), direct=subject[1] >= place - _MOST_ADVERBS)


def _outer_cue(pieces: tuple[Piece, ...], first: int, it: int) -> Cue | None:
    """Find the verb that "it" depends on: "The city said on Monday it believes"."""
    places = range(it - 1, max(first, it - _OUTER_WINDOW) - 1, -1)
    return next((cue for place in places if (cue := _cue_at(pieces, first, place))), None)


def _made_clear(pieces: tuple[Piece, ...], first: int, place: int) -> Cue | None:
    end = place + 1 + (_key(pieces, place + 1) == "it")
    if _key(pieces, end) not in ("clear", "plain"):
        return None
    subject = subject_of(pieces, first, place)
    return subject and Cue(subject, (place, end + 1), direct=True)


def _key(pieces: tuple[Piece, ...], place: int) -> str:
    return pieces[place].key if 0 <= place < len(pieces) else ""


def _past_small_phrase(pieces: tuple[Piece, ...], place: int) -> int:
    """Step from a subject over "of the union", adverbs and auxiliaries to where its verb stands."""
    if _key(pieces, place) == "(":
        place = _past_bracket(pieces, place)
    elif _key(pieces, place) in PREPOSITIONS:
        inner = phrase_after(pieces, place + 1)
        place = inner[1] if inner else place
    while _is_adverb(_key(pieces, place)) or _key(pieces, place) in AUXILIARIES:
        place += 1
    return place


def _past_bracket(pieces: tuple[Piece, ...], place: int) -> int:
    for end in range(place + 1, min(place + _LONGEST_BRACKET, len(pieces))):
        if pieces[end].key == ")":
            return end + 1
    return place


def _is_adverb(key: str) -> bool:
    return key in ADVERBS or key.endswith("ly")


def _verb_after_insertion(pieces: tuple[Piece, ...], start: int) -> int | None:
    for place in range(start, min(start + _LONGEST_INSERTION, len(pieces))):
        piece = pieces[place]
        is_abbreviation = piece.key == "." and _key(pieces, place + 1) == ","
        if (piece.key in _ENDS and not is_abbreviation) or piece.kind is PieceKind.QUOTATION:
            return None
        if piece.key in FINITE_ONLY and pieces[place - 1].key == ",":
            return place
    return None


def _is_verb(pieces: tuple[Piece, ...], first: int, place: int) -> bool:
    """Tell a verb from a noun of the same form ("reports") by what stands before it."""
    if place == first:
        return False
    key, left = pieces[place].key, pieces[place - 1]
    if left.key in DETERMINERS or left.kind is PieceKind.NUMBER:
        return False
    if left.key == "'s":
        return key.endswith("ing") or _key(pieces, place - 2) in PERSONAL_PRONOUNS
    if left.key in PREPOSITIONS and left.key != "to":
        return key.endswith("ing")
    if key in FINITE_ONLY or key.endswith("ing"):
        return True
    return left.kind is PieceKind.NAME or left.key in _BEFORE_VERBS or is_plural(left.key)


def is_passive(pieces: tuple[Piece, ...], first: int, place: int) -> bool:
    """Find "were told" and "soldiers believed to be": the subject is not the one who speaks.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> is_passive(read_pieces(tokenize("They were told", Span(0, 14)), [], []), 0, 2)
    True
    """
    key = pieces[place].key
    if key.endswith("ing"):
        return False
    before = place - 1
    while before > first and _is_adverb(pieces[before].key):
        before -= 1
    if pieces[before].key in _BE:
        return True
    after = pieces[place + 2] if place + 2 < len(pieces) else None
    if key not in PASSIVE_BEFORE_TO or _key(pieces, place + 1) != "to" or after is None:
        return False
    is_infinitive = after.kind is PieceKind.WORD and after.key not in DETERMINERS
    return is_infinitive and not (after.capitalized or is_plural(after.key))


def subject_of(pieces: tuple[Piece, ...], first: int, place: int) -> tuple[int, int] | None:
    """Find who does what the verb at ``pieces[place]`` says, in the sentence from ``first``.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> subject_of(read_pieces(tokenize("The mayor also said", Span(0, 19)), [], []), 0, 3)
    (0, 2)
    """
    last = place - 1
    while last >= first and _goes_with_verb(pieces, last):
        last -= 1
    if last < first:
        return None
    key = pieces[last].key
    is_participle = pieces[place].key.endswith("ing")
    if key in COORDINATORS or key in PREPOSITIONS or (key in _COMMAS and is_participle):
        return clause_subject(pieces, first, place)
    if key in _COMMAS:
        return inserted_subject(pieces, first, last) or clause_subject(pieces, first, last)
    if key in _RELATIVES:
        return phrase_before(pieces, first, last - (_key(pieces, last - 1) == ","))
    if is_participle and key in _STATEMENTS:
        return clause_subject(pieces, first, place)
    return phrase_before(pieces, first, last + 1) or clause_subject(pieces, first, place)


def _goes_with_verb(pieces: tuple[Piece, ...], place: int) -> bool:
    key = pieces[place].key
    if key == "'s":
        return _key(pieces, place - 1) in PERSONAL_PRONOUNS
    return key in AUXILIARIES or _is_adverb(key)
