"""Wherever a page shows words of a text, it says in which language they are."""

import re
from collections.abc import Iterable
from html.parser import HTMLParser

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.html import strip_tags

from coverage_app.lenses.tabs import TABS, Tab
from tests.factories import make_article, make_story

NOTE = re.compile(r"(?:Text \w is in \w+\. )+We know the words of English only\.")
VOID = {"base", "br", "hr", "img", "input", "link", "meta"}
SHARED = "Zwolf Hunde rannten heute uber den Marktplatz"
GERMAN = f"""Wolken uber dem Marktplatz

BERLIN (AP) — {SHARED}. Wolken zogen am Thursday auf.

“Wolken und 86 Hunde”, said Wolken Maier.

This post appeared first on WOLKEN POST

Copyright © 2024 Wolken Post. All rights reserved."""
FRENCH = f"Nuages et pluie en campagne\n\n{SHARED}. Nuages et pluie en ville."
BOTH = {"Zwolf"}
LANGUAGES = {"Wolken": "de", "Zwolf": "de", "BERLIN": "de", "Nuages": "fr"}

# Texts in which every lens finds something, and words of them that no page says itself.
FULL = (
    """Mayor Ana Diaz wants a bridge for Peru

Mayor Ana Diaz confirmed that the council would close the old library in June.

“We will rebuild the old bridge [in the harbor] this year,” Ana Diaz said.

Ana Diaz said the town “will paint the wide fence near the market in May”.

Peru agreed. The flood closed roughly 90 schools. Chile ran. Chile is far.

There are 10,000 soldiers here. Peru said 80% of those soldiers could walk 5 miles.""",
    """Senator Ana Diaz and the bridge

Bob Dale believes that the council would close the old library in June.

“We will rebuild the old bridge next year,” said Senator Ana Diaz.

Bob Dale said the town will paint the wide fence near the market in May.

Peru agreed. Lima is far. Lima won. The flood closed 90 schools. She said the bridge is wide.

Witnesses saw soldiers who walked 8.05 kilometers.""",
)
OF_FULL = (
    *("Diaz", "Dale", "Peru", "Lima", "Chile", "library", "bridge", "schools", "soldiers"),
    *("roughly", "believes", "harbor", "fence", "Witnesses", "Mayor", "Senator", "80%"),
)


class Words(HTMLParser):
    """Note the language of every piece of text that has one of the words."""

    def __init__(self, words: Iterable[str]) -> None:
        super().__init__()
        self.words = tuple(words)
        self.languages: list[str] = []
        self.found: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            before = self.languages[-1] if self.languages else ""
            self.languages.append(dict(attrs).get("lang", before) or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        self.languages.pop()

    def handle_data(self, data: str) -> None:
        self.found += [(word, self.languages[-1]) for word in self.words if word in data]


def words_on(
    client: Client, path: str, words: Iterable[str] = tuple(LANGUAGES)
) -> list[tuple[str, str]]:
    parser = Words(words)
    parser.feed(client.get(path).content.decode())
    return parser.found


def make_texts(*languages: str) -> None:
    story = make_story(slug="hunde")
    for letter, text, language in zip("AB", (GERMAN, FRENCH), languages, strict=True):
        headline = text.splitlines()[0]
        make_article(story=story, text=text, language=language, headline=headline, letter=letter)


@pytest.mark.django_db
@pytest.mark.parametrize("tab", TABS, ids=lambda tab: str(tab.name))
def test_words_of_texts_in_one_language_have_that_language(stranger: Client, tab: Tab) -> None:
    make_texts("de", "de")

    found = words_on(stranger, reverse(tab.view, args=["hunde"]))

    assert {language for _, language in found} == {"de"}


@pytest.mark.django_db
@pytest.mark.parametrize("tab", TABS, ids=lambda tab: str(tab.name))
def test_whatever_a_lens_finds_has_the_language_of_the_texts(stranger: Client, tab: Tab) -> None:
    story = make_story(slug="full")
    for letter, text in zip("AB", FULL, strict=True):
        headline = text.splitlines()[0]
        make_article(story=story, text=text, language="de", headline=headline, letter=letter)

    found = words_on(stranger, reverse(tab.view, args=["full"]), OF_FULL)

    assert [(word, language) for word, language in found if language != "de"] == []


@pytest.mark.django_db
@pytest.mark.parametrize("tab", TABS, ids=lambda tab: str(tab.name))
def test_words_of_a_text_have_its_language_among_several(stranger: Client, tab: Tab) -> None:
    make_texts("de", "fr")

    found = words_on(stranger, reverse(tab.view, args=["hunde"]))

    # What both texts have is in the language of either; "" says that a page cannot know.
    unsure = {"de", "fr", ""}
    wrong = [
        (word, language)
        for word, language in found
        if language not in (unsure if word in BOTH else {LANGUAGES[word], ""})
    ]
    assert wrong == []


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("languages", "notes"),
    [
        (("de", "en"), ["Text A is in German. We know the words of English only."]),
        (("en-gb", "fr"), ["Text B is in French. We know the words of English only."]),
        (
            ("de", "fr"),
            ["Text A is in German. Text B is in French. We know the words of English only."],
        ),
        (("en", "en-gb"), []),
    ],
)
@pytest.mark.parametrize("tab", TABS, ids=lambda tab: str(tab.name))
def test_every_lens_says_first_which_texts_it_cannot_read(
    stranger: Client, tab: Tab, languages: tuple[str, str], notes: list[str]
) -> None:
    make_texts(*languages)

    page = stranger.get(reverse(tab.view, args=["hunde"])).content.decode()

    above = strip_tags(page[: page.index('id="lens-h"')])
    assert NOTE.findall(above) == notes


@pytest.mark.django_db
def test_the_list_of_stories_shows_no_words_of_the_texts(stranger: Client) -> None:
    make_texts("de", "fr")

    assert words_on(stranger, "/stories/") == []
