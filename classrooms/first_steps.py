"""The first lesson of a teacher, in steps that are ticked by what there is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.urls import reverse

from classrooms.models import Assignment, Classroom, Student
from quizzes.models import Response

if TYPE_CHECKING:
    from django.contrib.auth.models import User


@dataclass(frozen=True, slots=True)
class Step:
    """What to do; ``address`` is where, and empty while another step has to come first."""

    title: str
    text: str
    link: str
    address: str
    is_done: bool


@dataclass(frozen=True, slots=True)
class FirstSteps:
    steps: tuple[Step, ...]

    @property
    def now(self) -> Step | None:
        """The first step that is not done; nothing when all are."""
        return next((step for step in self.steps if not step.is_done), None)


def first_steps_of(teacher: User) -> FirstSteps:
    """Look at the quiz that was given last and its class, or else at the newest class."""
    classes = Classroom.objects.for_teacher(teacher)
    mine = Assignment.objects.for_teacher(teacher)
    given = mine.with_sittings().newest_first().first()
    classroom = given.classroom if given else classes.newest_first().first()
    answers = Response.objects.filter(attempt__sitting__in=mine.values("sitting"))
    return FirstSteps(
        (
            Step(
                title="Make a class",
                text="It needs a name, nothing else.",
                link="New class",
                address=reverse("classrooms:classroom_new"),
                is_done=classroom is not None,
            ),
            Step(
                title="Give it the quiz of the sample story",
                text="It is ready, with the proof behind each answer.",
                link="Give the quiz",
                address=_address("assignment_new", classroom),
                is_done=given is not None,
            ),
            Step(
                title="Join with your own phone",
                text="Open the class on the big screen, and scan the square.",
                link="Go to the big screen",
                address=_address("classroom_screen", classroom),
                is_done=Student.objects.for_teacher(teacher).here().exists(),
            ),
            Step(
                title="Answer on the phone, and watch here",
                text="Each answer comes in while you look, the hardest question first.",
                link="Watch",
                address=_address("assignment_detail", given),
                is_done=answers.exists(),
            ),
        )
    )


def _address(name: str, of: Classroom | Assignment | None) -> str:
    return reverse(f"classrooms:{name}", args=[of.pk]) if of else ""
