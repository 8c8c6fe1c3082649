"""What a page says of where its text comes from, in the line or the sentence that says it."""

from collections.abc import Iterator
from dataclasses import dataclass

from coverage_app.analysis import AnnotatedDocument, Claim, Provenance, Segment, Span, split_at
from coverage_app.models import Article

CONTEXT = 90


@dataclass(frozen=True, slots=True)
class Proof:
    """Words of a page, what they prove, and where they stand: a sentence, or a line by number."""

    proves: str
    ref: str
    line: int
    segments: tuple[Segment, ...]
    is_cut_before: bool
    is_cut_after: bool


def gives_first_publisher(page: Provenance, article: Article) -> bool:
    """Tell whether the page names the publisher that the teacher has stored as the first."""
    publisher = article.first_publisher or article.outlet
    claim = page.first_publisher
    return claim is not None and claim.value.casefold() == publisher.name.casefold()


def gives_author(page: Provenance, article: Article) -> bool:
    return page.byline is not None and page.byline.value[:200] == article.byline


def gives_date(page: Provenance, article: Article) -> bool:
    return page.published_on is not None and page.published_on == article.published_on


def proofs_of(article: Article, one: AnnotatedDocument, page: Provenance) -> tuple[Proof, ...]:
    """Gather what the page says, the first publisher first; what one line says is one proof.

    A claim that the teacher has overruled is not shown.
    """
    found: dict[_Place, list[tuple[Span, str]]] = {}
    for span, proves in _claims(article, page):
        found.setdefault(_place(one, span), []).append((span, proves))
    return tuple(_proof(article.text, place, marks) for place, marks in found.items())


@dataclass(frozen=True, slots=True)
class _Place:
    """A sentence or a line of the page."""

    span: Span
    ref: str
    line: int


def _claims(article: Article, page: Provenance) -> Iterator[tuple[Span, str]]:
    claims: tuple[tuple[Claim | None, str], ...] = (
        (page.first_publisher if gives_first_publisher(page, article) else None, "first publisher"),
        (page.byline if gives_author(page, article) else None, "author"),
        (page.agency, "news agency"),
        (page.dateline, "dateline"),
        (page.site, "name of the site"),
    )
    for claim, proves in claims:
        if claim:
            yield claim.span, proves
    if page.published_on_span and gives_date(page, article):
        yield page.published_on_span, "date"


def _place(one: AnnotatedDocument, span: Span) -> _Place:
    """Find the sentence that says it, or else the line of the page."""
    for sentence in one.sentences:
        if sentence.span.contains(span):
            return _Place(sentence.span, sentence.ref, 0)
    line = next(line for line in one.document.lines if line.span.contains(span))
    return _Place(line.span, "", line.number)


def _proof(text: str, place: _Place, marks: list[tuple[Span, str]]) -> Proof:
    """Show the words with enough around them to be read."""
    spans = _joined([span for span, _ in marks])
    shown = _around(text, place.span, Span(spans[0].start, spans[-1].end))
    return Proof(
        proves=", ".join(dict.fromkeys(proves for _, proves in marks)),
        ref=place.ref,
        line=place.line,
        segments=split_at(text, shown, [(span, "proof") for span in spans]),
        is_cut_before=shown.start > place.span.start,
        is_cut_after=shown.end < place.span.end,
    )


def _joined(spans: list[Span]) -> list[Span]:
    """Join spans that overlap, such as an agency inside a dateline."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and joined[-1].overlaps(span):
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _around(text: str, within: Span, words: Span) -> Span:
    """Take some whole words before and after ``words``, or all where there are few."""
    start, end = within.start, within.end
    if words.start - start > CONTEXT:
        start = text.find(" ", words.start - CONTEXT, words.start) + 1 or words.start
    if end - words.end > CONTEXT:
        end = max(text.rfind(" ", words.end, words.end + CONTEXT), words.end)
    return Span(start, end)
