"""A question step by step, in the browser: the answer, the second try, the proof."""

import pytest
from django.test import Client
from django.urls import reverse

from quizzes.models import Attempt, Quiz, Response
from tests.quiz_factories import (
    browser_of,
    make_item,
    make_match_item,
    make_quiz,
)
from tests.quizzes.answering import begin, choose, make_proved_item, try_again
from tests.quizzes.markup import Page, words_of

pytestmark = pytest.mark.django_db

HTMX = {"hx-request": "true"}


def response_url(attempt: Attempt, number: int = 1) -> str:
    return reverse("quizzes:response_create", args=[attempt.pk, number])


def question_url(attempt: Attempt, number: int = 1) -> str:
    return reverse("quizzes:attempt_question", args=[attempt.pk, number])


def shown(attempt: Attempt, number: int = 1) -> Page:
    return browser_of(attempt).get(question_url(attempt, number))


def sent(attempt: Attempt, **data: object) -> Page:
    browser: Client = browser_of(attempt)
    return browser.post(response_url(attempt), data, headers=HTMX)


def test_after_the_choice_the_proof_is_asked_and_nothing_told() -> None:
    attempt = begin(make_quiz(items=[make_proved_item()]))

    response = sent(attempt, option="2")

    assert words_of(response, "h1", "asked") == [
        "Question 1: Which text gives the result of the vote?"
    ]
    assert words_of(response, "p", "chosen") == ["Your answer: Herald only"]
    assert words_of(response, "legend") == ["Now tap the sentence that proves it"]
    assert words_of(response, "label", "opt") == [
        "A2 It voted seven to two.",
        "A3 The hall was full.",
        "B2 It voted for the park.",
    ]
    assert '<legend tabindex="-1" autofocus>' in response.content.decode()
    assert words_of(response, "section", "fb") == []


def test_proof_is_asked_again_after_a_reload_and_not_after_it_is_tapped() -> None:
    attempt = begin(make_quiz(items=[make_proved_item()]))
    choose(attempt, 1, 1)
    before = words_of(shown(attempt), "legend")[-1]

    sent(attempt, step="proof", sentence="1")

    assert before == "Now tap the sentence that proves it"
    assert words_of(shown(attempt), "h2") == ["Right, and here is the proof"]


def test_right_answer_with_another_sentence_is_said_to_be_close() -> None:
    attempt = begin(make_quiz(items=[make_proved_item()], repeats_missed=True))
    choose(attempt, 1, 1)

    response = sent(attempt, step="proof", sentence="2")

    assert words_of(response, "section", "fb") == [
        "Right answer, and another sentence proves it Gazette says it. "
        "Close: you tapped A3, and A2 stands next to it. Here is what proves the answer. "
        "A Gazette Sentence A2 It voted seven to two. "
        "This question will come back once more before the end. "
        "Next question See it in the whole text"
    ]


def test_wrong_answer_with_the_right_sentence_is_told_so() -> None:
    attempt = begin(make_quiz(items=[make_proved_item()]))
    choose(attempt, 1, 2)

    response = sent(attempt, step="proof", sentence="1")

    assert (
        "You tapped a sentence that proves the right answer: A2."
        in words_of(response, "section", "fb")[0]
    )


def test_line_without_a_number_is_called_a_line() -> None:
    item = make_proved_item()
    item.evidence.filter(excerpt="The hall was full.").update(sentence=None)
    attempt = begin(make_quiz(items=[item]))
    choose(attempt, 1, 1)

    response = sent(attempt, step="proof", sentence="2")

    assert "You tapped another line." in words_of(response, "section", "fb")[0]


def test_no_sentence_tapped_asks_again() -> None:
    attempt = begin(make_quiz(items=[make_proved_item()]))
    choose(attempt, 1, 1)

    response = sent(attempt, step="proof")

    assert words_of(response, "div", "errs") == ["There is a problem Tap a sentence first"]


@pytest.mark.parametrize(
    "data", [{"option": "1"}, {"step": "retry", "option": "1"}, {"step": "done"}, {"step": "x"}]
)
def test_form_of_another_step_changes_nothing_and_shows_the_step_that_is_next(
    data: dict[str, str],
) -> None:
    attempt = begin(make_quiz(items=[make_proved_item()]))
    choose(attempt, 1, 2)

    response = sent(attempt, **data)

    assert words_of(response, "p", "chosen") == ["Your answer: Herald only"]
    assert words_of(response, "div", "errs") == []
    assert str(Response.objects.get().option) == "Herald only"


def test_first_wrong_choice_shows_the_hint_and_lets_choose_again() -> None:
    item = make_item(hint="Read A2 again.")
    attempt = begin(make_quiz(items=[item], feedback=Quiz.Feedback.RETRY))
    before = words_of(shown(attempt), "p", "hint")

    response = sent(attempt, step="answer", option="2")

    assert "Read A2 again." not in before
    assert words_of(response, "section", "fb--hint") == [
        "Not this one. You have one more try Hint: Read A2 again."
    ]
    assert words_of(response, "label", "opt--no") == ["B Herald only Your first answer"]
    assert words_of(response, "button", "btn--wide") == ["Check answer"]
    assert 'id="hint" tabindex="-1" autofocus' in response.content.decode()


def test_without_a_hint_the_texts_are_the_hint() -> None:
    attempt = begin(make_quiz(items=[make_item(hint="")], feedback=Quiz.Feedback.RETRY))

    response = sent(attempt, step="answer", option="2")

    assert words_of(response, "section", "fb--hint")[0].endswith(
        "Hint: look back at the texts before you choose again."
    )


def test_same_choice_after_the_hint_is_refused() -> None:
    attempt = begin(make_quiz(items=[make_item()], feedback=Quiz.Feedback.RETRY))
    choose(attempt, 1, 2)

    response = sent(attempt, step="retry", option="2")

    assert words_of(response, "div", "errs") == [
        "There is a problem Choose another answer this time"
    ]
    assert 'id="hint" tabindex="-1" aria' in response.content.decode()


def test_second_try_is_answered_by_its_feedback() -> None:
    attempt = begin(make_quiz(items=[make_item()], feedback=Quiz.Feedback.RETRY))
    choose(attempt, 1, 2)

    response = sent(attempt, step="retry", option="1")

    assert words_of(response, "h2") == ["Right at the second try, and here is the proof"]


def test_hint_of_a_question_without_a_second_try_is_shown_at_once() -> None:
    attempt = begin(make_quiz(items=[make_match_item()], feedback=Quiz.Feedback.RETRY))

    assert words_of(shown(attempt), "p", "hint")[-1] == "Choose one."


def test_second_try_of_a_stored_answer_is_no_other_answer() -> None:
    attempt = begin(make_quiz(items=[make_item()], feedback=Quiz.Feedback.RETRY))
    choose(attempt, 1, 2)
    try_again(attempt, 1, 3)

    response = sent(attempt, step="retry", option="1")

    assert words_of(response, "h2") == ["Not this one"]
    assert str(Response.objects.get().option) == "Both texts"
