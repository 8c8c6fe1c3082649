"""Who is talked about in the texts of a story and has the word in none of them."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from coverage_app.analysis import AnnotatedDocument, Bearer, Comparison, NameKind, Span, Turn
from coverage_app.lenses.refs import Ref, Refs
from coverage_app.lenses.texts import Text

FEWEST_MENTIONS = 2
PEOPLE = "People"
COUNTRIES = "Countries"
ORGANIZATIONS = "Organisations"


@dataclass(frozen=True, slots=True)
class Mentions:
    """In how many sentences a text mentions somebody, and the first of them."""

    text: Text
    count: int
    first: Ref | None


@dataclass(frozen=True, slots=True)
class SilentRow:
    """Somebody talked about; ``check`` are sentences where they may have the word after all."""

    name: str
    mentions: tuple[Mentions, ...]
    check: tuple[Ref, ...]

    @property
    def count(self) -> int:
        return sum(mentions.count for mentions in self.mentions)


@dataclass(frozen=True, slots=True)
class SilentGroup:
    """Those of one kind who are talked about, the most talked about first."""

    title: str
    rows: tuple[SilentRow, ...]


def silent_groups(
    comparison: Comparison, turns: Iterable[Turn], refs: Refs, texts: tuple[Text, ...]
) -> tuple[SilentGroup, ...]:
    """Find who is mentioned twice in any text and has the word in none.

    A country has the word when one who holds its office has; outlets do not count.
    """
    turns = tuple(turns)
    sure = [turn.bearer for turn in turns if turn.bearer and (turn.is_sure or turn.is_quoted)]
    heard = {bearer.full for bearer in sure} | {bearer.serves for bearer in sure}
    documents = [one.document for one in comparison.documents]
    outlets = {name.casefold() for it in documents for name in (it.outlet, it.first_publisher)}
    found: dict[str, list[SilentRow]] = {title: [] for title in (COUNTRIES, PEOPLE, ORGANIZATIONS)}
    for bearer in comparison.bearers():
        title = _title(bearer)
        is_heard = bearer.full in heard or bearer.full.casefold() in outlets
        if title and not is_heard and _is_talked_about(bearer):
            found[title].append(_row(comparison, bearer, turns, refs, texts))
    return tuple(
        SilentGroup(title, tuple(sorted(rows, key=lambda row: -row.count)))
        for title, rows in found.items()
        if rows
    )


def _title(bearer: Bearer) -> str:
    if bearer.is_country:
        return COUNTRIES
    return {NameKind.PERSON: PEOPLE, NameKind.ORGANIZATION: ORGANIZATIONS}.get(bearer.kind, "")


def _is_talked_about(bearer: Bearer) -> bool:
    return any(len(name.mentions) >= FEWEST_MENTIONS for _, name in bearer.names)


def _row(
    comparison: Comparison,
    bearer: Bearer,
    turns: Iterable[Turn],
    refs: Refs,
    texts: tuple[Text, ...],
) -> SilentRow:
    return SilentRow(
        name=bearer.full,
        mentions=tuple(_mentions(comparison, bearer, refs, text) for text in texts),
        check=tuple(ref for text in texts for ref in _unsure_turns(bearer, turns, refs, text)),
    )


def _unsure_turns(bearer: Bearer, turns: Iterable[Turn], refs: Refs, text: Text) -> tuple[Ref, ...]:
    own = (turn for turn in turns if turn.bearer == bearer and turn.letter == text.letter)
    return refs.all(text.letter, (number for turn in own for number in turn.sentences))


def _mentions(comparison: Comparison, bearer: Bearer, refs: Refs, text: Text) -> Mentions:
    one = comparison.document(text.letter)
    spans = [
        span for letter, name in bearer.names if letter == text.letter for span in name.mentions
    ]
    numbers = refs.all(text.letter, filter(None, (sentence_at(one, span) for span in spans)))
    return Mentions(text, len(numbers), numbers[0] if numbers else None)


def sentence_at(one: AnnotatedDocument, span: Span) -> int:
    """Return the number of the sentence in which a span begins, 0 for a heading."""
    place = bisect_right(one.sentences, span.start, key=lambda sentence: sentence.span.start)
    inside = place > 0 and span.start < one.sentences[place - 1].span.end
    return one.sentences[place - 1].number if inside else 0
