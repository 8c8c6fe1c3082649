"""The page where a teacher writes a question."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from coverage_app.models import Story
from tests.factories import make_story
from tests.quiz_factories import make_news_story
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db


def url(story: Story, kind: str = "") -> str:
    query = {"kind": kind} if kind else None
    return reverse("quizzes:item_new", args=[story.slug], query=query)


def test_item_new_shows_the_sentences_of_every_text(teacher_client: Client) -> None:
    response = teacher_client.get(url(make_news_story()))

    shown = [words for words in words_of(response, "label", "check") if words.startswith("Sent")]
    assert shown == [
        "Sentence A1 The council met on Monday.",
        "Sentence A2 It voted seven to two.",
        "Sentence A3 The hall was full.",
        "Sentence B1 The council met on Monday.",
        "Sentence B2 It voted for the park.",
    ]


@pytest.mark.parametrize(
    ("kind", "chosen", "fields"),
    [
        ("", "Choice", {"option_6", "rationale_6", "key"}),
        ("nonsense", "Choice", {"option_6", "rationale_6", "key"}),
        ("match", "Choice", {"option_6", "rationale_6", "key"}),
        ("number", "Numbers", {"option_6", "rationale_6", "key"}),
        ("sentence", "Sentences", {"option_6", "rationale_6", "key"}),
        ("open", "Open answer", {"points_0", "points_4"}),
    ],
)
def test_a_kind_has_the_fields_that_it_needs(
    teacher_client: Client, kind: str, chosen: str, fields: set[str]
) -> None:
    response = teacher_client.get(url(make_news_story(), kind))

    form = response.context["form"]
    assert response.context["kinds"][form.kind] == chosen
    assert fields <= set(form.fields)
    assert ("option_1" in form.fields) != ("points_0" in form.fields)


def test_a_story_without_texts_leads_to_them(teacher_client: Client) -> None:
    response = teacher_client.get(url(make_story()))

    assert words_of(response, "a", "btn") == ["Go to the texts"]


def test_item_new_asks_little_of_the_database(
    teacher_client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    story = make_news_story()

    with django_assert_num_queries(6):
        teacher_client.get(url(story))


def test_item_new_folds_what_an_option_tells_away(teacher_client: Client) -> None:
    response = teacher_client.get(url(make_news_story()))

    assert [words for words in words_of(response, "summary") if "misreading" in words][:2] == [
        "Feedback and misreading of option 1",
        "Feedback and misreading of option 2",
    ]
