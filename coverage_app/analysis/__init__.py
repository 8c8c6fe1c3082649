"""The public face of the analysis: pure Python, no Django; nobody imports past it."""

from coverage_app.analysis.aligning.differences import WordDifference
from coverage_app.analysis.aligning.figure_values import converted
from coverage_app.analysis.aligning.paraphrases import Paraphrase
from coverage_app.analysis.aligning.quote_pairs import QuotePair, QuoteRelation
from coverage_app.analysis.annotation import AnnotatedDocument, annotate
from coverage_app.analysis.attribution import Attribution, Voice, cites_itself
from coverage_app.analysis.bearers import Bearer
from coverage_app.analysis.claims import find_claim
from coverage_app.analysis.comparison import Comparison, Fact, Status, compare
from coverage_app.analysis.contrasts import Contrast, ContrastKind
from coverage_app.analysis.decisions import Decisions, FactDecision, LineDecision, Place
from coverage_app.analysis.documents import Document
from coverage_app.analysis.figures import Figure
from coverage_app.analysis.languages import find_language
from coverage_app.analysis.lines import Line, LineKind, classify_lines, decide_lines
from coverage_app.analysis.names import NameKind
from coverage_app.analysis.naming.people import has_first_name
from coverage_app.analysis.pieces import is_cut_short, stands_alone, tells_a_story
from coverage_app.analysis.provenance import Claim, Provenance, find_provenance
from coverage_app.analysis.quotes import Quote
from coverage_app.analysis.same_event import find_outsiders
from coverage_app.analysis.searching.absence import Presence
from coverage_app.analysis.segments import Segment, split_at
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.shared_copy import CopyKind, SharedCopy, SharedPassage, find_shared_copy
from coverage_app.analysis.sourcing.certainty import Certainty
from coverage_app.analysis.spans import Span
from coverage_app.analysis.spelling import looks_misspelled
from coverage_app.analysis.turns import Turn
from coverage_app.analysis.words import Word, content_keys_of, find_words

__all__ = [
    "AnnotatedDocument",
    "Attribution",
    "Bearer",
    "Certainty",
    "Claim",
    "Comparison",
    "Contrast",
    "ContrastKind",
    "CopyKind",
    "Decisions",
    "Document",
    "Fact",
    "FactDecision",
    "Figure",
    "Line",
    "LineDecision",
    "LineKind",
    "NameKind",
    "Paraphrase",
    "Place",
    "Presence",
    "Provenance",
    "Quote",
    "QuotePair",
    "QuoteRelation",
    "Segment",
    "Sentence",
    "SharedCopy",
    "SharedPassage",
    "Span",
    "Status",
    "Turn",
    "Voice",
    "Word",
    "WordDifference",
    "annotate",
    "cites_itself",
    "classify_lines",
    "compare",
    "content_keys_of",
    "converted",
    "decide_lines",
    "find_claim",
    "find_language",
    "find_outsiders",
    "find_provenance",
    "find_shared_copy",
    "find_words",
    "has_first_name",
    "is_cut_short",
    "looks_misspelled",
    "split_at",
    "stands_alone",
    "tells_a_story",
]
