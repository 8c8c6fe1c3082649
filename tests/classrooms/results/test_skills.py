"""The skills of a class are those of its students summed up."""

from django.contrib.auth.models import User

from classrooms.models import Assignment
from classrooms.results.skills import ClassSkill, skills_of
from classrooms.results.takings import students_of, takings_in
from quizzes.derivation.drafts import Skill
from tests.classrooms.taking_part import make_taken
from tests.quiz_factories import make_item, make_news_story, make_quiz


def skills(assignment: Assignment) -> tuple[ClassSkill, ...]:
    return skills_of(takings_in(assignment.sitting, students_of(assignment.classroom)))


def test_points_and_students_are_counted_by_skill(teacher: User) -> None:
    story = make_news_story()
    both = (Skill.OMIT, Skill.OMIT, Skill.NUMBER)
    items = [make_item(story=story, stem=f"{skill}?", skill=skill) for skill in both]
    assignment = make_taken(teacher, [1, 1, 1], [1, 2, 2], [2, 2, 1], quiz=make_quiz(items=items))

    found = skills(assignment)

    assert found == (
        ClassSkill("Who reported it", 3, 6, secure=1, getting_there=1, to_practice=1),
        ClassSkill("Figures", 2, 3, secure=2, getting_there=0, to_practice=1),
    )
    assert [skill.width for skill in found] == [50, 67]


def test_a_question_that_is_still_to_come_is_not_counted(teacher: User) -> None:
    found = skills(make_taken(teacher, [1]))

    assert found == (ClassSkill("Who reported it", 1, 1, 1, 0, 0),)


def test_a_question_that_was_not_answered_in_time_earns_nothing(teacher: User) -> None:
    found = skills(make_taken(teacher, [1, None]))

    assert [(it.label, it.points, it.total) for it in found] == [
        ("Who reported it", 1, 1),
        ("Figures", 0, 1),
    ]
