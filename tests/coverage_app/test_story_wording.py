"""Wording: different words for the same thing, question by question."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertTemplateUsed

from coverage_app.models import Story
from tests.factories import make_article, make_story

FIRST = (
    "Council to close old library in June\n\n"
    "Ann Roe confirmed that the council may close the old library in June.\n\n"
    "About 90 schools in the north were closed by the flood."
)
SECOND = (
    "Ann Roe believes that the council will shut the old library in June.\n\n"
    "The flood closed 90 schools in the north."
)


@pytest.fixture
def story(db: None) -> Story:
    story = make_story(title="A flood", slug="flood")
    make_article(story=story, text=FIRST, outlet="Hill News")
    make_article(story=story, text=SECOND, outlet="Lake Post", letter="B")
    return story


def url(slug: str = "flood") -> str:
    return reverse("coverage_app:story_wording", args=[slug])


def test_story_wording_asks_five_questions(stranger: Client, story: Story) -> None:
    response = stranger.get(url())

    assertTemplateUsed(response, "coverage_app/story_wording.html")
    for heading in (
        "How certain?",
        "Which words?",
        "Hedges",
        "Headline against body",
        "The outlet’s own voice against attributed claims",
    ):
        assertContains(response, f"<h3>{heading}</h3>", html=True)


def test_story_wording_shows_the_words_of_both_texts(stranger: Client, story: Story) -> None:
    response = stranger.get(url())

    for word in ("confirmed", "believes", "may close", "will shut", "About 90"):
        assertContains(response, f'<span class="words" lang="en">{word}</span>')
    assertContains(response, "The newsroom’s words")
    assertNotContains(response, "style=")


def test_story_wording_shows_only_the_question_asked_for(stranger: Client, story: Story) -> None:
    response = stranger.get(url(), {"show": "hedges"})

    assertContains(response, 'id="hedges"')
    assertNotContains(response, 'id="certain"')


def test_story_wording_links_every_sentence_to_its_place(stranger: Client, story: Story) -> None:
    make_article(story=story, text="It may rain.", letter="C")

    response = stranger.get(url())

    assertContains(response, 'href="../read/#B2"')
    assertContains(response, 'href="../read/?right=C#C1"')


def test_story_wording_leads_to_all_of_a_long_list(stranger: Client, db: None) -> None:
    story = make_story(slug="long")
    make_article(story=story, text=" ".join(f"Dogs ran in May of {year}." for year in range(20)))
    make_article(story=story, text="It rained.", letter="B")

    response = stranger.get(url("long"))

    assertContains(response, '<a href="?show=own-voice">Show all 20</a>')


def test_story_wording_says_what_is_not_there(stranger: Client, db: None) -> None:
    story = make_story(slug="quiet")
    make_article(story=story, text="It rained.")
    make_article(story=story, text="Dogs ran.", letter="B")

    response = stranger.get(url("quiet"))

    for words in (
        "Where the texts report the same, their verbs make it equally sure.",
        "No two sentences are alike enough to compare them word by word.",
        "We found none in 1 sentence.",
        "The text we have from B came without a headline.",
        "Where the texts report the same, they give the same sources.",
    ):
        assertContains(response, words)
