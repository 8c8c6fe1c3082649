"""A story of some texts, as the lenses read it."""

from coverage_app.models import Story
from tests.factories import make_article, make_story


def story_of(*texts: str) -> Story:
    """Make a story of texts in the order of their letters; "Outlet A" published text A."""
    story = make_story()
    for letter, text in zip("ABCDEFGH", texts, strict=False):
        make_article(story=story, text=text, letter=letter, outlet=f"Outlet {letter}")
    return Story.objects.with_articles().get(pk=story.pk)
