"""Where several texts agree and may still have one origin: one source, one quotation, one copy."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, permutations

from coverage_app.analysis import Comparison, CopyKind, Fact, QuoteRelation, Span, Turn
from coverage_app.lenses.refs import Ref, Refs
from coverage_app.lenses.statements import words_at

NO_COMMON_SOURCE = "No source in common"

Heard = Mapping[str, dict[str, Turn]]


@dataclass(frozen=True, slots=True)
class SharedStatement:
    """A statement that several texts have from one origin, in the words of the first of them."""

    statement: str
    language: str
    refs: tuple[Ref, ...]
    summary: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """What several texts have from one origin; what is not sure is for you to check."""

    origin: str
    is_sure: bool
    shared: tuple[SharedStatement, ...]

    @property
    def is_named(self) -> bool:
        return self.origin != NO_COMMON_SOURCE


@dataclass(frozen=True, slots=True)
class _Origin:
    """Who or what several texts of a fact have in common, and how to say it of their sentences."""

    name: str
    is_sure: bool
    letters: str
    saying: str


def agreements_of(
    comparison: Comparison, turns: Iterable[Turn], refs: Refs
) -> tuple[Agreement, ...]:
    """Collect the facts of two and more texts by the origin that they have in common."""
    by_sentence: defaultdict[tuple[str, int], list[Turn]] = defaultdict(list)
    for turn in turns:
        for number in turn.sentences:
            if turn.who and turn.is_named and (turn.is_sure or turn.is_quoted):
                by_sentence[turn.letter, number].append(turn)
    copies = _Copies(comparison)
    found: defaultdict[tuple[bool, str], list[SharedStatement]] = defaultdict(list)
    for fact in comparison.facts:
        if len(fact.letters) > 1:
            for origin in _origins(fact, _heard(fact, by_sentence), copies):
                shared = _shared(comparison, fact, origin, refs, copies)
                found[not origin.is_sure, origin.name].append(shared)
    return tuple(
        Agreement(name, not unsure, tuple(shared))
        for (unsure, name), shared in sorted(found.items(), key=lambda item: item[0][0])
    )


def _heard(fact: Fact, by_sentence: Mapping[tuple[str, int], list[Turn]]) -> Heard:
    """Map the texts that report a fact to their named sources of it."""
    found: dict[str, dict[str, Turn]] = {letter: {} for letter in fact.letters}
    for sentence in fact.sentences:
        for turn in by_sentence.get((sentence.letter, sentence.number), ()):
            found[sentence.letter].setdefault(turn.who, turn)
    return found


class _Copies:
    """The passages that every two texts have word for word in common, if they are many."""

    def __init__(self, comparison: Comparison) -> None:
        self._passages = {
            letters: tuple((it.left, it.right) for it in copy.prose)
            for letters, copy in comparison.shared_copies().items()
            if copy.kind is not CopyKind.INDEPENDENT
        }

    def shared_by(self, fact: Fact) -> str:
        """Return the letters of the texts that have sentences of the fact from one copy."""
        letters = {
            letter
            for left, right in combinations(fact.letters, 2)
            for one, other in self._passages.get(left + right, ())
            if _touches(fact, left, one) and _touches(fact, right, other)
            for letter in (left, right)
        }
        return "".join(sorted(letters))


def _touches(fact: Fact, letter: str, span: Span) -> bool:
    return any(it.letter == letter and it.span.overlaps(span) for it in fact.sentences)


def _origins(fact: Fact, heard: Heard, copies: _Copies) -> Iterator[_Origin]:
    """Yield what texts have in common: a source, or else an office or a copied passage."""
    by_name: defaultdict[str, str] = defaultdict(str)
    for letter, named in heard.items():
        for who in named:
            by_name[who] += letter
    common = {who: letters for who, letters in by_name.items() if len(letters) > 1}
    for who, letters in common.items():
        count = {2: "two", 3: "three"}.get(len(letters), str(len(letters)))
        saying = f"give “{who}” as the source: one origin, not {count}."
        yield _Origin(who, True, letters, saying)
    if not common:
        yield from _offices(heard)
        letters = copies.shared_by(fact)
        if letters:
            saying = "are word for word the same in part: perhaps one report behind them."
            yield _Origin(NO_COMMON_SOURCE, False, letters, saying)


def _offices(heard: Heard) -> Iterator[_Origin]:
    """Yield where one text names a country and another one who holds an office of it."""
    for country, official in permutations(heard, 2):
        for turn in heard[official].values():
            served = turn.bearer.serves if turn.bearer else ""
            if served and served in heard[country]:
                name = f"{turn.who} and {served}"
                saying = f"may rest on one origin: “{turn.who}” holds an office of “{served}”."
                yield _Origin(name, False, "".join(sorted(country + official)), saying)


def _shared(
    comparison: Comparison, fact: Fact, origin: _Origin, refs: Refs, copies: _Copies
) -> SharedStatement:
    first = fact.sentences[0]
    own = [it for it in fact.sentences if it.letter in origin.letters]
    named = " and ".join((", ".join(it.ref for it in own[:-1]), own[-1].ref))
    extra = _extra(comparison, fact, origin, copies) if origin.is_sure else ""
    return SharedStatement(
        statement=words_at(comparison, first.letter, fact.statement),
        language=refs.ref(first.letter, first.number).text.language,
        refs=tuple(refs.ref(it.letter, it.number) for it in own),
        summary=f"{named} {origin.saying}{extra}",
    )


def _extra(comparison: Comparison, fact: Fact, origin: _Origin, copies: _Copies) -> str:
    """Add what else the sentences have in common: a copied passage or a quotation."""
    if len(set(copies.shared_by(fact)).intersection(origin.letters)) > 1:
        return " They are word for word the same in part: perhaps one report behind them."
    numbers = {(it.letter, it.number) for it in fact.sentences if it.letter in origin.letters}
    for pair in comparison.alignment.quotes:
        left = {(pair.letters[0], number) for number in pair.left.sentences}
        right = {(pair.letters[1], number) for number in pair.right.sentences}
        if left & numbers and right & numbers and pair.relation is not QuoteRelation.SAME_POINT:
            return " They give the same quotation."
    return ""
