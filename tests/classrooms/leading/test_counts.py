"""How many students have begun, answered and finished."""

import pytest
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from classrooms.leading.counts import counts_of, counts_version
from classrooms.models import Assignment, Classroom
from quizzes.models import Attempt, Item
from tests.classroom_factories import make_answer, make_assignment, make_class_student
from tests.quiz_factories import make_item, make_quiz

pytestmark = pytest.mark.django_db


@pytest.fixture
def item() -> Item:
    return make_item(decoys=("The hall was full.",))


@pytest.fixture
def assignment(classroom: Classroom, item: Item) -> Assignment:
    return make_assignment(classroom=classroom, quiz=make_quiz(items=[item]), pace="teacher")


def test_counts_are_of_this_sitting_and_of_the_students_who_are_here(
    assignment: Assignment, classroom: Classroom, item: Item
) -> None:
    make_class_student(classroom=classroom, nickname="Quiet Otter")
    make_class_student(classroom=classroom, nickname="Red Kite", is_here=False)
    other = make_assignment(classroom=classroom, quiz=assignment.sitting.quiz)
    for one in (assignment, assignment, other):
        make_answer(assignment=one, item=item, option=1)
    Attempt.objects.filter(sitting=other.sitting).update(finished_at=timezone.now())

    counts = counts_of(assignment, timezone.now(), item, seeks_proof=False)

    assert (counts.students, counts.begun, counts.finished) == (1, 2, 0)
    assert (counts.answered, counts.seeking_proof) == (2, 0)


def test_answer_without_its_proof_is_not_complete(assignment: Assignment, item: Item) -> None:
    make_answer(assignment=assignment, item=item, option=1)
    proved = make_answer(assignment=assignment, item=item, option=1)
    proved.tapped = item.proof()[0]
    proved.save()

    counts = counts_of(assignment, timezone.now(), item, seeks_proof=True)

    assert (counts.begun, counts.answered, counts.seeking_proof) == (2, 1, 1)


def test_before_the_first_question_nobody_has_answered(assignment: Assignment) -> None:
    counts = counts_of(assignment, timezone.now(), None, seeks_proof=False)

    assert (counts.begun, counts.answered) == (0, 0)


def test_version_changes_with_every_beginning_answer_change_and_end(
    assignment: Assignment, item: Item, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    def version() -> str:
        with django_assert_num_queries(2):
            return counts_version(assignment, timezone.now())

    versions = [version(), version()]
    response = make_answer(assignment=assignment, item=item, option=1)
    versions.append(version())
    response.option = item.options.get(position=2)
    response.save()
    versions.append(version())
    Attempt.objects.update(finished_at=timezone.now())
    versions.append(version())

    assert len(set(versions)) == 4
    assert versions[0] == versions[1]
