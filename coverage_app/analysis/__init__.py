"""The public face of the analysis: pure Python, no Django; nobody imports past it."""

from coverage_app.analysis.aligning.differences import WordDifference
from coverage_app.analysis.aligning.figure_values import converted
from coverage_app.analysis.aligning.paraphrases import Paraphrase
from coverage_app.analysis.aligning.quote_pairs import QuotePair, QuoteRelation
from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.comparison import Comparison, Fact, Status, compare
from coverage_app.analysis.contrasts import Contrast
from coverage_app.analysis.decisions import Decisions, LineDecision
from coverage_app.analysis.documents import Document
from coverage_app.analysis.figures import Figure
from coverage_app.analysis.lines import Line, LineKind, classify_lines, decide_lines
from coverage_app.analysis.provenance import find_provenance
from coverage_app.analysis.quotes import Quote
from coverage_app.analysis.searching.absence import Presence
from coverage_app.analysis.segments import Segment, split_at
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span
from coverage_app.analysis.words import Word, find_words

__all__ = [
    "AnnotatedDocument",
    "Comparison",
    "Contrast",
    "Decisions",
    "Document",
    "Fact",
    "Figure",
    "Line",
    "LineDecision",
    "LineKind",
    "Paraphrase",
    "Presence",
    "Quote",
    "QuotePair",
    "QuoteRelation",
    "Segment",
    "Sentence",
    "Span",
    "Status",
    "Word",
    "WordDifference",
    "classify_lines",
    "compare",
    "converted",
    "decide_lines",
    "find_provenance",
    "find_words",
    "split_at",
]
