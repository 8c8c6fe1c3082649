"""The door to the pages of questions: who comes in, and by which method."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django.asserts import assertRedirects

from quizzes.models import Item
from tests.quiz_factories import make_item, make_news_story

PAGES = ("/stories/vote/items/", "/stories/vote/items/ready/", "/stories/vote/items/new/")
WRITES = (
    "/stories/vote/items/derive/",
    "/stories/vote/items/undo/",
    "/stories/vote/items/ready/accept/",
    "/stories/vote/items/create/",
    "/stories/vote/items/check/",
    "/items/1/accept/",
    "/items/1/update/",
    "/items/1/reject/",
    "/items/1/retire/",
    "/items/1/check/",
)
SENT = {"item": "1", "before": "draft", "after": "draft", "stem": "Which?", "accept": "1"}


@pytest.fixture(autouse=True)
def item_1_of_the_vote(db: None) -> None:
    story = make_news_story()
    story.slug = "vote"
    story.save()
    item = make_item(story=story, key=None, proof="", status=Item.Status.DRAFT)
    item.options.all().delete()
    Item.objects.update(id=1)


def nothing_is_written() -> bool:
    items = list(Item.objects.values_list("pk", "stem", "status"))
    return items == [(1, "Which text gives the result of the vote?", "draft")]


@pytest.mark.parametrize("page", [*PAGES, *WRITES])
def test_stranger_is_sent_to_the_door(stranger: Client, page: str) -> None:
    response = stranger.post(page, SENT) if page in WRITES else stranger.get(page)

    assertRedirects(response, f"/sign-in/?next={page}")
    assert nothing_is_written()


@pytest.mark.parametrize("page", [*PAGES, *WRITES])
def test_who_may_not_change_stories_finds_nothing(student_client: Client, page: str) -> None:
    response = student_client.post(page, SENT) if page in WRITES else student_client.get(page)

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

    response = client.post(page, SENT)

    assert response.status_code == 403
    assert nothing_is_written()


@pytest.mark.parametrize("page", ["/stories/no/items/", "/stories/vote/items/?item=7"])
def test_what_is_not_there_is_not_found(teacher_client: Client, page: str) -> None:
    assert teacher_client.get(page).status_code == 404


def test_an_item_of_another_story_is_not_found(teacher_client: Client) -> None:
    other = make_item()

    response = teacher_client.get(f"/stories/vote/items/?item={other.pk}")

    assert response.status_code == 404
