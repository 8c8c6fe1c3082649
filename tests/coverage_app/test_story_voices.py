"""Voices: who speaks in the texts of a story, and where."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertTemplateUsed

from coverage_app.models import Story
from tests.factories import make_article, make_story

FIRST = (
    "“We will rebuild the old bridge,” Mayor Ana Diaz said.\n\n"
    "Officials said the flood closed 90 schools. Peru sent boats. Peru is far.\n\n"
    "Rain fell on the square for eleven days."
)
SECOND = "“We will rebuild the old bridge,” said Ana Diaz.\n\nSirens were heard."


@pytest.fixture
def story(db: None) -> Story:
    story = make_story(title="A flood", slug="flood")
    make_article(story=story, text=FIRST, outlet="Hill News")
    make_article(story=story, text=SECOND, outlet="Lake Post", letter="B")
    return story


def url(slug: str = "flood") -> str:
    return reverse("coverage_app:story_voices", args=[slug])


def test_story_voices_counts_the_words_of_each_speaker(stranger: Client, story: Story) -> None:
    response = stranger.get(url())

    assertTemplateUsed(response, "coverage_app/story_voices.html")
    shown = [
        (row.name, [share.words for share in row.shares])
        for row in response.context["lens"].speakers
    ]
    assert shown == [("Ana Diaz", [6, 6])]


def test_story_voices_draws_bars_without_inline_styles(stranger: Client, story: Story) -> None:
    response = stranger.get(url())

    assertContains(response, '<svg width="100%" aria-hidden="true" focusable="false"></svg>', 2)
    assertNotContains(response, "style=")


def test_story_voices_links_every_sentence_to_its_place(stranger: Client, story: Story) -> None:
    make_article(story=story, text="“We will not pay,” Bob Dale said.", letter="C")

    response = stranger.get(url())

    assertContains(response, 'href="../read/#A2"')
    assertContains(response, 'href="../read/?right=C#C1"')


def test_story_voices_names_who_is_silent_and_what_has_one_origin(
    stranger: Client, story: Story
) -> None:
    response = stranger.get(url())

    assertContains(response, "Peru")
    assertContains(response, '“<span lang="en">Officials</span>”')
    source = '“<span lang="en">Ana Diaz</span>”'
    assertContains(response, f"A1 and B1 give {source} as the source: one origin, not two.")
    assertContains(response, "3 of 5")


def test_story_voices_says_what_is_not_there(stranger: Client, db: None) -> None:
    story = make_story(slug="quiet")
    make_article(story=story, text="It rained.")
    make_article(story=story, text="Dogs ran.", letter="B")

    response = stranger.get(url("quiet"))

    for words in (
        "Nobody is quoted in any of these texts.",
        "We found nobody who is mentioned twice in a text and has the word in none.",
        "We found none. Every source that these texts give has a name.",
        "No statement that two texts share has a source that both name",
    ):
        assertContains(response, words)
    assertNotContains(response, "Named as a source, but not quoted")
