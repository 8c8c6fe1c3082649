"""The history of one student: quizzes, skills over all, and what to look at again."""

from django.contrib.auth.models import User

from classrooms.results.gradebook import NOT_TAKEN, Mark
from classrooms.results.history import history_of
from quizzes.taking.scoring import SkillScore
from tests.classroom_factories import make_assignment, make_class_student, make_classroom
from tests.classrooms.taking_part import take
from tests.quiz_factories import make_item, make_open_item, make_quiz
from tests.quizzes.answering import make_proved_item


def test_quizzes_come_with_their_marks_and_skills_over_all_of_them(teacher: User) -> None:
    classroom = make_classroom(teacher=teacher)
    student = make_class_student(classroom=classroom)
    first = make_assignment(classroom=classroom, quiz=make_quiz())
    second = make_assignment(classroom=classroom, quiz=make_quiz())
    third = make_assignment(classroom=classroom, quiz=make_quiz())
    take(first, student, [1, 2])
    take(second, student, [1])

    history = history_of(student)

    assert history.skills == (SkillScore("Who reported it", 2, 2), SkillScore("Figures", 0, 1))
    assert [(it.assignment, it.mark) for it in history.entries] == [
        (third, NOT_TAKEN),
        (second, Mark(1, 2, "not finished")),
        (first, Mark(1, 2)),
    ]


def test_what_earned_not_all_points_is_to_be_looked_at_again(teacher: User) -> None:
    classroom = make_classroom(teacher=teacher)
    student = make_class_student(classroom=classroom)
    proved = make_proved_item()
    story = proved.story
    wrong, hinted, silent = (make_item(story=story, stem=stem) for stem in ("W?", "H?", "S?"))
    items = [proved, wrong, hinted, silent, make_item(story=story), make_open_item(story=story)]
    assignment = make_assignment(classroom=classroom, quiz=make_quiz(items=items))
    take(
        assignment,
        student,
        [1, 2, 1, None, 1, "Words."],
        firsts=[None, None, 2],
        proved=[False],
    )

    (entry,) = history_of(student).entries

    misread = ("took the same topic for the same detail",)
    assert [(it.question.number, it.answer, it.is_right, it.misread) for it in entry.missed] == [
        (1, "Gazette only", True, ()),
        (2, "Herald only", False, misread),
        (3, "Gazette only", True, misread),
        (4, "", False, ()),
    ]
