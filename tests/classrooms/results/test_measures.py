"""Difficulty and discrimination: worked by hand, and silent where answers are few."""

import pytest

from classrooms.results.measures import Mark, difficulty, discrimination

# Fifteen who were right earned 3 elsewhere, fifteen who were wrong 1.
APART = [Mark(1, 1, 3)] * 15 + [Mark(0, 1, 1)] * 15


def test_difficulty_is_the_part_of_the_points_that_was_earned() -> None:
    assert difficulty(APART) == 0.5
    assert difficulty([Mark(1, 2, 0)] * 29 + [Mark(2, 2, 0)]) == 31 / 60


def test_difficulty_of_answers_that_wait_to_be_read_is_unknown() -> None:
    assert difficulty([Mark(0, 0, 3)] * 30) is None


def test_fewer_than_thirty_answers_have_no_numbers() -> None:
    few = APART[:29]

    assert (difficulty(few), discrimination(few)) == (None, None)


def test_a_question_that_goes_with_the_others_discriminates() -> None:
    assert discrimination(APART) == 1.0


def test_a_question_against_the_others_is_below_zero() -> None:
    marks = [Mark(0, 1, 3)] * 15 + [Mark(1, 1, 1)] * 15

    assert discrimination(marks) == -1.0


def test_discrimination_is_the_point_biserial_with_the_other_questions() -> None:
    marks = [Mark(1, 1, 3)] * 10 + [Mark(1, 1, 1)] * 10 + [Mark(0, 1, 1)] * 10

    # By hand: (2 − 1) / √(8/9) · √(2/3 · 1/3), the means of the two groups and the spread of all.
    assert discrimination(marks) == pytest.approx(0.5)


@pytest.mark.parametrize("marks", [[Mark(1, 1, 3)] * 30, [Mark(1, 1, 2), *[Mark(0, 1, 2)] * 29]])
def test_where_all_earned_the_same_there_is_no_discrimination(marks: list[Mark]) -> None:
    assert discrimination(marks) is None
