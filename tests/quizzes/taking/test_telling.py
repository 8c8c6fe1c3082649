"""When students are told what is right, and which answers may be changed until then."""

import pytest
from django.utils import timezone

from quizzes.models import Attempt, Quiz
from quizzes.taking.questions import Stage, questions
from quizzes.taking.sittings import close_sitting, release
from quizzes.taking.telling import are_told, is_over, may_change, takes_step, told_numbers
from tests.classroom_factories import make_sitting
from tests.quiz_factories import make_attempt, make_item, make_quiz
from tests.quizzes.answering import again, begin, choose, make_proved_item, tap, try_again
from tests.quizzes.sitting_in import Phase, lead_to, make_led, take_part

pytestmark = pytest.mark.django_db


def told(attempt: Attempt) -> set[int]:
    attempt = again(attempt)
    return set(told_numbers(attempt, questions(attempt)))


def changeable(attempt: Attempt, number: int = 1) -> list[Stage]:
    attempt = again(attempt)
    all_questions = questions(attempt)
    question = all_questions[number - 1]
    return [step for step in Stage if may_change(attempt, all_questions, question, step)]


@pytest.mark.parametrize(
    ("feedback", "answers", "is_told"),
    [
        (Quiz.Feedback.EACH, [1], True),
        (Quiz.Feedback.RETRY, [1], True),
        (Quiz.Feedback.END, [1], False),
        (Quiz.Feedback.END, [1, 2], True),
        (Quiz.Feedback.RELEASE, [1], False),
        (Quiz.Feedback.RELEASE, [1, 2], False),
    ],
)
def test_answers_are_told_when_the_quiz_says(
    feedback: Quiz.Feedback, answers: list[int], is_told: bool
) -> None:
    attempt = make_attempt(quiz=make_quiz(feedback=feedback), answers=answers)

    assert are_told(attempt, questions(attempt)) is is_told


@pytest.mark.parametrize(("answers", "is_told"), [([1], False), ([1, 2], True)])
def test_released_answers_are_told_to_those_who_are_through(
    answers: list[int], is_told: bool
) -> None:
    quiz = make_quiz(feedback=Quiz.Feedback.RELEASE)
    quiz.released_at = quiz.published_at
    attempt = make_attempt(quiz=quiz, answers=answers)

    assert are_told(attempt, questions(attempt)) is is_told


def test_release_of_one_sitting_tells_neither_another_nor_those_alone() -> None:
    quiz = make_quiz(items=[make_item()], feedback=Quiz.Feedback.RELEASE)
    sitting, other = make_sitting(quiz=quiz), make_sitting(quiz=quiz)
    attempts = [take_part(sitting), take_part(other), begin(quiz)]
    for attempt in attempts:
        choose(attempt, 1, 1)

    release(sitting=sitting)

    assert [told(attempt) for attempt in attempts] == [{1}, set(), set()]


def test_release_of_the_quiz_does_not_tell_a_sitting() -> None:
    quiz = make_quiz(items=[make_item()], feedback=Quiz.Feedback.RELEASE)
    inside, alone = take_part(make_sitting(quiz=quiz)), begin(quiz)
    for attempt in (inside, alone):
        choose(attempt, 1, 1)

    Quiz.objects.update(released_at=timezone.now())

    assert [told(inside), told(alone)] == [set(), {1}]


@pytest.mark.parametrize("feedback", Quiz.Feedback)
def test_teacher_who_leads_tells_question_by_question(feedback: Quiz.Feedback) -> None:
    sitting = make_led(make_quiz(feedback=feedback))
    attempt = take_part(sitting)
    choose(attempt, 1, 1)
    seen = [told(attempt)]

    for number, phase in ((1, Phase.CLOSED), (1, Phase.SHOWN), (2, Phase.ASKING)):
        lead_to(sitting, number, phase)
        seen.append(told(attempt))
    close_sitting(sitting=sitting)

    assert seen == [set(), set(), {1}, {1}]
    assert told(attempt) == {1, 2}


def test_what_a_teacher_leads_is_over_when_the_teacher_closes_it() -> None:
    sitting = make_led(make_quiz(items=[make_item()]))
    attempt = take_part(sitting)
    choose(attempt, 1, 1)
    before = again(attempt)
    is_over_before = is_over(before, questions(before))

    close_sitting(sitting=sitting)

    after = again(attempt)
    assert (is_over_before, is_over(after, questions(after))) == (False, True)


def test_practice_tells_at_once() -> None:
    quiz = make_quiz(feedback=Quiz.Feedback.END)
    attempt = make_attempt(quiz=quiz, answers=[2, 1])
    practice = Attempt.objects.create(
        quiz=quiz, participant=attempt.participant, practice_of=attempt
    )

    assert told(practice) == {1}


def test_answer_may_be_changed_until_it_is_told() -> None:
    each = begin(make_quiz(items=[make_proved_item(), make_item()]))
    end = begin(make_quiz(items=[make_item(), make_item()], feedback=Quiz.Feedback.END))
    before = changeable(each)
    choose(each, 1, 1)
    choose(end, 1, 1)
    between = [changeable(each), changeable(end)]

    tap(each, 1, "It voted seven to two.")
    choose(end, 2, 1)

    assert before == []
    assert between == [[Stage.ANSWER], [Stage.ANSWER]]
    assert [changeable(each), changeable(end)] == [[], []]


def test_answer_that_a_hint_has_followed_stays() -> None:
    retry = make_quiz(items=[make_proved_item()], feedback=Quiz.Feedback.RETRY)
    hinted, right = begin(retry), begin(retry)
    choose(hinted, 1, 2)
    choose(right, 1, 1)
    after_the_hint = changeable(hinted)

    try_again(hinted, 1, 3)

    assert (after_the_hint, changeable(hinted), changeable(right)) == ([], [Stage.RETRY], [])


def test_every_step_may_be_changed_while_the_teacher_waits() -> None:
    quiz = make_quiz(items=[make_proved_item()], feedback=Quiz.Feedback.RETRY)
    sitting = make_led(quiz)
    attempt = take_part(sitting)
    choose(attempt, 1, 2)
    tap(attempt, 1, "The hall was full.")
    before = changeable(attempt)

    lead_to(sitting, 1, Phase.SHOWN)

    assert (before, changeable(attempt)) == ([Stage.ANSWER, Stage.PROOF], [])


@pytest.mark.parametrize(
    ("step", "revision", "is_taken"),
    [
        (Stage.ANSWER, 0, False),
        (Stage.ANSWER, 1, True),
        (Stage.PROOF, 0, True),
        (Stage.RETRY, 1, False),
        (Stage.DONE, 1, False),
    ],
)
def test_step_is_taken_when_it_is_waited_for_or_comes_again_later(
    step: Stage, revision: int, is_taken: bool
) -> None:
    attempt = begin(make_quiz(items=[make_proved_item()]))
    choose(attempt, 1, 1)
    attempt = again(attempt)
    all_questions = questions(attempt)

    taken = takes_step(attempt, all_questions, all_questions[0], step, revision)

    assert taken is is_taken


def test_nothing_more_is_taken_of_a_question_that_is_done_and_told() -> None:
    attempt = begin(make_quiz(items=[make_item(), make_item()]))
    choose(attempt, 1, 1)
    attempt = again(attempt)
    all_questions = questions(attempt)

    taken = [takes_step(attempt, all_questions, all_questions[0], step, 1) for step in Stage]

    assert taken == [False] * 4
