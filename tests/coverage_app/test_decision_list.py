"""Decisions on this story: what teachers decided, who and when, and a way back from each."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertRedirects, assertTemplateUsed

from coverage_app.comparisons import comparison_of
from coverage_app.decisions import decide_on_sentences, hide, reword
from coverage_app.lenses.decisions import DecisionView
from coverage_app.lenses.statements import places_of
from coverage_app.models import Story
from tests.coverage_app.corrected import (
    BOOKS,
    RAIN,
    SHUT,
    VOTE,
    make_corrected_story,
    make_story_with_a_part,
)
from tests.factories import make_article


@pytest.fixture
def story(db: None) -> Story:
    return make_corrected_story()


def url(story: Story) -> str:
    return reverse("coverage_app:decision_list", args=[story.slug])


def decide(story: Story, teacher: User) -> None:
    """Part A1 from B1, then word A2, then hide B2."""
    facts = comparison_of(story).facts
    (left, right), rain, books = facts[0].sentences, facts[1], facts[2]
    decide_on_sentences(story=story, pairs=[(right, left)], is_same=False, decided_by=teacher)
    reword(story=story, place=places_of(rain)[0], wording="It rained.", decided_by=teacher)
    hide(story=story, place=places_of(books)[0], decided_by=teacher)


def shown(client: Client, story: Story) -> list[DecisionView]:
    decisions: list[DecisionView] = list(client.get(url(story)).context["decisions"])
    return decisions


def test_decision_list_leads_to_the_sentences_beside_another_text(
    teacher_client: Client, teacher: User, story: Story
) -> None:
    make_article(story=story, text="Snow fell.", letter="C")
    story = Story.objects.with_articles().get(pk=story.pk)
    (place,) = places_of(comparison_of(story).facts[-1])
    hide(story=story, place=place, decided_by=teacher)

    response = teacher_client.get(url(story))

    assertContains(response, 'href="../read/?right=C#C1"')


def test_decision_list_says_what_about_what_and_who_the_newest_first(
    teacher_client: Client, teacher: User, story: Story
) -> None:
    decide(story, teacher)

    response = teacher_client.get(url(story))

    assertTemplateUsed(response, "coverage_app/decision_list.html")
    assert [
        (view.words, [(it.ref, it.words) for it in view.excerpts], view.decided_by, view.is_current)
        for view in response.context["decisions"]
    ] == [
        ("Hidden from students", [("B2", BOOKS)], "teacher", True),
        ("Worded “It rained.”", [("A2", RAIN)], "teacher", True),
        ("Not the same fact", [("A1", VOTE), ("B1", SHUT)], "teacher", True),
    ]
    assertContains(response, "<time", count=3)
    assertContains(response, 'action="/stories/library/decisions/undo/decisions/"', count=3)


def test_decision_list_calls_a_joining_the_same_fact(
    teacher_client: Client, teacher: User, story: Story
) -> None:
    rain, books = (comparison_of(story).facts[place].sentences[0] for place in (1, 2))
    decide_on_sentences(story=story, pairs=[(rain, books)], is_same=True, decided_by=teacher)

    assert [view.words for view in shown(teacher_client, story)] == ["The same fact"]


def test_decision_list_names_a_part_by_its_sentence(
    teacher_client: Client, teacher: User, db: None
) -> None:
    story = make_story_with_a_part(slug="part")
    part = next(fact for fact in comparison_of(story).facts if fact.is_detail)
    hide(story=story, place=places_of(part)[0], decided_by=teacher)

    (view,) = shown(teacher_client, story)

    assert [it.ref for it in view.excerpts] == ["A1"]
    assert view.is_current


def test_decision_list_says_when_the_text_no_longer_has_the_words(
    teacher_client: Client, teacher: User, story: Story
) -> None:
    decide(story, teacher)
    article = story.articles.get(position=0)

    article.text = f"{RAIN}\n\n{VOTE}"
    article.save()

    response = teacher_client.get(url(story))
    assert [
        ([(it.ref, it.words) for it in view.excerpts], view.is_current)
        for view in response.context["decisions"]
    ] == [
        ([("B2", BOOKS)], True),
        ([("", RAIN)], False),
        ([("", VOTE), ("B1", SHUT)], False),
    ]
    assertContains(response, "Out of date: the text was changed", count=2)


def test_decision_list_says_when_a_line_is_no_longer_part_of_the_article(
    teacher_client: Client, teacher: User, story: Story
) -> None:
    decide(story, teacher)

    story.articles.get(position=1).line_decisions.create(line=3, keep=False)

    assert [view.is_current for view in shown(teacher_client, story)] == [False, True, True]


@pytest.mark.parametrize(("first_name", "name"), [("Ada", "Ada"), ("", "teacher")])
def test_decision_list_names_teachers_as_they_are_called(
    teacher_client: Client, teacher: User, story: Story, first_name: str, name: str
) -> None:
    decide(story, teacher)

    teacher.first_name = first_name
    teacher.save()

    assert {view.decided_by for view in shown(teacher_client, story)} == {name}


def test_decisions_outlive_the_account_of_who_made_them(
    teacher_client: Client, story: Story
) -> None:
    gone = User.objects.create_user(username="gone")
    decide(story, gone)

    gone.delete()

    assert {view.decided_by for view in shown(teacher_client, story)} == {
        "a teacher whose account is gone"
    }


def test_decision_list_without_decisions_says_how_to_make_one(
    teacher_client: Client, story: Story
) -> None:
    assertContains(teacher_client.get(url(story)), "No decisions yet.")


def test_decision_list_is_not_found_by_who_may_not_change_the_story(
    student_client: Client, story: Story
) -> None:
    assert student_client.get(url(story)).status_code == 404


def test_decision_list_sends_a_stranger_to_the_door(stranger: Client, story: Story) -> None:
    assertRedirects(stranger.get(url(story)), f"{reverse('login')}?next={url(story)}")


def test_decision_list_answers_only_get(teacher_client: Client, story: Story) -> None:
    assert teacher_client.post(url(story)).status_code == 405


@pytest.mark.parametrize("count", [0, 3])
def test_decision_list_costs_the_same_queries_for_none_and_three(
    teacher_client: Client,
    teacher: User,
    story: Story,
    count: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    if count:
        decide(story, teacher)

    with django_assert_num_queries(8):
        teacher_client.get(url(story))
