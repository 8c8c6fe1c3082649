"""Not the same fact: a teacher parts a sentence from those it was put with."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertContains, assertRedirects, assertTemplateUsed

from coverage_app.models import FactDecision, Story
from tests.coverage_app.corrected import SHUT, VOTE, key, make_corrected_story, refs_of
from tests.factories import make_article, make_story


@pytest.fixture
def story(db: None) -> Story:
    return make_corrected_story()


def url(story: Story, key: str = "A1-0", lens: str = "facts") -> str:
    return reverse("coverage_app:statement_part", args=[story.slug, key, lens])


def page_url(story: Story, lens: str = "facts") -> str:
    return reverse(f"coverage_app:story_{lens}", args=[story.slug])


def test_statement_part_parts_two_sentences(
    teacher_client: Client, teacher: User, story: Story
) -> None:
    response = teacher_client.post(url(story), {"other": "B1"})

    assertRedirects(response, f"{page_url(story)}?at=A1#fact-A1-0")
    assert refs_of(story) == [["A1"], ["A2"], ["B1"], ["B2"]]
    decision = FactDecision.objects.get()
    assert (decision.is_same, decision.decided_by) == (False, teacher)
    assert str(decision) == f"“{VOTE}” and “{SHUT}”: not the same fact"


def test_statement_part_takes_a_sentence_out_of_a_statement_of_several_texts(
    teacher_client: Client, db: None
) -> None:
    story = make_story(slug="three")
    for letter in "ABC":
        make_article(story=story, text=SHUT, letter=letter)
    assert refs_of(story) == [["A1", "B1", "C1"]]

    page = teacher_client.post(url(story, "B1-0"), follow=True)

    assert refs_of(story) == [["A1", "C1"], ["B1"]]
    assert FactDecision.objects.count() == 2
    assertContains(page, "B1, A1 and C1 are no longer one fact.")
    assertContains(page, '<input type="hidden" name="fact"', count=2)


def test_statement_part_settles_a_doubt(teacher_client: Client, db: None) -> None:
    story = make_story(slug="doubt")
    make_article(story=story, text="The mayor praised the old library on Sunday.")
    make_article(story=story, text=SHUT, letter="B")
    checked = teacher_client.get(page_url(story)).context["lens"]
    assert [group.title for group in checked.groups] == ["Check: a sentence comes near"]

    teacher_client.post(url(story), {"other": "B1"})

    settled = teacher_client.get(page_url(story)).context["lens"]
    assert [group.title for group in settled.groups] == ["Only in A", "Only in B"]


def test_statement_part_with_htmx_shows_the_lens_again(
    teacher_client: Client, story: Story
) -> None:
    response = teacher_client.post(
        url(story, lens="read"), {"other": "B1"}, headers={"HX-Request": "true"}
    )

    assertTemplateUsed(response, "coverage_app/_read.html")
    assertContains(response, "A1 and B1 are no longer one fact.")


def test_statement_part_of_a_sentence_that_stands_alone_changes_nothing(
    teacher_client: Client, story: Story
) -> None:
    page = teacher_client.post(url(story, key(story, "B2")), follow=True)

    assert FactDecision.objects.count() == 0
    assertContains(page, "B2 stands alone.")


@pytest.mark.parametrize(
    ("other", "error"),
    [
        ("", "Type the letter of a text and the number of a sentence, such as B7"),
        ("B9", "There is no sentence B9: the last one is B2"),
        ("A2", "A2 is of the same text. Name a sentence of another text"),
    ],
)
@pytest.mark.parametrize("htmx", [True, False])
def test_statement_part_says_what_is_wrong_and_keeps_what_was_typed(
    teacher_client: Client, story: Story, other: str, error: str, htmx: bool
) -> None:
    headers = {"HX-Request": "true"} if htmx else {}

    response = teacher_client.post(url(story), {"other": other}, headers=headers)

    page = "_correction" if htmx else "statement_correct"
    assertTemplateUsed(response, f"coverage_app/{page}.html")
    form = response.context["other_form"]
    assert form.errors == {"other": [error]}
    assert form["other"].value() == other
    assert FactDecision.objects.count() == 0


def test_statement_part_is_not_found_by_who_may_not_change_the_story(
    student_client: Client, story: Story
) -> None:
    assert student_client.post(url(story), {"other": "B1"}).status_code == 404
    assert FactDecision.objects.count() == 0


def test_statement_part_sends_a_stranger_to_the_door(stranger: Client, story: Story) -> None:
    response = stranger.post(url(story), {"other": "B1"})

    assertRedirects(response, f"{reverse('login')}?next={url(story)}")
    assert FactDecision.objects.count() == 0


def test_statement_part_answers_only_post(teacher_client: Client, story: Story) -> None:
    assert teacher_client.get(url(story)).status_code == 405
