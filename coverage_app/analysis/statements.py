"""The shortest part of a sentence that states a fact: always a slice, never a paraphrase."""

import re

from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.lexicon.denials import TURNING
from coverage_app.analysis.lexicon.grammar_words import DETERMINERS, POSSESSIVES
from coverage_app.analysis.lexicon.reporting_verbs import REPORTING_VERBS
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span
from coverage_app.analysis.words import Word

# A statement with fewer words than this is a fragment: the whole sentence says more.
FEWEST_WORDS = 5
# "The minister said on Thursday that ...": a longer run before the verb is not a mere attribution.
LONGEST_ATTRIBUTION = 9
CLAUSE_EDGE = re.compile(r"[,;:][’”'\"]?\s|\s(?:[–—-]|--)\s")
EDGE_MARKS = " \t\u00a0,;:–—-."
QUOTE_MARKS = {"‘": "’", "“": "”", '"': '"', "'": "'"}
# What may follow a bare "said" when a clause begins there ("said the bridge was closed").
CLAUSE_OPENERS = frozenset(
    ["the", "a", "an", "its", "his", "her", "their", "he", "she", "it", "they", "there", "this"]
)
AUXILIARIES = frozenset(
    ("would", "will", "should", "could", "can", "may", "might", "is", "are", "was", "were", "had")
)
BARE_VERBS = frozenset({"said", "says"})
# A verb of speech with such an object states something of its own.
OBJECT_OPENERS = DETERMINERS | POSSESSIVES | frozenset({"him", "it", "them"})


def statement_of(one: AnnotatedDocument, sentence: Sentence) -> Span:
    """Return the sentence without "X said that" before it and "X said" after it.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> text = "The mayor said on Monday that the library would close for two years."
    >>> one = annotate(Document.from_text(text))
    >>> statement_of(one, one.sentences[0]).slice(text)
    'the library would close for two years'
    """
    text, whole = one.document.text, sentence.span
    words = one.words_in(whole)
    end = _before_attribution(text, whole, words) or whole.end
    is_quote = text[whole.start] in QUOTE_MARKS
    start = whole.start if is_quote else _after_attribution(words, end) or whole.start
    kept = [word for word in words if start <= word.start and word.end <= end]
    if (start, end) == (whole.start, whole.end) or len(kept) < FEWEST_WORDS:
        return whole
    return _stripped(text, Span(start, end))


def _after_attribution(words: tuple[Word, ...], end: int) -> int | None:
    """Find where "X said (on Monday) that" ends, or "X said" right before a clause."""
    for place, word in enumerate(words[1:LONGEST_ATTRIBUTION], start=1):
        if word.form in TURNING:
            return None
        if word.form not in REPORTING_VERBS or word.start > end:
            continue
        for that in words[place + 1 : place + 4]:
            if that.form == "that":
                return that.end
        if word.form in BARE_VERBS:
            following = words[place + 1 : place + 2]
            opens = any(one.has_content or one.form in CLAUSE_OPENERS for one in following)
            return word.end if opens else None
    return None


def _before_attribution(text: str, whole: Span, words: tuple[Word, ...]) -> int | None:
    """Find where ", X said ..." or ", said X" begins after the last comma."""
    edges = [match.start() for match in CLAUSE_EDGE.finditer(text, whole.start, whole.end)]
    last = max(edges, default=None)
    tail = [word for word in words if last is not None and word.start > last]
    if not tail or len(tail) > LONGEST_ATTRIBUTION:
        return None
    goes_on = any(word.form in AUXILIARIES for word in tail)  # ", said it would refund the fare"
    return last if _is_attribution([word.form for word in tail]) and not goes_on else None


def _is_attribution(tail: list[str]) -> bool:
    """Tell ", the mayor said" and ", said the mayor" from ", and praised the mayor"."""
    if tail[-1] in REPORTING_VERBS or tail[0] in BARE_VERBS:
        return True
    verb, following = "".join(tail[1:2]), "".join(tail[2:3])
    return verb in REPORTING_VERBS and following not in OBJECT_OPENERS


def _stripped(text: str, span: Span) -> Span:
    """Take white space and marks off both ends, and a quotation mark that lost its partner."""
    part = span.slice(text)
    start = span.start + len(part) - len(part.lstrip(EDGE_MARKS))
    end = max(start, span.start + len(part.rstrip(EDGE_MARKS)))
    closing = QUOTE_MARKS.get(text[start : start + 1])
    if closing and not re.search(rf"{closing}(?!\w)", text[start + 1 : end]):
        start += 1
    return Span(start, end)
