"""Links from the name of a sentence to its place in the Read lens."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from coverage_app.models import Story
from coverage_app.models.stories import place_in_read

register = template.Library()
SENTENCE = '<a class="sid" href="../read/{}"><i>Sentence </i>{}</a>\n'
HEADLINE = (
    '<a class="sid" href="../read/{}"><i>Headline of </i>{}'
    '<span aria-hidden="true"> headline</span></a>\n'
)


@register.simple_tag
def sid(ref: str, beside: str = "") -> SafeString:
    """Link the sentence ``ref`` ("C5"; "C0" is the headline), beside the text of that letter.

    For pages of lenses alone, which lie next to Read: hundreds of links on a page have to be short.
    The line ends behind it, or many links in a row would not break into lines.
    """
    if ref[1:] == "0":
        return format_html(HEADLINE, place_in_read(ref, beside), ref[0])
    return format_html(SENTENCE, place_in_read(ref, beside), ref)


@register.simple_tag
def sentence_address(story: Story, ref: str, beside: str = "") -> str:
    """Return where sentence ``ref`` is read, on any page; ``beside`` is the text next to it."""
    return story.sentence_address(ref, beside)
