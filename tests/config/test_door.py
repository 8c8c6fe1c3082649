"""The door: who is sent to sign in, where they come out, and what a form's address shows."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertRedirects

from coverage_app.models import Article
from tests.factories import make_article, make_story

PAGE = "http://testserver/texts/1/check/?line=3"


@pytest.fixture(autouse=True)
def a_vote_told_by_two(db: None) -> None:
    story = make_story(slug="vote")
    make_article(story=story)
    Article.objects.update(id=1)
    make_article(story=story, letter="B")


def test_htmx_leads_a_visitor_to_the_door_with_the_whole_page(stranger: Client) -> None:
    response = stranger.post("/texts/1/lines/", headers={"HX-Request": "true", "Referer": PAGE})

    assert response["HX-Redirect"] == "/sign-in/?next=/texts/1/check/%3Fline%3D3"
    assert response.content == b""


@pytest.mark.parametrize(
    ("referer", "page"),
    [
        (PAGE, "/texts/1/check/%3Fline%3D3"),
        ("https://elsewhere.example/", "/texts/1/lines/"),
        ("", "/texts/1/lines/"),
    ],
)
def test_door_after_a_write_leads_back_to_the_page_of_the_form(
    stranger: Client, referer: str, page: str
) -> None:
    response = stranger.post("/texts/1/lines/", {"keep": "3"}, headers={"Referer": referer})

    assertRedirects(response, f"/sign-in/?next={page}", fetch_redirect_response=False)


def test_address_of_a_form_says_that_it_is_no_page(teacher_client: Client) -> None:
    response = teacher_client.get("/stories/create/")

    assertContains(response, "There is no page at this address", status_code=405)
    assert response["Allow"] == "POST"


def test_reading_options_may_be_changed_on_a_form_with_an_error(teacher_client: Client) -> None:
    response = teacher_client.post(
        "/reading-options/",
        {"theme": "dark"},
        headers={"Referer": "http://testserver/stories/create/"},
        follow=True,
    )

    assertContains(response, "your form may still be there", status_code=405)
