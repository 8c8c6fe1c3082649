"""Before and after: the same students in the two forms of a quiz."""

import pytest
from django.contrib.auth.models import User

from classrooms.models import Assignment, Classroom
from classrooms.results.growth import Growth, Mean, growth_of, twin_of
from classrooms.results.takings import students_of, takings_in
from quizzes.derivation.drafts import Skill
from tests.classroom_factories import make_assignment, make_class_student, make_classroom
from tests.classrooms.taking_part import Given, make_twins, take
from tests.quiz_factories import make_item, make_quiz


@pytest.fixture
def classroom(teacher: User) -> Classroom:
    return make_classroom(teacher=teacher)


@pytest.fixture
def forms(classroom: Classroom) -> tuple[Assignment, Assignment]:
    """A class that was given form A, of two questions, and form B, of three."""
    before = make_quiz(title="Form A")
    stems = ("Who?", "Which?")
    more = make_item(stem="How many?", skill=Skill.ATTRIB)
    items = [*(make_item(stem=stem, story=more.story) for stem in stems), more]
    after = make_quiz(items=items, title="Form B")
    make_twins(before, after)
    first = make_assignment(classroom=classroom, quiz=before)
    return first, make_assignment(classroom=classroom, quiz=after)


def answer(forms: tuple[Assignment, Assignment], *given: tuple[list[Given], list[Given]]) -> None:
    for number, answers in enumerate(given):
        student = make_class_student(classroom=forms[0].classroom, nickname=f"Reader {number}")
        for assignment, those in zip(forms, answers, strict=True):
            take(assignment, student, those)


def growth(assignment: Assignment, twin: Assignment) -> Growth:
    students = students_of(assignment.classroom)
    return growth_of(assignment, twin, takings_in(assignment.sitting, students), students)


def test_each_form_finds_the_other_in_its_class(
    forms: tuple[Assignment, Assignment], teacher: User
) -> None:
    before, after = forms
    elsewhere = make_classroom(teacher=teacher, name="9C")
    alone = make_assignment(classroom=elsewhere, quiz=before.sitting.quiz)

    assert twin_of(before) == after
    assert twin_of(after) == before
    assert twin_of(alone) is None


def test_those_who_finished_both_are_compared_by_the_part_of_the_points(
    forms: tuple[Assignment, Assignment],
) -> None:
    answer(
        forms,
        ([1, 2], [1, 1, 1]),  # a half, then all
        ([1, 1], [1, 1, 1]),  # all and all
        ([1, 1], [1, 1, 2]),  # all, then two thirds
        ([1, 1], [1]),  # not finished
    )

    found = growth(*forms)

    assert (found.before, found.after) == forms
    assert (found.students, found.better, found.same, found.worse) == (3, 1, 1, 1)
    assert found.means == (Mean(5 / 3, 2.0), Mean(8 / 3, 3.0))
    assert found.is_small


def test_skills_that_both_forms_ask_for_stand_side_by_side(
    forms: tuple[Assignment, Assignment],
) -> None:
    answer(forms, ([1, 2], [1, 2, 1]))

    (found,) = growth(*forms).skills

    assert found.label == "Who reported it"
    assert (found.before.points, found.before.total) == (1, 1)
    assert (found.after.points, found.after.total) == (1, 2)


def test_from_the_page_of_form_b_it_is_the_same(forms: tuple[Assignment, Assignment]) -> None:
    answer(forms, ([1, 2], [1, 1, 1]))
    before, after = forms

    assert growth(after, before) == growth(before, after)


def test_without_anybody_who_finished_both_there_are_no_means(
    forms: tuple[Assignment, Assignment],
) -> None:
    answer(forms, ([1, 2], []))

    found = growth(*forms)

    assert (found.students, found.means, found.skills) == (0, None, ())


def test_thirty_students_are_not_few(forms: tuple[Assignment, Assignment]) -> None:
    given: tuple[list[Given], list[Given]] = ([1, 2], [1, 1, 1])
    answer(forms, *[given] * 30)

    assert not growth(*forms).is_small
