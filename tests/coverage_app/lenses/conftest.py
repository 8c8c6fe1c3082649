"""The sample story, as the lenses read it."""

import pytest

from coverage_app.models import Story
from coverage_app.seeds import load_seeds


@pytest.fixture
def sample_story(db: None) -> Story:
    (story,) = load_seeds()
    return Story.objects.with_articles().get(pk=story.pk)
