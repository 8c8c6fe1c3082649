"""The public face of the analysis: pure Python, no Django; nobody imports past it."""

from coverage_app.analysis.aligning.quote_pairs import QuotePair
from coverage_app.analysis.annotation import AnnotatedDocument, annotate
from coverage_app.analysis.comparison import Comparison, Fact, Status, compare
from coverage_app.analysis.contrasts import Contrast
from coverage_app.analysis.decisions import Decisions, LineDecision
from coverage_app.analysis.documents import Document
from coverage_app.analysis.figures import Figure
from coverage_app.analysis.languages import find_language
from coverage_app.analysis.lines import Line, LineKind, classify_lines, decide_lines
from coverage_app.analysis.provenance import Claim, Provenance, find_provenance
from coverage_app.analysis.quotes import Quote
from coverage_app.analysis.same_event import find_outsiders
from coverage_app.analysis.searching.absence import Presence
from coverage_app.analysis.segments import Segment, split_at
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.shared_copy import SharedCopy, SharedPassage, find_shared_copy
from coverage_app.analysis.spans import Span
from coverage_app.analysis.words import find_words

__all__ = [
    "AnnotatedDocument",
    "Claim",
    "Comparison",
    "Contrast",
    "Decisions",
    "Document",
    "Fact",
    "Figure",
    "Line",
    "LineDecision",
    "LineKind",
    "Presence",
    "Provenance",
    "Quote",
    "QuotePair",
    "Segment",
    "Sentence",
    "SharedCopy",
    "SharedPassage",
    "Span",
    "Status",
    "annotate",
    "classify_lines",
    "compare",
    "decide_lines",
    "find_language",
    "find_outsiders",
    "find_provenance",
    "find_shared_copy",
    "find_words",
    "split_at",
]
