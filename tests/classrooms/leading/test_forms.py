"""The form with which a class is given a quiz."""

from datetime import timedelta

import pytest
from django.utils import timezone

from classrooms.leading.assigning import Plan
from classrooms.leading.forms import MOMENT, AssignmentForm
from quizzes.models import Quiz
from tests.quiz_factories import make_item, make_quiz

pytestmark = pytest.mark.django_db


def form_of(**sent: object) -> AssignmentForm:
    return AssignmentForm(Quiz.objects.with_question_counts().newest_first(), sent)


def moment_in(delay: timedelta) -> str:
    return timezone.localtime(timezone.now() + delay).strftime(MOMENT)


def test_quiz_is_given_now_and_closed_by_hand_unless_a_time_is_given() -> None:
    quiz = make_quiz()

    form = form_of(quiz=quiz.pk, pace="teacher")

    assert form.is_valid()
    opens_at = form.cleaned_data["opens_at"]
    assert timezone.now() - opens_at < timedelta(minutes=1)
    assert form.plan() == Plan(quiz, "teacher", opens_at, None, reads_first=False)


def test_quiz_is_planned_for_a_time() -> None:
    opens, closes = moment_in(timedelta(hours=1)), moment_in(timedelta(hours=2))

    form = form_of(
        quiz=make_quiz().pk, pace="self", reads_first="on", opens_at=opens, closes_at=closes
    )

    assert form.is_valid()
    plan = form.plan()
    assert timezone.localtime(plan.opens_at).strftime(MOMENT) == opens
    assert plan.closes_at is not None
    assert timezone.localtime(plan.closes_at).strftime(MOMENT) == closes
    assert plan.reads_first


@pytest.mark.parametrize(
    ("sent", "errors"),
    [
        ({}, {"quiz": ["Choose a quiz."], "pace": ["Choose how the class takes it."]}),
        (
            {"quiz": "12", "pace": "slow"},
            {"quiz": ["Choose a quiz."], "pace": ["Choose how the class takes it."]},
        ),
        (
            {"quiz": "1", "pace": "self", "opens_at": "soon", "closes_at": "later"},
            {"opens_at": ["Give a day and a time."], "closes_at": ["Give a day and a time."]},
        ),
    ],
)
def test_what_is_missing_or_unclear_is_said(
    sent: dict[str, str], errors: dict[str, list[str]]
) -> None:
    quiz = make_quiz()
    if sent.get("quiz") == "1":
        sent = {**sent, "quiz": str(quiz.pk)}

    assert form_of(**sent).errors == errors


def test_closing_before_opening_and_in_the_past_is_refused() -> None:
    quiz = make_quiz()
    opens, closes = moment_in(timedelta(hours=2)), moment_in(timedelta(hours=1))

    before = form_of(quiz=quiz.pk, pace="self", opens_at=opens, closes_at=closes)
    past = form_of(quiz=quiz.pk, pace="self", closes_at=moment_in(-timedelta(hours=1)))

    assert before.errors == {"closes_at": ["It would close before it opens. Choose a later time."]}
    assert past.errors == {"closes_at": ["This time is over already. Choose a later one."]}


def test_quizzes_say_their_form_and_how_many_questions_they_have() -> None:
    make_quiz(title="The vote")
    make_quiz(title="The park", items=[make_item()])
    Quiz.objects.filter(title="The park").update(form="B")

    labels = [str(option.data["label"]) for option in form_of()["quiz"]]

    assert labels == ["Choose a quiz", "The park, form B (1 question)", "The vote (2 questions)"]
