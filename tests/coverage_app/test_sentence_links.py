"""Every link to a sentence lands on it, whatever pair of texts its page shows at first."""

import re
from html import unescape
from urllib.parse import urljoin

import pytest
from django.template import Context, Template
from django.test import Client
from django.urls import reverse

from coverage_app.lenses.tabs import TABS
from coverage_app.models import Story
from tests.factories import make_article, make_story

VOTE = "The council voted seven to two to close the old library."
FLOOD = "The flood closed ninety schools in the northern valley."
TEXTS = {
    "A": f"{VOTE} Rain fell.",
    "B": f"Dogs ran. {FLOOD}",
    "C": f"{FLOOD} {VOTE} It met on Thursday. The mayor praised the old library on Sunday.",
    "D": f"DENVER (AP) — {VOTE} {FLOOD}",
}
LINK = re.compile(r'href="([^"#]*)#([A-H]\d+)"')


def make_story_of(letters: str) -> Story:
    story = make_story(slug="vote")
    for letter in letters:
        make_article(story=story, text=TEXTS[letter], letter=letter)
    return story


@pytest.mark.parametrize(
    ("ref", "beside", "address"),
    [
        ("A5", "", "#A5"),
        ("B2", "", "#B2"),
        ("B2", "A", "#B2"),
        ("C4", "", "?right=C#C4"),
        ("C4", "B", "?right=C&left=B#C4"),
        ("B2", "D", "?right=D&left=B#B2"),
    ],
)
def test_an_address_names_the_pair_where_it_is_not_the_first_one(
    ref: str, beside: str, address: str
) -> None:
    story = Story(slug="vote")

    assert story.sentence_address(ref, beside) == f"/stories/vote/read/{address}"


def test_a_template_makes_addresses_with_a_tag() -> None:
    template = Template("{% load sentence_links %}{% sentence_address story 'C4' cell.beside %}")

    page = template.render(Context({"story": Story(slug="vote")}))

    assert page == "/stories/vote/read/?right=C#C4"


@pytest.mark.parametrize(
    ("ref", "words"),
    [
        ("C5", "<i>Sentence </i>C5"),
        ("C0", '<i>Headline of </i>C<span aria-hidden="true"> headline</span>'),
    ],
)
def test_a_link_is_named_after_its_sentence_or_headline(ref: str, words: str) -> None:
    template = Template("{% load sentence_links %}{% sid ref %}")

    html = template.render(Context({"ref": ref}))

    assert html == f'<a class="sid" href="../read/?right=C#{ref}">{words}</a>\n'


@pytest.mark.django_db
@pytest.mark.parametrize("letters", ["AB", "ABCD", "ACD", "CD"])
def test_every_link_to_a_sentence_lands_on_it(stranger: Client, letters: str) -> None:
    make_story_of(letters)
    paths = [reverse(tab.view, args=["vote"]) for tab in TABS]

    links = {link for path in paths for link in links_on(stranger, path)}

    assert {ref[0] for _, ref in links} == set(letters)
    for address, ref in links:
        assert f'id="{ref}"' in stranger.get(address).content.decode(), (address, ref)


def links_on(client: Client, path: str) -> list[tuple[str, str]]:
    page = unescape(client.get(path).content.decode())
    return [(urljoin(path, address), ref) for address, ref in LINK.findall(page)]
