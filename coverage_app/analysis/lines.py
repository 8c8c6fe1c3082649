"""Which lines of a pasted page belong to the article, and why the others do not."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from coverage_app.analysis.page.credits import (
    ABOUT_THE_AUTHOR,
    CAPTION,
    COUNTER,
    PHOTO_CREDIT,
    is_biography,
)
from coverage_app.analysis.page.extents import Extent, find_extent
from coverage_app.analysis.page.furniture import LINK
from coverage_app.analysis.page.headlines import find_headline
from coverage_app.analysis.page.line_kinds import LineKind, Verdict
from coverage_app.analysis.page.looks import Look, look_at
from coverage_app.analysis.page.readings import ends_like_a_sentence, trails_off
from coverage_app.analysis.spans import Span

__all__ = ["KEPT_KINDS", "Line", "LineKind", "classify_lines"]

KEPT_KINDS = frozenset({LineKind.HEADLINE, LineKind.SUBHEAD, LineKind.BODY})

# A line of the article without a mark at its end is a subheading up to this length.
SUBHEAD_LENGTH = 80
STANDFIRST_LENGTH = 60
# A link to another story that some sites print in capital letters among the paragraphs.
LINK_WORDS = 6
LONGEST_LINK = 200
MOST_SMALL_LETTERS = 2  # as in "MPs"
# A label of an article is shorter than the caption of a picture.
CAPTION_LENGTH = 40

BLANK = Verdict(LineKind.BLANK, "blank line")
HEADLINE = Verdict(LineKind.HEADLINE, "headline")
HEADLINE_AGAIN = Verdict(LineKind.MENU, "headline, repeated")
STANDFIRST = Verdict(LineKind.SUBHEAD, "standfirst")
SUBHEAD = Verdict(LineKind.SUBHEAD, "subheading")
PARAGRAPH = Verdict(LineKind.BODY, "paragraph")
LIST_ITEM = Verdict(LineKind.BODY, "item of a list")
TEASER = Verdict(LineKind.TEASER, "teaser of another story")
ABOVE = Verdict(LineKind.MENU, "above the article")
BELOW = Verdict(LineKind.MENU, "below the article")
UNDER_HEADING = {
    LineKind.RELATED: LINK,
    LineKind.COMMENTS: Verdict(LineKind.COMMENTS, "a reader's comment"),
}
KEPT = Verdict(LineKind.BODY, "kept by the teacher")
REMOVED = Verdict(LineKind.MENU, "removed by the teacher")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the text as it came in.

    ``number`` counts from 1 over all lines, blank ones too; ``start`` and ``end`` are those of the
    line without the white space around it (a page may have very many lines: none keeps a `Span`);
    ``reason`` says in a few plain words why the line has its kind.
    """

    number: int
    start: int
    end: int
    kind: LineKind
    reason: str

    @property
    def span(self) -> Span:
        """Where the line stands, without the white space around it.

        >>> classify_lines(" It rained. ")[0].span
        Span(start=1, end=11)
        """
        return Span(self.start, self.end)

    @property
    def kept(self) -> bool:
        """Tell whether the line belongs to the article.

        >>> Line(1, 0, 8, LineKind.SECTION, "section").kept
        False
        """
        return self.kind in KEPT_KINDS


def classify_lines(text: str) -> tuple[Line, ...]:
    """Say of every line of ``text`` whether it belongs to the article.

    >>> page = "Search\\n\\nThe council voted on Monday.\\n\\nMost read"
    >>> [(line.number, line.kind.value) for line in classify_lines(page) if line.span]
    [(1, 'search'), (3, 'body'), (5, 'related links')]
    """
    written = text.split("\n")
    verdicts = _judge(look_at([line.strip() for line in written]))
    return tuple(_classified(written, verdicts))


def decide_lines(
    lines: tuple[Line, ...], *, keep: frozenset[int], remove: frozenset[int]
) -> tuple[Line, ...]:
    """Return ``lines`` as a teacher decided, by the numbers of the lines to keep and to remove.

    A kept line becomes BODY (reason "kept by the teacher"), a removed one MENU ("removed by the
    teacher"). A decision that agrees with the classifier, or is about a blank line, changes
    nothing.

    >>> lines = classify_lines("Search\\n\\nThe council voted on Monday.\\n\\nMost read")
    >>> [line.kept for line in decide_lines(lines, keep=frozenset({5}), remove=frozenset({3}))]
    [False, False, False, False, True]
    """
    return tuple(_decided(line, keep, remove) for line in lines)


def _classified(written: Sequence[str], verdicts: Mapping[int, Verdict]) -> Iterator[Line]:
    start = 0
    for index, line in enumerate(written):
        first = start + len(line) - len(line.lstrip()) if line.strip() else start
        verdict = verdicts.get(index, BLANK)
        yield Line(index + 1, first, first + len(line.strip()), verdict.kind, verdict.reason)
        start += len(line) + 1


def _decided(line: Line, keep: frozenset[int], remove: frozenset[int]) -> Line:
    if line.kind is LineKind.BLANK:
        return line
    if line.number in keep and not line.kept:
        return replace(line, kind=KEPT.kind, reason=KEPT.reason)
    if line.number in remove and line.kept:
        return replace(line, kind=REMOVED.kind, reason=REMOVED.reason)
    return line


def _judge(looks: Sequence[Look]) -> dict[int, Verdict]:
    """Give every look its verdict, by the index of its line."""
    extent = find_extent(looks)
    if not extent.end:
        return {look.index: look.furniture or PARAGRAPH for look in looks}
    headline = find_headline(looks, extent)
    if headline is None:
        above = [_outside(look, ABOVE) for look in looks[: extent.first]]
    else:
        extent = Extent(max(extent.first, headline + 1), extent.end)
        above = _above(looks[: extent.first], headline)
    verdicts = [
        *above,
        *_inside(looks[extent.first : extent.end]),
        *_below(looks[extent.end :]),
    ]
    return {look.index: verdict for look, verdict in zip(looks, verdicts, strict=True)}


def _above(looks: Sequence[Look], headline: int) -> list[Verdict]:
    verdicts = [_outside(look, ABOVE) for look in looks]
    for place, look in enumerate(looks):
        if look.text == looks[headline].text:
            verdicts[place] = HEADLINE_AGAIN
        elif place > headline and verdicts[place] is ABOVE and _is_standfirst(look.text):
            verdicts[place] = STANDFIRST
    verdicts[headline] = HEADLINE
    return verdicts


def _is_standfirst(text: str) -> bool:
    return len(text) >= STANDFIRST_LENGTH or ends_like_a_sentence(text)


def _outside(look: Look, otherwise: Verdict) -> Verdict:
    return look.furniture or (TEASER if trails_off(look.text) else otherwise)


def _below(looks: Sequence[Look]) -> list[Verdict]:
    """Judge the looks below the article; what stands under a heading is of its kind."""
    otherwise = BELOW
    verdicts = []
    for look in looks:
        if look.furniture and look.furniture.closes:
            otherwise = UNDER_HEADING.get(look.furniture.kind, BELOW)
        verdicts.append(_outside(look, otherwise))
    return verdicts


def _inside(looks: Sequence[Look]) -> list[Verdict]:
    """Judge the looks of the article, its first line to its last, furniture in between included."""
    given = [look.furniture or _caption(looks, place) for place, look in enumerate(looks)]
    own = [look for look, verdict in zip(looks, given, strict=True) if verdict is None]
    neighbors = zip([None, *own], [*own[1:], None], strict=False)
    linked = False
    verdicts = []
    for look, verdict in zip(looks, given, strict=True):
        if verdict:
            linked = linked or (verdict.kind is LineKind.RELATED and verdict != LINK)
            verdicts.append(verdict)
        else:
            before, after = next(neighbors)
            linked = linked and not look.prose
            verdicts.append(LINK if linked else _part(look, before, after))
    return verdicts


def _caption(looks: Sequence[Look], place: int) -> Verdict | None:
    """Judge a line between "Image 1 of 5" and a credit, or one without an end above a credit."""
    look = looks[place]
    below = looks[place + 1].furniture if place + 1 < len(looks) else None
    if below not in (COUNTER, PHOTO_CREDIT):
        return None
    counted = place > 0 and looks[place - 1].furniture == COUNTER
    heads = below == PHOTO_CREDIT and not look.prose and len(look.text) >= CAPTION_LENGTH
    return CAPTION if counted or heads else None


def _part(look: Look, before: Look | None, after: Look | None) -> Verdict:
    """Say what a line of the article is, by the lines of the article around it."""
    if before and after is None and is_biography(look.text):
        return ABOUT_THE_AUTHOR
    among_prose = bool((before and before.prose) or (after and after.prose))
    if trails_off(look.text):
        return PARAGRAPH if among_prose else TEASER
    if among_prose and _shouts(look.text):
        return LINK
    if look.prose or ends_like_a_sentence(look.text) or len(look.text) > SUBHEAD_LENGTH:
        return PARAGRAPH
    if look.listed:
        return LIST_ITEM
    heads = after is not None and (after.prose or ends_like_a_sentence(after.text))
    opens = before is None or before.prose or ends_like_a_sentence(before.text)
    return SUBHEAD if heads and opens else LIST_ITEM


def _shouts(text: str) -> bool:
    """Tell whether ``text`` is a link all in capital letters, longer than a subhead."""
    if len(text) > LONGEST_LINK or len(text.split()) < LINK_WORDS or ends_like_a_sentence(text):
        return False
    small = sum(character.islower() for character in text)
    return small <= MOST_SMALL_LETTERS
