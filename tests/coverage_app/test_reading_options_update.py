"""Saving the reading options: a form post, a cookie for a year, and back to the same page."""

import pytest
from django.test import Client
from django.urls import reverse

CHOICE = {"text": "2", "face": "plain", "spacing": "wide", "theme": "dark"}


def test_reading_options_update_keeps_the_choice_for_a_year(stranger: Client) -> None:
    response = stranger.post(reverse("coverage_app:reading_options_update"), CHOICE)

    cookie = response.cookies["reading_options"]
    assert cookie.value == "2-plain-wide-dark"
    assert cookie["max-age"] == 31_536_000
    assert cookie["samesite"] == "Lax"
    assert cookie["httponly"] is True
    assert cookie["secure"] == ""


def test_reading_options_update_keeps_the_cookie_to_https_where_there_is_https(
    stranger: Client,
) -> None:
    url = reverse("coverage_app:reading_options_update")

    response = stranger.post(url, CHOICE, secure=True)

    assert response.cookies["reading_options"]["secure"] is True


def test_reading_options_update_falls_back_where_a_value_is_no_choice(stranger: Client) -> None:
    bad = {"text": "900", "face": "plain", "theme": "<script>"}

    response = stranger.post(reverse("coverage_app:reading_options_update"), bad)

    assert response.cookies["reading_options"].value == "1-plain-normal-auto"


def test_reading_options_update_goes_back_to_the_page_of_the_form(stranger: Client) -> None:
    form = {**CHOICE, "next": "/about/?page=2"}

    response = stranger.post(reverse("coverage_app:reading_options_update"), form)

    assert (response.status_code, response["Location"]) == (302, "/about/?page=2")


def test_reading_options_update_goes_back_to_the_lens_that_htmx_has_moved_to(
    stranger: Client,
) -> None:
    url = reverse("coverage_app:reading_options_update")
    form = {**CHOICE, "next": "/stories/vote/read/"}

    response = stranger.post(
        url, form, headers={"referer": "http://testserver/stories/vote/facts/"}
    )

    assert response["Location"] == "http://testserver/stories/vote/facts/"


@pytest.mark.parametrize(
    "elsewhere",
    ["https://example.org/", "//example.org/", "javascript:alert(1)", "http:///example.org", ""],
)
def test_reading_options_update_never_leads_to_another_site(
    stranger: Client, elsewhere: str
) -> None:
    url = reverse("coverage_app:reading_options_update")
    form = {**CHOICE, "next": elsewhere}

    response = stranger.post(url, form, headers={"referer": elsewhere})

    assert response["Location"] == reverse("coverage_app:story_list")


def test_reading_options_update_needs_a_token(db: None) -> None:
    browser = Client(enforce_csrf_checks=True)

    response = browser.post(reverse("coverage_app:reading_options_update"), CHOICE)

    assert response.status_code == 403
    assert "<h1>That did not reach us</h1>" in response.content.decode()
    assert "reading_options" not in response.cookies


def test_reading_options_update_cannot_be_a_link(stranger: Client) -> None:
    response = stranger.get(reverse("coverage_app:reading_options_update"))

    assert response.status_code == 405
