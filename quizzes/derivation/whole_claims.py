"""Whether a clause or a sentence can be asked for in its own words, without a teacher's look."""

import re

from coverage_app.analysis import AnnotatedDocument, Comparison, Sentence, Span, stands_alone
from quizzes.derivation.clauses import clause_doubt, is_statement
from quizzes.derivation.cuts import after_joint, cut_doubt
from quizzes.derivation.pieces import EMPTY
from quizzes.derivation.wording import names_an_outlet, told

FEWEST_CONTENT_WORDS = 5
# What these mean only the sentences around the claim can tell.
POINTERS = re.compile(
    r"\b(?:they|them|these|those|such|another|others?|later|then|too|instead|here|similar|former|"
    r"latter|nearby|i|we|our|us|my|me|you|your|"
    r"this(?! (?:week|month|year|season|summer|fall|winter|spring)\b))\b",
    re.IGNORECASE,
)
# "The road is shut, Ana Diaz reported": who says so belongs to no claim.
TAGGED = re.compile(
    r"\b[Aa]ccording to\b|,[^,]*\b(?:said|says|reported|reports|added|wrote|tweeted)$"
    r"|, [A-Z][^,]*\b(?:said|says),"
)
# "Axio painted it": a capital letter and a verb after it may be of a name that was not found.
WITH_VERB = re.compile(r"[a-z]+ (?:\w+ed|is|was|has|had|said|says|told|will|sold)\b")
# "Eventually Ulm" is no name.
ADVERB_AND_NAME = re.compile(r"[A-Z][a-z]+ly [A-Z]")
# "Called the Lark, the boat sank" reads badly after "says that".
PARTICIPLE = re.compile(r"[A-Z][a-z]+(?:ed|ing)\b")
# "The end.”" as well, and "Ana Diaz sees a plan", whose verb no list may have.
END = re.compile(r"\.[”\"’']?\s*$")
VERB = re.compile(r"\s+[a-z]+[^s\W]s\b")
# "It is about free speech": what is?
IT = re.compile(r"\bit(?:['’]s| is| was) (?:about|an?|the|not)\b", re.IGNORECASE)


def is_plain(
    comparison: Comparison, one: AnnotatedDocument, sentence: Sentence, span: Span
) -> bool:
    """Tell whether a part of a sentence is understood alone, and says what the sentence says.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "Ana Diaz sold 90 towers in Ulm. Later Ana Diaz sold 40 towers in Ulm."
    >>> comparison = compare((Document.from_text(text),))
    >>> [one] = comparison.documents
    >>> [is_plain(comparison, one, it, after_joint(one, it)) for it in one.sentences]
    [True, False]
    """
    said = span.slice(one.document.text)
    is_odd = any(pattern.search(said) for pattern in (POINTERS, IT, TAGGED, EMPTY)) or any(
        it.span.overlaps(span) and not span.contains(it.span) for it in one.quotes
    )
    return (
        not is_odd
        and not names_an_outlet(comparison, said)
        and is_statement(one, sentence, span)
        and not cut_doubt(one, sentence, span, may_hand_over=True)
        and not clause_doubt(comparison, one, span)
        and not _may_be_name(comparison, one, span)
    )


def _may_be_name(comparison: Comparison, one: AnnotatedDocument, span: Span) -> bool:
    """Tell whether the first word may be a name that was not found: no text has it in small."""
    asked, first = told(one, span), one.words_in(span)[0]
    if not (WITH_VERB.match(asked) and first.has_content):
        return ADVERB_AND_NAME.match(asked) is not None
    written = re.compile(rf"(?<![\w@#./]){re.escape(first.form)}\b(?!\.\w)")
    return not any(written.search(it.document.text) for it in comparison.documents)


def whole_claim(comparison: Comparison, one: AnnotatedDocument, sentence: Sentence) -> Span | None:
    """Return a whole sentence as a claim, without what joins it to others, if it can be one.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "It was late. But last year, Ana Diaz sold 90 towers in Ulm."
    >>> comparison = compare((Document.from_text(text),))
    >>> [one] = comparison.documents
    >>> whole_claim(comparison, one, one.sentences[1]).slice(text)
    'last year, Ana Diaz sold 90 towers in Ulm'
    """
    whole = after_joint(one, sentence)
    text = one.document.text
    is_whole = END.search(sentence.span.slice(text)) and not PARTICIPLE.match(text, whole.start)
    is_long = sum(word.has_content for word in one.words_in(whole)) >= FEWEST_CONTENT_WORDS
    if not (is_whole and is_long and is_plain(comparison, one, sentence, whole)):
        return None
    starts = [it for name in one.names for it in name.mentions if it.start == whole.start]
    has_verb = any(VERB.match(text, it.end) for it in starts)
    return whole if has_verb or stands_alone(one, sentence.span) else None
