"""What the class misread is said in words, by students and not by clicks."""

import pytest
from django.contrib.auth.models import User

from classrooms.models import Assignment
from classrooms.results.misconceptions import Misreading, misread, misreadings_of
from classrooms.results.takings import Taking, students_of, takings_in
from quizzes.derivation.drafts import Misconception
from quizzes.models import Option
from tests.classrooms.taking_part import make_taken, take
from tests.quiz_factories import make_match_item, make_news_story, make_quiz


def takings(assignment: Assignment) -> tuple[Taking, ...]:
    return takings_in(assignment.sitting, students_of(assignment.classroom))


def test_students_are_counted_of_those_who_could_misread_so(teacher: User) -> None:
    assignment = make_taken(teacher, [2, 3], [2, 1], [1, 1], [1], [None, None])

    found = misreadings_of(takings(assignment))

    words = "took the same topic for the same detail"
    assert found == (Misreading(words, students=2, asked=4, numbers=(1, 2)),)


def test_the_most_frequent_misreading_comes_first(teacher: User) -> None:
    assignment = make_taken(teacher, [2, 3], [3, 1], [3, 1])
    Option.objects.filter(position=3).update(misconception=Misconception.HEDGE_IS_A_NUMBER)

    found = misreadings_of(takings(assignment))

    assert found == (
        Misreading("read a hedge as another number", students=3, asked=3, numbers=(1, 2)),
        Misreading("took the same topic for the same detail", students=1, asked=3, numbers=(1,)),
    )


def test_what_was_chosen_before_the_hint_counts(teacher: User) -> None:
    assignment = make_taken(teacher)
    student = make_taken(teacher, [1, 1], name="9C").classroom.students.get()
    student.classroom = assignment.classroom
    student.save()
    take(assignment, student, [1, None], firsts=[2])

    (found,) = misreadings_of(takings(assignment))

    assert (found.students, found.asked, found.numbers) == (1, 1, (1,))


def test_an_option_without_a_misconception_says_nothing(teacher: User) -> None:
    assignment = make_taken(teacher, [2, 1])
    Option.objects.filter(position=2).update(misconception="")

    assert misreadings_of(takings(assignment)) == ()


def test_what_belongs_to_nothing_is_misread_in_a_match(teacher: User) -> None:
    quiz = make_quiz(items=[make_match_item(story=make_news_story())])
    assignment = make_taken(teacher, [(1, 2)], [(3, 1)], quiz=quiz)

    first, second = takings(assignment)

    assert misread(first.questions[0]) == ("took the same topic for the same detail",)
    assert misread(second.questions[0]) == ()


@pytest.mark.parametrize("answers", [[], [1, 1]])
def test_who_is_right_or_silent_misreads_nothing(teacher: User, answers: list[int]) -> None:
    (taking,) = takings(make_taken(teacher, answers))

    assert misread(taking.questions[0]) == ()
