"""A class of thirty that answers twelve questions: run by the server's own manage.py."""

from django.contrib.auth.models import User
from django.utils import timezone

from classrooms.models import Classroom, Student
from coverage_app.models import Story
from quizzes.derivation.drafts import Misconception
from quizzes.models import Attempt, Item, Response, Sitting
from tests.browser.screens import COUNCIL_VOTE
from tests.classroom_factories import make_assignment, make_class_student, make_classroom
from tests.quiz_factories import (
    make_item,
    make_match_item,
    make_number_item,
    make_open_item,
    make_quiz,
    make_sentence_item,
)
from tests.quizzes.answering import make_proved_item

COLORS = "Amber Blue Calm Dapper Early Fair".split()
ANIMALS = "Badger Crane Heron Marten Otter".split()
WORDS = ("The park.", "They voted seven to two for the park.", "Yes")


def add_watched_class() -> None:
    """Add a class that is at work on a quiz; two have not begun, one has not joined."""
    classroom = make_classroom(teacher=User.objects.get(username="teacher"), name="Year 8")
    names = [f"{color} {animal}" for color in COLORS for animal in ANIMALS]
    students = [
        make_class_student(classroom=classroom, nickname=name, is_here=name != names[-1])
        for name in names
    ]
    items = _twelve_items()
    quiz = make_quiz(items=items, title="Twelve questions")
    sitting = make_assignment(classroom=classroom, quiz=quiz).sitting
    for place, student in enumerate(students[:-3]):
        _answer(sitting, student, place, items[: 12 if place % 3 else 2 + place % 8])


def add_answering_class() -> None:
    """Add a class with a code, to which nobody has come, and the quiz that it takes."""
    teacher = User.objects.get(username="teacher")
    classroom = make_classroom(teacher=teacher, name="Year 7", code="W4TCHKRN")
    make_class_student(classroom=classroom, nickname="Silent Stoat")
    story = Story.objects.get(slug=COUNCIL_VOTE)
    make_assignment(classroom=classroom, quiz=make_quiz(story=story, title="Watched"))


def one_more() -> None:
    """Let somebody join the class that is at work."""
    make_class_student(classroom=Classroom.objects.get(name="Year 8"), nickname="Zealous Zebra")


def _twelve_items() -> list[Item]:
    story = Story.objects.get(slug=COUNCIL_VOTE)
    items = [
        make_item(story=story, stem=f"Which text gives the result of vote {number}?")
        for number in range(1, 8)
    ]
    second = items[1].options
    second.filter(position=2).update(misconception=Misconception.SWAPPED.value)
    second.filter(position=4).update(misconception=Misconception.STOPPED_EARLY.value)
    items += [make_proved_item(story=story), make_number_item(story=story)]
    items += [make_sentence_item(story=story), make_match_item(story=story)]
    return [*items, make_open_item(story=story)]


def _answer(sitting: Sitting, student: Student, place: int, items: list[Item]) -> None:
    is_through, now = len(items) == 12, timezone.now()
    attempt = Attempt.objects.create(
        quiz=sitting.quiz,
        sitting=sitting,
        participant=student.key,
        started_at=now,
        finished_at=now if is_through else None,
    )
    for number, item in enumerate(items, 1):
        Response.objects.create(attempt=attempt, item=item, **_given(item, place, number))


def _given(item: Item, place: int, number: int) -> dict[str, object]:
    options = list(item.options.all())
    if not options:
        return {"text": WORDS[place % 3], "grade": place % 5 if place % 2 else None}
    if any(option.prompt for option in options):
        return {"matched": [1, 3] if place % 2 else [1, 2]}
    is_right = (place * 7 + number * 3) % 11 > number % 6
    right = next(option for option in options if option.is_key)
    wrong = [option for option in options if not option.is_key]
    proof = item.evidence.filter(role="proof" if place % 4 else "decoy").first()
    return {
        "option": right if is_right else wrong[(place * 3) % len(wrong)],
        "tapped": proof if item.decoys() else None,
    }
