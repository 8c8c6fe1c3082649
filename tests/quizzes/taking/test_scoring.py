"""The points of an attempt."""

import pytest

from quizzes.derivation.drafts import Skill
from quizzes.models import Quiz, Response
from quizzes.taking.attempts import Answer, respond
from quizzes.taking.questions import questions
from quizzes.taking.scoring import Level, Points, Score, SkillScore, points_of, score
from tests.quiz_factories import (
    make_attempt,
    make_item,
    make_match_item,
    make_news_story,
    make_open_item,
    make_quiz,
)
from tests.quizzes.answering import again, begin, choose, make_proved_item, tap, try_again

pytestmark = pytest.mark.django_db


def test_score_counts_over_all_and_for_each_skill_in_the_order_of_the_quiz() -> None:
    story = make_news_story()
    skills = [Skill.QUOTE, Skill.OMIT, Skill.QUOTE, Skill.QUOTE]
    quiz = make_quiz(items=[make_item(story=story, skill=skill) for skill in skills])
    attempt = make_attempt(quiz=quiz, answers=[1, 2, 1, 4])

    assert score(questions(attempt)) == Score(
        points=2,
        total=4,
        answered=4,
        questions=4,
        waiting=0,
        skills=(SkillScore("Quotes", 2, 3), SkillScore("Who reported it", 0, 1)),
    )


def test_score_of_an_unfinished_attempt_counts_what_is_there() -> None:
    attempt = make_attempt(answers=[1])

    assert score(questions(attempt)) == Score(
        points=1,
        total=2,
        answered=1,
        questions=2,
        waiting=0,
        skills=(SkillScore("Who reported it", 1, 1), SkillScore("Figures", 0, 1)),
    )


@pytest.mark.parametrize(
    ("points", "total", "level"),
    [
        (1, 1, Level.SECURE),
        (3, 3, Level.SECURE),
        (2, 3, Level.GETTING_THERE),
        (1, 2, Level.GETTING_THERE),
        (1, 3, Level.PRACTICE),
        (0, 1, Level.PRACTICE),
    ],
)
def test_level_of_a_skill(points: int, total: int, level: Level) -> None:
    assert SkillScore("Quotes", points, total).level == level


def test_levels_are_in_the_words_of_the_screen() -> None:
    assert [level.value for level in Level] == ["Secure", "Getting there", "Practise again"]


def test_meter_has_a_mark_for_each_point_earned_ones_first() -> None:
    assert SkillScore("Quotes", 2, 3).marks == (True, True, False)


def test_skills_to_practice_are_those_not_yet_secure() -> None:
    secure, shaky = SkillScore("Quotes", 1, 1), SkillScore("Figures", 0, 1)
    both = Score(points=1, total=2, answered=2, questions=2, waiting=0, skills=(secure, shaky))

    assert both.to_practice == (shaky,)


@pytest.mark.parametrize(
    ("position", "excerpt", "points"),
    [
        (1, "It voted seven to two.", [("Who reported it", 1), ("Evidence", 1)]),
        (1, "The hall was full.", [("Who reported it", 1), ("Evidence", 0)]),
        (2, "It voted seven to two.", [("Who reported it", 0), ("Evidence", 0)]),
        (2, "The hall was full.", [("Who reported it", 0), ("Evidence", 0)]),
    ],
)
def test_key_and_proof_earn_a_point_each_and_the_proof_only_with_the_key(
    position: int, excerpt: str, points: list[tuple[str, int]]
) -> None:
    attempt = begin(make_quiz(items=[make_proved_item()]))
    choose(attempt, 1, position)

    question = tap(attempt, 1, excerpt)

    assert [(it.label, it.earned) for it in points_of(question)] == points


@pytest.mark.parametrize(
    ("excerpt", "points"), [("It voted seven to two.", 1), ("The hall was full.", 0)]
)
def test_right_second_try_earns_the_point_of_the_proof_only(excerpt: str, points: int) -> None:
    quiz = make_quiz(items=[make_proved_item()], feedback=Quiz.Feedback.RETRY)
    attempt = begin(quiz)
    choose(attempt, 1, 2)
    try_again(attempt, 1, 1)

    tap(attempt, 1, excerpt)

    total = score(questions(again(attempt)))
    assert (total.points, total.total) == (points, 2)


def test_right_second_try_without_a_proof_earns_nothing() -> None:
    attempt = begin(make_quiz(items=[make_item()], feedback=Quiz.Feedback.RETRY))
    choose(attempt, 1, 2)

    question = try_again(attempt, 1, 1)

    assert list(points_of(question)) == [Points("Who reported it", 0)]


@pytest.mark.parametrize(
    ("matched", "points"), [((1, 3), 1), ((3, 1), 0), ((1, 2), 0), ((1, 1), 0)]
)
def test_match_is_right_when_all_of_it_is(matched: tuple[int, int], points: int) -> None:
    attempt = begin(make_quiz(items=[make_match_item()]))

    (question,) = respond(attempt=attempt, number=1, answer=Answer(matched=matched))

    assert list(points_of(question)) == [Points("Who reported it", points)]


def test_open_answer_earns_points_once_it_is_read() -> None:
    attempt = begin(make_quiz(items=[make_open_item()]))
    respond(attempt=attempt, number=1, answer=Answer(text="They voted."))
    before = score(questions(again(attempt)))

    Response.objects.update(grade=3)

    after = score(questions(again(attempt)))
    assert before == Score(points=0, total=0, answered=1, questions=1, waiting=1, skills=())
    assert after == Score(
        points=3,
        total=4,
        answered=1,
        questions=1,
        waiting=0,
        skills=(SkillScore("Wording", 3, 4),),
    )


def test_question_that_comes_back_does_not_change_the_points() -> None:
    attempt = begin(make_quiz(items=[make_item()], repeats_missed=True))
    choose(attempt, 1, 2)
    before = score(questions(again(attempt)))

    choose(attempt, 2, 1)

    assert score(questions(again(attempt))) == before
