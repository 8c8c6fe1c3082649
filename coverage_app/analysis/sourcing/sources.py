"""Who a source is: the name behind its phrase, or the phrase where there is no name."""

from collections.abc import Iterable
from dataclasses import dataclass

from coverage_app.analysis.lexicon.grammar_words import PERSONAL_PRONOUNS, PREPOSITIONS
from coverage_app.analysis.lexicon.source_nouns import DOCUMENTS
from coverage_app.analysis.names import Name, NameKind
from coverage_app.analysis.quoting.antecedents import Antecedents
from coverage_app.analysis.quoting.pieces import Piece, key_of, name_of
from coverage_app.analysis.quoting.speakers import bearer_of, without_article
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span


@dataclass(frozen=True, slots=True)
class Source:
    """Whose word something is: ``name`` at its fullest ("Ana Diaz"), ``span`` as written ("she").

    ``named`` is false for "officials", "a witness", "reports": then ``name`` is the phrase.
    """

    name: str
    span: Span
    named: bool


class SourceReader:
    """Resolves the phrases of sources in one article, which it is asked for in text order."""

    def __init__(
        self,
        text: str,
        sentences: Iterable[Sentence],
        mentions: Iterable[tuple[Span, Name]],
        quoted: tuple[Span, ...],
    ) -> None:
        """Note the names that pronouns can stand for; ``mentions`` stand outside ``quoted``.

        >>> SourceReader("", [], [], ()).text
        ''
        """
        self.text = text
        starts = [sentence.span.start for sentence in sentences]
        self._antecedents = Antecedents(text, mentions, starts, quoted)

    def read(self, pieces: tuple[Piece, ...], phrase: tuple[int, int]) -> Source:
        """Return the source that a phrase gives.

        >>> from coverage_app.analysis.quoting.pieces import read_pieces, key_of
        >>> from coverage_app.analysis.tokens import tokenize
        >>> text = "Some officials said"
        >>> pieces = read_pieces(tokenize(text, Span(0, 19)), [], [])
        >>> SourceReader(text, [], [], ()).read(pieces, (0, 2))
        Source(name='Some officials', span=Span(start=0, end=14), named=False)
        """
        start, end = phrase
        span = Span(pieces[start].start, pieces[end - 1].end)
        if end - start == 1 and pieces[start].key in PERSONAL_PRONOUNS:
            found = self._antecedents.find(pieces[start].key, span.start)
            bearer = found[0] if found else None
        else:
            bearer = _bearer(pieces, phrase)
        if bearer is None:
            name = without_article(self.text, pieces, phrase)
            return Source(name, span, named=is_proper(name))
        self._antecedents.add_speaker(span, bearer)
        return Source(bearer.full, span, named=True)


def is_proper(name: str) -> bool:
    """Tell whether all of several words are capitalized, as in a name that is known from nowhere.

    >>> [is_proper(name) for name in ("Ulmfeld Tulip Growers", "Local growers", "Growers")]
    [True, False, False]
    """
    words = name.split()
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _bearer(pieces: tuple[Piece, ...], phrase: tuple[int, int]) -> Name | None:
    """Return the name in a phrase or right after it: "the union's leader, Max Lind,"."""
    return bearer_of(pieces, phrase) or _author(pieces, phrase) or _apposition(pieces, phrase[1])


def _apposition(pieces: tuple[Piece, ...], end: int) -> Name | None:
    if [key_of(pieces, end), key_of(pieces, end + 2)] != [",", ","]:
        return None
    name = name_of(pieces[end + 1])
    return name if name and name.kind is NameKind.PERSON else None


def _author(pieces: tuple[Piece, ...], phrase: tuple[int, int]) -> Name | None:
    """Return the name that is responsible for a document: "a Reuters report", "Diaz's letter"."""
    inside = pieces[slice(*phrase)]
    head = next(
        (place for place, piece in enumerate(inside) if piece.key in PREPOSITIONS), len(inside)
    )
    if not head or inside[head - 1].key not in DOCUMENTS:
        return None
    return next((name for name in map(name_of, inside) if name), None)
