"""The review screen: the list of questions, and one to decide on."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertNotContains

from coverage_app.models import Story
from quizzes.derivation.drafts import Kind, Skill
from quizzes.models import Item
from tests.quiz_factories import make_item, make_news_story, make_quiz
from tests.quizzes.markup import Page, words_of
from tests.quizzes.reviewed import draft, make_reviewed_story

pytestmark = pytest.mark.django_db


def url(story: Story, **query: object) -> str:
    return reverse("quizzes:item_review", args=[story.slug], query=query or None)


def listed(response: Page) -> list[str]:
    """Return the questions of the list; each row ends in its question."""
    return [words for words in words_of(response, "span", "small") if words.endswith("?")]


def test_review_shows_the_first_draft_with_all_that_a_decision_needs(
    teacher_client: Client,
) -> None:
    story = make_reviewed_story()

    response = teacher_client.get(url(story))

    assert listed(response) == ["Draft 1?", "Draft 2?", "Draft 3?"]
    assert words_of(response, "h2") == ["Draft 1?"]
    assert words_of(response, "p", "counts") == ["0 accepted · 0 rejected · 3 to review"]
    assert words_of(response, "li", "is-key") == ["Gazette only Right Gazette says it."]
    assert words_of(response, "mark") == ["It voted seven to two."]
    assertContains(response, "Why:</b> Only one text has the figure.")
    assertContains(response, "Detects: same topic, so same detail")
    assertContains(response, "1 other sentence to choose from")
    assertContains(response, "The hall was full.")


def test_review_shows_the_item_of_the_address(teacher_client: Client) -> None:
    story = make_reviewed_story()

    response = teacher_client.get(url(story, item=draft(2).pk))

    assert words_of(response, "h2") == ["Draft 2?"]
    assert response.context["previous"].pk == draft(1).pk
    assert response.context["next"].pk == draft(3).pk


def test_review_names_the_rules_that_an_item_breaks_first(teacher_client: Client) -> None:
    story = make_news_story()
    item = make_item(story=story, stem="Say which.", status=Item.Status.DRAFT)

    response = teacher_client.get(url(story))

    checks = response.context["checks"]
    assert [check.rule for check in checks.broken] == ["Stem is a question"]
    assert "Key has evidence" in checks.kept
    assertContains(response, checks.broken[0].advice)
    assert flag_of(response, item) == ("Stem is a question", True)


def flag_of(response: Page, item: Item) -> tuple[str, bool]:
    rows = {row.pk: row for row in response.context["listing"].rows}  # type: ignore[attr-defined]
    return rows[item.pk].flag, rows[item.pk].is_warning


def test_a_doubt_is_flagged_and_stands_in_a_box(teacher_client: Client) -> None:
    story = make_reviewed_story(drafts=1)
    Item.objects.update(doubt="Two sentences fit")

    response = teacher_client.get(url(story))

    assert flag_of(response, draft(1)) == ("Check", True)
    assert words_of(response, "p", "doubt") == ["Two sentences fit"]


def test_a_doubt_is_settled_once_the_item_is_accepted(teacher_client: Client) -> None:
    item = make_item()
    Item.objects.update(doubt="Two sentences fit")

    response = teacher_client.get(url(item.story, show="accepted"))

    assert flag_of(response, item) == ("Accepted", False)
    assert words_of(response, "p", "doubt") == []


def test_the_options_of_a_match_say_what_they_belong_to(teacher_client: Client) -> None:
    item = make_item(status=Item.Status.DRAFT)
    item.options.filter(position=1).update(prompt="Seven to two")

    response = teacher_client.get(url(item.story))

    assertContains(response, "Seven to two: <b>Gazette only</b>")
    assertContains(response, "Option 1, for “Seven to two”")


def test_a_draft_whose_text_was_changed_is_flagged(teacher_client: Client) -> None:
    story = make_reviewed_story(drafts=1)
    story.articles.filter(position=0).update(text="Nothing of it.")

    response = teacher_client.get(url(story))

    assert flag_of(response, draft(1)) == ("Text changed", True)
    assert words_of(response, "p", "doubt") == ["Text changed"]
    assert words_of(response, "p", "note")[0] == "The text was changed since."


def test_a_draft_that_is_not_derived_any_more_is_flagged(teacher_client: Client) -> None:
    story = make_reviewed_story(drafts=1)
    Item.objects.update(is_lost=True)

    response = teacher_client.get(url(story))

    assert flag_of(response, draft(1)) == ("Not found again", True)


def test_an_accepted_item_of_a_published_quiz_is_called_published(teacher_client: Client) -> None:
    story = make_news_story()
    published, accepted = make_item(story=story), make_item(story=story)
    make_quiz(items=[published])

    response = teacher_client.get(url(story, show="accepted"))

    assert flag_of(response, published) == ("Published", False)
    assert flag_of(response, accepted) == ("Accepted", False)
    assert words_of(response, "summary", "btn--err") == []


@pytest.mark.parametrize("status", ["accepted", "rejected", "retired"])
def test_a_filter_shows_items_by_what_was_decided(teacher_client: Client, status: str) -> None:
    story = make_reviewed_story()
    Item.objects.filter(pk=draft(2).pk).update(status=status, rejection="Too easy")

    response = teacher_client.get(url(story, show=status))

    assert listed(response) == ["Draft 2?"]
    assert words_of(response, "h2") == ["Draft 2?"]
    says_why = "Rejected: Too easy" in response.content.decode()
    assert says_why == (status == "rejected")


def test_a_filter_shows_items_of_a_skill(teacher_client: Client) -> None:
    story = make_reviewed_story()
    make_item(story=story, stem="How many?", skill=Skill.NUMBER, status=Item.Status.DRAFT)
    Item.objects.filter(pk=draft(1).pk).update(skill="QUOTE")

    response = teacher_client.get(url(story, skill="NUMBER"))

    assert listed(response) == ["How many?"]
    skills = response.context["listing"].skills
    assert [(skill.label, skill.count) for skill in skills] == [
        ("All", 4),
        ("Who reported it", 2),
        ("Quotes", 1),
        ("Figures", 1),
    ]


def test_filters_that_are_none_show_what_is_to_review(teacher_client: Client) -> None:
    story = make_reviewed_story()

    response = teacher_client.get(url(story, show="nonsense", skill="nonsense", item="x"))

    assert listed(response) == ["Draft 1?", "Draft 2?", "Draft 3?"]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ({}, "No questions yet. Press “Derive questions”"),
        ({"show": "rejected"}, "No questions here."),
        ({"skill": "TYPE"}, "No questions here."),
    ],
)
def test_an_empty_list_says_what_to_do(
    teacher_client: Client, query: dict[str, str], words: str
) -> None:
    story = make_news_story()

    response = teacher_client.get(url(story, **query))

    assert words_of(response, "p", "empty")[0].startswith(words)


def test_all_decided_is_said(teacher_client: Client) -> None:
    item = make_item()

    response = teacher_client.get(url(item.story))

    assert words_of(response, "p", "empty") == [
        "Nothing to review: you have decided on every question. Accepted ones can go into a quiz."
    ]


def test_a_retired_item_is_only_looked_at(teacher_client: Client) -> None:
    item = make_item(status=Item.Status.RETIRED)

    response = teacher_client.get(url(item.story, show="retired"))

    assertNotContains(response, f"/items/{item.pk}/accept/")
    assertNotContains(response, f'id="edit-{item.pk}"')


def test_an_open_item_shows_its_rubric(teacher_client: Client) -> None:
    item = make_item(status=Item.Status.DRAFT, key=None)
    item.options.all().delete()
    item.kind, item.rubric = Kind.OPEN.value, ["Nothing", "One", "Two", "Three", "Four"]
    item.save()

    response = teacher_client.get(url(item.story))

    assert words_of(response, "ol", "choices") == ["NothingOneTwoThreeFour"]
    assert response.context["edit_form"]["points_4"].value() == "Four"


def test_a_new_version_says_that_it_is_one(teacher_client: Client) -> None:
    old = make_item(status=Item.Status.RETIRED)
    new = make_item(story=old.story)
    Item.objects.filter(pk=new.pk).update(version_of=old)

    response = teacher_client.get(url(old.story, show="accepted"))

    assertContains(response, "A new version")


def test_bulk_accept_is_offered_for_those_that_are_ready(teacher_client: Client) -> None:
    story = make_reviewed_story()
    Item.objects.filter(pk=draft(3).pk).update(doubt="Look")

    response = teacher_client.get(url(story))

    assertContains(response, "Accept all 2 ready")


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow_with_the_items(
    count: int, teacher_client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    story = make_reviewed_story(drafts=count)
    Item.objects.update(is_derived=False)

    with django_assert_num_queries(11):
        teacher_client.get(url(story))


def test_review_leads_to_files_of_questions(teacher_client: Client) -> None:
    story = make_reviewed_story()

    response = teacher_client.get(url(story))

    assertContains(response, f'href="/stories/{story.slug}/export/">Export</a>')
    assertContains(response, f'href="/stories/{story.slug}/items/import/">Import questions</a>')


def test_item_review_of_an_item_of_another_story_is_not_found(teacher_client: Client) -> None:
    story, other = make_reviewed_story(), make_item()

    response = teacher_client.get(f"/stories/{story.slug}/items/?item={other.pk}")

    assert response.status_code == 404
