"""A teacher shares a story with the other teachers, and stops it."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertRedirects

from coverage_app.models import Story
from tests.factories import make_story

URL = "/stories/vote/sharing/"
TEXTS = "/stories/vote/texts/"


@pytest.fixture
def story(db: None) -> Story:
    return make_story(slug="vote", is_open=False)


@pytest.mark.parametrize(
    ("before", "wish", "after", "words"),
    [
        (False, "share", True, "Other teachers can read this story and copy it now."),
        (
            True,
            "stop",
            False,
            "The story is no longer shared. Copies that were made stay with those who made them.",
        ),
    ],
)
def test_story_share_update_shares_or_stops(
    teacher_client: Client, story: Story, *, before: bool, wish: str, after: bool, words: str
) -> None:
    Story.objects.update(is_shared=before)

    response = teacher_client.post(URL, {"sharing": wish}, follow=True)

    assertRedirects(response, TEXTS)
    assert [str(message) for message in response.context["messages"]] == [words]
    assert Story.objects.get().is_shared is after


@pytest.mark.parametrize(
    ("is_open", "is_shared", "button", "sentence"),
    [
        (
            False,
            False,
            "Share with other teachers",
            "Then the other teachers on this server can read this story and copy it. "
            "Only you change it.",
        ),
        (
            True,
            False,
            "Share with other teachers",
            "They can read and copy it while it is open to visitors; shared, also afterwards.",
        ),
        (
            False,
            True,
            "Stop sharing",
            "The other teachers on this server can read this story and copy it. "
            "Only you change it.",
        ),
    ],
)
def test_story_share_update_says_what_sharing_means(
    teacher_client: Client,
    story: Story,
    *,
    is_open: bool,
    is_shared: bool,
    button: str,
    sentence: str,
) -> None:
    Story.objects.update(is_open=is_open, is_shared=is_shared)

    response = teacher_client.get(TEXTS)

    assertContains(response, f">{button}</button>")
    assertContains(response, f'<span class="muted">{sentence}</span>')


def test_story_share_update_of_another_wish_is_a_bad_request(
    teacher_client: Client, story: Story
) -> None:
    assert teacher_client.post(URL, {"sharing": "sell"}).status_code == 400
    assert not Story.objects.get().is_shared


def test_story_share_update_answers_only_post(teacher_client: Client, story: Story) -> None:
    assert teacher_client.get(URL).status_code == 405
