"""A text comes in by a paste, a file or an address, and is checked next."""

import re
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils.html import escape
from pytest_django import Settings
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from coverage_app.imports.files import read_file
from coverage_app.imports.pages import UnreadablePageError
from coverage_app.models import Article, Outlet, Story
from coverage_app.uploads import MOST_BYTES
from coverage_app.web import read_address
from limits.table import FETCHES, TEXTS
from tests.factories import make_article, make_story
from tests.limits.counting import empty

URL = "/stories/vote/texts/create/"
PAGE = """\
Menu

Council votes to keep the library open

By Leyla Aliyeva

The council voted seven to two on Monday to keep the library open for another year.

This post appeared first on DAILY PLANET
"""
FRENCH = "Le conseil a voté dans la salle de la mairie pour le maintien de la bibliothèque."
NOTHING_GIVEN = "Paste the text of the article or choose a file."
LOST_FILE = "Choose the file again: your browser does not keep it."


@pytest.fixture(autouse=True)
def story(db: None) -> Story:
    return make_story(slug="vote")


def file(content: bytes, name: str = "vote.txt") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def errors_of(response: Any) -> dict[str, list[str]]:
    errors: dict[str, list[str]] = response.context["form"].errors
    return errors


def test_article_create_stores_a_paste_as_it_is_and_not_yet_in_use(
    teacher_client: Client, story: Story
) -> None:
    response = teacher_client.post(
        URL, {"text": PAGE.replace("\n", "\r\n"), "outlet_name": "Gotham Gazette"}
    )

    article = Article.objects.get()
    assertRedirects(response, f"/texts/{article.pk}/check/")
    assert (article.story, article.text, str(article)) == (story, PAGE, "A · Gotham Gazette")
    assert (article.headline, article.byline) == (
        "Council votes to keep the library open",
        "Leyla Aliyeva",
    )
    assert str(article.first_publisher) == "DAILY PLANET"
    assert (article.language, article.is_checked) == ("en", False)


def test_article_create_keeps_a_new_text_out_of_the_story(teacher_client: Client) -> None:
    teacher_client.post(URL, {"text": PAGE, "outlet_name": "Gotham Gazette"})

    assert list(Story.objects.with_articles().get().articles.all()) == []


def test_article_create_takes_the_outlet_from_the_page_when_none_is_typed(
    teacher_client: Client,
) -> None:
    teacher_client.post(URL, {"text": f"Gotham GazetteGotham Gazette\n\n{PAGE}"})

    assert str(Article.objects.get()) == "A · Gotham Gazette"


def test_article_create_reads_a_file_and_knows_its_language(teacher_client: Client) -> None:
    teacher_client.post(
        URL,
        {
            "file": file(FRENCH.encode()),
            "address": "https://example.org/vote",
            "outlet_name": "Le Journal",
        },
    )

    article = Article.objects.get()
    assert (article.text, article.language) == (FRENCH, "fr")
    assert article.address == "https://example.org/vote"


def test_article_create_says_how_a_file_was_read(teacher_client: Client) -> None:
    content = FRENCH.encode("cp1252")

    response = teacher_client.post(
        URL, {"file": file(content), "outlet_name": "Le Journal"}, follow=True
    )

    notes = read_file("vote.txt", content).notes
    assert len(notes) == 1
    assert [str(message) for message in response.context["messages"]] == list(notes)


def test_article_create_answers_a_page_that_sends_the_token_with_the_file(teacher: object) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(teacher)  # type: ignore[arg-type]
    token = client.get("/stories/vote/texts/new/").context["csrf_token"]

    client.post(
        URL,
        {"csrfmiddlewaretoken": token, "file": file(PAGE.encode()), "outlet_name": "Gazette"},
    )

    assert Article.objects.get().text == PAGE


@pytest.mark.parametrize(
    ("given", "errors"),
    [
        ({}, {"text": [NOTHING_GIVEN]}),
        ({"text": " \r\n "}, {"text": ["Paste the text of the article."]}),
        (
            {"text": "x" * 200_001},
            {
                "text": [
                    "This text has 200,001 characters. A text may have 200,000: "
                    "paste only the article."
                ]
            },
        ),
        ({"text": PAGE, "address": "no address"}, {"address": [
            "This is not a web address. It begins with https://"]}),
        ({"text": PAGE, "outlet_name": "x" * 121}, {"outlet_name": [
            "Ensure this value has at most 120 characters (it has 121)."]}),
        ({"text": PAGE, "outlet_name": ""}, {"outlet_name": [
            "Say which outlet published this text: we did not find its name in the text."]}),
    ],
)  # fmt: skip
def test_article_create_names_what_is_wrong_and_stores_nothing(
    teacher_client: Client, given: dict[str, str], errors: dict[str, list[str]]
) -> None:
    response = teacher_client.post(URL, {"outlet_name": "Gazette", **given})

    assert errors_of(response) == errors
    assert (Article.objects.count(), Outlet.objects.count()) == (0, 0)


def test_article_create_says_when_a_paste_is_more_than_a_server_reads(
    teacher_client: Client,
) -> None:
    response = teacher_client.post(URL, {"text": "x" * 3_000_000, "outlet_name": "Gazette"})

    assert errors_of(response) == {
        "text": [
            "This text is far too long to be read. A text may have 200,000 characters: "
            "paste only the article."
        ]
    }


def test_article_create_keeps_what_was_typed(teacher_client: Client) -> None:
    response = teacher_client.post(
        URL, {"text": PAGE, "address": "https://example.org/vote", "outlet_name": ""}
    )

    assertContains(response, escape(PAGE))
    assertContains(response, 'value="https://example.org/vote"')
    assertContains(response, "<title>Error: Add a text")


def test_article_create_refuses_a_text_and_a_file_at_once(teacher_client: Client) -> None:
    response = teacher_client.post(
        URL, {"text": PAGE, "file": file(b"Rain fell."), "outlet_name": "Gazette"}
    )

    assert errors_of(response) == {
        "file": ["You pasted a text and chose a file. Use one of the two."]
    }
    assertContains(response, escape(PAGE))


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", "This file is empty. Choose another one."),
        (b"  \n", "There are no words in this file. Choose another one."),
        (
            b"x" * (MOST_BYTES + 200_000),
            "vote.txt has 10.2 MB. A file may have 10 MB: save only the article.",
        ),
    ],
)
def test_article_create_says_what_is_wrong_with_a_file(
    teacher_client: Client, content: bytes, error: str
) -> None:
    response = teacher_client.post(URL, {"file": file(content), "outlet_name": "Gazette"})

    assert errors_of(response) == {"file": [error]}
    assertContains(response, 'value="Gazette"')


def test_article_create_shows_why_a_file_cannot_be_read(teacher_client: Client) -> None:
    content = b"\0\1\2\3" * 100
    with pytest.raises(UnreadablePageError) as refused:
        read_file("vote.bin", content)

    response = teacher_client.post(
        URL, {"file": file(content, "vote.bin"), "outlet_name": "Gazette"}
    )

    assert errors_of(response) == {"file": [str(refused.value)]}


def test_article_create_asks_for_a_lost_file_again(teacher_client: Client) -> None:
    response = teacher_client.post(URL, {"file": file(PAGE.encode()), "outlet_name": ""})

    assert list(errors_of(response)) == ["outlet_name"]
    assertContains(response, LOST_FILE)


def test_article_create_shows_why_an_address_gives_no_text(teacher_client: Client) -> None:
    address = "https://example.org/vote"
    with pytest.raises(UnreadablePageError) as refused:
        read_address(address)

    response = teacher_client.post(URL, {"address": address, "outlet_name": "Gazette"})

    assert errors_of(response) == {"address": [str(refused.value)]}
    assertContains(response, f'value="{address}"')


def test_article_create_names_the_web_where_the_server_allows_it(
    teacher_client: Client, settings: Settings
) -> None:
    settings.FETCH = True

    response = teacher_client.post(URL, {"outlet_name": "Gazette"})

    assert errors_of(response) == {
        "text": [
            "Paste the text of the article, choose a file or give the web address of its page."
        ]
    }


@pytest.mark.parametrize("way", ["text", "file"])
def test_article_create_refuses_a_text_that_the_story_has(
    teacher_client: Client, story: Story, way: str
) -> None:
    make_article(story=story, text=PAGE, outlet="Daily Planet", is_checked=False)

    response = teacher_client.post(
        URL, {way: PAGE if way == "text" else file(PAGE.encode()), "outlet_name": "Gazette"}
    )

    assert errors_of(response) == {
        way: ["The story has this text already: it is text A · Daily Planet."]
    }
    assertNotContains(response, LOST_FILE)


def test_article_create_refuses_a_ninth_text(teacher_client: Client, story: Story) -> None:
    for letter in "ABCDEFGH":
        make_article(story=story, letter=letter, text=f"The council voted {letter}.")

    response = teacher_client.post(URL, {"text": PAGE, "outlet_name": "Gazette"})

    assert errors_of(response) == {
        "__all__": ["This story has 8 texts already, as many as it can hold."]
    }


def test_article_create_takes_no_file_from_who_may_not_change_stories(
    student_client: Client,
) -> None:
    response = student_client.post(URL, {"file": file(PAGE.encode()), "outlet_name": "Gazette"})

    assert response.status_code == 404
    assert dict(response.wsgi_request.FILES) == {}


def test_article_create_does_not_call_the_outlet_optional_when_it_asks_for_it(
    teacher_client: Client,
) -> None:
    asked = teacher_client.post(URL, {"text": "The council voted on Monday."})

    outlet = '<label for="id_outlet_name">Outlet <span class="muted">(optional)</span></label>'
    assertContains(teacher_client.get("/stories/vote/texts/new/"), outlet, html=True)
    assertNotContains(asked, outlet, html=True)


def test_article_create_with_htmx_opens_the_page_that_checks_the_text(
    teacher_client: Client,
) -> None:
    response = teacher_client.post(
        URL, {"text": PAGE, "outlet_name": "Gazette"}, headers={"HX-Request": "true"}
    )

    assert response["HX-Redirect"] == f"/texts/{Article.objects.get().pk}/check/"


def test_article_create_with_htmx_shows_the_form_with_what_is_wrong(
    teacher_client: Client,
) -> None:
    response = teacher_client.post(URL, {"text": ""}, headers={"HX-Request": "true"})

    assert errors_of(response) == {"text": [NOTHING_GIVEN]}
    assertContains(response, '<main id="main">')


def test_article_create_refuses_a_file_of_too_many_lines_at_its_field(
    teacher_client: Client,
) -> None:
    lines = "\n".join(["It rained."] * 5_001)

    response = teacher_client.post(URL, {"file": file(lines.encode()), "outlet_name": "Gazette"})

    assert errors_of(response) == {
        "file": ["This text has 5,001 lines. A text may have 5,000: paste only the article."]
    }


@pytest.mark.parametrize("headers", [{}, {"HX-Request": "true"}])
def test_article_create_above_its_limit_says_when_to_try_again_and_keeps_the_text(
    teacher_client: Client, teacher: User, headers: dict[str, str]
) -> None:
    empty(TEXTS, teacher)

    response = teacher_client.post(
        URL, {"text": PAGE, "outlet_name": "Gotham Gazette"}, headers=headers
    )

    (sentence,) = errors_of(response)["text"]
    assert response.status_code == 429
    assert int(response["Retry-After"]) in {599, 600}
    assert re.fullmatch(
        r"Too many texts at once\. Try again at \d\d:\d\d, in 10 minutes\. "
        r"Everything else on this site works meanwhile\.",
        sentence,
    )
    assertContains(response, "The council voted seven to two on Monday", status_code=429)
    assert Article.objects.count() == 0


def test_article_create_above_the_limit_of_addresses_keeps_the_address_and_takes_a_text(
    teacher_client: Client, teacher: User, settings: Settings
) -> None:
    settings.FETCH = True
    empty(FETCHES, teacher)
    address = "https://example.org/vote"

    refused = teacher_client.post(URL, {"address": address, "outlet_name": "Gazette"})
    pasted = teacher_client.post(URL, {"text": PAGE, "outlet_name": "Gazette"})

    assert refused.status_code == 429
    assertContains(refused, f'value="{address}"', status_code=429)
    assertRedirects(pasted, f"/texts/{Article.objects.get().pk}/check/")
