"""A school with a teacher, a quiz of the sample story, and classes that are given it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any
from uuid import UUID

from django.contrib.auth.models import User
from django.db.models import QuerySet
from django.utils import timezone

from classrooms.joining.opening import open_class
from classrooms.models import Assignment, Classroom, Student
from coverage_app.seeds import load_seeds
from quizzes.building.composing import build_quiz
from quizzes.evidence_views import fetch_evidence
from quizzes.items.authoring import accept, derive_drafts, publish_quiz
from quizzes.models import Attempt, Item, Quiz, Response, Sitting
from quizzes.taking.forms import Look, form_of
from quizzes.taking.questions import questions, rewound

QUESTIONS = 24
NAME, PASSWORD = "benchmark", "only on this machine"


@dataclass(frozen=True, slots=True)
class Room:
    """A class: the code that opens it, and the assignments it has, one after the other."""

    code: str
    assignments: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """An answer that the server said it has stored: the field of its step, and what was chosen."""

    attempt: str
    number: int
    field: str
    value: str


def open_school(rooms: int, assignments: int) -> list[Room]:
    """Make classes that each have a quiz so many times."""
    teacher = User.objects.create_superuser(NAME, password=PASSWORD)
    (story,) = load_seeds()
    derive_drafts(story=story)
    for item in Item.objects.drafts():
        accept(item=item)
    quiz = build_quiz(story=story, title="A quiz", count=QUESTIONS, created_by=teacher)
    publish_quiz(quiz=quiz)
    return [_room(teacher, quiz, number, assignments) for number in range(rooms)]


def _room(teacher: User, quiz: Quiz, number: int, assignments: int) -> Room:
    classroom = Classroom.objects.create(teacher=teacher, name=f"Class {number}")
    open_class(classroom=classroom, length="day", moment=timezone.now())
    sittings = [Sitting.objects.create(quiz=quiz, teacher=teacher) for _ in range(assignments)]
    given = [Assignment.objects.create(classroom=classroom, sitting=it) for it in sittings]
    return Room(str(classroom.code), tuple(one.pk for one in given))


def lost(given: Iterable[Given]) -> list[Given]:
    """Return the answers that the database has not, or not as they were given."""
    answers = list(given)
    keys = {UUID(answer.attempt) for answer in answers}
    attempts = Attempt.objects.with_questions().filter(pk__in=keys)
    stored = frozenset(chain.from_iterable(map(_stored, attempts)))
    return [answer for answer in answers if answer not in stored]


def stored_twice(students: int) -> int:
    """Count what is there more than once: students, attempts of one at a quiz, answers."""
    return (
        Student.objects.count()
        - students
        + _repeated(Attempt.objects.all(), "sitting", "participant")
        + _repeated(Response.objects.all(), "attempt", "item", "round")
    )


def _repeated(rows: QuerySet[Any], *fields: str) -> int:
    return rows.count() - rows.order_by().values(*fields).distinct().count()


def _stored(attempt: Attempt) -> Iterator[Given]:
    """Yield what the forms of an attempt would show as chosen."""
    look = Look(articles=attempt.quiz.story.articles.with_outlets())
    asked = questions(attempt)
    fetch_evidence([question.item for question in asked])
    for question in asked:
        if question.response is None:
            continue
        for step in question.steps_taken:
            form = form_of(rewound(question, step), None, look)
            form.show(question.response)
            for name, given in form.initial.items():
                yield Given(str(attempt.pk), question.number, name, str(given))
