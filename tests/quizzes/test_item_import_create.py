"""Questions come in from a file as drafts of a story."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django.asserts import assertContains, assertRedirects

from coverage_app.models import Story
from coverage_app.uploads import MOST_BYTES
from quizzes.files.packing import pack_of_story
from quizzes.interchange.gift_writing import write_gift
from quizzes.interchange.moodle_writing import write_moodle
from quizzes.models import Item
from tests.quiz_factories import make_news_story
from tests.quizzes.interchange.made_records import CHOICE

URL = "/stories/vote/items/import/create/"
GIFT = b"::Q::Who was late? {=Ann ~Bob}"


@pytest.fixture(autouse=True)
def story(db: None) -> Story:
    story = make_news_story()
    Story.objects.update(slug="vote")
    return Story.objects.get(pk=story.pk)


def file(content: bytes, name: str = "questions.txt") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def errors_of(response: Any) -> dict[str, list[str]]:
    errors: dict[str, list[str]] = response.context["form"].errors
    return errors


def messages_of(response: Any) -> list[str]:
    return [str(message) for message in response.context["messages"]]


def test_item_import_create_makes_drafts(teacher_client: Client, teacher: User) -> None:
    response = teacher_client.post(URL, {"file": file(GIFT), "skill": "QUOTE"}, follow=True)

    item = Item.objects.get()
    assertRedirects(response, f"/stories/vote/items/?item={item.pk}")
    assert messages_of(response) == ["1 question is a draft now."]
    assert (item.stem, item.skill, item.status) == ("Who was late?", "QUOTE", "draft")
    assert (item.doubt, item.created_by, item.is_derived) == (Item.UNPROVED, teacher, False)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf", b"\n "])
def test_item_import_create_knows_moodle_xml_by_its_beginning(
    teacher_client: Client, mark: bytes
) -> None:
    content = write_moodle([CHOICE]).content.partition(b"\n")[2]

    teacher_client.post(URL, {"file": file(mark + content), "skill": "TYPE"})

    assert Item.objects.get().stem == CHOICE.stem


def test_item_import_create_brings_back_what_left(teacher_client: Client, story: Story) -> None:
    content = write_gift([CHOICE]).content

    teacher_client.post(URL, {"file": file(content), "skill": "TYPE"})

    assert pack_of_story(story).items == (CHOICE,)


def test_item_import_create_names_what_it_did_not_take_in(teacher_client: Client) -> None:
    content = GIFT + b"\n\nHow many? {#7}" * 11 + b"\n\n" + GIFT

    response = teacher_client.post(URL, {"file": file(content), "skill": "TYPE"}, follow=True)

    told = messages_of(response)
    assert told[:2] == [
        "2 questions are drafts now.",
        "Question 2 is not taken in: it is answered by a number or a word, not by a choice.",
    ]
    assert (len(told), told[-1]) == (12, "1 more are not taken in.")


@pytest.mark.parametrize(
    ("given", "errors"),
    [
        ({"skill": "TYPE"}, {"file": ["Choose a file."]}),
        ({"skill": "TYPE", "file": b""}, {"file": ["This file is empty. Choose another one."]}),
        ({"skill": "TYPE", "file": b"Hello."},
         {"file": ["There is no question in this file. Choose a file in the GIFT format."]}),
        ({"skill": "TYPE", "file": b"<?xml version='1.0'?><quiz>"},
         {"file": ["This file is damaged: it is not XML. Export it from Moodle again and choose "
                   "the new file."]}),
        ({"skill": "TYPE", "file": b"How many? {#7}"},
         {"file": ["No question of this file can be taken in. Question 1 is not taken in: it is "
                   "answered by a number or a word, not by a choice."]}),
        ({"skill": "TYPE", "file": b"x" * (MOST_BYTES + 200_000)},
         {"file": ["questions.txt has 10.2 MB. A file may have 10 MB."]}),
        ({"skill": "READ", "file": GIFT},
         {"skill": ["Select a valid choice. READ is not one of the available choices."]}),
    ],
)  # fmt: skip
def test_item_import_create_says_what_is_wrong_and_stores_nothing(
    teacher_client: Client, given: dict[str, Any], errors: dict[str, list[str]]
) -> None:
    if "file" in given:
        given = {**given, "file": file(given["file"])}

    response = teacher_client.post(URL, given)

    assert errors_of(response) == errors
    assertContains(response, "<title>Error: Import questions")
    assert Item.objects.count() == 0


def test_item_import_create_keeps_the_skill(teacher_client: Client) -> None:
    response = teacher_client.post(URL, {"skill": "FRAME"})

    assertContains(response, '<option value="FRAME" selected>Wording</option>', html=True)


def test_item_import_create_takes_the_token_with_the_file(teacher: User) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(teacher)
    token = client.get("/stories/vote/items/import/").context["csrf_token"]

    client.post(URL, {"csrfmiddlewaretoken": token, "file": file(GIFT), "skill": "TYPE"})

    assert Item.objects.count() == 1
