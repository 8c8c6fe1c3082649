"""What a teacher sees of right answers stays on no computer, and behind the door."""

from collections.abc import Callable

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern

from quizzes import urls
from tests.quizzes.accepted import draft_quiz

FOR_EVERYBODY = {
    "quiz_detail",
    "attempt_create",
    "attempt_detail",
    "attempt_question",
    "response_create",
    "attempt_result",
    "attempt_list",
    "attempt_wait",
    "attempt_pace",
    "practice_create",
}


def is_behind_the_door(view: Callable[..., HttpResponse]) -> bool:
    return getattr(view, "login_required", True)


def test_all_but_taking_a_quiz_is_behind_the_door() -> None:
    patterns: list[URLPattern] = urls.urlpatterns

    open_to_all = {one.name for one in patterns if not is_behind_the_door(one.callback)}

    assert open_to_all == FOR_EVERYBODY


@pytest.mark.parametrize(
    "page",
    [
        "/stories/{story}/items/?show=accepted",
        "/stories/{story}/items/ready/",
        "/quizzes/{quiz}/edit/",
        "/quizzes/{quiz}/grading/",
    ],
)
def test_page_with_answers_is_kept_by_no_browser(teacher_client: Client, page: str) -> None:
    """A teacher signs out of a computer of the class; Back shows nothing to the next student."""
    quiz = draft_quiz(questions=1)

    response = teacher_client.get(page.format(story=quiz.story.slug, quiz=quiz.pk))

    assert (response.status_code, "no-store" in response["Cache-Control"]) == (200, True)
