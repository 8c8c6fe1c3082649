"""Short ways to texts that have been annotated or compared."""

from coverage_app.analysis import AnnotatedDocument, Comparison, Document, compare
from coverage_app.analysis.annotation import annotate


def annotated(text: str, *, letter: str = "A", outlet: str = "") -> AnnotatedDocument:
    return annotate(Document.from_text(text, letter=letter, outlet=outlet))


def compared(*texts: str, outlets: tuple[str, ...] = ()) -> Comparison:
    """Compare texts that go by the letters A, B, C... in the order given."""
    names = (*outlets, *[""] * len(texts))
    documents = [
        Document.from_text(text, letter=letter, outlet=name)
        for text, letter, name in zip(texts, "ABCDEFGH", names, strict=False)
    ]
    return compare(tuple(documents))
