"""Who has the word in a text, where: in quotation marks, or in the words of the outlet."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.attribution import Attribution, Voice, cites_itself
from coverage_app.analysis.bearers import Bearer
from coverage_app.analysis.lexicon.grammar_words import PERSONAL_PRONOUNS
from coverage_app.analysis.names import NameKind
from coverage_app.analysis.quotes import Quote
from coverage_app.analysis.sourcing.sources import Source, is_proper
from coverage_app.analysis.spans import Span


class _Bearers:
    """Looks up who bears a name of a text, or a family name that only one person has."""

    def __init__(self, bearers: Iterable[Bearer]) -> None:
        self._by_name: dict[tuple[str, str], Bearer] = {}
        self._families: defaultdict[str, list[Bearer]] = defaultdict(list)
        for bearer in bearers:
            for letter, name in bearer.names:
                self._by_name[letter, name.full] = bearer
            if bearer.kind is NameKind.PERSON:
                self._families[bearer.full.split()[-1]].append(bearer)

    def find(self, letter: str, name: str) -> Bearer | None:
        family = self._families.get(name, [])
        return self._by_name.get((letter, name)) or (family[0] if len(family) == 1 else None)


@dataclass(frozen=True, slots=True)
class Turn:
    """A place where a text gives somebody the word.

    ``sentences`` are numbers, 0 for the headline; ``who`` is the fullest name in any text, or the
    phrase where there is no name; empty where the text does not say who. ``written`` is how the
    text says it there; where it says nobody, the cue or the words in quotation marks. ``words``
    counts those without what the outlet put in square brackets, 0 where it uses its own.
    """

    letter: str
    sentences: tuple[int, ...]
    who: str
    bearer: Bearer | None
    written: Span
    is_named: bool
    is_sure: bool
    is_quoted: bool
    words: int = 0

    @property
    def has_source(self) -> bool:
        """Tell whether the text hands it to somebody: words in marks may be nobody's.

        >>> Turn("A", (1,), "", None, Span(0, 3), False, False, is_quoted=True).has_source
        False
        """
        return bool(self.who) or not self.is_quoted


def find_turns(
    annotated: Iterable[AnnotatedDocument], bearers: Iterable[Bearer]
) -> tuple[Turn, ...]:
    """Find everybody who has the word in any of the texts, quotations first, text by text.

    The outlet's own reporter ("our correspondent") is nobody else.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.bearers import find_bearers
    >>> from coverage_app.analysis.documents import Document
    >>> one = annotate(Document.from_text("“Go now,” Ana Diaz said. Officials say it is late."))
    >>> for turn in find_turns((one,), find_bearers((one,))):
    ...     print(turn.who, turn.sentences, turn.words, turn.is_named)
    Ana Diaz (1,) 2 True
    Ana Diaz (1,) 0 True
    Officials (2,) 0 False
    """
    known = _Bearers(bearers)
    return tuple(turn for one in annotated for turn in _turns(one, known))


def _turns(one: AnnotatedDocument, known: _Bearers) -> Iterator[Turn]:
    for quote in one.quotes:
        yield _quoted(one, quote, known)
    for found in one.attributions:
        if not cites_itself(found, one.document):
            yield from _told(one, found, known)


def _quoted(one: AnnotatedDocument, quote: Quote, known: _Bearers) -> Turn:
    speaker, letter = quote.speaker, one.document.letter
    bearer = known.find(letter, speaker.name) if speaker else None
    name = speaker.name if speaker else ""
    return Turn(
        letter=letter,
        sentences=quote.sentences,
        who=bearer.full if bearer else name,
        bearer=bearer,
        written=speaker.span if speaker else quote.words,
        is_named=bearer is not None or is_proper(name),
        is_sure=quote.has_sure_speaker,
        is_quoted=True,
        words=sum(not word.inserted for word in one.words_in(quote.words)),
    )


def _told(one: AnnotatedDocument, found: Attribution, known: _Bearers) -> Iterator[Turn]:
    letter, numbers = one.document.letter, (found.sentence,)
    for source in found.sources:
        bearer = known.find(letter, source.name)
        yield Turn(
            letter=letter,
            sentences=numbers,
            who=bearer.full if bearer else source.name,
            bearer=bearer,
            written=source.span,
            is_named=source.named or bearer is not None,
            is_sure=_is_sure(one, found, source, bearer),
            is_quoted=False,
        )
    if found.voice is Voice.UNNAMED and not found.sources and found.cue:
        yield Turn(letter, numbers, "", None, found.cue, False, True, False)


def _is_sure(
    one: AnnotatedDocument, found: Attribution, source: Source, bearer: Bearer | None
) -> bool:
    """Tell whether a source is beyond doubt: "it" may be anything, and a capital a name."""
    written = source.span.slice(one.document.text)
    if written.lower() in PERSONAL_PRONOUNS:
        return bearer is not None and bearer.kind is NameKind.PERSON
    opens = found.sentence and one.sentences[found.sentence - 1].span.start == source.span.start
    return (
        source.named
        or bearer is not None
        or bool(opens)
        or " " in source.name
        or not source.name[:1].isupper()
    )
