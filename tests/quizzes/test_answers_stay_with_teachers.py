"""What a teacher sees of right answers stays on no computer."""

import pytest
from django.test import Client

from tests.quizzes.accepted import draft_quiz


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
