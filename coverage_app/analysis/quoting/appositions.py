"""The name behind a role: "its chief executive, Ana Diaz, said"."""

from coverage_app.analysis.lexicon.grammar_words import DETERMINERS, PRONOUNS
from coverage_app.analysis.lexicon.reporting_verbs import FINITE_ONLY
from coverage_app.analysis.quoting.pieces import Piece, key_of
from coverage_app.analysis.quoting.speaker_phrases import is_person, phrase_after


def with_apposition(pieces: tuple[Piece, ...], phrase: tuple[int, int]) -> tuple[int, int]:
    """Return the person who stands between commas behind a phrase without one, else the phrase.

    >>> with_apposition((), (0, 0))
    (0, 0)
    """
    start, end = phrase
    if start == end or pieces[start].key in PRONOUNS or person_in(pieces, phrase):
        return phrase
    name = phrase_after(pieces, end + 1) if key_of(pieces, end) == "," else None
    if name is None or pieces[name[0]].key in DETERMINERS or not person_in(pieces, name):
        return phrase
    return phrase if key_of(pieces, name[1]) in FINITE_ONLY else name


def person_in(pieces: tuple[Piece, ...], phrase: tuple[int, int]) -> Piece | None:
    """Return the person that a phrase names, owners aside: not "Ana Diaz's lawyer".

    >>> person_in((), (0, 0)) is None
    True
    """
    for place in range(*phrase):
        if is_person(pieces[place]) and key_of(pieces, place + 1) != "'s":
            return pieces[place]
    return None
