"""Classes of the teacher, and students in them: added by the server's own manage.py."""

import uuid
from collections.abc import Sequence
from datetime import timedelta

from django.contrib.auth.models import User
from django.utils import timezone

from classrooms.models import Classroom, RealName, ReturnRequest
from classrooms.paper.entries import papers_of
from coverage_app.models import Story
from quizzes.models import Attempt, Quiz, Response, Sitting
from quizzes.paper.entering import enter_paper
from quizzes.paper.reading import PaperAnswer
from tests.browser.screens import CLASS_CODE
from tests.classroom_factories import make_assignment, make_class_student, make_classroom
from tests.classrooms.taking_part import Given, make_twins, take
from tests.quiz_factories import (
    make_match_item,
    make_news_story,
    make_number_item,
    make_open_item,
    make_quiz,
    make_sentence_item,
)
from tests.quizzes.answering import make_proved_item
from tests.quizzes.sitting_in import lead_to

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
    _lead(full)
    _finish(full)
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


def _lead(classroom: Classroom) -> None:
    """Give the class a quiz that is at its first question, one whose answer is shown, and paper."""
    quiz = Quiz.objects.published().earliest("pk")
    item = quiz.quiz_items.all()[0].item
    for phase in (Sitting.Phase.ASKING, Sitting.Phase.SHOWN):
        sitting = make_assignment(classroom=classroom, quiz=quiz, pace="teacher").sitting
        lead_to(sitting, 1, phase)
        for place, student in enumerate(classroom.students.here()):
            attempt = Attempt.objects.create(quiz=quiz, sitting=sitting, participant=student.key)
            option = item.options.all()[min(place % 5, item.options.count() - 1)]
            tapped = item.evidence.filter(role="proof").first() if place % 3 else None
            Response.objects.create(attempt=attempt, item=item, option=option, tapped=tapped)
    make_assignment(classroom=classroom, quiz=quiz, pace=Sitting.Pace.PAPER)


def _finish(classroom: Classroom) -> None:
    """Let the class have taken both forms of a quiz; the first has every kind of question."""
    story = make_news_story(title="The park")
    long_ago = timezone.now() - timedelta(days=30)  # the sample stays the newest story
    Story.objects.filter(pk=story.pk).update(created_at=long_ago)
    kinds = (make_number_item, make_sentence_item, make_match_item, make_open_item)
    items = [make_proved_item(story=story), *(make(story=story) for make in kinds)]
    before = make_quiz(items=items, title="Compare · form A")
    after = make_quiz(items=[make_number_item(story=story)], title="Compare · form B")
    make_twins(before, after)
    taken, taken_after = (make_assignment(classroom=classroom, quiz=it) for it in (before, after))
    chosen: Sequence[Sequence[Given]] = (
        [1, 2, 1, (1, 3), "The park."],
        [2, 1, 2, (3, 2), "Something else."],
        [4, 3, 1, (1, 3)],
    )
    for place, student in enumerate(classroom.students.here()):
        grade = place % 5 if place % 4 else None
        take(taken, student, chosen[place % len(chosen)], grade=grade, proved=[place % 2 == 0])
        if place % 3:
            take(taken_after, student, [2])
    Quiz.objects.filter(pk__in=[before.pk, after.pk]).update(status=Quiz.Status.RETIRED)


def add_papers() -> None:
    """Give both classes a quiz with questions of every kind on paper; two papers are typed in."""
    full, new = Classroom.objects.by_name()
    quiz = Quiz.objects.get(feedback=Quiz.Feedback.RETRY, asks_confidence=True)
    given, _ = (
        make_assignment(classroom=classroom, quiz=quiz, pace=Sitting.Pace.PAPER)
        for classroom in (full, new)
    )
    teacher, first = full.teacher, papers_of(given).questions[0]
    for student, choice in zip(full.students.here()[:2], first.choices, strict=False):
        answers = [PaperAnswer(first.question.item, option=choice.option)]
        enter_paper(
            sitting=given.sitting, participant=student.key, answers=answers, entered_by=teacher
        )
