"""A school with one of everything that an address leads to, most of it one teacher's alone."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field, replace
from typing import Self

from django.contrib.auth.models import Group, User
from django.db import transaction
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoDbBlocker

from classrooms.models import ReturnRequest, Student
from coverage_app.models import Article, Revision, Story
from quizzes.models import Attempt, Item, Quiz, Response
from tests.classroom_factories import make_assignment, make_class_student, make_classroom
from tests.factories import make_colleague, make_story, make_student, make_teacher
from tests.quiz_factories import (
    GAZETTE,
    browser_of,
    make_attempt,
    make_item,
    make_news_story,
    make_open_item,
    make_quiz,
)


@dataclass(frozen=True, slots=True)
class School:
    """Who is there, and what stands for what in addresses: {text} is the number of a text."""

    browsers: dict[str, Client]
    places: dict[str, str] = field(default_factory=dict)

    def unvisited(self) -> Self:
        """Return the school with browsers that have gone nowhere yet."""
        browsers = {role: Client() for role in self.browsers}
        for role, browser in browsers.items():
            browser.cookies = deepcopy(self.browsers[role].cookies)
        return replace(self, browsers=browsers)


@contextmanager
def standing_school(blocker: DjangoDbBlocker) -> Iterator[School]:
    """Make a school that stands around the tests of a module: each puts back what it changed."""
    with blocker.unblock(), transaction.atomic():
        yield make_school()
        transaction.set_rollback(True)


def make_school() -> School:
    """Make a teacher with three stories, one of them open and one shared, and their readers."""
    owner, colleague = make_colleague(username="owner"), make_colleague(username="colleague")
    story = make_news_story(is_open=False, owner=owner)
    Story.objects.filter(pk=story.pk).update(slug="private")
    story.refresh_from_db()
    make_story(slug="shared", title="Shared", is_open=False, is_shared=True, owner=owner)
    make_story(slug="open", title="Open", owner=owner)
    text = story.articles.all()[0]
    places = _places_of_texts(text) | _places_of_quizzes(story)
    taken = make_quiz(story=make_news_story(owner=owner), title="Taken")
    finished = make_attempt(quiz=taken, participant=uuid.uuid4(), answers=[1, 1])
    attempt = make_attempt(quiz=taken, participant=finished.participant, answers=[1])
    places |= {"taken": str(taken.pk), "attempt": str(attempt.pk), "finished": str(finished.pk)}
    classmate, other_classmate = _classmates(owner, colleague)
    places |= _places_of_classes(classmate, taken)
    browsers = {
        "visitor": Client(),
        "taker": browser_of(attempt),
        "classmate": _student_browser(classmate),
        "other_classmate": _student_browser(other_classmate),
        "student": _browser_of(make_student()),
        "colleague": _browser_of(colleague),
        "owner": _browser_of(owner),
        "administrator": _browser_of(make_teacher(username="administrator")),
    }
    return School(browsers, places)


def _places_of_texts(text: Article) -> dict[str, str]:
    revision = Revision.objects.create(article=text, text="It was so before.")
    return {
        "story": str(text.story_id),
        "text": str(text.pk),
        "revision": str(revision.pk),
        "outlet": str(text.outlet_id),
        "user": str(User.objects.get(username="owner").pk),
        "group": str(Group.objects.get().pk),
        "key": f"A1-{GAZETTE.index('The')}",
    }


def _places_of_quizzes(story: Story) -> dict[str, str]:
    draft = make_item(story=story, stem="Undecided?", status=Item.Status.DRAFT)
    items = [make_item(story=story, stem=f"Question {number}?") for number in (1, 2)]
    spare = make_item(story=story, stem="Spare?")
    quiz = make_quiz(items=items, title="Draft", status=Quiz.Status.DRAFT)
    open_item = make_open_item(story=story)
    published = make_quiz(items=[open_item], title="Published")
    attempt = make_attempt(quiz=published)
    response = Response.objects.create(
        attempt=attempt, item=open_item, text="The park.", answered_at=timezone.now()
    )
    return {
        "draft": str(draft.pk),
        "item": str(items[0].pk),
        "spare": str(spare.pk),
        "quiz": str(quiz.pk),
        "published": str(published.pk),
        "place": str(quiz.quiz_items.all()[0].pk),
        "response": str(response.pk),
        "private_attempt": str(attempt.pk),
    }


def _classmates(owner: User, colleague: User) -> tuple[Student, Student]:
    """Put a student into a class of each teacher; the class of the owner is open."""
    mine = make_classroom(teacher=owner, code="K7M2P9TX")
    others = make_classroom(teacher=colleague)
    return make_class_student(classroom=mine), make_class_student(classroom=others)


def _places_of_classes(classmate: Student, quiz: Quiz) -> dict[str, str]:
    assignment = make_assignment(classroom=classmate.classroom, quiz=quiz)
    on_paper = make_assignment(classroom=classmate.classroom, quiz=quiz, pace="paper")
    asking = ReturnRequest.objects.create(student=classmate, browser=uuid.uuid4())
    attempt = Attempt.objects.create(
        quiz=quiz, participant=classmate.key, sitting=assignment.sitting
    )
    item = quiz.quiz_items.all()[0].item
    Response.objects.create(attempt=attempt, item=item, option=item.options.all()[0])
    return {
        "classroom": str(classmate.classroom.pk),
        "classmate": str(classmate.pk),
        "asking": str(asking.pk),
        "assignment": str(assignment.pk),
        "on_paper": str(on_paper.pk),
        "sitting_attempt": str(attempt.pk),
    }


def _student_browser(student: Student) -> Client:
    client = Client()
    session = client.session
    session["participant"] = str(student.key)
    session.save()
    client.cookies["sessionid"] = str(session.session_key)
    return client


def _browser_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client
