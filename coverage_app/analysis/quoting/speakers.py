"""Who speaks: the name behind "the mayor", "she", "teacher Ana Diaz" and "DIAZ:"."""

from coverage_app.analysis.lexicon.grammar_words import ARTICLES, PERSONAL_PRONOUNS, PREPOSITIONS
from coverage_app.analysis.lexicon.titles import PEOPLE, TITLES
from coverage_app.analysis.names import Name, NameKind
from coverage_app.analysis.quoting.antecedents import Antecedents
from coverage_app.analysis.quoting.appositions import person_in
from coverage_app.analysis.quoting.cues import Cue
from coverage_app.analysis.quoting.links import (
    CONFIDENCE,
    FAR_PRONOUN,
    NEAR_PRONOUN,
    UNKNOWN_PRONOUN,
    Link,
)
from coverage_app.analysis.quoting.pieces import Piece, name_of
from coverage_app.analysis.quoting.voices import Voice
from coverage_app.analysis.spans import Span

_SUBJECT_FORMS = {pronoun: pronoun for pronoun in PERSONAL_PRONOUNS} | {
    "his": "he",
    "him": "he",
    "her": "she",
    "its": "it",
    "their": "they",
    "them": "they",
}
_ONE_PERSON = TITLES | PEOPLE
# "Bo Roth accused her": she stands in another sentence; in "her claim" she need not.
_OBJECTS = frozenset({"her", "him", "them"})


class Speakers:
    """The bearers of names that can speak in one document.

    >>> Speakers("ROTH: No!", (), Antecedents("", [], [], ())).labeled(Span(0, 4)).name
    'ROTH'
    """

    def __init__(self, text: str, names: tuple[Name, ...], antecedents: Antecedents) -> None:
        """Note the family names; of two people of one family the first counts.

        >>> Speakers("", (), Antecedents("", [], [], ())).antecedents.find("she", 0) is None
        True
        """
        people = [name for name in names if name.kind is NameKind.PERSON]
        self.antecedents = antecedents
        self._text = text
        self._families = {name.full.split()[-1].lower(): name for name in reversed(people)}

    def voice(self, pieces: tuple[Piece, ...], cue: Cue) -> Voice | None:
        """Return the voice of the phrase that a cue gives; none for a headline without a name.

        >>> from coverage_app.analysis.tokens import Token, TokenKind
        >>> pieces = (Token("roth", "roth", 0, 4, TokenKind.WORD),)
        >>> speakers = Speakers("Roth", (), Antecedents("", [], [], ()))
        >>> speakers.voice(pieces, Cue((0, 1), (1, 1), Link.LABEL)).name
        'Roth'
        """
        start, end = cue.speaker
        span = Span(pieces[start].start, pieces[end - 1].end)
        confidence = CONFIDENCE[cue.link]
        pronoun = _SUBJECT_FORMS.get(pieces[start].key) if end == start + 1 else None
        if pronoun:
            is_object = pieces[start].key in _OBJECTS and cue.link is not Link.NOUN
            place = self.antecedents.sentence_start(span.start) if is_object else span.start
            bearer, is_near = self.antecedents.find(pronoun, place) or (None, False)
            confidence *= _certainty(bearer, is_near=is_near)
        else:
            written = span.slice(self._text).lower()
            bearer = bearer_of(pieces, cue.speaker) or self._families.get(written)
        if bearer:
            self.antecedents.add_speaker(span, bearer)
            return Voice(bearer.full, span, confidence)
        if cue.link is Link.TOPIC:
            return None
        name = without_article(self._text, pieces, cue.speaker)
        kind = _kind(pieces, cue.speaker)
        is_known = pieces[start].key == "the" and kind is NameKind.PERSON
        if not (pronoun or is_known):
            self.antecedents.add_speaker(span, Name(name, kind, name, ()))
        return Voice(name, span, confidence)

    def labeled(self, label: Span) -> Voice:
        """Return the voice of a label in capitals, by family name or else as written.

        >>> roth = Name("Bo Roth", NameKind.PERSON, "", ())
        >>> Speakers("ROTH: No!", (roth,), Antecedents("", [], [], ())).labeled(Span(0, 4)).name
        'Bo Roth'
        """
        written = label.slice(self._text)
        bearer = self._families.get(written.split()[-1].lower())
        return Voice(bearer.full if bearer else written, label, CONFIDENCE[Link.LABEL])


def _kind(pieces: tuple[Piece, ...], phrase: tuple[int, int]) -> NameKind:
    """Tell whether a phrase without a known name can be "he" or "she": "a spokesman", "Ib Roe"."""
    start, end = phrase
    is_name = all(piece.capitalized for piece in pieces[start:end]) and end > start + 1
    is_person = is_name or pieces[end - 1].key in _ONE_PERSON
    return NameKind.PERSON if is_person else NameKind.ORGANIZATION


def _certainty(bearer: Name | None, *, is_near: bool) -> float:
    if bearer is None:
        return UNKNOWN_PRONOUN
    return NEAR_PRONOUN if is_near else FAR_PRONOUN


def bearer_of(pieces: tuple[Piece, ...], phrase: tuple[int, int]) -> Name | None:
    """Return the name that a phrase gives: a person anywhere in it, another name as its last word.

    >>> bearer_of((), (0, 0)) is None
    True
    """
    person = person_in(pieces, phrase)
    if person:
        return name_of(person)
    inside = pieces[slice(*phrase)]
    has_preposition = any(piece.key in PREPOSITIONS for piece in inside)
    return name_of(inside[-1]) if inside and not has_preposition else None


def without_article(text: str, pieces: tuple[Piece, ...], phrase: tuple[int, int]) -> str:
    """Return a phrase as written without the article it begins with.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.tokens import tokenize
    >>> pieces = read_pieces(tokenize("the union", Span(0, 9)), [], [])
    >>> without_article("the union", pieces, (0, 2))
    'union'
    """
    start, end = phrase
    start += pieces[start].key in ARTICLES and start + 1 < end
    return text[pieces[start].start : pieces[end - 1].end]
