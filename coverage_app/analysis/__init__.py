"""The public face of the analysis: pure Python, no Django; nobody imports past it."""

from coverage_app.analysis.aligning.quote_pairs import QuotePair
from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.comparison import Comparison, Fact, Status, compare
from coverage_app.analysis.contrasts import Contrast
from coverage_app.analysis.decisions import Decisions, FactDecision, LineDecision, Place
from coverage_app.analysis.documents import Document
from coverage_app.analysis.figures import Figure
from coverage_app.analysis.lines import Line, LineKind, classify_lines, decide_lines
from coverage_app.analysis.provenance import find_provenance
from coverage_app.analysis.quotes import Quote
from coverage_app.analysis.searching.absence import Presence
from coverage_app.analysis.segments import Segment, split_at
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span
from coverage_app.analysis.words import find_words

__all__ = [
    "AnnotatedDocument",
    "Comparison",
    "Contrast",
    "Decisions",
    "Document",
    "Fact",
    "FactDecision",
    "Figure",
    "Line",
    "LineDecision",
    "LineKind",
    "Place",
    "Presence",
    "Quote",
    "QuotePair",
    "Segment",
    "Sentence",
    "Span",
    "Status",
    "classify_lines",
    "compare",
    "decide_lines",
    "find_provenance",
    "find_words",
    "split_at",
]
