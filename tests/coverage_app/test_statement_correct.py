"""Correct a statement: the page with all that a teacher can say about it."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import (
    assertContains,
    assertNotContains,
    assertRedirects,
    assertTemplateUsed,
)

from coverage_app.models import Story
from tests.coverage_app.corrected import (
    RAIN,
    SHUT,
    VOTE,
    key,
    make_corrected_story,
    make_story_with_a_part,
)
from tests.factories import make_article, make_story


@pytest.fixture
def story(db: None) -> Story:
    return make_corrected_story()


def url(story: Story, ref: str = "A1") -> str:
    return reverse("coverage_app:statement_correct", args=[story.slug, key(story, ref)])


def test_statement_correct_shows_the_sentences_of_a_statement(
    teacher_client: Client, story: Story
) -> None:
    response = teacher_client.get(url(story))

    assertTemplateUsed(response, "coverage_app/statement_correct.html")
    correction = response.context["correction"]
    assert [(one.ref, one.words) for one in correction.sentences] == [("A1", VOTE), ("B1", SHUT)]
    assert correction.statement.words == "the council voted to close the old library"
    assert correction.is_shared


def test_statement_correct_proposes_the_likeliest_sentences_of_other_texts(
    teacher_client: Client, db: None
) -> None:
    story = make_story(slug="doubt")
    make_article(story=story, text="The mayor praised the old library on Sunday.")
    make_article(story=story, text=f"{RAIN}\n\n{SHUT}", letter="B")

    response = teacher_client.get(url(story))

    assert [one.ref for one in response.context["correction"].near] == ["B2"]
    assertContains(response, "Same fact as B2")


def test_statement_correct_proposes_nothing_where_nothing_comes_near(
    teacher_client: Client, story: Story
) -> None:
    response = teacher_client.get(url(story, "A2"))

    correction = response.context["correction"]
    assert correction.near == ()
    assert not correction.is_shared


def test_statement_correct_finds_a_statement_by_any_of_its_sentences(
    teacher_client: Client, story: Story
) -> None:
    response = teacher_client.get(
        reverse("coverage_app:statement_correct", args=[story.slug, "B1-0"])
    )

    assert response.context["correction"].statement.ref == "A1"


def test_statement_correct_of_a_part_offers_wording_and_hiding_alone(
    teacher_client: Client, db: None
) -> None:
    make_story_with_a_part(slug="part")
    start = len(SHUT)

    response = teacher_client.get(
        reverse("coverage_app:statement_correct", args=["part", f"A1-{start}-{start + 49}"])
    )

    correction = response.context["correction"]
    assert correction.statement.words == "because angry bakers had signed petitions in vain"
    assert correction.is_part
    assertContains(response, "Hide from students")
    assertContains(response, "<h3>The same fact as another sentence</h3>", count=0, html=True)


def test_statement_correct_works_by_plain_forms(teacher_client: Client, story: Story) -> None:
    """What the forms would change for htmx stands on the page of Facts."""
    response = teacher_client.get(url(story))

    assertNotContains(response, "htmx-2.min.js")


def test_statement_correct_says_once_and_first_what_is_wrong(
    teacher_client: Client, story: Story
) -> None:
    address = reverse("coverage_app:statement_rename", args=[story.slug, key(story, "A1")])

    response = teacher_client.post(address, {"wording": ""})

    page = response.content.decode()
    assert page.count('id="error-summary"') == 1
    assert page.index('id="error-summary"') < page.index("<h1")


@pytest.mark.parametrize("wrong", ["A9-0", "A1-7", "A1", "-", "A1-0-5-9"])
def test_statement_correct_of_no_statement_is_not_found(
    teacher_client: Client, story: Story, wrong: str
) -> None:
    address = reverse("coverage_app:statement_correct", args=[story.slug, wrong])

    assert teacher_client.get(address).status_code == 404


def test_statement_correct_is_not_found_by_who_may_not_change_the_story(
    student_client: Client, story: Story
) -> None:
    assert student_client.get(url(story)).status_code == 404


def test_statement_correct_sends_a_stranger_to_the_door(stranger: Client, story: Story) -> None:
    response = stranger.get(url(story))

    assertRedirects(response, f"{reverse('login')}?next={url(story)}")


def test_statement_correct_answers_only_get(teacher_client: Client, story: Story) -> None:
    assert teacher_client.post(url(story)).status_code == 405


def test_statement_correct_is_a_page_of_the_teachers(teacher_client: Client, story: Story) -> None:
    response = teacher_client.get(url(story))

    assertContains(response, '<nav aria-label="Teacher">')
    assertContains(response, "coverage/css/stories.css")
