"""Sentences that are understood by themselves, and how they are written into a question."""

import re

from coverage_app.analysis import AnnotatedDocument, Sentence

FEWEST_WORDS, MOST_WORDS = 7, 34
# Who reads a sentence alone that begins so asks what it speaks of.
POINTING = frozenset(
    "he she it they this that these those his her its their them him and but or so also then there "
    "here both such meanwhile however another one we you".split()
)
# A date line, an address or a note of the page does not belong into a question.
PAGE = re.compile(
    r"https?:|www\.|\w\.com\b|@\w|#\w|[|•►\[\]]|\b(?:[A-Z]{3,}\W+){3}|\A[A-Z]{2}[A-Z .,()\w]*[-–—]"
)
ENDS = re.compile(r"[.!][”\"’')]*\Z")
STRAIGHT = re.compile(r"\"([^\"]*)\"")


def is_plain(one: AnnotatedDocument, sentence: Sentence) -> bool:
    """Tell whether a sentence is understood by itself, and can stand in a question.

    >>> from coverage_app.analysis import Document, annotate
    >>> text = "It was closed by the council on Monday. The old council closed it on Monday."
    >>> one = annotate(Document.from_text(text))
    >>> [is_plain(one, sentence) for sentence in one.sentences]
    [False, True]
    """
    words, text = one.words_in(sentence.span), sentence.span.slice(one.document.text)
    is_whole = not text[0].islower() and ENDS.search(text) is not None and not PAGE.search(text)
    is_short = FEWEST_WORDS <= len(words) <= MOST_WORDS
    return is_whole and is_closed(text) and is_short and _first(words[0].form) not in POINTING


def is_closed(text: str) -> bool:
    """Tell whether each quotation mark of a sentence that opens something closes there.

    >>> is_closed("“It is late,” she said."), is_closed("“It is late. We have no money.")
    (True, False)
    """
    return text.count("“") == text.count("”") and text.count('"') % 2 == 0


def _first(form: str) -> str:
    return form.replace("’", "'").split("'")[0]


def quoted_sentence(one: AnnotatedDocument, sentence: Sentence) -> str:
    """Write a sentence into a question: in marks, with other marks inside of it, on one line.

    >>> from coverage_app.analysis import Document, annotate
    >>> one = annotate(Document.from_text('Ann Roe said: "We shall close it."'))
    >>> quoted_sentence(one, one.sentences[0])
    '“Ann Roe said: ‘We shall close it.’”'
    """
    words = " ".join(sentence.span.slice(one.document.text).split())
    inside = STRAIGHT.sub(r"‘\1’", words).replace("“", "‘").replace("”", "’")
    return f"“{inside}”"
