"""Provenance: all texts of a story, in order."""

import pytest

from coverage_app.comparisons import comparison_of
from coverage_app.lenses.provenance import ProvenanceLens, provenance_lens
from coverage_app.models import Story
from tests.factories import make_article, make_story

pytestmark = pytest.mark.django_db


def lens_of(letters: str) -> ProvenanceLens | None:
    story = make_story()
    for letter in letters:
        make_article(story=story, letter=letter, text=f"The council of {letter} voted on Monday.")
    story = Story.objects.with_articles().get(pk=story.pk)
    return provenance_lens(story, comparison_of(story))


@pytest.mark.parametrize(("letters", "pairs"), [("AB", 1), ("ACD", 3), ("ABCDEFGH", 28)])
def test_every_text_has_an_origin_and_every_pair_is_compared(letters: str, pairs: int) -> None:
    lens = lens_of(letters)

    assert lens is not None
    assert [origin.text.letter for origin in lens.origins] == list(letters)
    assert lens.shared.pair_count == pairs


@pytest.mark.parametrize("letters", ["", "A"])
def test_with_fewer_than_two_texts_there_is_no_lens(letters: str) -> None:
    assert lens_of(letters) is None
