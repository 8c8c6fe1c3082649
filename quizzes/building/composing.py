"""Putting a quiz together: every write of the quiz builder that touches several rows."""

from collections.abc import Iterable

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from coverage_app.models import Story
from quizzes.derivation import select_items
from quizzes.derivation.drafts import ItemDraft
from quizzes.derivation.selection import other_draft, select_forms
from quizzes.items.authoring import make_quiz
from quizzes.items.drafting import draft_of
from quizzes.models import Item, Quiz, QuizItem

LONGEST_TITLE = 175  # of a story, so that a number and the letter of a form have room
NONE_ACCEPTED = "Accept some questions of this story first."
TOO_FEW_FOR_FORMS = "Two forms need two accepted questions about different facts."
NO_LONGER_THERE = "This question is not in the quiz any more."
NO_LONGER_A_DRAFT = "The questions of a quiz stay as they are once it is published."


def free_title(story: Story) -> str:
    """Propose the title of the story for a new quiz; a second one has a number.

    Two forms have their letter after it, and take the title as well.
    """
    taken = set(story.quizzes.values_list("title", flat=True))
    root = story.title[:LONGEST_TITLE]
    titles = (root, *(f"{root} {number}" for number in range(2, len(taken) + 2)))
    return next(it for it in titles if taken.isdisjoint((it, _titled(it, Quiz.Form.BEFORE))))


def _titled(title: str, form: Quiz.Form) -> str:
    return f"{title} · form {form.value}"


@transaction.atomic
def build_quiz(*, story: Story, title: str, count: int, created_by: User | None) -> Quiz:
    """Make a draft quiz of up to ``count`` accepted items that are well balanced."""
    items = _by_draft(story.items.accepted().with_options_and_evidence())
    chosen = select_items(tuple(items), count=count)
    if not chosen:
        raise ValidationError(NONE_ACCEPTED)
    selected = [items[draft] for draft in chosen]
    return make_quiz(story=story, items=selected, title=title, created_by=created_by)


@transaction.atomic
def build_forms(*, story: Story, title: str, count: int, created_by: User | None) -> Quiz:
    """Make two draft quizzes, each the other's twin, with no item in common; return form A."""
    items = _by_draft(story.items.accepted().with_options_and_evidence())
    forms = select_forms(tuple(items), count=count)
    if not forms.before:
        raise ValidationError(TOO_FEW_FOR_FORMS if items else NONE_ACCEPTED)
    before, after = (
        make_quiz(
            story=story,
            items=[items[draft] for draft in chosen],
            title=_titled(title, form),
            created_by=created_by,
        )
        for form, chosen in ((Quiz.Form.BEFORE, forms.before), (Quiz.Form.AFTER, forms.after))
    )
    before.form, before.twin = Quiz.Form.BEFORE, after
    after.form, after.twin = Quiz.Form.AFTER, before
    Quiz.objects.bulk_update([before, after], ["form", "twin"])
    return before


@transaction.atomic
def swap_item(*, place: QuizItem) -> Item | None:
    """Put the best other item in a place and return the one before; None when no other fits."""
    quiz = _quiz_of(place)
    items = _by_draft(spare_items(quiz))
    drafts = {one.pk: draft_of(one.item) for one in quiz.quiz_items.with_options_and_evidence()}
    chosen = tuple(drafts.values())
    other = other_draft(chosen, list(drafts).index(place.pk), tuple(items))
    if other is None:
        return None
    return _put(quiz, place, items[other])


@transaction.atomic
def put_item(*, place: QuizItem, item: Item) -> Item:
    """Put an accepted item in a place and return the one before."""
    quiz = _quiz_of(place)
    _check_is_spare(quiz, item)
    return _put(quiz, place, item)


@transaction.atomic
def move_item(*, place: QuizItem, by: int) -> None:
    """Move a question on by one (``by`` is 1) or back (-1), within its section if there are any."""
    quiz = _quiz_of(place)
    places = list(quiz.quiz_items.with_items())
    start = places.index(place)
    places.insert(max(start + by, 0), places.pop(start))
    _arrange(quiz, places)


@transaction.atomic
def remove_item(*, place: QuizItem) -> None:
    quiz = _quiz_of(place)
    place.delete()
    _arrange(quiz, quiz.quiz_items.with_items())


@transaction.atomic
def add_item(*, quiz: Quiz, item: Item, position: int | None = None) -> QuizItem:
    """Add an accepted item at a position, counted from 1, or at the end."""
    quiz = _draft_quiz(quiz)
    _check_is_spare(quiz, item)
    places = list(quiz.quiz_items.with_items())
    new = QuizItem.objects.create(quiz=quiz, item=item, position=len(places) + 1)
    places.insert(len(places) if position is None else max(position - 1, 0), new)
    _arrange(quiz, places)
    return new


@transaction.atomic
def keep_settings(*, quiz: Quiz) -> None:
    """Store the settings of a draft quiz; questions in sections stand with those of their skill."""
    _draft_quiz(quiz)
    quiz.save()
    _arrange(quiz, quiz.quiz_items.with_items())


@transaction.atomic
def delete_quiz(*, quiz: Quiz) -> None:
    """Delete a draft quiz; its items stay accepted, and its twin stays without it."""
    _draft_quiz(quiz).delete()


@transaction.atomic
def release_answers(*, quiz: Quiz) -> None:
    """Show students the right answers of a quiz that kept them back."""
    quiz.refresh_from_db(from_queryset=Quiz.objects.select_for_update())
    if quiz.waits_for_release():
        quiz.released_at = timezone.now()
        quiz.save(update_fields=["released_at"])


def spare_items(quiz: Quiz) -> tuple[Item, ...]:
    """List the accepted items of the story that may join the quiz without spoiling its twin."""
    spare = Item.objects.for_story(quiz.story).accepted().not_in(quiz)
    if quiz.twin:
        spare = spare.not_in(quiz.twin).not_about_facts_of(quiz.twin)
    return tuple(spare.with_options_and_evidence())


def _by_draft(items: Iterable[Item]) -> dict[ItemDraft, Item]:
    return {draft_of(item): item for item in items}


def _draft_quiz(quiz: Quiz) -> Quiz:
    """Return the quiz as it is stored, held for this change, if it may still be changed."""
    stored = Quiz.objects.with_story().select_for_update(of=("self",)).get(pk=quiz.pk)
    if not stored.is_draft():
        raise ValidationError(NO_LONGER_A_DRAFT)
    return stored


def _quiz_of(place: QuizItem) -> Quiz:
    """Return the draft quiz of a place, held for this change, if the place is in it still."""
    quiz = _draft_quiz(place.quiz)
    if not quiz.quiz_items.contains(place):
        raise ValidationError(NO_LONGER_THERE)
    return quiz


def _check_is_spare(quiz: Quiz, item: Item) -> None:
    if item not in spare_items(quiz):
        raise ValidationError(f"“{item}” cannot be used in this quiz.")


def _put(quiz: Quiz, place: QuizItem, item: Item) -> Item:
    before, place.item = place.item, item
    place.save(update_fields=["item"])
    _arrange(quiz, quiz.quiz_items.with_items())
    return before


def _arrange(quiz: Quiz, places: Iterable[QuizItem]) -> None:
    """Number places in their order; with sections, the skills as they first come."""
    places = list(places)
    if quiz.has_sections:
        skills = list(dict.fromkeys(place.item.skill for place in places))
        places.sort(key=lambda place: skills.index(place.item.skill))
    for position, place in enumerate(places, 1):
        place.position = position
    QuizItem.objects.bulk_update(places, ["position"])
