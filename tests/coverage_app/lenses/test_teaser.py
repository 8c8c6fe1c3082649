"""The front page shows one saying that two texts print in different words."""

import pytest

from coverage_app.lenses.teaser import teaser_of
from coverage_app.models import Story
from tests.factories import make_article, make_story

pytestmark = pytest.mark.django_db
SAID = "“The park will be open to all of the city, day and night, from May on,” the mayor said."
REWORDED = "“The park will be open to all of the town, day and night, from May on,” the mayor said."


def make_pair(first: str, second: str, *, names_hidden: bool = False) -> Story:
    story = make_story()
    story.names_hidden = names_hidden
    story.save()
    make_article(story=story, letter="A", outlet="Gazette", text=f"The park opens.\n\n{first}")
    make_article(story=story, letter="B", outlet="Herald", text=f"A new park.\n\n{second}")
    return story


def test_teaser_is_a_quotation_that_differs_in_a_word() -> None:
    teaser = teaser_of(make_pair(SAID, REWORDED))

    assert teaser is not None
    assert (teaser.left.outlet, teaser.right.outlet) == ("Gazette", "Herald")
    forks = [(it.left, it.right) for it in teaser.quote.strands if not it.common]
    assert forks == [("city", "town")]


def test_teaser_names_no_outlet_that_a_teacher_hides() -> None:
    teaser = teaser_of(make_pair(SAID, REWORDED, names_hidden=True))

    assert teaser is not None
    assert (teaser.left.outlet, teaser.right.outlet) == ("Text A", "Text B")


def test_story_whose_quotations_are_the_same_has_no_teaser() -> None:
    assert teaser_of(make_pair(SAID, SAID)) is None


def test_story_with_one_text_has_no_teaser() -> None:
    assert teaser_of(make_article().story) is None
