"""Add a text to a story, change it, and decide which of its lines belong to the article."""

from dataclasses import dataclass
from datetime import date

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction

from coverage_app.analysis import Document, classify_lines, find_provenance
from coverage_app.models import Article, LineDecision, Outlet, Revision, Story


@dataclass(frozen=True, slots=True)
class Details:
    """What a page says of its article; empty where it does not say."""

    headline: str
    byline: str
    first_publisher: str
    published_on: date | None


def find_details(text: str) -> Details:
    document = Document.from_text(text)
    provenance = find_provenance(text, document.lines)
    return Details(
        headline=document.headline.slice(text)[:300] if document.headline else "",
        byline=provenance.byline.value[:200] if provenance.byline else "",
        first_publisher=provenance.first_publisher.value if provenance.first_publisher else "",
        published_on=provenance.published_on,
    )


def with_plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def add_article(
    *,
    story: Story,
    text: str,
    outlet: str,
    first_publisher: str = "",
    headline: str = "",
    byline: str = "",
    published_on: date | None = None,
    address: str = "",
    language: str = "en",
) -> Article:
    """Add a text under the next free letter; the details that are not given come from the text.

    Raises `ValidationError` when a rule of texts is broken; then nothing is stored.
    """
    article = Article(
        story=story,
        text=with_plain_line_ends(text),
        headline=headline,
        byline=byline,
        published_on=published_on,
        address=address,
        language=language,
    )
    store_new(article=article, outlet=outlet, first_publisher=first_publisher)
    return article


@transaction.atomic
def store_new(*, article: Article, outlet: str, first_publisher: str) -> None:
    found = find_details(article.text)
    article.headline = article.headline or found.headline
    article.byline = article.byline or found.byline
    article.published_on = article.published_on or found.published_on
    _name_outlets(article, outlet, first_publisher or found.first_publisher)
    article.full_clean(exclude={"position"})
    article.save()


@transaction.atomic
def store_changed(*, article: Article, outlet: str, first_publisher: str, changed_by: User) -> None:
    """Store a changed article. A new text brings its own details and no decisions on lines.

    The old text is kept, with what was decided about its lines.
    """
    before = Article.objects.select_for_update().get(pk=article.pk)
    if before.text != article.text:
        _keep_text(before, changed_by)
        article.line_decisions.all().delete()
        first_publisher = _follow_text(article, before.text, first_publisher)
    _name_outlets(article, outlet, first_publisher)
    article.save()


@transaction.atomic
def restore(*, revision: Revision, restored_by: User) -> None:
    """Make an earlier version of a text the newest one again, with the decisions on its lines.

    Raises `ValidationError` when the story has that text already, here or under another letter.
    """
    article = revision.article
    if article.text == revision.text:
        raise ValidationError("This is the text as it stands today.")
    article.text = revision.text
    article.clean()
    publisher = article.first_publisher
    store_changed(
        article=article,
        outlet=article.outlet.name,
        first_publisher=publisher.name if publisher else "",
        changed_by=restored_by,
    )
    decided = [(line, True) for line in revision.kept_lines]
    decided += [(line, False) for line in revision.removed_lines]
    LineDecision.objects.bulk_create(
        LineDecision(article=article, line=line, keep=keep, decided_by=restored_by)
        for line, keep in decided
    )


@transaction.atomic
def decide_lines(*, article: Article, kept: frozenset[int], decided_by: User) -> None:
    """Store where a teacher's choice of lines differs from the classifier's, and nothing else."""
    decided = {
        (line.number, not line.kept)
        for line in classify_lines(article.text)
        if line.span and line.kept != (line.number in kept)
    }
    standing = set(article.line_decisions.values_list("line", "keep"))
    overruled = [line for line, _ in standing - decided]
    article.line_decisions.filter(line__in=overruled).delete()
    LineDecision.objects.bulk_create(
        LineDecision(article=article, line=line, keep=keep, decided_by=decided_by)
        for line, keep in sorted(decided - standing)
    )


def _keep_text(article: Article, replaced_by: User) -> None:
    decisions = list(article.line_decisions.all())
    Revision.objects.create(
        article=article,
        text=article.text,
        kept_lines=[decision.line for decision in decisions if decision.keep],
        removed_lines=[decision.line for decision in decisions if not decision.keep],
        replaced_by=replaced_by,
    )


def _follow_text(article: Article, text_before: str, first_publisher: str) -> str:
    """Replace the details that the old text gave, never one that a teacher gave."""
    before, after = find_details(text_before), find_details(article.text)
    for name in ("headline", "byline", "published_on"):
        if getattr(article, name) == getattr(before, name):
            setattr(article, name, getattr(after, name))
    return after.first_publisher if first_publisher == before.first_publisher else first_publisher


def _name_outlets(article: Article, outlet: str, first_publisher: str) -> None:
    article.outlet = Outlet.objects.named(outlet)
    publisher = Outlet.objects.named(first_publisher) if first_publisher else None
    article.first_publisher = None if publisher == article.outlet else publisher
