"""Practice what was missed: for oneself, and without any change of the result."""

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertRedirects, assertTemplateUsed

from quizzes.models import Attempt, Quiz
from quizzes.taking.attempts import start_practice
from quizzes.taking.questions import questions
from quizzes.taking.sittings import close_sitting
from tests.classroom_factories import make_sitting
from tests.quiz_factories import browser_of, make_attempt, make_item, make_open_item, make_quiz
from tests.quizzes.answering import again, begin, choose, make_proved_item
from tests.quizzes.markup import words_of
from tests.quizzes.sitting_in import make_led, take_part

pytestmark = pytest.mark.django_db


def practice_url(attempt: Attempt) -> str:
    return reverse("quizzes:practice_create", args=[attempt.pk])


def result_url(attempt: Attempt) -> str:
    return reverse("quizzes:attempt_result", args=[attempt.pk])


def make_missed(*, feedback: Quiz.Feedback = Quiz.Feedback.EACH) -> Attempt:
    """Make a finished attempt in which the second of two questions was missed."""
    return make_attempt(quiz=make_quiz(feedback=feedback), answers=[1, 2])


def practice_of(attempt: Attempt) -> Attempt:
    return again(start_practice(attempt=again(attempt)))


def asked_in(attempt: Attempt) -> list[str]:
    return [question.item.stem for question in questions(again(attempt))]


def test_practice_asks_what_was_missed_and_nothing_else() -> None:
    missed = make_missed()

    response = browser_of(missed).post(practice_url(missed))

    practice = Attempt.objects.get(practice_of=missed)
    assertRedirects(response, practice.get_absolute_url(), target_status_code=302)
    assert (practice.quiz, practice.participant) == (missed.quiz, missed.participant)
    assert asked_in(practice) == ["Which text gives the numbers?"]


def test_practice_by_htmx_sends_the_whole_page_on() -> None:
    missed = make_missed()

    response = browser_of(missed).post(practice_url(missed), headers={"hx-request": "true"})

    practice = Attempt.objects.get(practice_of=missed)
    assert response["HX-Redirect"] == practice.get_absolute_url()


def test_practice_goes_on_until_it_is_finished_and_then_begins_anew() -> None:
    missed = make_missed()
    first, second = practice_of(missed), practice_of(missed)
    choose(first, 1, 2)

    third = practice_of(missed)

    assert (first == second, first == third) == (True, False)
    assert asked_in(third) == ["Which text gives the numbers?"]


def test_practice_tells_at_once_whatever_the_quiz_says() -> None:
    practice = practice_of(make_missed(feedback=Quiz.Feedback.END))
    url = reverse("quizzes:response_create", args=[practice.pk, 1])

    response = browser_of(practice).post(url, {"option": "1"}, headers={"hx-request": "true"})

    assert words_of(response, "h2") == ["Right, and here is the proof"]


def test_practice_asks_neither_how_sure_one_is_nor_what_is_missed_again() -> None:
    quiz = make_quiz(repeats_missed=True, asks_confidence=True)
    missed = begin(quiz)
    for number, position in ((1, 1), (2, 2), (3, 2)):
        choose(missed, number, position)
    practice = practice_of(missed)
    url = reverse("quizzes:attempt_question", args=[practice.pk, 1])

    page = browser_of(practice).get(url)
    choose(practice, 1, 2)

    assert words_of(page, "legend")[3:] == ["Question 1Which text gives the numbers?"]
    assert words_of(page, "p", "kick") == ["Practice, for you alone"]
    assert again(practice).finished_at is not None


def test_result_offers_to_practise_what_was_missed() -> None:
    one, both, none = (make_attempt(answers=answers) for answers in ([1, 2], [2, 2], [1, 1]))

    buttons = [
        words_of(browser_of(attempt).get(result_url(attempt)), "button", "btn--wide")[0]
        for attempt in (one, both, none)
    ]

    assert buttons == [
        "Practise the one you missed",
        "Practise the 2 you missed",
        "Start again",
    ]


def test_practice_has_a_short_result_of_its_own() -> None:
    missed = make_missed()
    practice = practice_of(missed)
    choose(practice, 1, 1)

    response = browser_of(practice).get(result_url(practice))

    assertTemplateUsed(response, "quizzes/_practice_result.html")
    assert words_of(response, "h1") == ["1 of 1 point in practice"]
    assert words_of(response, "h2") == ["Look again at the evidence"]
    assert len(words_of(response, "details", "rev")) == 1
    assert words_of(response, "button", "btn--wide") == []
    assert words_of(response, "a", "btn") == ["Back to your result", "Back to the texts"]


def test_missed_practice_can_be_had_once_more() -> None:
    practice = practice_of(make_missed())
    choose(practice, 1, 2)

    response = browser_of(practice).get(result_url(practice))

    assert words_of(response, "button", "btn--wide") == ["Practise once more"]
    assert (
        f'formaction="{practice_url(practice.practice_of)}"'  # type: ignore[arg-type]
        in response.content.decode()
    )


def test_practice_changes_no_result_and_is_in_no_list() -> None:
    missed = make_missed()
    practice = practice_of(missed)
    choose(practice, 1, 1)
    browser = browser_of(missed)

    result = browser.get(result_url(missed))
    listed = browser.get(reverse("quizzes:attempt_list"))
    quiz = browser.get(missed.quiz.get_absolute_url())

    assert words_of(result, "h1") == ["1 of 2 points"]
    assert words_of(listed, "td")[1::2] == ["1 of 2 points"]
    assert words_of(quiz, "button", "btn--wide") == ["Start again"]


def test_unfinished_practice_does_not_stand_for_an_attempt() -> None:
    missed = make_missed()
    practice_of(missed)

    response = browser_of(missed).get(missed.quiz.get_absolute_url())

    assert words_of(response, "button", "btn--wide") == ["Start again"]


def test_what_had_no_answer_in_a_sitting_can_be_practised_but_for_open_questions() -> None:
    item = make_proved_item()
    items = [item, make_item(story=item.story, stem="Second?"), make_open_item(story=item.story)]
    sitting = make_sitting(quiz=make_quiz(items=items))
    attempt = take_part(sitting)
    choose(attempt, 1, 1)
    close_sitting(sitting=sitting)

    practice = practice_of(attempt)

    assert asked_in(practice) == ["Which text gives the result of the vote?", "Second?"]
    assert practice.sitting is None


def test_of_what_a_teacher_led_only_what_was_asked_is_practised() -> None:
    sitting = make_led()
    attempt = take_part(sitting)
    choose(attempt, 1, 2)
    close_sitting(sitting=sitting)

    assert asked_in(practice_of(attempt)) == ["Which text gives the result of the vote?"]


def test_there_is_no_practice_before_the_end_before_the_release_or_of_a_practice() -> None:
    unfinished = begin(make_quiz())
    choose(unfinished, 1, 2)
    kept = make_missed(feedback=Quiz.Feedback.RELEASE)
    practice = practice_of(make_missed())
    choose(practice, 1, 2)
    perfect = make_attempt(answers=[1, 1])

    for attempt in (unfinished, kept, practice, perfect):
        with pytest.raises(ValidationError):
            start_practice(attempt=again(attempt))


def test_button_that_comes_too_early_says_so() -> None:
    unfinished = make_attempt()

    response = browser_of(unfinished).post(practice_url(unfinished), follow=True)

    assert words_of(response, "li", "error") == ["There is nothing to practise in this quiz now."]
    assert Attempt.objects.count() == 1


@pytest.mark.parametrize("headers", [{}, {"hx-request": "true"}])
def test_attempt_of_somebody_else_is_not_found(headers: dict[str, str], stranger: Client) -> None:
    mine, theirs = make_missed(), make_missed()

    responses = [
        browser_of(mine).post(practice_url(theirs), headers=headers),
        stranger.post(practice_url(theirs), headers=headers),
    ]

    assert [response.status_code for response in responses] == [404, 404]
    assert Attempt.objects.count() == 2


def test_practice_is_begun_by_post_only() -> None:
    missed = make_missed()

    response = browser_of(missed).get(practice_url(missed))

    assert (response.status_code, Attempt.objects.count()) == (405, 1)


def test_practice_takes_at_most_twelve_queries(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    practice = practice_of(make_missed())
    browser = browser_of(practice)

    with django_assert_max_num_queries(12):
        browser.get(reverse("quizzes:attempt_question", args=[practice.pk, 1]))
    with django_assert_max_num_queries(13):
        browser.post(
            reverse("quizzes:response_create", args=[practice.pk, 1]),
            {"option": "2"},
            headers={"hx-request": "true"},
        )
    with django_assert_max_num_queries(12):
        browser.get(result_url(practice))
