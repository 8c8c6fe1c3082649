"""Who does what a verb of speech says."""

from coverage_app.analysis.lexicon.grammar_words import (
    COORDINATORS,
    PERSONAL_PRONOUNS,
    PREPOSITIONS,
)
from coverage_app.analysis.lexicon.reporting_verbs import BLAMING_VERBS
from coverage_app.analysis.lexicon.verbs import AUXILIARIES
from coverage_app.analysis.lexicon.word_sets import word_set
from coverage_app.analysis.quoting.clauses import clause_subject, inserted_subject
from coverage_app.analysis.quoting.pieces import Piece, key_of
from coverage_app.analysis.quoting.speaker_phrases import phrase_before
from coverage_app.analysis.quoting.verb_readings import RELATIVES, is_adverb, is_passive

_COMMAS = frozenset({",", "–", "—", ")"})
_REFLEXIVES = frozenset({"herself", "himself", "itself", "themselves"})
_OBJECTS = frozenset({"her", "him", "them"})
_QUOTING = frozenset({"cited", "cites", "citing", "quoted", "quotes", "quoting"})
_FAULTS = frozenset({"as", "for", "of"})
_BEFORE_SUBJECTS = frozenset({"by", "from", "with"})
# "issued a statement saying": the words are of those who issued it.
_STATEMENTS = word_set(
    """
    ad advert comment email interview letter message note post release report speech statement text
    tweet video
    """
)


def subject_of(pieces: tuple[Piece, ...], first: int, place: int) -> tuple[int, int] | None:
    """Find who does what the verb at ``pieces[place]`` says; the sentence begins at ``first``.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> text = "The mayor accused the union of calling"
    >>> subject_of(read_pieces(tokenize(text, Span(0, 38)), [], []), 0, 6)
    (3, 5)
    """
    last = place - 1
    while last >= first and _goes_with_verb(pieces, last):
        last -= 1
    if last < first:
        return None
    if pieces[place].key.endswith("ing"):
        return _subject_of_participle(pieces, first, last, place)
    key = pieces[last].key
    if key in COORDINATORS or key in PREPOSITIONS:
        return clause_subject(pieces, first, place)
    if key in _COMMAS:
        return inserted_subject(pieces, first, last) or clause_subject(pieces, first, last)
    if key in RELATIVES:
        while key_of(pieces, last - 1) in _COMMAS:
            last -= 1
        return phrase_before(pieces, first, last)
    return phrase_before(pieces, first, last + 1) or clause_subject(pieces, first, place)


def _subject_of_participle(
    pieces: tuple[Piece, ...], first: int, last: int, place: int
) -> tuple[int, int] | None:
    """Find who is "saying" something; ``last`` is the piece before the verb and its adverbs."""
    blamed = _blamed(pieces, first, last) if pieces[last].key in _FAULTS else None
    phrase = blamed or phrase_before(pieces, first, last + 1)
    if phrase is None or (blamed is None and _is_aside(pieces, phrase)):
        return clause_subject(pieces, first, place)
    return phrase


def _is_aside(pieces: tuple[Piece, ...], phrase: tuple[int, int]) -> bool:
    """Tell whether a participle does not go with the phrase before: "at one point adding"."""
    before = key_of(pieces, phrase[0] - 1)
    in_aside = before in PREPOSITIONS and before not in _BEFORE_SUBJECTS
    return in_aside or pieces[phrase[1] - 1].key in _STATEMENTS


def _blamed(pieces: tuple[Piece, ...], first: int, last: int) -> tuple[int, int] | None:
    """Find who is "accused of saying", "slammed for saying" or "quoted as saying" something."""
    if key_of(pieces, last - 1) in _OBJECTS:
        phrase: tuple[int, int] | None = (last - 1, last)
    else:
        phrase = phrase_before(pieces, first, last)
    if phrase is None:
        return None
    verb = phrase[0] - 1
    blames = key_of(pieces, verb) in (_QUOTING if pieces[last].key == "as" else BLAMING_VERBS)
    return phrase if verb >= first and blames and not is_passive(pieces, first, verb) else None


def _goes_with_verb(pieces: tuple[Piece, ...], place: int) -> bool:
    key = pieces[place].key
    if key == "'s":
        return key_of(pieces, place - 1) in PERSONAL_PRONOUNS
    return key in AUXILIARIES or key in _REFLEXIVES or is_adverb(key)
