"""How each answer stands in the grid, and which question is the hardest."""

import pytest
from django.utils import timezone

from classrooms.models import Assignment, Classroom, Student
from classrooms.watching.grid import Grid, State, grid_of
from quizzes.models import Attempt, Item, Response, Sitting
from tests.classroom_factories import make_assignment, make_class_student
from tests.quiz_factories import (
    make_item,
    make_match_item,
    make_news_story,
    make_open_item,
    make_quiz,
)
from tests.quizzes.answering import make_proved_item

pytestmark = pytest.mark.django_db
RIGHT, PARTLY, WRONG, WAITS, NOT_YET = State


def give(classroom: Classroom, *items: Item, pace: str = "self") -> Assignment:
    return make_assignment(classroom=classroom, quiz=make_quiz(items=items), pace=pace)


def begin(assignment: Assignment, student: Student, *, is_finished: bool = False) -> Attempt:
    now = timezone.now()
    return Attempt.objects.create(
        quiz=assignment.sitting.quiz,
        sitting=assignment.sitting,
        participant=student.key,
        started_at=now,
        finished_at=now if is_finished else None,
    )


def choose(attempt: Attempt, item: Item, position: int, *, tapped: str = "") -> None:
    Response.objects.create(
        attempt=attempt,
        item=item,
        option=item.options.get(position=position),
        tapped=item.evidence.get(excerpt=tapped) if tapped else None,
    )


def seen(assignment: Assignment, *, hides_names: bool = False) -> Grid:
    known = Assignment.objects.with_questions().get(pk=assignment.pk)
    return grid_of(known, timezone.now(), hides_names=hides_names)


def states(grid: Grid) -> dict[str, list[State]]:
    return {row.student.name: [cell.state for cell in row.cells] for row in grid.rows}


def test_grid_shows_every_student_also_who_has_not_begun_or_joined(
    classroom: Classroom, otter: Student
) -> None:
    first, second = make_item(), make_item(stem="Which other text?")
    make_class_student(classroom=classroom, nickname="Blue Heron")
    make_class_student(classroom=classroom, nickname="amber Wren", is_here=False)
    assignment = give(classroom, first, second)
    attempt = begin(assignment, otter)
    choose(attempt, first, 1)

    grid = seen(assignment)

    assert states(grid) == {
        "amber Wren": [NOT_YET, NOT_YET],
        "Blue Heron": [NOT_YET, NOT_YET],
        "Quiet Otter": [RIGHT, NOT_YET],
    }
    assert (grid.joined, grid.begun, grid.finished) == (2, 1, 0)
    assert [(it.number, it.right, it.answered) for it in grid.columns] == [(1, 1, 1), (2, 0, 0)]


def test_grid_tells_right_from_partly_and_from_what_is_looked_for_still(
    classroom: Classroom,
) -> None:
    item = make_proved_item()
    assignment = give(classroom, item)
    for name, position, tapped, is_finished in (
        ("Amber", 1, "It voted seven to two.", True),
        ("Blue", 1, "The hall was full.", True),
        ("Calm", 1, "", False),
        ("Dapper", 1, "", True),
        ("Early", 2, "The hall was full.", True),
    ):
        student = make_class_student(classroom=classroom, nickname=name)
        attempt = begin(assignment, student, is_finished=is_finished)
        choose(attempt, item, position, tapped=tapped)

    grid = seen(assignment)

    assert [row.cells[0].state for row in grid.rows] == [RIGHT, PARTLY, NOT_YET, PARTLY, WRONG]
    assert [cell.is_answered for row in grid.rows for cell in row.cells][2] is False


def test_grid_takes_a_second_try_and_a_half_of_a_match_for_partly_right(
    classroom: Classroom, otter: Student
) -> None:
    story = make_news_story()
    choice, match = make_item(story=story), make_match_item(story=story)
    assignment = give(classroom, choice, match)
    attempt = begin(assignment, otter, is_finished=True)
    first, key = choice.options.get(position=2), choice.options.get(position=1)
    Response.objects.create(attempt=attempt, item=choice, first_option=first, option=key)
    Response.objects.create(attempt=attempt, item=match, matched=[1, 2])

    assert states(seen(assignment)) == {"Quiet Otter": [PARTLY, PARTLY]}


@pytest.mark.parametrize(
    ("grade", "state"), [(None, WAITS), (0, WRONG), (1, PARTLY), (3, PARTLY), (4, RIGHT)]
)
def test_grid_shows_an_open_answer_by_its_grade(
    classroom: Classroom, otter: Student, grade: int | None, state: State
) -> None:
    item = make_open_item()
    assignment = give(classroom, item)
    attempt = begin(assignment, otter, is_finished=True)
    Response.objects.create(attempt=attempt, item=item, text="The park.", grade=grade)

    grid = seen(assignment)

    assert states(grid) == {"Quiet Otter": [state]}
    assert grid.hardest == ()
    assert [(it.answered, it.waiting) for it in grid.open] == [(1, int(grade is None))]


def test_grid_of_a_led_quiz_that_was_ended_has_every_question(
    classroom: Classroom, otter: Student
) -> None:
    first, second = make_item(), make_item(stem="Which other text?")
    assignment = give(classroom, first, second, pace=Sitting.Pace.TEACHER)
    Sitting.objects.update(question_number=1, phase=Sitting.Phase.SHOWN)
    choose(begin(assignment, otter, is_finished=True), first, 2)

    assert states(seen(assignment)) == {"Quiet Otter": [WRONG, NOT_YET]}


def test_hardest_question_is_the_one_with_the_smallest_share_of_right_answers(
    classroom: Classroom,
) -> None:
    items = [make_item(stem=f"Question {number}?") for number in (1, 2, 3, 4)]
    assignment = give(classroom, *items)
    for name, answers in (("Amber", (1, 2, 1)), ("Blue", (1, 1)), ("Calm", (2, 2))):
        attempt = begin(assignment, make_class_student(classroom=classroom, nickname=name))
        for item, position in zip(items, answers, strict=False):
            choose(attempt, item, position)

    hardest = seen(assignment).hardest

    counts = [(it.number, it.right, it.judged, it.percent) for it in hardest]
    assert counts == [(2, 1, 3, 33), (1, 2, 3, 67), (3, 1, 1, 100)]


def test_hidden_names_are_numbers_in_the_order_in_which_students_were_added(
    classroom: Classroom, otter: Student
) -> None:
    make_class_student(classroom=classroom, nickname="Blue Heron")
    assignment = give(classroom, make_item())
    choose(begin(assignment, otter), assignment.sitting.quiz.quiz_items.all()[0].item, 1)

    grid = seen(assignment, hides_names=True)

    assert states(grid) == {"Student 1": [RIGHT], "Student 2": [NOT_YET]}
    assert seen(assignment).version != grid.version
