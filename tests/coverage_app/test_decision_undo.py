"""Undo a decision: what was found counts again."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertContains, assertRedirects, assertTemplateUsed

from coverage_app.models import FactDecision, StatementDecision, Story
from tests.coverage_app.corrected import key, make_corrected_story, refs_of


@pytest.fixture
def story(db: None) -> Story:
    return make_corrected_story()


def url(story: Story, lens: str = "facts") -> str:
    return reverse("coverage_app:decision_undo", args=[story.slug, lens])


def decide(client: Client, story: Story) -> None:
    """Part A1 from B1, hide A2 and word B2."""
    part = reverse("coverage_app:statement_part", args=[story.slug, "A1-0", "facts"])
    client.post(part, {"other": "B1"})
    client.post(reverse("coverage_app:statement_hide", args=[story.slug, key(story, "A2")]))
    client.post(
        reverse("coverage_app:statement_rename", args=[story.slug, key(story, "B2")]),
        {"wording": "No home for books."},
    )


def test_decision_undo_brings_back_what_was_found(teacher_client: Client, story: Story) -> None:
    decide(teacher_client, story)

    response = teacher_client.post(url(story), {"fact": FactDecision.objects.get().pk, "ref": "A1"})

    page = reverse("coverage_app:story_facts", args=[story.slug])
    assertRedirects(response, f"{page}?at=A1#fact-A1-0", fetch_redirect_response=False)
    assert refs_of(story) == [["A1", "B1"], ["B2"]]
    assert StatementDecision.objects.count() == 2
    assertContains(teacher_client.get(page), "Undone: what was found counts again.")


def test_decision_undo_shows_a_hidden_statement_again(teacher_client: Client, story: Story) -> None:
    decide(teacher_client, story)
    hiding = StatementDecision.objects.get(is_hidden=True)

    teacher_client.post(url(story), {"statement": hiding.pk})

    assert refs_of(story) == [["A1"], ["A2"], ["B1"], ["B2"]]
    assert [it.wording for it in StatementDecision.objects.all()] == ["No home for books."]


@pytest.mark.parametrize(
    ("lens", "page", "anchor"),
    [
        ("facts", "story_facts", "?at=A1#fact-A1-0"),
        ("read", "story_read", "#A1"),
        ("decisions", "decision_list", ""),
    ],
)
def test_decision_undo_leads_back_to_where_it_was_asked(
    teacher_client: Client, story: Story, lens: str, page: str, anchor: str
) -> None:
    response = teacher_client.post(url(story, lens), {"ref": "A1"})

    address = reverse(f"coverage_app:{page}", args=[story.slug])
    assertRedirects(response, f"{address}{anchor}")


@pytest.mark.parametrize("lens", ["facts", "read", "decisions"])
def test_decision_undo_with_htmx_shows_the_part_of_the_page_again(
    teacher_client: Client, story: Story, lens: str
) -> None:
    decide(teacher_client, story)

    response = teacher_client.post(
        url(story, lens),
        {"fact": FactDecision.objects.get().pk},
        headers={"HX-Request": "true"},
    )

    assertTemplateUsed(response, f"coverage_app/_{lens}.html")
    assert response.content.startswith(f'<div id="{lens}">'.encode())
    assertContains(response, "Undone: what was found counts again.")
    assert FactDecision.objects.count() == 0


@pytest.mark.parametrize("wrong", ["", "x", "-1", "²", "9" * 40, "0"])
def test_decision_undo_of_no_decision_changes_nothing(
    teacher_client: Client, story: Story, wrong: str
) -> None:
    decide(teacher_client, story)

    response = teacher_client.post(
        url(story), {"fact": wrong, "statement": wrong, "ref": "A99"}, follow=True
    )

    assertTemplateUsed(response, "coverage_app/story_facts.html")
    assert (FactDecision.objects.count(), StatementDecision.objects.count()) == (1, 2)


def test_decision_undo_leaves_the_decisions_on_other_stories(
    teacher_client: Client, story: Story
) -> None:
    decide(teacher_client, story)
    other = make_corrected_story(slug="other")
    decide(teacher_client, other)
    foreign = other.fact_decisions.get()
    hidden = StatementDecision.objects.for_story(other).get(is_hidden=True)

    teacher_client.post(url(story), {"fact": foreign.pk, "statement": hidden.pk})

    assert (FactDecision.objects.count(), StatementDecision.objects.count()) == (2, 4)


def test_decision_undo_is_not_found_by_who_may_not_change_the_story(
    teacher_client: Client, student_client: Client, story: Story
) -> None:
    decide(teacher_client, story)
    decision = FactDecision.objects.get()

    assert student_client.post(url(story), {"fact": decision.pk}).status_code == 404
    assert FactDecision.objects.count() == 1


def test_decision_undo_sends_a_stranger_to_the_door(
    teacher_client: Client, stranger: Client, story: Story
) -> None:
    decide(teacher_client, story)

    response = stranger.post(url(story), {"fact": FactDecision.objects.get().pk})

    assertRedirects(response, f"{reverse('login')}?next={url(story)}")
    assert FactDecision.objects.count() == 1


def test_decision_undo_answers_only_post(teacher_client: Client, story: Story) -> None:
    assert teacher_client.get(url(story)).status_code == 405
