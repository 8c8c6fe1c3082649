"""Hide a statement: students do not see it, the teacher finds it at the end of Facts."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from coverage_app.models import StatementDecision, Story
from tests.coverage_app.corrected import (
    RAIN,
    facts_of,
    key,
    make_corrected_story,
    make_story_with_a_part,
    refs_of,
    rows_of,
)


@pytest.fixture
def story(db: None) -> Story:
    return make_corrected_story()


def url(story: Story, ref: str = "A2") -> str:
    return reverse("coverage_app:statement_hide", args=[story.slug, key(story, ref)])


def facts_url(story: Story) -> str:
    return reverse("coverage_app:story_facts", args=[story.slug])


def test_statement_hide_hides_a_statement_from_students(
    teacher_client: Client, teacher: User, stranger: Client, story: Story
) -> None:
    response = teacher_client.post(url(story))

    assertRedirects(response, f"{facts_url(story)}?at=A2#{'fact-' + key(story, 'A2')}")
    assert refs_of(story) == [["A1", "B1"], ["B2"]]
    assertNotContains(stranger.get(facts_url(story)), RAIN)
    decision = StatementDecision.objects.get()
    assert (decision.is_hidden, decision.decided_by) == (True, teacher)
    assert str(decision) == f"“{RAIN}”: hidden"


def test_a_hidden_statement_is_listed_for_the_teacher_at_the_end(
    teacher_client: Client, story: Story
) -> None:
    page = teacher_client.post(url(story), follow=True)

    assertContains(page, "A2 is hidden from students now.")
    assertContains(page, "Hidden from students</h3>")
    assertContains(page, RAIN)
    (hidden,) = facts_of(story).hidden
    assert (hidden.statement.ref, hidden.decision) == ("A2", StatementDecision.objects.get().pk)


def test_statement_hide_with_htmx_shows_the_facts_again(
    teacher_client: Client, story: Story
) -> None:
    response = teacher_client.post(url(story), headers={"HX-Request": "true"})

    assert response.content.startswith(b'<div id="facts">')
    assertContains(response, "A2 is hidden from students now.")
    assertContains(response, "Show again")


def test_a_part_can_be_hidden(teacher_client: Client, stranger: Client, db: None) -> None:
    story = make_story_with_a_part(slug="part")
    (group,) = rows_of(story)[0].part_groups
    (part,) = group.parts

    page = teacher_client.post(
        reverse("coverage_app:statement_hide", args=["part", part.key]), follow=True
    )

    assertContains(page, "A part of A1 is hidden from students now.")
    assert refs_of(story) == [["A1", "B1"]]
    assert rows_of(story)[0].part_groups == ()
    assert [hidden.statement.words for hidden in facts_of(story).hidden] == [part.words]
    assertNotContains(stranger.get(facts_url(story)), "Perhaps only in A")


def test_a_hidden_statement_is_seen_again_while_its_words_stand_there_no_more(
    teacher_client: Client, story: Story
) -> None:
    teacher_client.post(url(story))
    article = story.articles.get(position=0)

    article.text = RAIN
    article.save()

    assert refs_of(story) == [["A1"], ["B1"], ["B2"]]


def test_a_hidden_statement_can_be_worded_too(teacher_client: Client, story: Story) -> None:
    teacher_client.post(url(story))

    teacher_client.post(
        reverse("coverage_app:statement_rename", args=[story.slug, key(story, "A2")]),
        {"wording": "It rained."},
    )

    assert [hidden.statement.wording for hidden in facts_of(story).hidden] == ["It rained."]


def test_statement_hide_is_not_found_by_who_may_not_change_the_story(
    student_client: Client, story: Story
) -> None:
    assert student_client.post(url(story)).status_code == 404
    assert StatementDecision.objects.count() == 0


def test_statement_hide_of_no_statement_is_not_found(teacher_client: Client, story: Story) -> None:
    address = reverse("coverage_app:statement_hide", args=[story.slug, "A99-0"])

    assert teacher_client.post(address).status_code == 404


def test_statement_hide_sends_a_stranger_to_the_door(stranger: Client, story: Story) -> None:
    response = stranger.post(url(story))

    assertRedirects(response, f"{reverse('login')}?next={url(story)}")
    assert StatementDecision.objects.count() == 0


def test_statement_hide_answers_only_post(teacher_client: Client, story: Story) -> None:
    assert teacher_client.get(url(story)).status_code == 405
