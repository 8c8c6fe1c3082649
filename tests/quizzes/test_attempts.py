"""Start an attempt, store its responses, and score it."""

import uuid

import pytest

from quizzes.attempts import (
    Level,
    Question,
    Score,
    SkillScore,
    next_open_position,
    questions,
    reachable_question,
    respond,
    score,
    start,
)
from quizzes.derivation.drafts import Skill
from quizzes.models import Attempt, Response
from tests.quiz_factories import make_attempt, make_item, make_news_story, make_quiz

pytestmark = pytest.mark.django_db


def test_start_begins_an_attempt() -> None:
    quiz = make_quiz()
    participant = uuid.uuid4()

    attempt = start(quiz=quiz, participant=participant)

    stored = Attempt.objects.get()
    assert (stored, stored.quiz, stored.participant, stored.finished_at) == (
        attempt,
        quiz,
        participant,
        None,
    )


def test_start_goes_on_with_the_unfinished_attempt() -> None:
    attempt = make_attempt(answers=[1])

    again = start(quiz=attempt.quiz, participant=attempt.participant)

    assert again == attempt


def test_start_begins_anew_after_a_finished_attempt() -> None:
    finished = make_attempt(answers=[1, 1])

    again = start(quiz=finished.quiz, participant=finished.participant)

    assert (again == finished, again.responses.count()) == (False, 0)


def test_start_does_not_go_on_with_the_attempt_of_somebody_else() -> None:
    attempt = make_attempt()

    other = start(quiz=attempt.quiz, participant=uuid.uuid4())

    assert other != attempt


def test_questions_are_numbered_from_1_with_their_responses() -> None:
    attempt = make_attempt(answers=[2])
    first, second = (place.item for place in attempt.quiz.quiz_items.all())

    assert questions(attempt) == (
        Question(1, first, attempt.responses.get()),
        Question(2, second, None),
    )


@pytest.mark.parametrize(("answers", "position"), [([], 1), ([1], 2), ([1, 1], None)])
def test_next_open_position_is_the_first_unanswered(
    answers: list[int], position: int | None
) -> None:
    attempt = make_attempt(answers=answers)

    assert next_open_position(attempt) == position


@pytest.mark.parametrize(
    ("answers", "reachable"),
    [([], [1]), ([1], [1, 2]), ([1, 1], [1, 2])],
)
def test_question_is_reachable_when_all_before_it_are_answered(
    answers: list[int], reachable: list[int]
) -> None:
    attempt = make_attempt(answers=answers)

    found = [number for number in (-1, 0, 1, 2, 3) if reachable_question(attempt, number)]

    assert found == reachable


def test_response_is_stored() -> None:
    attempt = make_attempt()

    response = respond(attempt=attempt, position=1, option_position=2)

    stored = Response.objects.get()
    assert (stored, str(stored.item), str(stored.option)) == (
        response,
        "Which text gives the result of the vote?",
        "Herald only",
    )


def test_first_answer_wins() -> None:
    attempt = make_attempt()
    first = respond(attempt=attempt, position=1, option_position=2)

    second = respond(attempt=attempt, position=1, option_position=1)

    assert (second, str(second.option), Response.objects.count()) == (first, "Herald only", 1)


def test_option_that_the_item_does_not_have_is_refused() -> None:
    attempt = make_attempt()

    with pytest.raises(KeyError):
        respond(attempt=attempt, position=1, option_position=5)

    assert Response.objects.count() == 0


def test_attempt_is_finished_with_its_last_response() -> None:
    attempt = make_attempt()

    respond(attempt=attempt, position=1, option_position=1)
    between = Attempt.objects.get().finished_at
    last = respond(attempt=attempt, position=2, option_position=1)

    finished_at = Attempt.objects.get().finished_at
    assert between is None
    assert finished_at is not None
    assert finished_at >= last.answered_at


def test_attempt_is_finished_once() -> None:
    attempt = make_attempt(answers=[1, 1])
    finished_at = attempt.finished_at

    respond(attempt=attempt, position=2, option_position=2)

    assert Attempt.objects.get().finished_at == finished_at


def test_score_counts_over_all_and_for_each_skill_in_the_order_of_the_quiz() -> None:
    story = make_news_story()
    skills = [Skill.QUOTE, Skill.OMIT, Skill.QUOTE, Skill.QUOTE]
    quiz = make_quiz(items=[make_item(story=story, skill=skill) for skill in skills])
    attempt = make_attempt(quiz=quiz, answers=[1, 2, 1, 4])

    assert score(attempt) == Score(
        right=2,
        answered=4,
        total=4,
        skills=(SkillScore("Quotes", 2, 3), SkillScore("Who reported it", 0, 1)),
    )


def test_score_of_an_unfinished_attempt_counts_what_is_there() -> None:
    attempt = make_attempt(answers=[1])

    assert score(attempt) == Score(
        right=1,
        answered=1,
        total=2,
        skills=(SkillScore("Who reported it", 1, 1), SkillScore("Figures", 0, 1)),
    )


@pytest.mark.parametrize(
    ("right", "total", "level"),
    [
        (1, 1, Level.SECURE),
        (3, 3, Level.SECURE),
        (2, 3, Level.GETTING_THERE),
        (1, 2, Level.GETTING_THERE),
        (1, 3, Level.PRACTICE),
        (0, 1, Level.PRACTICE),
    ],
)
def test_level_of_a_skill(right: int, total: int, level: Level) -> None:
    assert SkillScore("Quotes", right, total).level == level


def test_levels_are_in_the_words_of_the_screen() -> None:
    assert [level.value for level in Level] == ["Secure", "Getting there", "Practise again"]


def test_meter_has_a_mark_for_each_question_right_ones_first() -> None:
    assert SkillScore("Quotes", 2, 3).marks == (True, True, False)


def test_skills_to_practice_are_those_not_yet_secure() -> None:
    secure, shaky = SkillScore("Quotes", 1, 1), SkillScore("Figures", 0, 1)

    assert Score(right=1, answered=2, total=2, skills=(secure, shaky)).to_practice == (shaky,)
