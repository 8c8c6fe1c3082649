"""Add a text to a story, change it, and decide which of its lines belong to the article."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction

from coverage_app.analysis import (
    Document,
    Line,
    classify_lines,
    find_language,
    find_provenance,
)
from coverage_app.imports.pages import ImportedPage
from coverage_app.models import Article, LineDecision, Outlet, Revision, Story, known_languages

NO_LINES = "Keep at least one line: a text without lines has nothing to show."


@dataclass(frozen=True, slots=True)
class Details:
    """What a page says of its article; empty where it does not say."""

    outlet: str
    headline: str
    byline: str
    first_publisher: str
    published_on: date | None


def find_details(text: str) -> Details:
    document = Document.from_text(text)
    provenance = find_provenance(text, document.lines)
    return Details(
        outlet=provenance.site.value[:120] if provenance.site else "",
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
    is_checked: bool = True,
) -> Article:
    """Add a text under the next free letter; the details that are not given come from the text.

    One that is not checked is neither compared nor asked about until a teacher uses it.

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
        is_checked=is_checked,
    )
    store_new(article=article, outlet=outlet, first_publisher=first_publisher)
    return article


def add_page(*, story: Story, page: ImportedPage, outlet: str) -> Article:
    """Add what came in by a paste, a file or an address, for a teacher to check before it is used.

    Raises `ValidationError` as `add_article` does.
    """
    return add_article(
        story=story,
        text=page.text,
        outlet=outlet,
        headline=page.headline[:300],
        byline=page.byline[:200],
        published_on=page.published_on,
        address=page.address if _is_address(page.address) else "",
        language=_language(page),
        is_checked=False,
    )


def language_of(text: str, lines: Iterable[Line]) -> str:
    """Return the language of the lines that belong to the article, "" when too little tells."""
    return find_language("\n".join(line.span.slice(text) for line in lines if line.kept))


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
def use(*, article: Article, outlet: str, first_publisher: str, checked_by: User) -> None:
    """Store the details that a teacher has checked: from now on the text is compared."""
    article.is_checked = True
    store_changed(
        article=article, outlet=outlet, first_publisher=first_publisher, changed_by=checked_by
    )


@transaction.atomic
def decide_line(*, article: Article, number: int, keep: bool, decided_by: User) -> None:
    """Keep or remove one line. Raises `ValidationError` rather than remove the last one."""
    # Two lines that are decided on at once do not undo each other.
    locked = Article.objects.select_for_update().get(pk=article.pk)
    kept = {line.number for line in locked.lines() if line.kept}
    kept = kept | {number} if keep else kept - {number}
    if not kept:
        raise ValidationError(NO_LINES)
    decide_lines(article=article, kept=frozenset(kept), decided_by=decided_by)


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


def _is_address(address: str) -> bool:
    try:
        Article._meta.get_field("address").run_validators(address)
    except ValidationError:
        return False
    return True


def _language(page: ImportedPage) -> str:
    """Believe the words of a text first, then its page: many pages call themselves English."""
    said = page.language.lower()
    found = language_of(page.text, classify_lines(page.text))
    known = dict(known_languages())
    return next((code for code in (found, said, said.split("-")[0]) if code in known), "en")


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
