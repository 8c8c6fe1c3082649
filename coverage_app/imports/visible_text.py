"""The text of a web page as a person sees it, line by line."""

import re

from lxml.etree import _Element, iterwalk

NOT_SHOWN = frozenset(
    "head script style noscript template svg math iframe object canvas audio video select "
    "textarea option datalist dialog".split()
)
# What begins and ends a line.
BLOCKS = frozenset(
    "address article aside blockquote body br button caption center dd details div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section "
    "summary table tbody td tfoot th thead title tr ul".split()
)
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def visible_lines(root: _Element) -> list[str]:
    """Return the lines of a page that have words, without those that a browser hides.

    The page is parsed without its comments: what follows one is part of the text before it.
    """
    pieces: list[str] = []
    hidden = 0
    for event, element in iterwalk(root, events=("start", "end")):
        started = event == "start"
        if _is_hidden(element):
            hidden += 1 if started else -1
        if element.tag in BLOCKS:
            pieces.append("\n")
        if not hidden:
            written = element.text if started else element.tail
            pieces.append(re.sub(r"\s+", " ", written or ""))
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return [line for line in lines if line]


def _is_hidden(element: _Element) -> bool:
    return (
        element.tag in NOT_SHOWN
        or "hidden" in element.attrib
        or bool(HIDDEN.search(str(element.get("style", ""))))
    )
