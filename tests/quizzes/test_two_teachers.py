"""Two teachers at the same instant: what one decides is not undone by the other."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Event
from time import sleep

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import connection, transaction

from quizzes.items import authoring
from quizzes.items.editing import edit_of, save_edit
from quizzes.models import Item, Quiz
from tests.factories import make_teacher
from tests.quiz_factories import make_flight_story, make_item, make_quiz

SECONDS = 0.5

pytestmark = pytest.mark.usefixtures("real_database")


@pytest.fixture
def colleague(real_database: None) -> User:
    return make_teacher(username="colleague")


def while_undecided(first: Callable[[], object], second: Callable[[], object]) -> None:
    """Do the ``second`` thing after the ``first`` was done and before it is stored."""
    is_done = Event()

    def do_first() -> None:
        try:
            with transaction.atomic():
                first()
                is_done.set()
                sleep(SECONDS)
        finally:
            is_done.set()
            connection.close()

    def do_second() -> None:
        is_done.wait()
        try:
            second()
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as threads:
        done = [threads.submit(do_first), threads.submit(do_second)]
    for one in done:
        one.result()


def test_quiz_is_not_published_with_an_item_that_is_being_rejected() -> None:
    item = make_item()
    quiz = make_quiz(items=[item], status=Quiz.Status.DRAFT)

    with pytest.raises(ValidationError, match="is not accepted: it is rejected"):
        while_undecided(
            lambda: authoring.reject(item=item), lambda: authoring.publish_quiz(quiz=quiz)
        )

    assert Quiz.objects.get().is_draft()


def test_edit_during_the_publication_is_a_new_version(colleague: User) -> None:
    item = make_item(stem="As students meet it?")
    quiz = make_quiz(items=[item], status=Quiz.Status.DRAFT)
    edit = replace(edit_of(item), stem="Another one?")

    while_undecided(
        lambda: authoring.publish_quiz(quiz=quiz),
        lambda: save_edit(item=item, edit=edit, edited_by=colleague),
    )

    assert [str(one) for one in quiz.items.all()] == ["As students meet it?"]


def test_item_that_is_being_rejected_is_not_accepted_with_the_ready_ones() -> None:
    item = make_item(status=Item.Status.DRAFT, fingerprint="1" * 40)

    while_undecided(
        lambda: authoring.reject(item=item),
        lambda: authoring.accept_ready(story=item.story, numbers=[item.pk]),
    )

    assert Item.objects.get().status == Item.Status.REJECTED


def test_edit_is_not_lost_to_a_derivation_that_was_begun_before(colleague: User) -> None:
    story = make_flight_story()
    item, *others = authoring.derive_drafts(story=story).new
    Item.objects.filter(pk__in=[other.pk for other in others]).delete()
    story.articles.filter(position=0).update(
        text="It was very late. On Monday, the Skylark rocket flew for 86 minutes."
    )
    edit = edit_of(item)
    words = {number: replace(one, rationale="Mine.") for number, one in edit.options.items()}

    while_undecided(
        lambda: save_edit(item=item, edit=replace(edit, options=words), edited_by=colleague),
        lambda: authoring.derive_drafts(story=story),
    )

    assert set(item.options.values_list("rationale", flat=True)) == {"Mine."}
