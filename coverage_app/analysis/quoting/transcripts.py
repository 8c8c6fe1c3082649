"""Labels that say who speaks inside the quotation marks: "“ROTH: We won.”"."""

import re

from coverage_app.analysis.spans import Span, trimmed

# One to four words in capitals, perhaps with a remark in brackets, and a colon. Every part ends at
# a character that the next cannot begin with, so that the match never goes back far.
_LABEL = re.compile(
    r"(?P<name>[A-Z][A-Z.'’-]{1,29}(?: [A-Z][A-Z.'’-]{0,29}){0,3})(?: \([^()\n]{1,40}\))?:\s"
)


def speech_label(text: str, words: Span) -> tuple[Span, Span] | None:
    """Return the span of the label that quoted words begin with, and that of the words behind it.

    >>> text = "ROTH (via phone): We won."
    >>> [span.slice(text) for span in speech_label(text, Span(0, len(text)))]
    ['ROTH', 'We won.']
    """
    label = _LABEL.match(text, words.start, words.end)
    if label is None:
        return None
    said = trimmed(text, label.end(), words.end)
    return (Span(*label.span("name")), said) if len(said) else None
