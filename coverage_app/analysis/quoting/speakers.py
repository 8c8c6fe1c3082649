"""Who a phrase means: the name behind "the mayor" and "teacher Ana Diaz"."""

from coverage_app.analysis.lexicon.grammar_words import ARTICLES, PREPOSITIONS
from coverage_app.analysis.names import Name
from coverage_app.analysis.quoting.appositions import person_in
from coverage_app.analysis.quoting.pieces import Piece


def bearer_of(pieces: tuple[Piece, ...], phrase: tuple[int, int]) -> Name | None:
    """Return the name that a phrase gives: a person anywhere in it, another name as its last word.

    >>> bearer_of((), (0, 0)) is None
    True
    """
    person = person_in(pieces, phrase)
    if person:
        return person.name
    inside = pieces[slice(*phrase)]
    has_preposition = any(piece.key in PREPOSITIONS for piece in inside)
    return inside[-1].name if inside and not has_preposition else None


def without_article(text: str, pieces: tuple[Piece, ...], phrase: tuple[int, int]) -> str:
    """Return a phrase as written without the article it begins with.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> pieces = read_pieces(tokenize("the union", Span(0, 9)), [], [])
    >>> without_article("the union", pieces, (0, 2))
    'union'
    """
    start, end = phrase
    start += pieces[start].key in ARTICLES and start + 1 < end
    return text[pieces[start].span.start : pieces[end - 1].span.end]
