"""Verbs and nouns of speech before a quotation: "The mayor warned: “No!”"."""

from coverage_app.analysis.lexicon.grammar_words import (
    ADVERBS,
    PERSONAL_PRONOUNS,
    PREPOSITIONS,
    WEEKDAYS,
)
from coverage_app.analysis.lexicon.reporting_nouns import REPORTING_NOUNS
from coverage_app.analysis.lexicon.reporting_verbs import REPORTING_VERBS
from coverage_app.analysis.quoting.appositions import with_apposition
from coverage_app.analysis.quoting.cues import WINDOW, Cue
from coverage_app.analysis.quoting.cues_after import cue_after
from coverage_app.analysis.quoting.links import Link
from coverage_app.analysis.quoting.nominal_cues import nominal_cue
from coverage_app.analysis.quoting.pieces import Piece, key_of, name_of
from coverage_app.analysis.quoting.speaker_phrases import phrase_after, phrase_before
from coverage_app.analysis.quoting.subjects import subject_of
from coverage_app.analysis.quoting.verb_readings import is_negated, is_passive, is_verb

# So many words and marks may stand between a verb and a quotation that is not far.
_NOT_FAR = 8
_RELATIVES = frozenset({"which", "who"})
_OUTER_WINDOW = 4
_MOST_ADVERBS = 3
# "made it clear", "as she put it"
_PHRASES = {
    **dict.fromkeys(("made", "make", "makes", "making"), frozenset({"clear", "plain"})),
    **dict.fromkeys(("put", "puts", "putting"), frozenset({"it"})),
    **dict.fromkeys(("go", "goes", "going", "went"), frozenset({"on"})),
    **dict.fromkeys(("speak", "speaking", "speaks", "spoke", "spoken"), frozenset({"of"})),
}
_SMALL = frozenset(
    {"that", ":", ",", "reporters", "it", "him", "her", "them", "us", "me", "how", "as"}
)
# "The mayor said on Monday that she thinks": what stands between both subjects.
_BETWEEN_SUBJECTS = frozenset({"that", "on", "what", ","}) | WEEKDAYS | ADVERBS
_PARTICIPLES = ("ed", "aid", "old", "put", "ung", "worn", "itten")
_DIRECT = frozenset({Link.NEXT, Link.DIRECT})


def cue_before(pieces: tuple[Piece, ...], first: int, quotation: int) -> Cue | None:
    """Find the nearest verb or noun of speech with a subject before ``pieces[quotation]``.

    ``first`` is where the sentence begins.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> pieces = read_pieces(tokenize("The mayor warned: “No!”", Span(0, 23)), [Span(18, 23)], [])
    >>> cue_before(pieces, 0, 4).speaker
    (0, 2)
    """
    for place in range(quotation - 1, max(first, quotation - WINDOW) - 1, -1):
        noun = nominal_cue(pieces, first, place, quotation)
        if noun:
            return Cue(*noun, Link.NOUN)
        cue = _cue_at(pieces, first, place)
        if cue and pieces[cue.speaker[0]].key in PERSONAL_PRONOUNS:
            cue = _outer_cue(pieces, first, cue.speaker[0]) or cue
        if cue and max(cue.speaker[1], cue.verb[1]) <= quotation:
            return Cue(cue.speaker, cue.verb, _link(pieces, cue, quotation))
    return _participle_first(pieces, first, quotation)


def _link(pieces: tuple[Piece, ...], cue: Cue, quotation: int) -> Link:
    before_verb = [piece.key for piece in pieces[cue.speaker[1] : cue.verb[0]]]
    if _RELATIVES.intersection(before_verb[-_MOST_ADVERBS:]) and "," not in before_verb[1:]:
        return Link.RELATIVE
    between = pieces[max(cue.speaker[1], cue.verb[1]) : quotation]
    if len(between) > _NOT_FAR:
        return Link.FAR
    is_direct = all(piece.key in _SMALL or piece.key in ADVERBS for piece in between)
    return Link.DIRECT if is_direct and cue.link in _DIRECT else Link.DISTANT


def name_at_start(pieces: tuple[Piece, ...], first: int, quotation: int) -> Cue | None:
    """Read the name that a headline gives before a colon: "Diaz: City “won” the match".

    >>> name_at_start((), 0, 0) is None
    True
    """
    if first >= quotation or not pieces[first].capitalized or key_of(pieces, first + 1) != ":":
        return None
    return Cue((first, first + 1), (first + 1, first + 1), Link.TOPIC)


def name_before(pieces: tuple[Piece, ...], first: int, quotation: int) -> Cue | None:
    """Read a name and a colon that make a sentence with the quotation: "Ana Diaz: “No!”".

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> pieces = read_pieces(tokenize("The mayor: “No!”", Span(0, 16)), [Span(11, 16)], [])
    >>> name_before(pieces, 0, 3).speaker
    (0, 2)
    """
    colon = quotation - 1
    if key_of(pieces, colon) != ":" or phrase_before(pieces, first, colon) != (first, colon):
        return None
    if any(piece.key in REPORTING_NOUNS for piece in pieces[first:colon]):
        return None
    goes_on = any(name_of(piece) for piece in pieces[first : colon - 1])
    return Cue((first, colon), (colon, colon), Link.TOPIC if goes_on else Link.LABEL)


def _participle_first(pieces: tuple[Piece, ...], first: int, quotation: int) -> Cue | None:
    """Read "After saying it was “late,” the mayor left": whose words they are comes behind."""
    verb = first + (key_of(pieces, first) in PREPOSITIONS)
    key = key_of(pieces, verb)
    if verb >= quotation or key not in REPORTING_VERBS or not key.endswith("ing"):
        return None
    subject = phrase_after(pieces, quotation + 1 + (key_of(pieces, quotation + 1) == ","))
    return subject and Cue(with_apposition(pieces, subject), (verb, verb + 1), Link.DISTANT)


def _cue_at(pieces: tuple[Piece, ...], first: int, place: int) -> Cue | None:
    key = pieces[place].key
    if key == "according" and key_of(pieces, place + 1) == "to":
        return cue_after(pieces, place)
    if key in _PHRASES:
        return _phrasal(pieces, first, place)
    if key not in REPORTING_VERBS or not is_verb(pieces, first, place):
        return None
    if key_of(pieces, place + 1) == "by" and key.endswith(_PARTICIPLES):
        agent = phrase_after(pieces, place + 2)
        return agent and Cue(with_apposition(pieces, agent), (place, place + 2), Link.DIRECT)
    if is_passive(pieces, first, place) or is_negated(pieces, first, place):
        return None
    subject = subject_of(pieces, first, place)
    if subject is None:
        return None
    link = Link.DIRECT if subject[1] >= place - _MOST_ADVERBS else Link.DISTANT
    return Cue(with_apposition(pieces, subject), (place, place + 1), link)


def _outer_cue(pieces: tuple[Piece, ...], first: int, pronoun: int) -> Cue | None:
    """Find the verb that a pronoun depends on: "The city said on Monday it believes"."""
    for place in range(pronoun - 1, max(first, pronoun - _OUTER_WINDOW) - 1, -1):
        if pieces[place].key in REPORTING_VERBS:
            return _cue_at(pieces, first, place)
        if pieces[place].key not in _BETWEEN_SUBJECTS:
            return None
    return None


def _phrasal(pieces: tuple[Piece, ...], first: int, place: int) -> Cue | None:
    ends = _PHRASES[pieces[place].key]
    end = next((one for one in (place + 1, place + 2) if key_of(pieces, one) in ends), None)
    subject = subject_of(pieces, first, place) if end else None
    return Cue(subject, (place, end + 1), Link.DIRECT) if subject and end else None
