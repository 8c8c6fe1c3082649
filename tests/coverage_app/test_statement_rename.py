"""Word a statement: a teacher's own words in its place, the words of the text behind them."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertContains, assertRedirects, assertTemplateUsed

from coverage_app.models import StatementDecision, Story
from tests.coverage_app.corrected import (
    RAIN,
    VOTE,
    key,
    make_corrected_story,
    make_story_with_a_part,
    refs_of,
    rows_of,
)

OWN = "The library will close."


@pytest.fixture
def story(db: None) -> Story:
    return make_corrected_story()


def url(story: Story, ref: str = "A1") -> str:
    return reverse("coverage_app:statement_rename", args=[story.slug, key(story, ref)])


def facts_url(story: Story) -> str:
    return reverse("coverage_app:story_facts", args=[story.slug])


def test_statement_rename_shows_the_wording_to_everyone(
    teacher_client: Client, stranger: Client, story: Story
) -> None:
    response = teacher_client.post(url(story), {"wording": f" {OWN}\n "})

    assertRedirects(response, f"{facts_url(story)}?at=A1#fact-A1-0")
    statement = rows_of(story)[0].statement
    assert statement.wording == OWN
    assert statement.words == "the council voted to close the old library"
    page = stranger.get(facts_url(story))
    assertContains(page, OWN)
    assertContains(page, '<span class="note">Worded by your teacher</span>', html=True)
    assertContains(page, "the council voted to close the old library")
    assert refs_of(story)[0] == ["A1", "B1"]


def test_statement_rename_records_who_and_what_stood_there(
    teacher_client: Client, teacher: User, story: Story
) -> None:
    teacher_client.post(url(story), {"wording": OWN})

    decision = StatementDecision.objects.get()
    assert (decision.excerpt, decision.decided_by) == (VOTE, teacher)
    assert str(decision) == f"“{VOTE}”: worded “{OWN}”"


def test_statement_rename_says_what_was_done_once_with_a_way_back(
    teacher_client: Client, story: Story
) -> None:
    page = teacher_client.post(url(story), {"wording": OWN}, follow=True)

    decision = StatementDecision.objects.get()
    assertContains(page, "A1 has your wording now.")
    assertContains(page, f'<input type="hidden" name="statement" value="{decision.pk}">', html=True)
    assertContains(teacher_client.get(facts_url(story)), "has your wording now", count=0)


def test_statement_rename_with_htmx_shows_the_facts_again(
    teacher_client: Client, story: Story
) -> None:
    response = teacher_client.post(url(story), {"wording": OWN}, headers={"HX-Request": "true"})

    assertTemplateUsed(response, "coverage_app/_facts.html")
    assert response.content.startswith(b'<div id="facts">')
    assertContains(response, OWN)
    assertContains(response, "A1 has your wording now.")
    assertContains(teacher_client.get(facts_url(story)), "has your wording now", count=0)


def test_statement_rename_takes_the_place_of_a_wording_before(
    teacher_client: Client, story: Story
) -> None:
    teacher_client.post(url(story), {"wording": OWN})

    teacher_client.post(url(story), {"wording": "No library in town."})

    assert [it.wording for it in StatementDecision.objects.all()] == ["No library in town."]


def test_a_wording_stays_with_its_sentence_when_facts_are_joined(
    teacher_client: Client, story: Story
) -> None:
    teacher_client.post(url(story, "B2"), {"wording": OWN})

    teacher_client.post(
        reverse("coverage_app:statement_join", args=[story.slug, key(story, "A2"), "facts"]),
        {"other": "B2"},
    )

    row = rows_of(story)[1]
    assert row.statement.words == RAIN
    assert row.statement.wording == OWN


def test_a_wording_rests_while_its_sentence_stands_there_no_more(
    teacher_client: Client, story: Story
) -> None:
    teacher_client.post(url(story), {"wording": OWN})
    article = story.articles.get(position=0)

    article.text = f"{RAIN}\n\n{VOTE}"
    article.save()

    assert [row.statement.wording for row in rows_of(story)] == ["", "", ""]


def test_a_part_can_be_worded(teacher_client: Client, db: None) -> None:
    story = make_story_with_a_part(slug="part")
    (group,) = rows_of(story)[0].part_groups
    (part,) = group.parts

    teacher_client.post(
        reverse("coverage_app:statement_rename", args=["part", part.key]),
        {"wording": "Bakers were angry."},
    )

    row = rows_of(story)[0]
    assert row.statement.wording == ""
    assert [part.wording for part in row.part_groups[0].parts] == ["Bakers were angry."]
    assert str(StatementDecision.objects.get().excerpt) == part.words


@pytest.mark.parametrize(
    ("wording", "error"),
    [
        ("", "Type your wording of the statement"),
        (" \n ", "Type your wording of the statement"),
        ("x" * 201, "Use at most 200 characters. You typed 201"),
        ("the council voted to close the  old library", "These are the words of the text already"),
    ],
)
@pytest.mark.parametrize("htmx", [True, False])
def test_statement_rename_says_what_is_wrong_and_keeps_what_was_typed(
    teacher_client: Client, story: Story, wording: str, error: str, htmx: bool
) -> None:
    headers = {"HX-Request": "true"} if htmx else {}

    response = teacher_client.post(url(story), {"wording": wording}, headers=headers)

    page = "_correction" if htmx else "statement_correct"
    assertTemplateUsed(response, f"coverage_app/{page}.html")
    assert response.headers.get("HX-Retarget") == ("#correction-A1-0" if htmx else None)
    form = response.context["wording_form"]
    assert form.errors == {"wording": [error]}
    assert form["wording"].value() == wording
    assertContains(response, error)
    assert StatementDecision.objects.count() == 0


def test_statement_rename_is_not_found_by_who_may_not_change_the_story(
    student_client: Client, story: Story
) -> None:
    assert student_client.post(url(story), {"wording": OWN}).status_code == 404
    assert StatementDecision.objects.count() == 0


def test_statement_rename_sends_a_stranger_to_the_door(stranger: Client, story: Story) -> None:
    response = stranger.post(url(story), {"wording": OWN})

    assertRedirects(response, f"{reverse('login')}?next={url(story)}")
    assert StatementDecision.objects.count() == 0


def test_statement_rename_answers_only_post(teacher_client: Client, story: Story) -> None:
    assert teacher_client.get(url(story)).status_code == 405
