"""Whether quoted words are worth asking about: understood alone, not empty, of the story."""

import re
from bisect import bisect_right

from coverage_app.analysis import (
    AnnotatedDocument,
    Comparison,
    Span,
    Word,
    is_cut_short,
    stands_alone,
    tells_a_story,
)

FEWEST_TEXTS = 2
# So many words that stories differ by tell enough, whatever the other texts speak of.
FEWEST_TELLING = 5
FEWEST_OF_PHRASE = 4
# "The “old and tired law of the land”": the article may stand before the mark.
ARTICLE = re.compile(r"(?:an?|the)\s", re.IGNORECASE)
ARTICLE_BEFORE = re.compile(r"\b(?:an?|the)\s+[“\"‘']$", re.IGNORECASE)
# "Voters of color", "a farmer who left".
NOUN_AND_MORE = re.compile(
    r"(?!(?:out|because|instead|ahead|all|some) )[a-z]+ (?:of|who)\b|[a-z]+s that\b"
)
GOES_ON = re.compile(r"[,.]?[”\"’']\s+(?:of|for|in|to)\b")
POINTING = re.compile(r"\b(?:this|that|these|those|such)\b", re.IGNORECASE)
OPEN_WORDS = re.compile(
    r"\b(?:he|she|his|hers?|him|it|its|they|their|them|this|these|those|such|here|there)\b",
    re.IGNORECASE,
)
CEREMONY = re.compile(
    r"\b(?:thank(?:s|ed|you)?|thankful|grateful|gratitude|pray(?:s|ed|ers?|ing)?|hono(?:u?r|u?red)|"
    r"appreciated?|appreciation|appreciative|privileged?|bless(?:ed|ing)?|condolences|sympath(?:y|ies)|congratulat\w+|welcomed?|"
    r"happy birthday|rest in peace|our hearts?|my heart|proud|humbled|delighted|thrilled|"
    r"excited|good luck|hello|good (?:morning|evening|night)|best wishes|merry|cheers)\b",
    re.IGNORECASE,
)
EMPTY = re.compile(
    r"\b(?:until further notice|no comment|not going to (?:talk|comment|discuss)|"
    r"(?:to|not|cannot|can['’]t|won['’]t|further|immediate|for) comment|"
    r"a lot of (?:interest|\w+ here)|there['’]s no way|look(?:ing)? forward|of course|"
    r"you know|i (?:think|guess|hope) so|"
    r"end of the day|we['’]ll see|wait and see|to be honest|stay tuned|step at a time|"
    r"one day at a time|work(?:ing)? (?:closely|together|hard)|(?:very|so) happy|love you|"
    r"(?:very|extremely) seriously|top priority|fully cooperat\w+|ongoing investigation|"
    r"under investigation|i don['’]t know|let me be clear|make no mistake|no doubt about it|"
    r"(?:do|doing|done) (?:everything|all) we can|at (?:this|the) (?:time|moment|point)|"
    r"is what it is|please|let (?:me|us)|rush to judgment|"
    r"we (?:will|shall) (?:update|share|release|provide|announce)|"
    r"(?:processes|procedures|controls|measures) (?:and \w+ )?in place|"
    r"mov(?:e|es|ed|ing) on|do so|all i can say|i can['’]t say|what can i say)\b",
    re.IGNORECASE,
)

# "A sign reads “...”": nobody's word. Where an outlet misspelled a word, a stem would too.
ON_A_SIGN = re.compile(
    r"\b(?:sign|banner|caption|label|poster|placard|t-?shirt|hashtag)s?\b[^.“”\"]*[“\"]?$",
    re.IGNORECASE,
)
MISSPELLED = re.compile(r"nt['’]t\b|\b(\w+) \1\b|\b(is|the|that|to|a|of), \2\b", re.IGNORECASE)
REACH = 80


def piece_doubt(
    comparison: Comparison, one: AnnotatedDocument, piece: Span, *, may_be_phrase: bool = False
) -> str:
    """Say in a few words why quoted words need a teacher's look; nothing when they do not.

    They stand alone, no "not" was left before them, they are no thanks and no phrase for every
    day, and something in them is of the story: a name, a figure, a word of a headline or of two
    texts outside their quotations. If it ``may_be_phrase``, a long phrase with its article will do
    for a clause: "the worst flood of the old town".

    >>> from coverage_app.analysis import Document, compare
    >>> text = "“The old council closed 90 schools. We thank the old council,” Ana Diaz said."
    >>> comparison = compare((Document.from_text(text),))
    >>> [one] = comparison.documents
    >>> piece_doubt(comparison, one, Span(1, 30)), piece_doubt(comparison, one, Span(32, 56))
    ('', 'Check that it is worth asking')
    """
    words = piece.slice(one.document.text)
    if is_cut_short(one, piece):
        return "Check what is left before the words"
    is_enough = may_be_phrase and is_phrase(one, piece)
    if not (is_enough or _is_understood(comparison, one, piece)):
        return "Check what the words point to"
    if writing_doubt(one, piece):
        return writing_doubt(one, piece)
    if CEREMONY.search(words) or EMPTY.search(words) or not is_of_story(comparison, one, piece):
        return "Check that it is worth asking"
    return ""


def _is_understood(comparison: Comparison, one: AnnotatedDocument, piece: Span) -> bool:
    """Tell whether words stand alone; "this law" does where the story speaks of a law."""
    is_alone = stands_alone(one, piece)
    if is_alone or not POINTING.search(piece.slice(one.document.text)):
        return is_alone
    return stands_alone(one, piece, known=frozenset(_story_keys(comparison, one, piece)))


def writing_doubt(one: AnnotatedDocument, piece: Span) -> str:
    """Say that words may be nobody's, as on a sign, or are misspelled; nothing when they are not.

    >>> from coverage_app.analysis import Document, annotate
    >>> one = annotate(Document.from_text("“We closed closed the school,” Ana Diaz said."))
    >>> writing_doubt(one, Span(1, 28)), writing_doubt(one, Span(11, 28))
    ('Check who says so, and how it is spelled', '')
    """
    before = one.document.text[max(piece.start - REACH, 0) : piece.start]
    is_odd = ON_A_SIGN.search(before) or MISSPELLED.search(piece.slice(one.document.text))
    return "Check who says so, and how it is spelled" if is_odd else ""


def is_of_story(comparison: Comparison, one: AnnotatedDocument, piece: Span) -> bool:
    """Tell whether some words have a name, a figure, or a word that the story has elsewhere.

    >>> from coverage_app.analysis import Document, compare
    >>> comparison = compare((Document.from_text("We closed 90 schools. We went home."),))
    >>> [one] = comparison.documents
    >>> [is_of_story(comparison, one, sentence.span) for sentence in one.sentences]
    [True, False]
    """
    has_name = any(piece.contains(it) for name in one.names for it in name.mentions)
    if has_name or any(piece.contains(figure.span) for figure in one.figures):
        return True
    telling = _telling(comparison, one, piece)
    return len(telling) >= FEWEST_TELLING or bool(_story_keys(comparison, one, piece))


def _telling(comparison: Comparison, one: AnnotatedDocument, piece: Span) -> set[str]:
    keys = comparison.content_keys(piece, one.document.letter)
    return {key for key in keys if tells_a_story(key)}


def _story_keys(comparison: Comparison, one: AnnotatedDocument, piece: Span) -> set[str]:
    """Collect the words of a piece that stand in a headline or, outside quotes, in two texts."""
    telling = _telling(comparison, one, piece)
    headed = set().union(*map(_headed, comparison.documents)) & telling
    found = [_told(comparison, other, telling - headed) for other in comparison.documents]
    return headed | {key for key in telling if sum(key in told for told in found) >= FEWEST_TEXTS}


def is_phrase(one: AnnotatedDocument, piece: Span) -> bool:
    """Tell whether words are a noun with its article and much beside it, and point to nothing.

    >>> from coverage_app.analysis import Document, annotate
    >>> one = annotate(Document.from_text("It was “the worst old stone bridge” and “a bridge”."))
    >>> is_phrase(one, Span(8, 34)), is_phrase(one, Span(41, 49))
    (True, False)
    """
    text = one.document.text
    before = text[max(piece.start - REACH, 0) : piece.start]
    has_article = ARTICLE.match(text, piece.start) or ARTICLE_BEFORE.search(before)
    has_article = has_article or NOUN_AND_MORE.match(text, piece.start)
    content = sum(word.has_content for word in one.words_in(piece))
    is_open = OPEN_WORDS.search(piece.slice(text)) or GOES_ON.match(text, piece.end)
    return bool(has_article) and content >= FEWEST_OF_PHRASE and not is_open


def _headed(one: AnnotatedDocument) -> set[str]:
    headline = one.document.headline
    return {word.key for word in one.words_in(headline)} if headline else set()


def _told(comparison: Comparison, one: AnnotatedDocument, keys: set[str]) -> set[str]:
    """Collect which of some words stand in a text outside its quotations."""
    letter = one.document.letter
    there = {key for key in keys if comparison.has_words(frozenset({key}), letter)}
    if not there:
        return there
    quoted = sorted(quote.span for quote in one.quotes)
    starts = [span.start for span in quoted]

    def is_quoted(word: Word) -> bool:
        place = bisect_right(starts, word.start)
        return place > 0 and word.end <= quoted[place - 1].end

    return {word.key for word in one.words.words if word.key in there and not is_quoted(word)}
