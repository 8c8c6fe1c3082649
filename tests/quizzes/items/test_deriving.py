"""Deriving again, after a text or a decision was changed."""

from dataclasses import replace

import pytest
from django.contrib.auth.models import User

from coverage_app.articles import decide_line
from coverage_app.models import Story
from quizzes.items import authoring
from quizzes.items.deriving import Derivation
from quizzes.items.editing import edit_of, save_edit
from quizzes.models import Evidence, Item
from tests.quiz_factories import make_flight_story, make_quiz

pytestmark = pytest.mark.django_db
STEM = "Which text says that the Skylark rocket flew for 86 minutes?"
TYPED = "It was late. The Skylark rocket flew for 86 minutes."


@pytest.fixture
def story(db: None) -> Story:
    """A story with one draft: only text A gives the time."""
    story = make_flight_story()
    authoring.derive_drafts(story=story)
    Item.objects.exclude(stem=STEM).delete()
    return story


def change(story: Story, text: str) -> Derivation:
    """Change text A and derive again."""
    story.articles.filter(position=0).update(text=text)
    return authoring.derive_drafts(story=story)


def the_item() -> Item:
    return Item.objects.with_life().get(stem=STEM)


def rows_of_the_item() -> list[object]:
    evidence = Evidence.objects.filter(item__stem=STEM)
    return [*Item.objects.filter(stem=STEM).values(), *evidence.values()]


def proofs() -> list[tuple[str, bool]]:
    pieces = Evidence.objects.with_article().filter(item=the_item(), role="proof")
    return [(piece.excerpt, piece.is_stale()) for piece in pieces]


def test_a_draft_that_nobody_decided_on_is_proved_by_the_text_as_it_is_now(story: Story) -> None:
    done = change(story, "It was very late. On Monday, the Skylark rocket flew for 86 minutes.")

    assert proofs() == [("On Monday, the Skylark rocket flew for 86 minutes.", False)]
    assert (the_item().is_lost, done.stale) == (False, 0)
    assert the_item().status == Item.Status.DRAFT


def test_an_accepted_item_whose_proof_only_moved_is_proved_again(story: Story) -> None:
    authoring.accept(item=the_item())

    done = change(story, TYPED.replace("late", "so late"))

    assert proofs() == [("The Skylark rocket flew for 86 minutes.", False)]
    assert (the_item().status, done.stale) == (Item.Status.ACCEPTED, 0)


def test_an_accepted_item_whose_proof_was_reworded_is_stale_and_keeps_its_proof(
    story: Story,
) -> None:
    authoring.accept(item=the_item())

    done = change(story, "It was late. On Monday, the Skylark rocket flew for 86 minutes.")

    assert proofs() == [("The Skylark rocket flew for 86 minutes.", True)]
    assert (the_item().is_changed, the_item().status, done.stale) == (True, "accepted", 1)


def test_an_accepted_item_whose_sentence_has_another_number_is_stale(story: Story) -> None:
    authoring.accept(item=the_item())

    done = change(story, f"Night fell. {TYPED}")

    assert (the_item().is_changed, done.stale) == (True, 1)


def test_a_draft_in_the_words_of_a_teacher_keeps_them(story: Story, teacher: User) -> None:
    item = the_item()
    edit = replace(edit_of(item), hint="My hint")
    save_edit(item=item, edit=edit, edited_by=teacher)

    change(story, TYPED.replace("late", "so late"))

    assert the_item().hint == "My hint"
    assert proofs() == [("The Skylark rocket flew for 86 minutes.", False)]


@pytest.mark.parametrize("status", [Item.Status.DRAFT, Item.Status.ACCEPTED])
def test_an_item_that_is_not_derived_any_more_is_stale_and_stays(
    story: Story, status: Item.Status
) -> None:
    Item.objects.update(status=status)

    done = change(story, "It was late. Nobody knows how long it flew.")

    assert (the_item().is_lost, the_item().status, done.stale) == (True, status, 1)


def test_what_a_teacher_has_changed_is_not_lost_when_it_is_not_derived(
    story: Story, teacher: User
) -> None:
    save_edit(item=the_item(), edit=replace(edit_of(the_item()), hint="Read."), edited_by=teacher)

    story.articles.filter(position=1).update(text="It was late. It flew for 86 minutes.")
    done = authoring.derive_drafts(story=story)

    assert (the_item().is_lost, done.stale) == (False, 0)


def test_an_item_that_is_derived_again_is_stale_no_more(story: Story) -> None:
    change(story, "It was late. Nobody knows how long it flew.")
    Item.objects.exclude(stem=STEM).delete()

    done = change(story, TYPED)

    assert (the_item().is_lost, done.stale) == (False, 0)


@pytest.mark.parametrize("status", [Item.Status.REJECTED, Item.Status.RETIRED])
def test_what_was_put_away_is_neither_marked_nor_made_again(
    story: Story, status: Item.Status
) -> None:
    Item.objects.update(status=status)

    again = authoring.derive_drafts(story=story)
    changed = change(story, "It was late. Nobody knows how long it flew.")

    assert STEM not in [item.stem for item in again.new]
    assert (the_item().is_lost, the_item().status, changed.stale) == (False, status, 0)


def test_what_students_may_have_met_is_not_touched(story: Story) -> None:
    authoring.accept(item=the_item())
    make_quiz(items=[the_item()])
    before = rows_of_the_item()

    done = change(story, "It was late. Nobody knows how long it flew.")

    assert rows_of_the_item() == before
    assert (the_item().is_changed, done.stale) == (True, 1)


def test_the_old_version_of_an_edited_item_does_not_come_back(story: Story, teacher: User) -> None:
    authoring.accept(item=the_item())
    make_quiz(items=[the_item()])
    item = the_item()
    edit = replace(edit_of(item), stem="How long?")
    new = save_edit(item=item, edit=edit, edited_by=teacher)

    done = authoring.derive_drafts(story=story)

    assert STEM not in [one.stem for one in done.new]
    new.refresh_from_db()
    assert (new.is_lost, new.status) == (False, Item.Status.ACCEPTED)


def test_a_draft_has_the_numbers_that_sentences_have_after_a_line_was_removed(
    teacher: User,
) -> None:
    text = "It was late on Monday.\n\nThe Skylark rocket flew for 86 minutes."
    story = make_flight_story()
    article = story.articles.get(position=0)
    story.articles.filter(pk=article.pk).update(text=text)
    authoring.derive_drafts(story=story)
    before = Evidence.objects.get(item__stem=STEM, role="proof").ref
    article.refresh_from_db()
    decide_line(article=article, number=1, keep=False, decided_by=teacher)

    authoring.derive_drafts(story=Story.objects.get())

    assert (before, Evidence.objects.get(item__stem=STEM, role="proof").ref) == ("A2", "A1")


def test_a_story_that_is_too_much_to_derive_from_leaves_its_questions_as_they_are(
    story: Story,
) -> None:
    done = change(story, f"{TYPED} " + "It rained on Monday. " * 401)

    assert done.refusal.startswith("Text A has 403 sentences")
    assert (done.new, the_item().is_lost) == ((), False)
