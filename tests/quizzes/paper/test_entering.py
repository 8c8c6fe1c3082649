"""Papers are stored as attempts like any others, and count by the same rules."""

import uuid
from datetime import UTC, datetime

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from quizzes.models import Attempt, Evidence, Item, Quiz, Response, Sitting
from quizzes.paper.entering import NOT_ON_PAPER, enter_paper
from quizzes.paper.reading import PaperAnswer
from quizzes.taking.results import result_of
from tests.classroom_factories import make_sitting
from tests.quiz_factories import make_match_item, make_open_item, make_quiz
from tests.quizzes.answering import again, make_proved_item

OTTER = uuid.UUID(int=7)
NOON, LATER = (datetime(2026, 3, 2, hour, tzinfo=UTC) for hour in (12, 13))


@pytest.fixture
def quiz(db: None) -> Quiz:
    """A question with its proof, one to match, and an open one."""
    proved = make_proved_item()
    others = [make_match_item(story=proved.story), make_open_item(story=proved.story)]
    return make_quiz(items=[proved, *others], repeats_missed=True)


@pytest.fixture
def sitting(quiz: Quiz) -> Sitting:
    return make_sitting(quiz=quiz, pace=Sitting.Pace.PAPER)


def items_of(sitting: Sitting) -> list[Item]:
    return [place.item for place in sitting.quiz.quiz_items.select_related("item")]


def whole_paper(sitting: Sitting) -> list[PaperAnswer]:
    """Answer everything rightly, the open one for three points."""
    proved, match, open_item = items_of(sitting)
    proof = proved.evidence.get(role=Evidence.Role.PROOF)
    return [
        PaperAnswer(proved, option=proved.key(), tapped=proof),
        PaperAnswer(match, matched=(1, 3)),
        PaperAnswer(open_item, points=3),
    ]


def enter(sitting: Sitting, answers: list[PaperAnswer], teacher: User) -> Attempt | None:
    return enter_paper(
        sitting=sitting, participant=OTTER, answers=answers, entered_by=teacher, moment=NOON
    )


def test_paper_is_a_finished_attempt_that_is_scored_like_any_other(
    sitting: Sitting, teacher: User
) -> None:
    attempt = enter(sitting, whole_paper(sitting), teacher)

    assert attempt is not None
    result = result_of(again(attempt))
    assert (attempt.participant, attempt.sitting, attempt.quiz) == (OTTER, sitting, sitting.quiz)
    assert (attempt.started_at, attempt.finished_at) == (NOON, NOON)
    assert (result.score.points, result.score.total, result.score.answered) == (6, 7, 3)
    assert (result.is_over, result.score.waiting) == (True, 0)


def test_attempt_shows_options_in_the_order_of_the_paper(sitting: Sitting, teacher: User) -> None:
    attempt = enter(sitting, whole_paper(sitting), teacher)

    assert attempt is not None
    assert attempt.seed == sitting.quiz.pk


def test_open_answer_is_graded_by_who_typed_it(sitting: Sitting, teacher: User) -> None:
    enter(sitting, whole_paper(sitting), teacher)

    response = Response.objects.open_answers().get()
    assert (response.text, response.grade) == ("Written on paper", 3)
    assert (response.graded_by, response.graded_at) == (teacher, NOON)


def test_corrected_paper_is_the_same_attempt(sitting: Sitting, teacher: User) -> None:
    first = enter(sitting, whole_paper(sitting), teacher)
    wrong = items_of(sitting)[0]

    second = enter_paper(
        sitting=sitting,
        participant=OTTER,
        answers=[PaperAnswer(wrong, option=wrong.options.get(position=2))],
        entered_by=teacher,
        moment=LATER,
    )

    response = Response.objects.get()
    assert first == second
    assert (response.option, response.tapped) == (wrong.options.get(position=2), None)
    assert response.answered_at == NOON


def test_points_that_stay_keep_who_gave_them(sitting: Sitting, teacher: User) -> None:
    enter(sitting, whole_paper(sitting), teacher)
    colleague = User.objects.create_user("colleague")

    enter_paper(
        sitting=sitting,
        participant=OTTER,
        answers=whole_paper(sitting),
        entered_by=colleague,
        moment=LATER,
    )

    response = Response.objects.open_answers().get()
    assert (response.graded_by, response.graded_at) == (teacher, NOON)


def test_empty_paper_is_no_attempt(sitting: Sitting, teacher: User) -> None:
    nothing = enter(sitting, [], teacher)
    enter(sitting, whole_paper(sitting), teacher)

    again_nothing = enter(sitting, [], teacher)

    assert (nothing, again_nothing) == (None, None)
    assert Attempt.objects.count() == 0


def test_paper_is_typed_in_after_the_lesson(sitting: Sitting, teacher: User) -> None:
    sitting.closed_at = NOON
    sitting.save()

    assert enter(sitting, whole_paper(sitting), teacher) is not None


def test_moment_is_now_unless_it_is_said(sitting: Sitting, teacher: User) -> None:
    attempt = enter_paper(
        sitting=sitting, participant=OTTER, answers=whole_paper(sitting), entered_by=teacher
    )

    assert attempt is not None
    assert attempt.started_at >= sitting.opens_at


def test_quiz_on_screens_takes_no_papers(quiz: Quiz, teacher: User) -> None:
    sitting = make_sitting(quiz=quiz)

    with pytest.raises(ValidationError) as refusal:
        enter(sitting, whole_paper(sitting), teacher)

    assert refusal.value.message == NOT_ON_PAPER
    assert Attempt.objects.count() == 0
