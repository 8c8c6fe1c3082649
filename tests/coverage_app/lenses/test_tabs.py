"""What the page of every lens does, whatever it shows."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains

from coverage_app.lenses.tabs import TABS, Tab
from tests.factories import make_article, make_story

QUERIES = 5
# The statements that teachers worded or hid are one more.
MORE_QUERIES = {"facts": 1}

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.parametrize("tab", TABS, ids=lambda tab: str(tab.name)),
]


def url(tab: Tab, slug: str) -> str:
    return reverse(tab.view, args=[slug])


@pytest.mark.parametrize("texts", [0, 1])
def test_a_lens_with_too_few_texts_says_so(stranger: Client, tab: Tab, texts: int) -> None:
    story = make_story(slug="short")
    for _ in range(texts):
        make_article(story=story)

    response = stranger.get(url(tab, "short"))

    assertContains(response, "Nothing to compare yet")
    assertContains(response, "1 text about one event" if texts else "No texts about one event")


def test_a_lens_of_a_story_not_open_is_not_found(stranger: Client, tab: Tab) -> None:
    make_story(slug="closed", is_open=False)

    assert stranger.get(url(tab, "closed")).status_code == 404


def test_a_lens_answers_only_get(stranger: Client, tab: Tab) -> None:
    make_story(slug="open")

    assert stranger.post(url(tab, "open")).status_code == 405


@pytest.mark.parametrize("letters", ["AB", "ABCD"])
def test_a_lens_costs_the_same_queries_for_two_texts_and_four(
    stranger: Client, tab: Tab, letters: str, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    story = make_story(slug="vote")
    for letter in letters:
        make_article(story=story, letter=letter)

    with django_assert_num_queries(QUERIES + MORE_QUERIES.get(tab.name, 0)):
        stranger.get(url(tab, "vote"))
