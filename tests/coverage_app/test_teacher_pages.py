"""The door to the teacher's pages: who comes in, and by which method."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django.asserts import assertRedirects

from coverage_app.models import Article, Story
from tests.factories import make_article, make_story

PAGES = (
    "/stories/new/",
    "/stories/vote/texts/",
    "/stories/vote/delete/",
    "/stories/vote/texts/new/",
    "/texts/1/check/",
    "/texts/1/delete/",
)
WRITES = (
    "/stories/create/",
    "/stories/vote/deleted/",
    "/stories/vote/texts/create/",
    "/texts/1/lines/",
    "/texts/1/use/",
    "/texts/1/deleted/",
)


@pytest.fixture(autouse=True)
def text_1_of_the_vote(db: None) -> None:
    make_article(story=make_story(slug="vote"), is_checked=False)
    Article.objects.update(id=1)


def nothing_is_written() -> bool:
    texts = list(Article.objects.values_list("pk", "is_checked"))
    return (Story.objects.count(), texts) == (1, [(1, False)])


@pytest.mark.parametrize("page", PAGES)
def test_stranger_is_sent_to_the_door(stranger: Client, page: str) -> None:
    response = stranger.get(page)

    assertRedirects(response, f"/sign-in/?next={page}")


@pytest.mark.parametrize("page", WRITES)
def test_stranger_who_writes_is_sent_to_the_door(stranger: Client, page: str) -> None:
    response = stranger.post(page, {"title": "A vote", "text": "Rain.", "remove": "1"})

    assertRedirects(response, f"/sign-in/?next={page}")
    assert nothing_is_written()


@pytest.mark.parametrize("page", PAGES)
def test_who_may_not_change_stories_finds_no_page(student_client: Client, page: str) -> None:
    assert student_client.get(page).status_code == 404


@pytest.mark.parametrize("page", WRITES)
def test_who_may_not_change_stories_writes_nothing(student_client: Client, page: str) -> None:
    response = student_client.post(page, {"title": "A vote", "text": "Rain.", "remove": "1"})

    assert response.status_code == 404
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

    response = client.post(page, {"title": "A vote", "text": "Rain.", "remove": "1"})

    assert response.status_code == 403
    assert nothing_is_written()


@pytest.mark.parametrize("page", ["/texts/7/check/", "/texts/7/delete/", "/stories/no/texts/"])
def test_what_is_not_there_is_not_found(teacher_client: Client, page: str) -> None:
    assert teacher_client.get(page).status_code == 404
