"""What a teacher should see of a text before it is used: its lines, and what to look at twice."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from coverage_app.analysis import (
    AnnotatedDocument,
    Line,
    LineKind,
    find_outsiders,
    find_shared_copy,
)
from coverage_app.articles import language_of
from coverage_app.comparisons import annotation_of
from coverage_app.found_details import found_spans
from coverage_app.models import Article, Story, known_languages

FEWEST_SENTENCES = 5
# A run of so many removed lines is a menu or a list of other stories: one line stands for it.
LONG_RUN = 6
BY_THE_TEACHER = "by the teacher"
# What a line is read as, by the field of the form that asks for it.
READ_AS = {
    "outlet_name": "site name",
    "headline": "headline",
    "byline": "byline",
    "first_publisher_name": "first published by",
    "published_on": "date",
}


@dataclass(frozen=True, slots=True)
class LineView:
    """A line to show; ``read_as`` names the details of the text that were found in it."""

    line: Line
    text: str
    read_as: str = ""

    @property
    def state(self) -> str:
        """The name of its look: "headline", "subhead", "kept", "read" or "struck"."""
        if self.line.kept:
            looks = {LineKind.HEADLINE: "headline", LineKind.SUBHEAD: "subhead"}
            return looks.get(self.line.kind, "kept")
        return "read" if self.read_as else "struck"

    @property
    def verdict(self) -> str:
        if self.state == "read":
            return "Read as"
        return "Kept" if self.line.kept else "Removed"

    @property
    def reason(self) -> str:
        if self.line.reason.endswith(BY_THE_TEACHER):
            return BY_THE_TEACHER
        return self.read_as if self.state == "read" else self.line.reason


@dataclass(frozen=True, slots=True)
class LineRun:
    """Lines that follow one another; a folded run shows how many there are and why."""

    lines: tuple[LineView, ...]
    is_folded: bool = False
    is_open: bool = False

    @property
    def reasons(self) -> str:
        return ", ".join(dict.fromkeys(line.reason for line in self.lines))


@dataclass(frozen=True, slots=True)
class Caution:
    """Something to look at twice, and what to do about it."""

    sentence: str
    advice: str


@dataclass(frozen=True, slots=True)
class Check:
    """What is kept of a text, and what to look at twice before it is used."""

    sentences: int
    words: int
    removed: int
    cautions: tuple[Caution, ...]


def check(article: Article) -> Check:
    lines = article.lines()
    removed = sum(bool(line.span) and not line.kept for line in lines)
    one = annotation_of(article)
    story = Story.objects.with_articles().get(pk=article.story_id)
    others = [annotation_of(other) for other in story.articles.all() if other.pk != article.pk]
    cautions = (
        *_on_the_event(one, others),
        *_on_reposts(one, others),
        *_on_the_language(article, language_of(article.text, lines)),
        *_on_the_length(one, removed),
    )
    return Check(
        sentences=len(one.sentences),
        words=sum(len(one.words_in(sentence.span)) for sentence in one.sentences),
        removed=removed,
        cautions=cautions,
    )


def line_views(article: Article) -> tuple[LineView, ...]:
    """Return the lines of a text that are not blank."""
    proofs = [(READ_AS[name], span) for name, span in found_spans(article.text).items() if span]
    return tuple(
        LineView(
            line=line,
            text=line.span.slice(article.text),
            read_as=", ".join(name for name, span in proofs if line.span.overlaps(span)),
        )
        for line in article.lines()
        if line.span
    )


def line_runs(views: Iterable[LineView], looked_for: str = "") -> tuple[LineRun, ...]:
    """Fold long runs of removed lines; the run with the line that is ``looked_for`` is open."""
    return tuple(
        _run(tuple(run), is_struck, looked_for)
        for is_struck, run in groupby(views, key=lambda view: view.state == "struck")
    )


def _run(lines: tuple[LineView, ...], is_struck: bool, looked_for: str) -> LineRun:
    return LineRun(
        lines=lines,
        is_folded=is_struck and len(lines) >= LONG_RUN,
        is_open=looked_for in {str(view.line.number) for view in lines},
    )


def _on_the_event(one: AnnotatedDocument, others: Sequence[AnnotatedDocument]) -> Iterator[Caution]:
    if one.document.letter in find_outsiders([one, *others]):
        yield Caution(
            "This text may be about another event than the rest of the story.",
            "Read its headline and first sentences. If it belongs to another story, remove it.",
        )


def _on_reposts(one: AnnotatedDocument, others: Sequence[AnnotatedDocument]) -> Iterator[Caution]:
    for other in others:
        copy = find_shared_copy(one, other)
        if copy.kind.value == "same copy":
            document = other.document
            first = document.first_publisher
            said = f", which was first published by {first}," if first else ""
            yield Caution(
                f"This text and text {document.letter} · {document.outlet}{said} are nearly the "
                f"same: {copy.share:.0%} of the shorter one stands in the other.",
                "Is one a re-post? Then say under “First published by” who had it first, "
                "or remove one of them.",
            )


def _on_the_language(article: Article, found: str) -> Iterator[Caution]:
    is_found = found not in ("", "en")
    if article.is_english and not is_found:
        return
    name = dict(known_languages())[found] if is_found else article.get_language_display()
    yield Caution(
        f"This text seems to be in {name}. We know the words of English only.",
        "The texts can be read side by side. Facts, figures, quotes, voices and wording are not "
        "found in it, or only in part, and the story’s pages say so.",
    )


def _on_the_length(one: AnnotatedDocument, removed: int) -> Iterator[Caution]:
    if len(one.sentences) < FEWEST_SENTENCES:
        yield Caution(
            f"Fewer than {FEWEST_SENTENCES} sentences are kept.",
            "Look among the removed lines for paragraphs to keep, or add the whole page again."
            if removed
            else "If the article is longer, remove this text and add the whole page.",
        )
