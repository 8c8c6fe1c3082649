"""A student or a class is erased whole, and nothing of others goes along."""

import sqlite3
import uuid
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Thread, Timer

import pytest
from django.contrib.auth.models import User
from django.db import connection

from classrooms.joining.roster import keep_real_names
from classrooms.keeping.erasing import (
    Erasure,
    erase_classroom,
    erase_students,
    erasure_of_classroom,
    erasure_of_student,
)
from classrooms.leading.assigning import remove_assignment
from classrooms.models import Assignment, Classroom, RealName, ReturnRequest, Student
from quizzes.models import Attempt, Quiz, Response, Sitting
from quizzes.taking.attempts import start_in_sitting, start_practice
from tests.classroom_factories import make_assignment, make_class_student, make_classroom
from tests.quiz_factories import make_attempt, make_item, make_news_story, make_open_item, make_quiz
from tests.quizzes.answering import choose


@pytest.fixture
def quiz(db: None) -> Quiz:
    """A quiz with a question to choose from and an open one."""
    story = make_news_story()
    return make_quiz(items=[make_item(story=story), make_open_item(story=story)])


@pytest.fixture
def given(classroom: Classroom, quiz: Quiz) -> Assignment:
    return make_assignment(classroom=classroom, quiz=quiz)


def take(given: Assignment, student: Student) -> Attempt:
    """Answer both questions, the first one wrong."""
    attempt = start_in_sitting(sitting=given.sitting, participant=student.key)
    choose(attempt, 1, 2)
    item = given.sitting.quiz.quiz_items.all()[1].item
    Response.objects.create(attempt=attempt, item=item, text="They voted.")
    return attempt


def whatever_there_is(classroom: Classroom, student: Student, given: Assignment) -> None:
    """Let a student have a row in every table there is."""
    keep_real_names(names={student: "Aysel M."})
    ReturnRequest.objects.create(student=student, browser=uuid.uuid4())
    attempt = take(given, student)
    attempt.finished_at = attempt.started_at
    attempt.save()
    start_practice(attempt=Attempt.objects.with_questions().get(pk=attempt.pk))
    alone = make_attempt(quiz=make_quiz(title="Another"), participant=student.key)
    choose(alone, 1, 1)


def counts() -> dict[str, int]:
    models = (Student, RealName, ReturnRequest, Attempt, Response)
    return {model.__name__: model.objects.count() for model in models}


def test_student_is_erased_from_every_table(
    classroom: Classroom, otter: Student, given: Assignment
) -> None:
    kite = make_class_student(classroom=classroom, nickname="Red Kite")
    theirs = take(given, kite)
    keep_real_names(names={kite: "Ben K."})
    before = counts()
    whatever_there_is(classroom, otter, given)

    erasure = erasure_of_student(otter)
    erase_students(students=[otter])

    assert erasure == Erasure(
        students=1, real_names=1, sittings=0, attempts=3, answers=3, open_answers=1
    )
    assert counts() == {**before, "Student": 1}
    assert list(Student.objects.all()) == [kite]
    assert list(Attempt.objects.all()) == [theirs]
    assert Assignment.objects.get() == given


def test_class_is_erased_from_every_table(
    teacher: User, classroom: Classroom, otter: Student, given: Assignment, quiz: Quiz
) -> None:
    other = make_classroom(teacher=teacher, name="Class 9C")
    owl = make_class_student(classroom=other, nickname="Brown Owl")
    others = make_assignment(classroom=other, quiz=quiz)
    theirs = take(others, owl)
    before = counts()
    whatever_there_is(classroom, otter, given)
    make_class_student(classroom=classroom, nickname="Red Kite", is_here=False)

    erasure = erasure_of_classroom(classroom)
    erase_classroom(classroom=classroom)

    assert erasure == Erasure(
        students=2, real_names=1, sittings=1, attempts=3, answers=3, open_answers=1
    )
    assert counts() == {**before, "Student": 1}
    assert list(Classroom.objects.all()) == [other]
    assert list(Sitting.objects.all()) == [others.sitting]
    assert list(Attempt.objects.all()) == [theirs]
    assert list(Quiz.objects.all()[1:]) == [quiz]


def test_class_is_erased_with_what_nobody_of_it_took_in_its_sittings(
    classroom: Classroom, given: Assignment
) -> None:
    start_in_sitting(sitting=given.sitting, participant=uuid.uuid4())

    erase_classroom(classroom=classroom)

    assert Attempt.objects.count() == 0


@pytest.mark.parametrize("erase", [erase_classroom, None])
def test_erasing_while_answers_come_in_leaves_nothing_behind(
    real_database: None, erase: Callable[..., None] | None
) -> None:
    teacher = User.objects.create_user("teacher", is_staff=True)
    classroom = make_classroom(teacher=teacher)
    quiz = make_quiz()
    given = make_assignment(classroom=classroom, quiz=quiz)
    students = [make_class_student(classroom=classroom, nickname=f"Otter {n}") for n in range(8)]
    attempts = [start_in_sitting(sitting=given.sitting, participant=it.key) for it in students]
    for attempt in attempts:
        choose(attempt, 1, 1)
    answers = [Thread(target=answer_second, args=[attempt]) for attempt in attempts]

    for answer in answers:
        answer.start()
    if erase:
        erase(classroom=classroom)
    else:
        erase_students(students=students)
    for answer in answers:
        answer.join()

    assert counts() == dict.fromkeys(counts(), 0)


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL cleans its files by itself")
@pytest.mark.parametrize("whole_class", [False, True])
def test_what_is_erased_is_in_the_files_no_more(real_database: None, whole_class: bool) -> None:
    teacher = User.objects.create_user("teacher", is_staff=True)
    classroom = make_classroom(teacher=teacher)
    student = make_class_student(classroom=classroom, nickname="Zebra Nickname")
    keep_real_names(names={student: "Zebra Realname"})
    item = make_open_item()
    attempt = make_attempt(quiz=make_quiz(items=[item]), participant=student.key)
    Response.objects.create(attempt=attempt, item=item, text="Zebra answer " * 900)
    before = what_the_files_hold()

    if whole_class:
        erase_classroom(classroom=classroom)
    else:
        erase_students(students=[student])

    for words in (b"Zebra Nickname", b"Zebra Realname", b"Zebra answer"):
        assert words in before
        assert words not in what_the_files_hold()


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL cleans its files by itself")
@pytest.mark.parametrize("of_a_student", [True, False])
def test_what_is_erased_is_in_the_log_no_more_though_others_read_meanwhile(
    real_database: None, of_a_student: bool
) -> None:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA journal_mode = WAL")
    classroom = make_classroom(teacher=User.objects.create_user("teacher", is_staff=True))
    student = make_class_student(classroom=classroom)
    item = make_open_item()
    given = make_assignment(classroom=classroom, quiz=make_quiz(items=[item]))
    attempt = start_in_sitting(sitting=given.sitting, participant=student.key)
    Response.objects.create(attempt=attempt, item=item, text="Zebra answer")
    place = connection.settings_dict["NAME"]
    with closing(sqlite3.connect(place, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM auth_user").fetchall()
        ends = Timer(0.2, other.execute, ["COMMIT"])
        ends.start()

        if of_a_student:
            erase_students(students=[student])
        else:
            remove_assignment(assignment=given)
        ends.join()

        assert b"Zebra answer" not in what_the_files_hold()


def what_the_files_hold() -> bytes:
    """Read the file of the database, and the log beside it."""
    file = Path(connection.settings_dict["NAME"])
    return b"".join(path.read_bytes() for path in sorted(file.parent.glob(f"{file.name}*")))


def answer_second(attempt: Attempt) -> None:
    """Answer as a request would, unless the attempt is gone already."""
    try:
        choose(attempt, 2, 1)
    except Attempt.DoesNotExist:
        pass
    finally:
        connection.close()
