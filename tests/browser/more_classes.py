"""Classes of the teacher, and students in them: added by the server's own manage.py."""

import uuid

from django.contrib.auth.models import User

from classrooms.models import Classroom, RealName, ReturnRequest
from tests.browser.screens import CLASS_CODE
from tests.classroom_factories import make_class_student, make_classroom

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
    make_classroom(teacher=teacher, name="Media club")
    assert list(Classroom.objects.by_name().values_list("pk", flat=True)) == [1, 2]
