"""Wherever a page shows words of a text, it says in which language they are."""

from html.parser import HTMLParser

import pytest
from django.test import Client
from django.urls import reverse

from coverage_app.lenses.tabs import TABS, Tab
from tests.factories import make_article, make_story

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


class Words(HTMLParser):
    """Note the language of every piece of text that has one of the words."""

    def __init__(self) -> None:
        super().__init__()
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
        self.found += [(word, self.languages[-1]) for word in LANGUAGES if word in data]


def words_on(client: Client, path: str) -> list[tuple[str, str]]:
    parser = Words()
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
def test_the_list_of_stories_shows_no_words_of_the_texts(stranger: Client) -> None:
    make_texts("de", "fr")

    assert words_on(stranger, "/") == []
