"""A story pack becomes a story."""

from dataclasses import replace
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django.asserts import assertContains, assertRedirects

from coverage_app.models import Article, Story
from coverage_app.uploads import MOST_BYTES
from quizzes.files.packing import pack_of_story
from quizzes.interchange.packs import NOT_UNPACKED, write_pack
from quizzes.models import Item
from tests.factories import make_article
from tests.quizzes.interchange.made_records import GAZETTE, HERALD, make_pack
from tests.quizzes.made_story import make_whole_story

URL = "/stories/import/create/"
PACK = make_pack()
WITHOUT_TEXTS = write_pack(PACK, with_texts=False)
pytestmark = pytest.mark.django_db


def file(content: bytes, name: str = "vote.zip") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def errors_of(response: Any) -> dict[str, list[str]]:
    errors: dict[str, list[str]] = response.context["form"].errors
    return errors


def test_story_import_create_makes_the_story_that_left(
    teacher_client: Client, teacher: User
) -> None:
    make_whole_story(teacher)
    content = teacher_client.post("/stories/vote/export/pack/").content
    Story.objects.update(slug="moved")

    response = teacher_client.post(URL, {"file": file(content)}, follow=True)

    assertRedirects(response, "/stories/vote/texts/")
    assert [str(message) for message in response.context["messages"]] == [
        "“A council vote” is here. Only you see it until you share it or open it."
    ]
    assert teacher_client.post("/stories/vote/export/pack/").content == content


def test_story_import_create_says_when_the_address_is_taken(
    teacher_client: Client, teacher: User
) -> None:
    make_whole_story(teacher)
    content = teacher_client.post("/stories/vote/export/pack/").content

    response = teacher_client.post(URL, {"file": file(content)}, follow=True)

    assertRedirects(response, "/stories/vote-2/texts/")
    assert [str(message) for message in response.context["messages"]][1:] == [
        "You have a story at the address “vote” already, and it stays as it is. "
        "The address of the new one is “vote-2”."
    ]


def test_story_import_create_takes_texts_from_files(teacher_client: Client) -> None:
    texts = [
        file(f"\ufeff{GAZETTE}\n".encode(), "gazette.txt"),
        file(HERALD.encode(), "herald.txt"),
    ]

    teacher_client.post(URL, {"file": file(WITHOUT_TEXTS), "texts": texts})

    assert pack_of_story(Story.objects.get()) == PACK


def test_story_import_create_finds_texts_in_stories_that_are_there(teacher_client: Client) -> None:
    story = make_article(text=GAZETTE).story
    make_article(story=story, text=HERALD, letter="B")

    teacher_client.post(URL, {"file": file(WITHOUT_TEXTS)})

    assert pack_of_story(Story.objects.get(slug="vote")) == PACK


def test_story_import_create_asks_for_the_texts_that_are_missing(teacher_client: Client) -> None:
    make_article(text=HERALD)

    response = teacher_client.post(URL, {"file": file(WITHOUT_TEXTS)})

    assert errors_of(response) == {
        "texts": [
            "This pack came without its texts, and your stories do not have these to the letter. "
            "Add them as .txt files.",
            "Text A is by Gazette, “Council votes”, 68 characters, from https://example.org/vote.",
        ]
    }
    assertContains(response, "Choose the file again: your browser does not keep it.")
    assert (Story.objects.filter(slug="vote").count(), Item.objects.count()) == (0, 0)


def test_story_import_create_names_a_text_without_a_headline(teacher_client: Client) -> None:
    make_article(text=GAZETTE)

    response = teacher_client.post(
        URL, {"file": file(WITHOUT_TEXTS), "texts": [file(b"\xff", "herald.txt")]}
    )

    assert list(errors_of(response)["texts"])[1:] == ["Text B is by Herald, 49 characters."]


@pytest.mark.parametrize(
    ("given", "errors"),
    [
        ({}, {"file": ["Choose a file."]}),
        ({"file": b""}, {"file": ["This file is empty. Choose another one."]}),
        ({"file": b"no zip"}, {"file": [NOT_UNPACKED]}),
        ({"file": b"x" * (MOST_BYTES + 200_000)},
         {"file": ["vote.zip has 10.2 MB. A file may have 10 MB."]}),
    ],
)  # fmt: skip
def test_story_import_create_says_what_is_wrong_with_the_file(
    teacher_client: Client, given: dict[str, bytes], errors: dict[str, list[str]]
) -> None:
    response = teacher_client.post(URL, {name: file(it) for name, it in given.items()})

    assert errors_of(response) == errors
    assertContains(response, "<title>Error: Import a story pack")
    assert Story.objects.count() == 0


def test_story_import_create_shows_an_empty_text_at_its_field(teacher_client: Client) -> None:
    response = teacher_client.post(
        URL, {"file": file(WITHOUT_TEXTS), "texts": [file(b"", "herald.txt")]}
    )

    assert errors_of(response) == {"texts": ["This file is empty. Choose another one."]}


def test_story_import_create_stores_nothing_of_a_story_that_breaks_a_rule(
    teacher_client: Client,
) -> None:
    content = write_pack(replace(PACK, slug="no slug"), with_texts=True)

    response = teacher_client.post(URL, {"file": file(content)})

    assert errors_of(response) == {
        "file": [
            "story.json: slug: Enter a valid “slug” consisting of letters, numbers, underscores "
            "or hyphens."
        ]
    }
    assert (Story.objects.count(), Article.objects.count()) == (0, 0)


def test_story_import_create_takes_the_token_with_the_file(teacher: User) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(teacher)
    token = client.get("/stories/import/").context["csrf_token"]

    client.post(
        URL, {"csrfmiddlewaretoken": token, "file": file(write_pack(PACK, with_texts=True))}
    )

    assert Story.objects.get().slug == "vote"
