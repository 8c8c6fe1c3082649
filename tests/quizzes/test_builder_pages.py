"""The door to the quiz builder: who comes in, and by which method."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django.asserts import assertRedirects

from coverage_app.models import Story
from quizzes.models import Quiz, QuizItem
from tests.quizzes.accepted import draft_quiz, stems_of

pytestmark = pytest.mark.django_db

PAGES = ("/stories/vote/quizzes/", "/stories/vote/quizzes/new/", "/quizzes/7/edit/")
WRITES = (
    "/stories/vote/quizzes/create/",
    "/quizzes/7/settings/",
    "/quizzes/7/delete/",
    "/quizzes/7/publish/",
    "/quizzes/7/retire/",
    "/quizzes/7/release/",
    "/quizzes/7/questions/",
    "/questions/7/swap/",
    "/questions/7/move/",
    "/questions/7/remove/",
)
DATA = {"title": "Mine", "count": "8", "making": "one", "move": "down", "item": "7"}


@pytest.fixture(autouse=True)
def quiz_7_of_the_vote(db: None) -> None:
    """Make a draft with two questions; place 7 is that of the first."""
    draft_quiz(questions=2, spare=1)
    Story.objects.update(slug="vote")
    Quiz.objects.update(id=7)
    QuizItem.objects.update(quiz_id=7)
    QuizItem.objects.filter(position=1).update(id=7)


def nothing_is_written() -> bool:
    quiz = Quiz.objects.get()
    told = (quiz.title, quiz.status, quiz.released_at, stems_of(quiz))
    return told == ("The vote", "draft", None, ["Question 1?", "Question 2?"])


@pytest.mark.parametrize("page", PAGES)
def test_stranger_is_sent_to_the_door(stranger: Client, page: str) -> None:
    assertRedirects(stranger.get(page), f"/sign-in/?next={page}")


@pytest.mark.parametrize("page", WRITES)
def test_stranger_who_writes_is_sent_to_the_door(stranger: Client, page: str) -> None:
    assertRedirects(stranger.post(page, DATA), f"/sign-in/?next={page}")
    assert nothing_is_written()


@pytest.mark.parametrize("page", PAGES)
def test_who_may_not_change_stories_finds_no_page(student_client: Client, page: str) -> None:
    assert student_client.get(page).status_code == 404


@pytest.mark.parametrize("page", WRITES)
@pytest.mark.parametrize("headers", [{}, {"HX-Request": "true"}], ids=["plain", "htmx"])
def test_who_may_not_change_stories_writes_nothing(
    student_client: Client, page: str, headers: dict[str, str]
) -> None:
    assert student_client.post(page, DATA, headers=headers).status_code == 404
    assert nothing_is_written()


@pytest.mark.parametrize("page", WRITES)
def test_write_cannot_be_looked_at(teacher_client: Client, page: str) -> None:
    assert teacher_client.get(page).status_code == 405


@pytest.mark.parametrize("page", PAGES)
def test_page_cannot_be_written_to(teacher_client: Client, page: str) -> None:
    assert teacher_client.post(page).status_code == 405


@pytest.mark.parametrize("page", WRITES)
def test_write_needs_the_token_of_the_page(teacher: User, page: str) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(teacher)

    assert client.post(page, DATA).status_code == 403
    assert nothing_is_written()


@pytest.mark.parametrize("page", ["/stories/no/quizzes/", "/quizzes/8/edit/"])
def test_what_is_not_there_is_not_found(teacher_client: Client, page: str) -> None:
    assert teacher_client.get(page).status_code == 404


@pytest.mark.parametrize("page", ["/questions/9/swap/", "/questions/9/move/"])
def test_a_question_that_is_gone_is_not_found(teacher_client: Client, page: str) -> None:
    assert teacher_client.post(page, DATA).status_code == 404
