"""Provenance: the details of a text, given or not given, never made up."""

from datetime import date

import pytest

from coverage_app.articles import add_article
from coverage_app.comparisons import comparison_of
from coverage_app.lenses.details import Detail, details_of
from coverage_app.models import Article, Story
from tests.factories import make_article, make_story

pytestmark = pytest.mark.django_db
VOTE = "The council voted seven to two to close the old library."
PAGE = """Hill NewsHill News

Library to close after a long dispute in the council

By Ann Roe

Published 3 May 2024

DENVER (AP) — The council voted seven to two to close the old library.

Rain fell on the square all day."""


def details(article: Article) -> dict[str, Detail]:
    story = Story.objects.with_articles().get(pk=article.story_id)
    article = story.articles.all()[0]
    one = comparison_of(story).documents[0]
    return {detail.term: detail for detail in details_of(article, one, one.provenance)}


def values(article: Article) -> dict[str, str]:
    return {
        term: f"{detail.value}, {detail.note}" if detail.note else detail.value
        for term, detail in details(article).items()
    }


def test_details_that_the_page_gives_are_as_it_gives_them() -> None:
    article = add_article(story=make_story(), text=PAGE, outlet="Daily Copy")

    assert values(article) == {
        "Headline": "Library to close after a long dispute in the council",
        "Author": "Ann Roe",
        "Date": "Friday 3 May 2024",
        "News agency": "Associated Press",
        "Dateline": "DENVER (AP)",
        "Site": "Hill News",
        "Language": "English",
        "Also not given": "Web address",
    }


def test_details_that_are_not_given_say_so() -> None:
    assert values(make_article(text=VOTE)) == {
        "Headline": "Missing from the pasted text",
        "Author": "Not given",
        "Date": "Not given",
        "Language": "English",
        "Also not given": "News agency, dateline, site, web address",
    }


def test_details_that_only_the_teacher_gives_say_so() -> None:
    article = make_article(
        text=VOTE, headline="A vote", byline="Ann Roe", published_on=date(2024, 5, 3)
    )

    found = values(article)

    assert [found[term] for term in ("Headline", "Author", "Date")] == [
        "A vote, as your teacher noted",
        "Ann Roe, as your teacher noted",
        "Friday 3 May 2024, as your teacher noted",
    ]


def test_a_missing_date_points_at_the_days_that_the_text_names() -> None:
    text = f"{VOTE} It met on Thursday. On Monday it rained, and on Thursday too."

    found = details(make_article(text=text))["Date"]

    assert [(said.words, said.ref) for said in found.said] == [("Thursday", "A2"), ("Monday", "A3")]
    assert (found.value, found.on_page) == ("Not given", "")


def test_a_missing_date_points_at_the_year_of_the_copyright() -> None:
    text = f"{VOTE}\n\nCopyright © 2024 Hill News. All rights reserved."

    assert details(make_article(text=text))["Date"].on_page == "Copyright © 2024"


def test_words_of_the_text_have_its_language() -> None:
    article = make_article(text=PAGE, headline="Library to close", language="de")

    found = details(article)

    assert (found["Headline"].language, found["Dateline"].language) == ("de", "de")
    assert (found["Author"].language, found["Language"].value) == ("", "German")


def test_a_web_address_is_a_link() -> None:
    article = make_article(text=VOTE, address="https://news.example/vote")

    assert details(article)["Web address"].address == "https://news.example/vote"
