"""Students and classes are erased by themselves, each so many days after its last use."""

import uuid
from datetime import UTC, date, datetime, timedelta

import pytest
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.core.management import call_command
from pytest_django import DjangoAssertNumQueries, Settings

from classrooms.joining.roster import add_students
from classrooms.keeping.retention import (
    Erased,
    Outlook,
    erase_expired,
    last_use_of,
    outlook_of,
    students_past,
)
from classrooms.models import Classroom, ReturnRequest, Student
from limits.models import Bucket
from quizzes.models import Attempt, Response
from quizzes.taking.attempts import start_in_sitting
from tests.classroom_factories import make_assignment, make_class_student, make_classroom
from tests.quiz_factories import make_attempt, make_quiz

pytestmark = pytest.mark.django_db
FIRST = datetime(2026, 3, 1, 11, 30, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def old(teacher: User) -> Classroom:
    """A class that was made on 1 March, and is kept for ten days."""
    classroom = make_classroom(teacher=teacher, name="Class 9A", days_kept=10)
    Classroom.objects.update(created_at=FIRST)
    classroom.refresh_from_db()
    return classroom


def joined(classroom: Classroom, nickname: str, moment: datetime) -> Student:
    student = make_class_student(classroom=classroom, nickname=nickname)
    student.joined_at = moment
    student.save()
    return student


def nicknames() -> list[str]:
    return list(Student.objects.by_nickname().values_list("nickname", flat=True))


def test_student_is_kept_for_so_many_days_after_joining(old: Classroom) -> None:
    joined(old, "Quiet Otter", FIRST)
    joined(old, "Red Kite", FIRST + 3 * DAY)

    before = erase_expired(moment=datetime(2026, 3, 10, 23, 59, tzinfo=UTC))
    after = erase_expired(moment=datetime(2026, 3, 11, 0, 0, tzinfo=UTC))

    assert before == Erased(classes=0, students=0, visits=0)
    assert after == Erased(classes=0, students=1, visits=0)
    assert nicknames() == ["Red Kite"]


def test_days_are_those_of_the_time_zone_of_the_server(old: Classroom, settings: Settings) -> None:
    settings.TIME_ZONE = "Pacific/Auckland"  # 13 hours ahead: joined on 2 March there
    joined(old, "Quiet Otter", FIRST)
    joined(old, "Red Kite", FIRST + 3 * DAY)

    before = erase_expired(moment=datetime(2026, 3, 11, 10, 59, tzinfo=UTC))
    after = erase_expired(moment=datetime(2026, 3, 11, 11, 0, tzinfo=UTC))

    assert (before.students, after.students) == (0, 1)


def test_student_who_has_begun_or_answered_since_is_kept(old: Classroom) -> None:
    quiz = make_quiz()
    began = joined(old, "Began", FIRST)
    answered = joined(old, "Answered", FIRST)
    joined(old, "Did nothing", FIRST)
    make_attempt(quiz=quiz, participant=began.key)
    Attempt.objects.update(started_at=FIRST + 5 * DAY)
    make_attempt(quiz=quiz, participant=answered.key, answers=[1])
    Attempt.objects.for_participant(answered.key).update(started_at=FIRST)
    Response.objects.update(answered_at=FIRST + 6 * DAY)

    on_the_11th = erase_expired(moment=FIRST + 10 * DAY)
    left_then = nicknames()
    erase_expired(moment=FIRST + 15 * DAY)

    assert on_the_11th == Erased(classes=0, students=1, visits=0)
    assert left_then == ["Answered", "Began"]
    assert nicknames() == ["Answered"]
    assert Attempt.objects.get().participant == answered.key


def test_class_goes_whole_after_its_last_use(old: Classroom, teacher: User) -> None:
    joined(old, "Quiet Otter", FIRST + 2 * DAY)
    make_class_student(classroom=old, nickname="Only a card", is_here=False)
    given = make_assignment(classroom=old, quiz=make_quiz())
    given.sitting.opens_at = FIRST + DAY
    given.sitting.save()
    other = make_classroom(teacher=teacher, name="Class 9B")

    before = erase_expired(moment=FIRST + 11 * DAY)
    students_before = nicknames()
    after = erase_expired(moment=FIRST + 12 * DAY)

    assert before == Erased(classes=0, students=0, visits=0)
    assert students_before == ["Only a card", "Quiet Otter"]
    assert after == Erased(classes=1, students=0, visits=0)
    assert list(Classroom.objects.all()) == [other]


def test_class_is_in_use_while_it_is_made_open_given_a_quiz_joined_or_answered(
    old: Classroom,
) -> None:
    assert last_use_of(old) == FIRST

    old.code, old.code_until = "K7M2P9TX", FIRST + 4 * DAY
    old.save()
    assert last_use_of(old) == FIRST + 4 * DAY

    given = make_assignment(classroom=old, quiz=make_quiz())
    given.sitting.opens_at = FIRST + 5 * DAY
    given.sitting.save()
    assert last_use_of(old) == FIRST + 5 * DAY

    otter = joined(old, "Quiet Otter", FIRST + 6 * DAY)
    assert last_use_of(old) == FIRST + 6 * DAY

    start_in_sitting(sitting=given.sitting, participant=otter.key, moment=FIRST + 7 * DAY)
    assert last_use_of(old) == FIRST + 7 * DAY


def test_cards_for_a_closed_class_keep_it(old: Classroom) -> None:
    old.code, old.code_until = "K7M2P9TX", FIRST
    old.save()

    add_students(classroom=old, number=2, moment=FIRST + 9 * DAY)
    erase_expired(moment=FIRST + 10 * DAY)

    assert Student.objects.in_classroom(old).count() == 2
    assert not old.is_open(FIRST + 9 * DAY)


def test_student_whose_answers_on_paper_were_typed_in_is_kept_by_their_times(
    old: Classroom,
) -> None:
    card = make_class_student(classroom=old, nickname="Only a card", is_here=False)
    make_attempt(participant=card.key, answers=[1])
    Attempt.objects.update(started_at=FIRST)
    Response.objects.update(answered_at=FIRST)
    joined(old, "Red Kite", FIRST + 3 * DAY)

    erase_expired(moment=FIRST + 10 * DAY)

    assert nicknames() == ["Red Kite"]
    assert Attempt.objects.count() == 0


def test_outlook_says_when_the_next_students_and_the_class_are_erased(old: Classroom) -> None:
    empty = outlook_of(old)
    joined(old, "Quiet Otter", FIRST + DAY)
    joined(old, "Red Kite", FIRST + DAY)
    joined(old, "Blue Heron", FIRST + 3 * DAY)
    make_class_student(classroom=old, nickname="Only a card", is_here=False)

    assert empty == Outlook(erased_on=date(2026, 3, 11), next_on=None, next_students=0)
    assert outlook_of(old) == Outlook(
        erased_on=date(2026, 3, 14), next_on=date(2026, 3, 12), next_students=2
    )
    assert students_past(old, date(2026, 3, 11)) == 0
    assert students_past(old, date(2026, 3, 12)) == 2


def test_visits_of_nobody_in_a_class_are_kept_for_180_days(classroom: Classroom) -> None:
    otter = make_class_student(classroom=classroom)
    quiz = make_quiz()
    gone, back = uuid.uuid4(), uuid.uuid4()
    for participant in (gone, back, otter.key):
        make_attempt(quiz=quiz, participant=participant, answers=[1, 1])
    Attempt.objects.update(started_at=FIRST, finished_at=None)
    Response.objects.update(answered_at=FIRST)
    Attempt.objects.update(finished_at=FIRST)
    make_attempt(quiz=quiz, participant=back)
    Attempt.objects.unfinished().update(started_at=FIRST + DAY)
    Classroom.objects.update(created_at=FIRST + 100 * DAY)

    before = erase_expired(moment=FIRST + 179 * DAY)
    after = erase_expired(moment=FIRST + 180 * DAY)

    assert before.visits == 0
    assert after.visits == 1
    left = Attempt.objects.values_list("participant", flat=True)
    assert sorted(left) == sorted([otter.key, back, back])


def test_traces_are_erased_when_they_serve_nobody_any_more(otter: Student) -> None:
    for age in (timedelta(hours=23), timedelta(hours=25)):
        Bucket.objects.create(limit="codes", who=f"{age}", tokens=9, since=FIRST - age)
    for age in (timedelta(minutes=59), timedelta(minutes=61)):
        ReturnRequest.objects.create(student=otter, browser=uuid.uuid4(), asked_at=FIRST - age)
    now = datetime.now(UTC)
    for name, end in (("over", now - DAY), ("on", now + DAY)):
        Session.objects.create(session_key=name, session_data="", expire_date=end)

    erase_expired(moment=FIRST)

    assert list(Bucket.objects.values_list("since", flat=True)) == [FIRST - timedelta(hours=23)]
    assert list(ReturnRequest.objects.values_list("asked_at", flat=True)) == [
        FIRST - timedelta(minutes=59)
    ]
    assert list(Session.objects.values_list("session_key", flat=True)) == ["on"]


def test_a_class_with_nothing_to_erase_costs_few_queries(
    teacher: User, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(10):
        make_class_student(classroom=make_classroom(teacher=teacher, name=f"Class {number}"))

    with django_assert_max_num_queries(10 * 3 + 7):
        erase_expired(moment=datetime.now(UTC))


def test_command_erases_and_says_how_much(
    old: Classroom, capsys: pytest.CaptureFixture[str]
) -> None:
    old.code, old.code_until = "K7M2P9TX", datetime.now(UTC)
    old.save()
    joined(old, "Quiet Otter", FIRST)

    call_command("erase_expired")

    assert capsys.readouterr().out == (
        "Erased: 0 classes, 1 students of other classes, 0 quizzes that visitors took.\n"
    )
    assert nicknames() == []
