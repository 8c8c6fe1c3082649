"""What erases itself: students and classes that nobody has used for so many days, and old traces.

Days are those of the server's time zone. What was used last on 1 March and is kept for 10 days is
there on 10 March still, and erased with the beginning of 11 March.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.contrib.sessions.backends.db import SessionStore
from django.db import transaction
from django.db.models import Max, QuerySet
from django.utils import timezone

from classrooms.joining.returning import forget_old_requests
from classrooms.keeping.erasing import empty_the_log, erase_classroom, erase_students
from classrooms.models import DAYS_KEPT, Assignment, Classroom, Student
from limits.buckets import forget_old_buckets
from limits.once import forget_sent_forms
from quizzes.models import Attempt, Response
from quizzes.taking.holding import hold


@dataclass(frozen=True, slots=True)
class Outlook:
    """When a class is erased if nobody uses it any more, and which of its students go before."""

    erased_on: date
    next_on: date | None
    next_students: int


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased: the students of classes that went whole are not counted."""

    classes: int
    students: int
    visits: int


def erased_on(last_used_at: datetime, days_kept: int) -> date:
    return timezone.localdate(last_used_at) + timedelta(days=days_kept)


def last_use_of(classroom: Classroom) -> datetime:
    """Return when somebody joined or answered last, or the class was made, open or given a quiz.

    A card that nobody has used has no time of its own: it goes with the class.
    """
    return _last_use(classroom, Student.objects.in_classroom(classroom).last_uses())


def outlook_of(classroom: Classroom) -> Outlook:
    uses = Student.objects.in_classroom(classroom).last_uses()
    days = [erased_on(moment, classroom.days_kept) for moment in uses]
    next_on = min(days, default=None)
    return Outlook(
        erased_on=erased_on(_last_use(classroom, uses), classroom.days_kept),
        next_on=next_on,
        next_students=days.count(next_on) if next_on else 0,
    )


def _last_use(classroom: Classroom, by_students: Sequence[datetime]) -> datetime:
    given = Assignment.objects.of_classroom(classroom)
    opened: datetime | None = given.aggregate(last=Max("sitting__opens_at"))["last"]
    perhaps = (classroom.code_until, opened)
    return max([classroom.created_at, *by_students, *filter(None, perhaps)])


def students_past(classroom: Classroom, today: date) -> int:
    """Count whom the next erasure takes."""
    return Student.objects.expired_in(classroom, _first_kept(classroom.days_kept, today)).count()


def erase_expired(*, moment: datetime) -> Erased:
    """Erase what has been kept long enough; it may run twice at once, and at any time."""
    today = timezone.localdate(moment)
    forget_old_buckets(moment=moment)
    forget_old_requests(moment=moment)
    forget_sent_forms(moment=moment)
    SessionStore.clear_expired()
    classes, students = 0, 0
    for classroom in Classroom.objects.all():
        if erased_on(last_use_of(classroom), classroom.days_kept) <= today:
            erase_classroom(classroom=classroom)
            classes += 1
        else:
            students += _erase_expired_students(classroom, today)
    visits = _erase_expired_visits(today)
    transaction.on_commit(empty_the_log)
    return Erased(classes, students, visits)


def _erase_expired_students(classroom: Classroom, today: date) -> int:
    expired = Student.objects.expired_in(classroom, _first_kept(classroom.days_kept, today))
    if not expired.exists():  # mostly; and SQLite lets nobody write while a transaction is open
        return 0
    with transaction.atomic():
        hold(expired, Attempt.objects.for_participants(expired.keys()))
        students = list(expired)  # who has answered meanwhile is not among them any more
        erase_students(students=students)
    return len(students)


def _erase_expired_visits(today: date) -> int:
    """Erase what visitors took who are in no class; their sessions end as early."""
    expired = _visits_before(_first_kept(DAYS_KEPT, today))
    if not expired.exists():
        return 0
    with transaction.atomic():
        hold(expired)
        return expired.delete()[1].get(Attempt._meta.label, 0)


def _visits_before(moment: datetime) -> QuerySet[Attempt]:
    """Give the attempts of visitors who have begun and answered nothing since ``moment``."""
    begun = Attempt.objects.filter(started_at__gte=moment).values("participant")
    answered = Response.objects.filter(answered_at__gte=moment).values("attempt__participant")
    of_visitors = Attempt.objects.exclude(participant__in=Student.objects.all().keys())
    return of_visitors.exclude(participant__in=begun).exclude(participant__in=answered)


def _first_kept(days_kept: int, today: date) -> datetime:
    """Return the moment from which on a use keeps its row over ``today``."""
    day = today - timedelta(days=days_kept - 1)
    return timezone.make_aware(datetime.combine(day, time.min))
