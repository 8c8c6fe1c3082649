"""The questions of an attempt: their order, and what each waits for."""

from collections.abc import Callable

import pytest

from quizzes.derivation.drafts import Skill
from quizzes.models import Item, Quiz
from quizzes.taking.attempts import Answer, respond
from quizzes.taking.questions import (
    Question,
    Stage,
    are_told,
    next_open_number,
    questions,
    reachable_question,
)
from tests.quiz_factories import (
    make_attempt,
    make_item,
    make_match_item,
    make_news_story,
    make_open_item,
    make_quiz,
    make_sentence_item,
)
from tests.quizzes.answering import again, begin, choose, make_proved_item, tap

pytestmark = pytest.mark.django_db


def test_questions_are_numbered_from_1_with_their_responses() -> None:
    attempt = make_attempt(answers=[2])
    first, second = (place.item for place in attempt.quiz.quiz_items.all())

    assert questions(attempt) == (
        Question(1, first, attempt.responses.get(), seed=attempt.seed),
        Question(2, second, None, seed=attempt.seed),
    )


@pytest.mark.parametrize(("answers", "position"), [([], 1), ([1], 2), ([1, 1], None)])
def test_next_open_question_is_the_first_unanswered(
    answers: list[int], position: int | None
) -> None:
    attempt = make_attempt(answers=answers)

    assert next_open_number(questions(attempt)) == position


@pytest.mark.parametrize(
    ("answers", "reachable"),
    [([], [1]), ([1], [1, 2]), ([1, 1], [1, 2])],
)
def test_question_is_reachable_when_all_before_it_are_answered(
    answers: list[int], reachable: list[int]
) -> None:
    attempt = make_attempt(answers=answers)
    all_questions = questions(attempt)

    found = [number for number in (-1, 0, 1, 2, 3) if reachable_question(all_questions, number)]

    assert found == reachable


def test_sections_bring_the_questions_of_a_skill_together() -> None:
    story = make_news_story()
    skills = [Skill.QUOTE, Skill.OMIT, Skill.QUOTE]
    items = [make_item(story=story, skill=skill) for skill in skills]

    asked = questions(begin(make_quiz(items=items, has_sections=True)))

    assert [(it.number, it.item) for it in asked] == [(1, items[0]), (2, items[2]), (3, items[1])]


@pytest.mark.parametrize(
    ("make", "asks"),
    [(make_item, False), (make_proved_item, True), (make_match_item, False)],
)
def test_proof_is_asked_where_there_are_other_sentences_to_choose_from(
    make: Callable[..., Item], asks: bool
) -> None:
    (question,) = questions(begin(make_quiz(items=[make()])))

    assert question.asks_proof is asks


def test_proof_is_not_asked_in_a_quiz_that_does_not_want_it() -> None:
    quiz = make_quiz(items=[make_proved_item()])
    Quiz.objects.update(asks_proof=False)

    (question,) = questions(begin(Quiz.objects.get(pk=quiz.pk)))

    assert question.asks_proof is False


@pytest.mark.parametrize("make", [make_sentence_item, make_open_item])
def test_sentence_and_open_answer_need_no_proof(make: Callable[..., Item]) -> None:
    item = make()
    item.evidence.create(
        article=item.story.articles.get(position=0),
        role="decoy",
        start=0,
        end=11,
        excerpt="The council",
        position=9,
    )

    (question,) = questions(begin(make_quiz(items=[item])))

    assert question.asks_proof is False


def test_finished_attempt_keeps_the_questions_that_it_had() -> None:
    quiz = make_quiz(items=[make_proved_item()])
    Quiz.objects.update(asks_proof=False)
    attempt = make_attempt(quiz=quiz, answers=[2])

    Quiz.objects.update(asks_proof=True, repeats_missed=True)

    (question,) = questions(again(attempt))
    assert (question.stage, question.asks_proof) == (Stage.DONE, False)


def test_missed_question_comes_back_after_all_others() -> None:
    attempt = begin(make_quiz(repeats_missed=True))
    choose(attempt, 1, 2)

    asked = questions(again(attempt))

    assert [(it.number, it.round, it.first, it.stage) for it in asked] == [
        (1, 1, 0, Stage.DONE),
        (2, 1, 0, Stage.ANSWER),
        (3, 2, 1, Stage.ANSWER),
    ]


def test_question_that_came_back_stays_in_a_finished_attempt() -> None:
    attempt = begin(make_quiz(items=[make_item()], repeats_missed=True))
    choose(attempt, 1, 2)
    choose(attempt, 2, 2)

    asked = questions(again(attempt))

    assert [(it.number, it.round, it.is_right) for it in asked] == [(1, 1, False), (2, 2, False)]


def test_question_with_another_sentence_for_a_proof_comes_back_too() -> None:
    attempt = begin(make_quiz(items=[make_proved_item()], repeats_missed=True))
    choose(attempt, 1, 1)
    tap(attempt, 1, "The hall was full.")

    asked = questions(again(attempt))

    assert [(it.is_right, it.is_full, it.is_missed) for it in asked] == [
        (True, False, True),
        (False, False, False),
    ]


def test_open_answer_does_not_come_back() -> None:
    attempt = begin(make_quiz(items=[make_open_item()], repeats_missed=True))

    respond(attempt=attempt, number=1, answer=Answer(text="They voted."))

    assert len(questions(again(attempt))) == 1


@pytest.mark.parametrize("feedback", [Quiz.Feedback.END, Quiz.Feedback.RELEASE])
def test_nothing_comes_back_where_nothing_is_told_before_the_end(feedback: Quiz.Feedback) -> None:
    attempt = begin(make_quiz(repeats_missed=True, feedback=feedback))
    choose(attempt, 1, 2)

    assert len(questions(again(attempt))) == 2


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

    assert are_told(attempt.quiz, questions(attempt)) is is_told


@pytest.mark.parametrize(("answers", "is_told"), [([1], False), ([1, 2], True)])
def test_released_answers_are_told_to_those_who_are_through(
    answers: list[int], is_told: bool
) -> None:
    quiz = make_quiz(feedback=Quiz.Feedback.RELEASE)
    quiz.released_at = quiz.published_at
    attempt = make_attempt(quiz=quiz, answers=answers)

    assert are_told(quiz, questions(attempt)) is is_told


@pytest.mark.parametrize(
    ("make", "hint", "shown"),
    [
        (make_proved_item, "Compare A2 with B2.", ""),
        (make_proved_item, "Look through every text.", "Look through every text."),
        (make_item, "Compare A2 with B2.", "Compare A2 with B2."),
    ],
)
def test_hint_that_names_a_sentence_is_not_shown_where_the_proof_is_asked(
    make: Callable[..., Item], hint: str, shown: str
) -> None:
    (question,) = questions(begin(make_quiz(items=[make(hint=hint)])))

    assert question.hint == shown
