"""From drafts to a published quiz: every write of authoring that touches several rows."""

from collections.abc import Iterable

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from coverage_app.analysis import Comparison
from coverage_app.comparisons import comparison_of
from coverage_app.models import Story
from quizzes.derivation import derive_items, select_items, too_much
from quizzes.derivation.drafts import ItemDraft, Kind
from quizzes.items.deriving import Derivation, review_known
from quizzes.items.drafting import store_draft
from quizzes.items.obstacles import not_accepted, obstacles
from quizzes.models import Item, Quiz, QuizItem


@transaction.atomic
def save_drafts(*, story: Story, drafts: Iterable[ItemDraft]) -> tuple[Item, ...]:
    """Store the drafts that the story does not have yet; items it has are never touched."""
    # Two teachers who derive at once take turns here.
    Story.objects.select_for_update().get(pk=story.pk)
    known = set(story.items.values_list("fingerprint", flat=True))
    articles = {article.letter: article for article in story.articles.all()}
    new = {draft.fingerprint: draft for draft in drafts if draft.fingerprint not in known}
    return tuple(store_draft(story, articles, draft) for draft in new.values())


def derive_drafts(*, story: Story) -> Derivation:
    """Derive items from the comparison of the story's articles, and mark those that are stale."""
    comparison = _comparison(story)
    if refusal := too_much(comparison):
        return Derivation((), 0, story.items.stale().count(), refusal)
    drafts = {draft.fingerprint: draft for draft in derive_items(comparison)}
    with transaction.atomic():
        new = save_drafts(story=story, drafts=drafts.values())
        stale = review_known(story=story, drafts=drafts)
    return Derivation(new, len(drafts) - len(new), stale)


@transaction.atomic
def accept(*, item: Item) -> None:
    if _locked(item).status == Item.Status.RETIRED:
        raise ValidationError(f"“{item}” is retired. It cannot be used again.")
    _set_status(item, Item.Status.ACCEPTED)


@transaction.atomic
def reject(*, item: Item, reason: str = "") -> None:
    if _locked(item).is_settled:
        raise ValidationError(f"“{item}” has been published or retired. You can only retire it.")
    item.rejection, item.status = reason, Item.Status.REJECTED
    item.save(update_fields=["rejection", "status"])


@transaction.atomic
def retire(*, item: Item) -> None:
    """Keep the item out of new quizzes; the quizzes that have it and their answers stay."""
    _set_status(item, Item.Status.RETIRED)


@transaction.atomic
def accept_ready(*, story: Story, numbers: Iterable[int]) -> tuple[int, ...]:
    """Accept those of the items that are ready still; return their primary keys."""
    held = story.items.ready().filter(pk__in=numbers).select_for_update()
    ready = tuple(held.values_list("pk", flat=True))
    story.items.filter(pk__in=ready).update(status=Item.Status.ACCEPTED)
    return ready


@transaction.atomic
def undo(*, story: Story, numbers: Iterable[int], before: str, after: str) -> int:
    """Give the items that are ``after`` the status they had; return how many have it again.

    An item that students may have met meanwhile can only be accepted again.
    """
    items = story.items.select_for_update().filter(pk__in=numbers, status=after)
    if before != Item.Status.ACCEPTED:
        items = items.exclude(pk__in=Item.objects.met())
    return items.update(status=before)


@transaction.atomic
def make_quiz(*, story: Story, items: Iterable[Item], title: str, created_by: User | None) -> Quiz:
    items = tuple(items)
    for item in items:
        if item.story_id != story.pk:
            raise ValidationError(f"“{item}” belongs to another story.")
        if item.status != Item.Status.ACCEPTED:
            raise ValidationError(not_accepted(item))
    quiz = Quiz.objects.create(story=story, title=title, created_by=created_by)
    QuizItem.objects.bulk_create(
        QuizItem(quiz=quiz, item=item, position=position) for position, item in enumerate(items, 1)
    )
    return quiz


@transaction.atomic
def publish_quiz(*, quiz: Quiz) -> None:
    """Open a draft quiz to students. Raises a ValidationError that names what is in the way."""
    quiz.refresh_from_db(from_queryset=Quiz.objects.select_for_update())
    if not quiz.is_draft():
        raise ValidationError(f"“{quiz}” is {quiz.get_status_display().lower()} already.")
    # Nobody edits or rejects an item between the look at it and its publication.
    list(quiz.items.select_for_update(of=("self",)))
    if found := obstacles(quiz, quiz.quiz_items.with_options_and_evidence()):
        raise ValidationError([obstacle.words for obstacle in found])
    quiz.status = Quiz.Status.PUBLISHED
    quiz.published_at = timezone.now()
    quiz.save(update_fields=["status", "published_at"])


@transaction.atomic
def retire_quiz(*, quiz: Quiz) -> None:
    """Close a quiz to new attempts; begun attempts can be finished and results stay."""
    quiz.refresh_from_db(from_queryset=Quiz.objects.select_for_update())
    if quiz.is_draft():
        raise ValidationError(f"“{quiz}” is a draft: nobody can begin it yet.")
    quiz.status = Quiz.Status.RETIRED
    quiz.save(update_fields=["status"])


@transaction.atomic
def publish_sample_quiz(*, story: Story) -> Quiz:
    """Publish a quiz of the story's ready items, or return the quiz that the story has already."""
    if existing := story.quizzes.first():
        return existing
    drafts = derive_items(_comparison(story))
    save_drafts(story=story, drafts=drafts)
    items = {item.fingerprint: item for item in story.items.all()}
    # Nobody has been asked yet to read open answers.
    ready = tuple(draft for draft in drafts if draft.is_ready and draft.kind is not Kind.OPEN)
    selected = [items[draft.fingerprint] for draft in select_items(ready)]
    undecided = [item for item in selected if item.status == Item.Status.DRAFT]
    for item in undecided:
        accept(item=item)
    accepted = [item for item in selected if item.status == Item.Status.ACCEPTED]
    quiz = make_quiz(story=story, items=accepted, title=story.title, created_by=None)
    publish_quiz(quiz=quiz)
    return quiz


def _comparison(story: Story) -> Comparison:
    return comparison_of(Story.objects.with_articles().get(pk=story.pk))


def _locked(item: Item) -> Item:
    """Return the item as it is stored: a decision does not rest on a copy."""
    return Item.objects.select_for_update().get(pk=item.pk)


def _set_status(item: Item, status: Item.Status) -> None:
    item.status = status
    item.save(update_fields=["status"])
