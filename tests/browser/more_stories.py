"""Stories that are harder to show than the sample: added by the server's own manage.py."""

from datetime import timedelta

from django.utils import timezone

from benchmarks.invented import OUTLETS, invented_texts
from coverage_app.articles import add_article
from coverage_app.models import Story
from tests.browser.screens import EIGHT_TEXTS, NO_QUOTES, ONE_TEXT

LONG_AGO = timezone.now() - timedelta(days=30)  # the sample stays the newest story
DOGS = "Dogs ran through the old town.\n\nNobody knew where the dogs had come from."
CATS = "Cats slept on the new bridge.\n\nNobody saw a dog near the cats."


def add_stories() -> None:
    _add("A flood, told by eight", EIGHT_TEXTS, *invented_texts(words=200))
    _add("One text so far", ONE_TEXT, DOGS)
    _add("No quotes and no figures", NO_QUOTES, DOGS, CATS)


def _add(title: str, slug: str, *texts: str) -> None:
    story = Story.objects.create(title=title, slug=slug, is_open=True)
    for outlet, text in zip(OUTLETS, texts, strict=False):
        add_article(story=story, text=text, outlet=outlet)
    Story.objects.filter(pk=story.pk).update(created_at=LONG_AGO)
