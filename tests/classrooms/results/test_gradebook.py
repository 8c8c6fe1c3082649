"""The gradebook: points of points, what may still change, and blanks where nothing was taken."""

from datetime import timedelta

from django.contrib.auth.models import User
from django.utils import timezone

from classrooms.models import RealName, Student
from classrooms.results.gradebook import NOT_TAKEN, Mark, gradebook_of
from quizzes.models import Sitting
from tests.classroom_factories import make_assignment, make_class_student, make_classroom
from tests.classrooms.taking_part import take
from tests.quiz_factories import make_item, make_open_item, make_quiz


def test_marks_stand_in_the_order_of_the_quizzes(teacher: User) -> None:
    classroom = make_classroom(teacher=teacher)
    later = make_assignment(classroom=classroom, quiz=make_quiz(title="Second"))
    first = make_assignment(classroom=classroom, quiz=make_quiz(title="First"))
    Sitting.objects.filter(pk=first.sitting_id).update(opens_at=timezone.now() - timedelta(days=7))
    wren = make_class_student(classroom=classroom, nickname="Wren")
    heron = make_class_student(classroom=classroom, nickname="Heron")
    make_class_student(classroom=classroom, nickname="Lark", is_here=False)
    take(first, wren, [1, 2])
    take(later, wren, [1, 1])
    take(later, heron, [1])

    gradebook = gradebook_of(classroom)

    assert [it.sitting.quiz.title for it in gradebook.assignments] == ["First", "Second"]
    assert [(it.student.nickname, it.marks, it.together) for it in gradebook.rows] == [
        ("Heron", (NOT_TAKEN, Mark(1, 2, "not finished")), Mark(1, 2)),
        ("Lark", (NOT_TAKEN, NOT_TAKEN), NOT_TAKEN),
        ("Wren", (Mark(1, 2), Mark(2, 2)), Mark(3, 4)),
    ]


def test_an_open_answer_that_waits_is_no_points_yet(teacher: User) -> None:
    classroom = make_classroom(teacher=teacher)
    item = make_item()
    quiz = make_quiz(items=[item, make_open_item(story=item.story)])
    assignment = make_assignment(classroom=classroom, quiz=quiz)
    take(assignment, make_class_student(classroom=classroom), [1, "The park."])

    (row,) = gradebook_of(classroom).rows

    assert row.marks == (Mark(1, 1, "1 to read"),)


def test_real_names_are_there_when_the_teacher_typed_one(teacher: User) -> None:
    without = make_classroom(teacher=teacher, name="9A")
    make_class_student(classroom=without)
    classroom = make_classroom(teacher=teacher, name="9B")
    student: Student = make_class_student(classroom=classroom)
    RealName.objects.create(student=student, name="Aysel M.")

    assert not gradebook_of(without).has_real_names
    assert gradebook_of(classroom).has_real_names
