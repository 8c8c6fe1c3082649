"""Quotes: what is said in two texts, word by word."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertTemplateUsed

from coverage_app.models import Story
from tests.factories import make_article, make_story

FIRST = (
    "“We will surely rebuild the old bridge,” Mayor Ana Diaz said.\n\n"
    "“Nobody likes trams,” Bob Dale said.\n\n"
    "“Blankets are late,” Bob Dale said."
)
SECOND = "“We will rebuild the old bridge,” Ana Diaz said.\n\nAn appeal for blankets is expected."


@pytest.fixture
def story(db: None) -> Story:
    story = make_story(title="A flood", slug="flood")
    make_article(story=story, text=FIRST, outlet="Hill News")
    make_article(story=story, text=SECOND, outlet="Lake Post", letter="B")
    return story


def url(slug: str = "flood") -> str:
    return reverse("coverage_app:story_quotes", args=[slug])


def test_story_quotes_weaves_the_versions_of_a_saying(stranger: Client, story: Story) -> None:
    response = stranger.get(url())

    assertTemplateUsed(response, "coverage_app/story_quotes.html")
    (quote,) = response.context["lens"].pairs
    assert [(one.common, one.left, one.right) for one in quote.strands] == [
        ("We will", "", ""),
        ("", "surely", ""),
        ("rebuild the old bridge,", "", ""),
    ]
    assertContains(response, "no words here", count=1)
    assertContains(response, "Told differently in 1 place")


def test_story_quotes_names_speaker_and_verb(stranger: Client, story: Story) -> None:
    response = stranger.get(url())

    line = 'Speaker: <span lang="en">Ana Diaz</span>; cue: “<span lang="en">said</span>”'
    assertContains(response, line)


def test_story_quotes_says_that_the_other_text_was_searched(stranger: Client, story: Story) -> None:
    response = stranger.get(url())

    assertContains(
        response, "The quotations below are not in B. All 2 sentences of B were searched"
    )


def test_story_quotes_asks_to_check_what_the_other_text_may_tell(
    stranger: Client, story: Story
) -> None:
    response = stranger.get(url())

    assertContains(response, "It may tell this in other words.")


def test_story_quotes_shows_only_what_is_asked_for(stranger: Client, story: Story) -> None:
    relation = stranger.get(url(), {"show": "reworded"})
    speaker = stranger.get(url(), {"speaker": "Bob Dale"})

    assert (len(relation.context["lens"].pairs), relation.context["lens"].lone) == (1, ())
    assert speaker.context["lens"].pairs == ()
    assertNotContains(speaker, "No quotation appears in both texts.")


def test_story_quotes_compares_the_two_texts_that_were_chosen(
    stranger: Client, story: Story
) -> None:
    make_article(story=story, text=SECOND, letter="C")

    response = stranger.get(url(), {"left": "C", "right": "A"})

    (quote,) = response.context["lens"].pairs
    assert [version.text.letter for version in quote.versions] == ["C", "A"]
    assertContains(response, "Texts side by side")
    assertContains(response, "?right=C&amp;left=A#C1")


def test_story_quotes_without_a_quotation_in_both_texts_says_so(stranger: Client, db: None) -> None:
    story = make_story(slug="apart")
    make_article(story=story, text="“We need buses,” Ana Diaz said.")
    make_article(story=story, text="Rain fell on the hills all day.", letter="B")

    response = stranger.get(url("apart"))

    assertContains(
        response, "No quotation appears in both texts. That is worth a question in itself."
    )


def test_story_quotes_without_any_quotation_says_so(stranger: Client, db: None) -> None:
    story = make_story(slug="none")
    for letter in "AB":
        make_article(story=story, text=f"Rain fell on {letter}.", letter=letter)

    response = stranger.get(url("none"))

    assertContains(response, "Neither text quotes anyone.")
    assertNotContains(response, "quo--lone")
