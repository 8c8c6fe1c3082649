"""Provenance: where each text came from, and what the texts have in common."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import (
    assertContains,
    assertInHTML,
    assertNotContains,
    assertTemplateUsed,
)

from coverage_app.models import Story
from tests.factories import make_article, make_story

VOTE = "The council voted seven to two to close the old library."
REPOSTED = f"Search\n\n{VOTE}\n\nThis post appeared first on HILL NEWS"
SAID = f"On Thursday it rained. {VOTE} Lake Post's London correspondent reports."


@pytest.fixture
def story(db: None) -> Story:
    story = make_story(slug="vote")
    make_article(story=story, text=REPOSTED, outlet="Daily Copy", first_publisher="Hill News")
    make_article(
        story=story,
        text=SAID,
        outlet="Lake Post",
        byline="Lake Post's London correspondent",
        address="https://lake.example/vote",
        letter="B",
    )
    return story


def url(slug: str = "vote") -> str:
    return reverse("coverage_app:story_provenance", args=[slug])


def test_story_provenance_follows_each_text_back(stranger: Client, story: Story) -> None:
    response = stranger.get(url())

    assertTemplateUsed(response, "coverage_app/story_provenance.html")
    page = response.content.decode()
    assertInHTML('<li class="gap"><b>A reporter</b>, not named</li>', page)
    assertInHTML("<li><b>Hill News</b> published it first</li>", page)
    assertInHTML("<li><b>Daily Copy</b> posted it again</li>", page)
    assertInHTML("<li class='gap'><b>Lake Post's London correspondent</b>, not named</li>", page)


def test_story_provenance_shows_the_words_that_prove_it(stranger: Client, story: Story) -> None:
    response = stranger.get(url())

    assertContains(response, "<mark>This post appeared first on HILL NEWS</mark>", html=True)
    assertContains(response, "line 5 of the page")
    sentence = '<a class="sid" href="../read/#B3"><i>Sentence </i>B3</a>'
    assertInHTML(sentence, response.content.decode())


def test_story_provenance_points_at_a_day_where_no_date_is_given(
    stranger: Client, story: Story
) -> None:
    response = stranger.get(url())

    assertContains(
        response,
        '<dd><span>Not given</span>. The text says “<span lang="en">Thursday</span>” '
        '(<a href="/stories/vote/read/#B1">B1</a>)</dd>',
        html=True,
    )


def test_story_provenance_tells_other_sites_nothing_of_its_readers(
    stranger: Client, story: Story
) -> None:
    response = stranger.get(url())

    link = '<a href="https://lake.example/vote" rel="noreferrer">https://lake.example/vote</a>'
    assertContains(response, link, html=True)


def test_story_provenance_keeps_removed_lines_in_sight(stranger: Client, story: Story) -> None:
    response = stranger.get(url())

    assertContains(response, "What we removed: 2 lines that are not the article")
    assertContains(response, '<s lang="en">Search</s>', html=True)
    assertContains(response, "Nothing was removed: every line is the article.")


def test_story_provenance_of_two_texts_shows_their_words_in_common(
    stranger: Client, story: Story
) -> None:
    response = stranger.get(url())

    assertContains(response, "100% of A, the shorter text")
    assertContains(response, "1 passage in the outlets’ own words, 0 in quotation marks")
    assertNotContains(response, "pair by pair")


def test_story_provenance_of_more_texts_shows_the_share_of_every_pair(
    stranger: Client, story: Story
) -> None:
    make_article(story=story, text="Dogs ran in the yard all day.", letter="C")

    response = stranger.get(url())

    assertContains(response, "1 of 3 pairs of texts")
    assertContains(response, '<a href="#pair-AB">100%</a>', html=True)


def test_story_provenance_of_texts_without_words_in_common_says_so(
    stranger: Client, db: None
) -> None:
    story = make_story(slug="two")
    make_article(story=story, text=VOTE)
    make_article(story=story, text="Dogs ran in the yard all day.", letter="B")

    assertContains(stranger.get(url("two")), "No two texts have five words in a row in common.")
