"""Where one text came from: its way to the page, what the page says of it, what was removed."""

from dataclasses import dataclass

from coverage_app.analysis import AnnotatedDocument, Line, Provenance, find_provenance
from coverage_app.lenses.details import Detail, details_of, details_without_names
from coverage_app.lenses.proofs import Proof, gives_author, gives_first_publisher, proofs_of
from coverage_app.lenses.texts import Text
from coverage_app.models import Article

NOTED = ", as your teacher noted"
UNNAMED = frozenset({"correspondent", "correspondents", "desk", "reporter", "reporters", "staff"})


@dataclass(frozen=True, slots=True)
class Step:
    """Someone a text went through, and what they did; unnamed where nobody says who it was."""

    name: str
    did: str
    is_named: bool = True


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line that is not the article, or that a teacher brought back, and why."""

    words: str
    reason: str
    is_removed: bool


@dataclass(frozen=True, slots=True)
class Origin:
    """What a text and its page say of where the text came from.

    Where outlet names are hidden, nothing is here that the page says of itself.
    """

    text: Text
    steps: tuple[Step, ...]
    proofs: tuple[Proof, ...]
    details: tuple[Detail, ...]
    lines: tuple[PageLine, ...]
    removed_count: int


def origin_of(article: Article, one: AnnotatedDocument, text: Text) -> Origin:
    """Follow a text back; ``one`` is the article as the comparison reads it."""
    # What the page says does not change with a teacher's word on which lines are the article.
    classified = article.document().lines
    lines = _page_lines(article.text, classified, one.document.lines)
    removed_count = sum(line.is_removed for line in lines)
    if not text.is_named:
        return Origin(text, (), (), details_without_names(article, one), (), removed_count)
    page = find_provenance(article.text, classified)
    return Origin(
        text=text,
        steps=_steps(article, page),
        proofs=proofs_of(article, one, page),
        details=details_of(article, one, page),
        lines=lines,
        removed_count=removed_count,
    )


def _steps(article: Article, page: Provenance) -> tuple[Step, ...]:
    outlet = Step(article.outlet.name, "published it")
    publishers = [outlet]
    if article.first_publisher:
        noted = "" if gives_first_publisher(page, article) else NOTED
        first = Step(article.first_publisher.name, f"published it first{noted}")
        publishers = [first, Step(article.outlet.name, "posted it again")]
    agency = page.agency.value if page.agency else ""
    if agency and agency.casefold() not in {one.name.casefold() for one in publishers}:
        publishers.insert(0, Step(agency, "is the news agency it names"))
    return (_writer(article, page), *publishers, Step("Your teacher", "pasted it here"))


def _writer(article: Article, page: Provenance) -> Step:
    byline = article.byline
    agency = page.agency.value if page.agency else ""
    if not byline or byline.casefold() == agency.casefold():
        return Step("A reporter", "not named", is_named=False)
    if byline.split()[-1].casefold() in UNNAMED:
        return Step(byline, "not named", is_named=False)
    return Step(byline, "wrote it" if gives_author(page, article) else f"wrote it{NOTED}")


def _page_lines(
    text: str, classified: tuple[Line, ...], decided: tuple[Line, ...]
) -> tuple[PageLine, ...]:
    """List what is not the article, and what a teacher brought back, in the order of the page."""
    return tuple(
        PageLine(line.span.slice(text), line.reason, is_removed=not line.kept)
        for before, line in zip(classified, decided, strict=True)
        if line.span and not (before.kept and line.kept)
    )
