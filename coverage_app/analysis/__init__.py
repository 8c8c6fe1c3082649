"""The public face of the analysis: pure Python, no Django; nobody imports past it."""

from coverage_app.analysis.annotation import AnnotatedDocument, annotate
from coverage_app.analysis.documents import Document
from coverage_app.analysis.figures import Bound, Figure
from coverage_app.analysis.lines import Line, LineKind, classify_lines
from coverage_app.analysis.provenance import Provenance, find_provenance
from coverage_app.analysis.quotes import Quote
from coverage_app.analysis.segments import Segment, split_at
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span

__all__ = [
    "AnnotatedDocument",
    "Bound",
    "Document",
    "Figure",
    "Line",
    "LineKind",
    "Provenance",
    "Quote",
    "Segment",
    "Sentence",
    "Span",
    "annotate",
    "classify_lines",
    "find_provenance",
    "split_at",
]
