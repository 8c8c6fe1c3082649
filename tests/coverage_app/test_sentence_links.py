"""Links from the name of a sentence to the Read lens."""

import pytest
from django.template import Context, Template

from coverage_app.models import Story
from coverage_app.templatetags.sentence_links import read_address
from tests.factories import make_article, make_story


@pytest.fixture
def story(db: None) -> Story:
    story = make_story(slug="flood")
    for letter in "ABCD":
        make_article(story=story, letter=letter)
    return story


@pytest.mark.parametrize(
    ("ref", "beside", "query"),
    [
        ("A5", "", "#A5"),
        ("B5", "", "#B5"),
        ("B5", "A", "#B5"),
        ("A0", "", "#A0"),
        ("C5", "", "?left=C&right=A#C5"),
        ("C5", "D", "?left=C&right=D#C5"),
        ("A5", "D", "?left=A&right=D#A5"),
    ],
)
def test_a_link_chooses_the_texts_that_show_the_sentence(
    story: Story, ref: str, beside: str, query: str
) -> None:
    assert read_address(story, ref, beside) == f"/stories/flood/read/{query}"


@pytest.mark.parametrize(
    ("ref", "words"),
    [
        ("C5", '<span class="vh">Sentence </span>C5'),
        (
            "C0",
            '<span class="vh">Headline of </span>C<span aria-hidden="true"> headline</span>',
        ),
    ],
)
def test_a_link_is_named_after_its_sentence_or_headline(story: Story, ref: str, words: str) -> None:
    template = Template("{% load sentence_links %}{% sid story ref %}")

    html = template.render(Context({"story": story, "ref": ref}))

    address = f"/stories/flood/read/?left=C&amp;right=A#{ref}"
    assert html.strip() == f'<a class="sid" href="{address}">{words}</a>'
