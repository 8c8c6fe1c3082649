"""The language of words of a text that stand quoted inside a sentence of ours."""

import re

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

register = template.Library()
QUOTED = re.compile(r"“([^“”]*)”")


@register.filter
def quoted_in(sentence: str, language: str) -> SafeString:
    """Mark what stands in quotation marks as ``language``; "" says that it may be any.

    >>> quoted_in("Only A has “Brücke”.", "de")
    'Only A has “<span lang="de">Brücke</span>”.'
    """
    pieces = QUOTED.split(sentence)
    told = zip(pieces[::2], [*pieces[1::2], None], strict=True)
    return format_html_join(
        "",
        "{}{}",
        (
            (
                ours,
                ""
                if words is None
                else format_html('“<span lang="{}">{}</span>”', language, words),
            )
            for ours, words in told
        ),
    )
