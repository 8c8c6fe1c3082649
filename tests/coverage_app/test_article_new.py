"""The page on which a teacher adds a text in one of several ways."""

import pytest
from django.test import Client
from pytest_django import Settings
from pytest_django.asserts import assertContains, assertNotContains, assertTemplateUsed

from tests.factories import make_article, make_outlet, make_story
from tests.quizzes.markup import words_of

URL = "/stories/vote/texts/new/"


def labels(response: object) -> list[str]:
    return [label for label in words_of(response, "label") if label in LABELS]  # type: ignore[arg-type]


LABELS = {
    "Paste the page",
    "Or choose a file",
    "Or give the web address",
    "Web address (optional)",
    "Outlet (optional)",
}


@pytest.mark.parametrize(
    ("fetch", "address", "hint"),
    [
        (False, "Web address (optional)", "Where you copied it from."),
        (True, "Or give the web address", "Without a text or a file, we get the page from there."),
    ],
)
def test_article_new_offers_paste_first_and_the_web_where_the_server_allows_it(
    teacher_client: Client, settings: Settings, fetch: bool, address: str, hint: str
) -> None:
    settings.FETCH = fetch
    make_story(slug="vote")

    response = teacher_client.get(URL)

    assertTemplateUsed(response, "coverage_app/article_new.html")
    assert labels(response) == ["Paste the page", "Or choose a file", address, "Outlet (optional)"]
    assertContains(response, hint)


def test_article_new_sends_a_file_to_the_place_that_takes_one(teacher_client: Client) -> None:
    make_story(slug="vote")
    make_outlet(name="Daily Planet")

    response = teacher_client.get(URL)

    assertContains(
        response, 'action="/stories/vote/texts/create/" enctype="multipart/form-data"', count=1
    )
    assertContains(
        response,
        '<datalist id="known_outlets"><option value="Daily Planet"></option></datalist>',
        html=True,
    )


def test_article_new_in_a_full_story_has_no_form(teacher_client: Client) -> None:
    story = make_story(slug="vote")
    for letter in "ABCDEFGH":
        make_article(story=story, letter=letter)

    response = teacher_client.get(URL)

    assertContains(response, "This story has as many texts as it can hold.")
    assertContains(response, '<a class="btn" href="/stories/vote/texts/">Back to the texts</a>')
    assertNotContains(response, "/stories/vote/texts/create/")


def test_article_new_says_that_a_text_is_being_read(teacher_client: Client) -> None:
    make_story(slug="vote")

    response = teacher_client.get("/stories/vote/texts/new/")

    assertContains(response, 'hx-disabled-elt="find button"', count=1)
    assertContains(response, '<span class="busy" role="status">Reading the text…</span>', html=True)
