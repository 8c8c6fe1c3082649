"""Web pages: what the reader of HTML keeps of them, against the articles on them."""

import gzip
from collections.abc import Iterator
from pathlib import Path

from benchmarks.bodies import kept_of, scores_of, shares_of
from benchmarks.measure import Measure
from coverage_app.imports.pages import Source
from coverage_app.imports.reading import read
from coverage_app.imports.visible_text import visible_lines
from coverage_app.imports.web_page import find_body, parse

PAGES = "html"
SUFFIX = ".html.gz"


def measures(data: Path) -> Iterator[Measure]:
    """Score the pages of ``html`` as those of ``paste`` are, against the bodies in ``paste``.

    What was kept are the lines of the article in the text that the reader of HTML returns, without
    the headline. Beside it stand the whole visible text of the page, what is kept of that by its
    lines alone, and what trafilatura finds.
    """
    pages = [
        (gzip.decompress(path.read_bytes()), _body(data, path.name.removesuffix(SUFFIX)))
        for path in sorted((data / PAGES).glob(f"*{SUFFIX}"))
    ]
    texts = [(read(Source(content, name="page.html")).text, body) for content, body in pages]
    visible = [(_visible(content), body) for content, body in pages]
    precision, recall, f1 = scores_of([shares_of(kept_of(text), body) for text, body in texts])
    whole = scores_of([shares_of(text, body) for text, body in visible])
    lines = scores_of([shares_of(kept_of(text), body) for text, body in visible])
    alone = scores_of([shares_of(_found(content), body) for content, body in pages])
    others = (
        f"all visible text {whole[2]:.3f}, its lines {lines[2]:.3f}, trafilatura {alone[2]:.3f}"
    )
    yield Measure("web page, F1", f"{PAGES}, {len(pages)} pages", f1, 0.96, others)
    yield Measure("web page, precision", PAGES, precision, 0.95, f"trafilatura {alone[0]:.3f}")
    yield Measure("web page, recall", PAGES, recall, 0.95, f"trafilatura {alone[1]:.3f}")


def _body(data: Path, name: str) -> str:
    return (data / "paste" / f"{name}.body.txt").read_text(encoding="utf-8")


def _visible(content: bytes) -> str:
    return "\n".join(visible_lines(parse(content.decode("utf-8", "replace"))))


def _found(content: bytes) -> str:
    return "\n".join(find_body(parse(content.decode("utf-8", "replace"))))
