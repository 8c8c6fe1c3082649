"""Which quotation marks belong together: curly, straight, single, wrong way round, unclosed."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from coverage_app.analysis.spans import Span, trimmed

# Two single marks in a row are a double one of a typewriter.
_MARK = re.compile("''|``|‘‘|’’|[“”„‟\"«»‘’‚‛'`]")
_DOUBLE = frozenset({*'“”„‟"«»', "''", "``", "‘‘", "’’"})
_STRAIGHT_DOUBLE = frozenset({'"', "''"})
_ALWAYS_OPENING = frozenset({"“", "„", "``", "‘‘"})
_ONLY_OPENING = frozenset({*"“„«‘‚`", "``", "‘‘"})
_ONLY_CLOSING = frozenset({*"”»’", "’’"})
_BEFORE_OPENING = frozenset("([{—–-/“‘\"'«„,:;")
_NOT_AFTER_OPENING = frozenset(",.;:!?)]}")
_BEFORE_CLOSING = frozenset(",.?!…—–-")
# "rock ’n’ roll", "’twas", "the ’90s": letters or digits are left out, nothing is quoted.
_ELISION = re.compile(
    r"['’‘](?:\d\ds?|n|em|til|tis|twas|cause|bout|round|im|er|cos)\b", re.IGNORECASE
)
# "He is 6'2" tall": feet and inches.
_INCHES = re.compile(r"(?<=\d)['’]\s?\d{1,2}(?P<mark>\"|''|”|’’)")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between marks: ``span`` with the marks, ``words`` without.

    ``closed`` is false when the closing mark is missing; ``continues`` tells that the quotation
    opens a paragraph after one that was not closed.
    """

    span: Span
    words: Span
    closed: bool
    continues: bool


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mark at ``place``: whether its neighbors let it open or close a quotation.

    ``spaced`` tells that it stands between spaces or at the edge of its paragraph before one.
    """

    place: int
    written: str
    can_open: bool
    can_close: bool
    spaced: bool

    @property
    def end(self) -> int:
        return self.place + len(self.written)

    @property
    def is_double(self) -> bool:
        return self.written in _DOUBLE

    @property
    def is_opening(self) -> bool:
        return self.can_open and self.written in _ONLY_OPENING


@dataclass(frozen=True, slots=True)
class _Ending:
    """Where a quotation ends in the text, and the index of the mark to go on with."""

    end: int
    index: int
    closed: bool


def find_quotations(text: str, paragraphs: Iterable[Span]) -> tuple[Quotation, ...]:
    """Find the outermost quotations of ``text``; none reaches over the end of a paragraph.

    Apostrophes are told from single quotation marks by what stands around them. A quotation that is
    not closed runs to the end of its paragraph; one in single marks only if the next opens again.

    >>> text = "He said ‘it isn’t the boys’ fault,’ and left."
    >>> [quotation.words.slice(text) for quotation in find_quotations(text, [Span(0, len(text))])]
    ['it isn’t the boys’ fault,']
    """
    found: list[Quotation] = []
    unclosed = False
    spans = tuple(paragraphs)
    for span, after in zip(spans, (*spans, None)[1:], strict=True):
        reopens = after is not None and text[after.start] in _ONLY_OPENING | {"'"}
        continues, unclosed = unclosed, False
        for quotation in _Paragraph(text, span, reopens=reopens).quotations():
            continues = continues and quotation.span.start == span.start
            found.append(replace(quotation, continues=continues))
            unclosed = not quotation.closed and quotation.span.end == span.end
            continues = False
    return tuple(found)


class _Paragraph:
    """The marks of one paragraph and how they pair; no mark is looked at more than a few times."""

    def __init__(self, text: str, span: Span, *, reopens: bool) -> None:
        self.text = text
        self.span = span
        self.reopens = reopens
        self.marks = tuple(_read_marks(text, span))
        self.single_close = self._next(lambda mark: not mark.is_double and mark.can_close)
        self.single_opening = self._next(lambda mark: not mark.is_double and mark.is_opening)
        self.double_close = self._next(lambda mark: mark.is_double and mark.can_close)
        self.straight_close = self._next(
            lambda mark: mark.written in _STRAIGHT_DOUBLE and mark.can_close
        )
        self.curly = self._next(
            lambda mark: mark.is_double and mark.written not in _STRAIGHT_DOUBLE
        )
        self.partners = _partners(self.marks)

    def quotations(self) -> Iterator[Quotation]:
        index = 0
        while index < len(self.marks):
            mark = self.marks[index]
            ending = self._ending(index) if mark.can_open else None
            if ending is None:
                index += 1
                continue
            closing = len(self.marks[ending.index - 1].written) if ending.closed else 0
            words = trimmed(self.text, mark.end, ending.end - closing)
            span = Span(mark.place, ending.end if ending.closed else words.end)
            if len(words):
                yield Quotation(span, words, ending.closed, continues=False)
            index = ending.index

    def _next(self, fits: Callable[[_Mark], bool]) -> list[int]:
        """Return for each mark the index of the next one that fits, or the number of marks."""
        nearest = len(self.marks)
        found = []
        for index in reversed(range(len(self.marks))):
            found.append(nearest)
            nearest = index if fits(self.marks[index]) else nearest
        return found[::-1]

    def _ending(self, index: int) -> _Ending | None:
        if self.marks[index].is_double:
            return self._double_ending(index)
        return self._single_ending(index)

    def _double_ending(self, index: int) -> _Ending | None:
        opener, count = self.marks[index], len(self.marks)
        needs_close = opener.written in _ONLY_CLOSING or opener.spaced
        if needs_close and self.double_close[index] == count:
            return None
        place = index + 1
        while place < count:
            mark = self.marks[place]
            if self._is_nested_pair(index, place):
                place = self.partners[place]
            elif mark.is_double and not (opener.is_opening and self._is_nested(place)):
                if mark.can_close and not mark.is_opening:
                    return _Ending(mark.end, place + 1, closed=True)
                if mark.can_open:
                    return _Ending(mark.place, place, closed=False)
            place += 1
        return _Ending(self.span.end, count, closed=False)

    def _is_nested_pair(self, index: int, place: int) -> bool:
        """Tell whether a pair of curly marks begins at ``place`` inside what ``index`` opens."""
        opener, partner = self.marks[index], self.partners[place]
        if partner == len(self.marks):
            return False
        if opener.is_opening:
            return partner < self.partners[index] < len(self.marks)
        return opener.place == self.span.start or self.straight_close[partner] < len(self.marks)

    def _is_nested(self, index: int) -> bool:
        """Tell whether a straight mark stands inside curly ones, which close later."""
        if self.marks[index].written not in _STRAIGHT_DOUBLE:
            return False
        curly = self.curly[index]
        return curly < len(self.marks) and self.marks[curly].written in _ONLY_CLOSING

    def _single_ending(self, index: int) -> _Ending | None:
        close, opening, count = (
            self.single_close[index],
            self.single_opening[index],
            len(self.marks),
        )
        if close == count:
            runs_on = self.reopens and opening == count and self.marks[index].written != "’"
            return _Ending(self.span.end, count, closed=False) if runs_on else None
        if opening < close:
            return None
        while self._is_possessive(close):
            close = self.single_close[close]
        return _Ending(self.marks[close].end, close + 1, closed=True)

    def _is_possessive(self, index: int) -> bool:
        """Tell the apostrophe of "the boys’ fault," from a closing mark: a clearer one follows."""
        place, after = self.marks[index].place, self.single_close[index]
        if after == len(self.marks) or self.single_opening[index] < after:
            return False
        ends_in_s = self.text[place - 1] in "sS"
        before_word = (
            self.text[place + 1 : place + 2] == " " and self.text[place + 2 : place + 3].islower()
        )
        return (
            ends_in_s and before_word and self.text[self.marks[after].place - 1] in _BEFORE_CLOSING
        )


def _partners(marks: tuple[_Mark, ...]) -> list[int]:
    """Return for each curly double mark that opens the index of the one that closes it.

    For all others and where none closes it: the number of marks.
    """
    found = [len(marks)] * len(marks)
    still_open: list[int] = []
    for index, mark in enumerate(marks):
        if mark.is_double and mark.is_opening:
            still_open.append(index)
        elif mark.is_double and mark.written in _ONLY_CLOSING and mark.can_close and still_open:
            found[still_open.pop()] = index
    return found


def _read_marks(text: str, span: Span) -> Iterator[_Mark]:
    elided = {match.start() for match in _ELISION.finditer(text, span.start, span.end)}
    inches = {match.start("mark") for match in _INCHES.finditer(text, span.start, span.end)}
    for match in _MARK.finditer(text, span.start, span.end):
        mark = _read_mark(text, span, match)
        if not (mark.can_open and mark.place in elided) and mark.place not in inches:
            yield mark


def _read_mark(text: str, span: Span, match: re.Match[str]) -> _Mark:
    place, written = match.start(), match.group()
    before = text[place - 1] if place > span.start else " "
    after = text[match.end()] if match.end() < span.end else " "
    spaced = written in _DOUBLE and before.isspace() and after.isspace()
    glued = written in _ALWAYS_OPENING or before.isspace() or before in _BEFORE_OPENING
    can_open = glued and not after.isspace() and after not in _NOT_AFTER_OPENING
    starts = place == span.start or written in _STRAIGHT_DOUBLE
    ends_clause = written in _DOUBLE and before in _BEFORE_CLOSING
    can_close = not before.isspace() and (ends_clause or not after.isalnum())
    return _Mark(place, written, can_open or (spaced and starts), can_close or spaced, spaced)
