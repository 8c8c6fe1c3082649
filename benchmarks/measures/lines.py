"""Lines of pasted pages: what is kept, against the articles on them."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks.bodies import kept_of, scores_of, shares_of
from benchmarks.measure import Measure
from benchmarks.sample import FILES, THE_TWO_ARTICLES, sample_document, sample_gold, span_of
from coverage_app.analysis import Document

PAGES = "paste"
EVENTS = "events"


def measures(data: Path) -> Iterator[Measure]:
    """Score the two articles line by line, and the pages of ``paste`` by their shingles.

    Of the two articles, every line of furniture must be removed and every paragraph kept, from its
    first character to its last; the headline must have its exact span, or be absent.

    A page of ``paste`` is scored as in the article-extraction-benchmark: the multiset of 4-word
    shingles of what was kept, against that of the article's body; shingles in both, only in what
    was kept and only in the body, each divided by the sum of the three, so that every page counts
    the same; these are added up over the pages, and precision, recall and F1 taken of the sums.
    What was kept are the lines of the body with their subheads and standfirsts, one after another.
    The headline is left out, since the bodies of the data have none. Precision and recall have a
    floor each, so that neither buys F1 at the cost of the other.

    An article of ``events`` is a headline, its first line, with paragraphs below it. Counted are
    the headlines found, those that are another text than the first line, and the share of the
    characters below that is kept; some of it is furniture (captions, rights) and rightly goes.
    """
    yield from _sample(data)
    yield from _articles(data)
    texts = [_read(path) for path in sorted((data / PAGES).glob("*.body.txt"))]
    kept = scores_of([shares_of(kept_of(page), body) for page, body in texts])
    raw = scores_of([shares_of(page, body) for page, body in texts])
    others = f"the whole paste {raw[2]:.3f}, first draft 0.906, jusText about 0.83"
    yield Measure("article body, F1", f"{PAGES}, {len(texts)} pages", kept[2], 0.925, others)
    yield Measure("article body, precision", PAGES, kept[0], 0.9, f"the whole paste {raw[0]:.3f}")
    yield Measure("article body, recall", PAGES, kept[1], 0.9, f"the whole paste {raw[1]:.3f}")


def _sample(data: Path) -> Iterator[Measure]:
    removed, kept, headlines = 0, 0, 0
    for letter in FILES:
        gold = sample_gold(data)["articles"][letter]
        document = sample_document(letter).document
        furniture = {span_of(line) for line in gold["boilerplate"]}
        paragraphs = {span_of(paragraph) for paragraph in gold["paragraphs"]}
        removed += len(furniture & {line.span for line in document.lines if not line.kept})
        kept += len(paragraphs & set(document.paragraphs))
        found = document.headline.slice(document.text) if document.headline else None
        headlines += found == gold["headline"]
    yield Measure("lines of furniture removed", THE_TWO_ARTICLES, removed, 22)
    yield Measure("lines of the article kept", THE_TWO_ARTICLES, kept, 24)
    yield Measure("headline found or absent", THE_TWO_ARTICLES, headlines, 2)


def _articles(data: Path) -> Iterator[Measure]:
    paths = sorted((data / EVENTS).glob("*/*.txt"))
    found, wrong, characters, kept = 0, 0, 0, 0
    for path in paths:
        document = Document.from_text(path.read_text(encoding="utf-8"))
        first, *rest = [line for line in document.lines if line.span]
        headline = document.headline.slice(document.text) if document.headline else None
        found += headline == first.span.slice(document.text)
        wrong += headline not in (None, first.span.slice(document.text))
        characters += sum(len(line.span) for line in rest)
        kept += sum(len(line.span) for line in rest if line.kept)
    yield Measure("headlines found", f"{EVENTS}, {len(paths)} articles", found / len(paths), 0.95)
    yield Measure("headlines wrong", EVENTS, wrong / len(paths), 0.01, at_most=True)
    yield Measure("text of articles kept", EVENTS, kept / characters, 0.98)


def _read(path: Path) -> tuple[str, str]:
    page = path.with_name(path.name.replace(".body.txt", ".txt"))
    return page.read_text(encoding="utf-8"), path.read_text(encoding="utf-8")
