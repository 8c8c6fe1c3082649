"""Links from the name of a sentence to its place in the Read lens, on any page of a story."""

from django import template

from coverage_app.models import Story

register = template.Library()


@register.inclusion_tag("coverage_app/_sid.html")
def sid(story: Story, ref: str, beside: str = "") -> dict[str, str]:
    """Link the sentence ``ref`` ("C5"; "C0" is the headline), beside the text of that letter."""
    return {"ref": ref, "address": story.sentence_address(ref, beside)}


@register.simple_tag
def sentence_address(story: Story, ref: str, beside: str = "") -> str:
    """Return where sentence ``ref`` is read; ``beside`` is the letter of the text next to it."""
    return story.sentence_address(ref, beside)
