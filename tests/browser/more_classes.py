"""Classes of the teacher, and students in them: added by the server's own manage.py."""

import uuid
from datetime import timedelta

from django.contrib.auth.models import User
from django.utils import timezone

from classrooms.models import Classroom, RealName, ReturnRequest
from quizzes.models import Quiz, Sitting
from tests.browser.screens import CLASS_CODE
from tests.classroom_factories import make_assignment, make_class_student, make_classroom

HOUR = timedelta(hours=1)

NICKNAMES = """Quiet Otter, Blue Heron, Red Kite, Swift Hare, Grey Seal, Bold Wren, Green Newt,
    Tall Crane, Shy Badger, Brown Owl, Sand Martin, Wild Goat, Pine Marten, Calm Swan"""


def add_classes() -> None:
    """Add a class that is open, with fourteen students, and one that is new."""
    teacher = User.objects.get(username="teacher")
    full = make_classroom(teacher=teacher, name="Class 9B", code=CLASS_CODE)
    for nickname in NICKNAMES.split(","):
        make_class_student(classroom=full, nickname=nickname.strip())
    make_class_student(classroom=full, nickname="Early Lark", is_here=False)
    otter = full.students.get(nickname="Quiet Otter")
    RealName.objects.create(student=otter, name="Aysel M.")
    ReturnRequest.objects.create(student=otter, browser=uuid.UUID(int=1))
    _give(full)
    make_classroom(teacher=teacher, name="Media club")
    assert list(Classroom.objects.by_name().values_list("pk", flat=True)) == [1, 2]


def _give(classroom: Classroom) -> None:
    """Give the class quizzes that are to do, to come and done."""
    quiz = Quiz.objects.published().earliest("pk")
    live = make_assignment(classroom=classroom, quiz=quiz, pace=Sitting.Pace.TEACHER)
    live.reads_first, live.opened_lenses = True, ["read", "facts"]
    live.save()
    for opens, closes in ((-HOUR, HOUR), (HOUR, 2 * HOUR), (-2 * HOUR, -HOUR)):
        sitting = make_assignment(classroom=classroom, quiz=quiz).sitting
        sitting.opens_at, sitting.closes_at = timezone.now() + opens, timezone.now() + closes
        sitting.save()
