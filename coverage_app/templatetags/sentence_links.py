"""The address of a sentence: every link to one is made here, so that it lands on the right pair."""

from django import template

from coverage_app.models import Story

register = template.Library()


@register.simple_tag
def sentence_address(story: Story, ref: str, beside: str = "") -> str:
    """Return where sentence ``ref`` is read; ``beside`` is the letter of the text next to it."""
    return story.sentence_address(ref, beside)
