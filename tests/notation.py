"""Show spans inside a text, so that a table of expectations can be read."""

from collections.abc import Iterable

from coverage_app.analysis import Span


def bracketed(text: str, spans: Iterable[Span]) -> str:
    """Put square brackets around every span: "The council [voted 7-2] on Monday."

    Where a text holds square brackets of its own, use `marked` with other marks.
    """
    return marked(text, spans, "[", "]")


def marked(text: str, spans: Iterable[Span], opening: str, closing: str) -> str:
    pieces, position = [], 0
    for span in sorted(spans):
        pieces += [text[position : span.start], opening, span.slice(text), closing]
        position = span.end
    return "".join([*pieces, text[position:]])
