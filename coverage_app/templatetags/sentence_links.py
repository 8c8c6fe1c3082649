"""Links from the name of a sentence to its place in the Read lens, on any page of a story."""

from django import template
from django.http import QueryDict
from django.urls import reverse

from coverage_app.models import Story

register = template.Library()


@register.inclusion_tag("coverage_app/_sid.html")
def sid(story: Story, ref: str, beside: str = "") -> dict[str, str]:
    """Link the sentence ``ref`` ("C5"; "C0" is the headline), beside the text of that letter."""
    return {"ref": ref, "address": read_address(story, ref, beside)}


@register.simple_tag
def read_address(story: Story, ref: str, beside: str = "") -> str:
    """Return where the Read lens shows a sentence; it shows two texts, by default the first two."""
    letters = [article.letter for article in story.articles.all()]
    chosen = QueryDict(mutable=True)
    if not {ref[0], beside or ref[0]} <= set(letters[:2]):
        chosen["left"] = ref[0]
        chosen["right"] = beside or next(letter for letter in letters if letter != ref[0])
    return reverse("coverage_app:story_read", args=[story.slug], query=chosen, fragment=ref)
