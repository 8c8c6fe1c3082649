"""Pages that stand still, and what every page has around it."""

import json

import pytest
from django.contrib.auth.models import User
from django.template.loader import render_to_string
from django.test import Client
from django.urls import reverse


def heading(page: str) -> str:
    return page.partition("<h1>")[2].partition("</h1>")[0]


def title(page: str) -> str:
    return page.partition("<title>")[2].partition("</title>")[0]


def htmx_settings(page: str) -> object:
    return json.loads(page.partition('name="htmx-config" content=\'')[2].partition("'")[0])


def test_about_says_how_texts_are_compared(stranger: Client) -> None:
    response = stranger.get(reverse("coverage_app:about"))

    page = response.content.decode()
    assert response.status_code == 200
    assert title(page) == "How we compare texts – Coverage"
    assert heading(page) == "How we compare texts"
    assert '<h2 id="help">Help</h2>' in page


def test_about_names_nothing_as_left_out(stranger: Client) -> None:
    page = stranger.get(reverse("coverage_app:about")).content.decode().lower()

    assert [word for word in ("left out", "omit", "hid ", "biased") if word in page] == []


def test_about_needs_no_script(stranger: Client) -> None:
    page = stranger.get(reverse("coverage_app:about")).content.decode()

    assert "<script" not in page


def test_about_is_only_for_reading(stranger: Client) -> None:
    assert stranger.post(reverse("coverage_app:about")).status_code == 405


def test_every_page_offers_help_and_sign_in_to_a_visitor(stranger: Client) -> None:
    page = stranger.get(reverse("coverage_app:about")).content.decode()

    assert '<a href="/sign-in/">Sign in for teachers</a>' in page
    assert '<a href="/about/#help">Help</a>' in page
    assert "Teacher desk" not in page
    assert "Sign out" not in page


def test_every_page_offers_the_desk_and_sign_out_to_a_teacher(
    teacher: User, teacher_client: Client
) -> None:
    page = teacher_client.get(reverse("coverage_app:about")).content.decode()

    assert '<a href="/admin/">Teacher desk</a>' in page
    assert f"<span>{teacher.get_username()}</span>" in page
    assert '<button class="link">Sign out</button>' in page
    assert "Sign in for teachers" not in page


def test_no_desk_is_offered_to_someone_who_is_not_a_teacher(student_client: Client) -> None:
    page = student_client.get(reverse("coverage_app:about")).content.decode()

    assert "Teacher desk" not in page
    assert "Sign out" in page


def test_navigation_says_where_the_reader_is(stranger: Client) -> None:
    page = stranger.get(reverse("quizzes:attempt_list")).content.decode()

    assert '<a href="/results/" aria-current="page">My results</a>' in page
    assert '<a href="/stories/">Stories</a>' in page


def test_htmx_keeps_to_the_security_policy(stranger: Client) -> None:
    page = stranger.get(reverse("quizzes:attempt_list")).content.decode()

    assert htmx_settings(page) == {
        "includeIndicatorStyles": False,
        "allowEval": False,
        "defaultSettleDelay": 0,  # or a key pressed at once meets a button that htmx does not know
        "allowScriptTags": False,
        "selfRequestsOnly": True,
        "attributesToSettle": ["class"],
        "historyCacheSize": 0,
        "refreshOnHistoryMiss": True,
        # An error is shown as the page that it is: without this, nothing would happen on screen.
        "responseHandling": [
            {"code": "204", "swap": False},
            {"code": "[23]..", "swap": True},
            {
                "code": "[45]..",
                "swap": True,
                "error": True,
                "target": "#main",
                "select": "#main",
                "swapOverride": "outerHTML show:window:top",
            },
        ],
    }


def test_sign_in_leads_to_the_page_asked_for(teacher: User, stranger: Client) -> None:
    form = {"username": "teacher", "password": "a long password", "next": "/about/"}

    response = stranger.post(reverse("login"), form)

    assert (response.status_code, response["Location"]) == (302, "/about/")


def test_sign_in_says_error_in_title_summary_and_field(stranger: Client) -> None:
    response = stranger.post(reverse("login"), {"username": "", "password": "secret"})

    page = response.content.decode()
    assert title(page) == "Error: Sign in – Coverage"
    assert '<li><a href="#id_username">This field is required.</a></li>' in page
    assert (
        '<p class="err" id="id_username_error">'
        '<span class="vh">Error: </span>This field is required.</p>'
    ) in page
    assert 'aria-describedby="id_username_error"' in page
    assert "secret" not in page


def test_sign_in_says_which_account_is_signed_in_already(student_client: Client) -> None:
    page = student_client.get("/admin/", follow=True).content.decode()

    assert "You are signed in as" in page
    assert "but this account cannot open that page" in page


def test_teacher_desk_has_the_same_sign_in_page(stranger: Client) -> None:
    page = stranger.get("/admin/", follow=True).content.decode()

    assert title(page) == "Sign in – Coverage"
    assert '<input type="hidden" name="next" value="/admin/">' in page


def test_teacher_desk_bears_our_name(teacher_client: Client) -> None:
    page = teacher_client.get("/admin/").content.decode()

    assert title(page) == "Site administration | Coverage"
    assert '<a href="/admin/"><span class="word">Coverage</span> Teacher desk</a>' in page
    assert "theme-toggle" not in page


def test_address_that_does_not_exist_says_what_to_do(stranger: Client) -> None:
    response = stranger.get("/nowhere/")

    page = response.content.decode()
    assert response.status_code == 404
    assert title(page) == "This page is not here – Coverage"
    assert heading(page) == "This page is not here"


@pytest.mark.django_db
def test_unknown_host_says_what_to_do() -> None:
    response = Client(headers={"host": "example.org"}).get("/about/")

    assert response.status_code == 400
    assert heading(response.content.decode()) == "We could not read that request"


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("403.html", "This page is not open to you"),
        ("500.html", "Something went wrong on our side"),
    ],
)
def test_error_page_needs_no_context(template: str, words: str) -> None:
    assert heading(render_to_string(template)) == words
