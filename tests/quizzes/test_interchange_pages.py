"""The door to the files: students and strangers reach none of them."""

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django.asserts import assertRedirects

from coverage_app.models import Story
from quizzes.interchange.packs import write_pack
from quizzes.models import Item, Quiz, QuizItem
from tests.quiz_factories import make_news_story, make_quiz
from tests.quizzes.interchange.made_records import make_pack

PAGES = (
    "/quizzes/1/export/",
    "/stories/vote/export/",
    "/stories/vote/items/import/",
    "/stories/import/",
)
DOWNLOADS = (
    "/quizzes/1/export/gift/",
    "/quizzes/1/export/moodle/",
    "/quizzes/1/export/aiken/",
    "/quizzes/1/export/pack/",
    "/quizzes/1/export/pack-without-texts/",
    "/stories/vote/export/pack/",
    "/stories/vote/export/pack-without-texts/",
)
UPLOADS = ("/stories/vote/items/import/create/", "/stories/import/create/")
WRITES = (*DOWNLOADS, *UPLOADS)
PACK = write_pack(make_pack(), with_texts=True)


@pytest.fixture(autouse=True)
def quiz_1_of_the_vote(db: None) -> None:
    story = make_news_story()
    Story.objects.update(slug="vote")
    quiz = make_quiz(story=Story.objects.get(pk=story.pk))
    Quiz.objects.filter(pk=quiz.pk).update(id=1)
    QuizItem.objects.update(quiz_id=1)


def given(path: str) -> dict[str, object]:
    content = PACK if path == "/stories/import/create/" else b"Who? {=Ann ~Bob}"
    return {"file": SimpleUploadedFile("file", content), "skill": "TYPE"}


def nothing_came_in() -> bool:
    return (Story.objects.count(), Item.objects.count()) == (1, 2)


@pytest.mark.parametrize("page", PAGES)
def test_stranger_is_sent_to_the_door(stranger: Client, page: str) -> None:
    assertRedirects(stranger.get(page), f"/sign-in/?next={page}")


@pytest.mark.parametrize("path", WRITES)
def test_stranger_gets_no_file_and_brings_none(stranger: Client, path: str) -> None:
    assertRedirects(stranger.post(path, given(path)), f"/sign-in/?next={path}")
    assert nothing_came_in()


@pytest.mark.parametrize("page", PAGES)
def test_student_finds_no_page(student_client: Client, page: str) -> None:
    assert student_client.get(page).status_code == 404


@pytest.mark.parametrize("path", WRITES)
def test_student_gets_no_file_and_brings_none(student_client: Client, path: str) -> None:
    response = student_client.post(path, given(path))

    assert (response.status_code, response.headers.get("Content-Disposition")) == (404, None)
    assert nothing_came_in()


@pytest.mark.parametrize("path", WRITES)
def test_file_is_not_sent_or_taken_by_looking(teacher_client: Client, path: str) -> None:
    assert teacher_client.get(path).status_code == 405


@pytest.mark.parametrize("page", PAGES)
def test_page_cannot_be_written_to(teacher_client: Client, page: str) -> None:
    assert teacher_client.post(page).status_code == 405


@pytest.mark.parametrize("path", WRITES)
def test_file_needs_the_token_of_the_page(teacher: User, path: str) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(teacher)

    assert client.post(path, given(path)).status_code == 403
    assert nothing_came_in()


@pytest.mark.parametrize("path", UPLOADS)
def test_file_may_come_by_htmx(teacher_client: Client, path: str) -> None:
    response = teacher_client.post(path, given(path), headers={"HX-Request": "true"})

    assert (response.status_code, nothing_came_in()) == (302, False)


@pytest.mark.parametrize("page", ["/quizzes/7/export/", "/stories/no/export/"])
def test_what_is_not_there_is_not_found(teacher_client: Client, page: str) -> None:
    assert teacher_client.get(page).status_code == 404
