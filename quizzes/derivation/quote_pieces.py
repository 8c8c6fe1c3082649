"""The sentences of a quotation that are whole and say something of their own."""

import re
from collections.abc import Iterator
from itertools import pairwise

from coverage_app.analysis import AnnotatedDocument, Quote, Span, Word, find_words

# Fewer words are said by many, more give the sentence away.
SHORTEST, LONGEST = 3, 22
FEWEST_CONTENT_WORDS = 4
# Three words with nothing between them are enough when they are as long as this.
LONG_ENOUGH = 26
# A piece that begins so belongs to what was said or written before it.
JOINING_WORDS = frozenset(
    """
    about also and are as at be because been being but by can could did do does for from had has
    have he her him his however in into is it its may might must no nor of on or over should so than
    that their them then these they this those to under was well were which who whom whose will with
    would yes yet
    """.split()
)
# A piece ends where a sentence does; it may begin after a bracket that the outlet opens it with.
SENTENCE_END = re.compile(r"(?<!\.)[.!?][’”'\"]?\s+")
OPENING_BRACKET = re.compile(r"[^\w\[]*+\[[^\]]*+\]\s*")
BROKEN = re.compile(r"\.\s?\.|[\[\]()…“”‘\"/]|\s[–—-]\s|--|’(?!\w)|(?<!\w)'|'(?!\w)")
STUBS = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St|No|Jr)\.$")
BEEN = frozenset({"been", "be"})
# So many characters after a quote hold the next word.
REACH = 40
CONTRACTED = re.compile(r"'(?!s$)")
# "I think so" is said by anybody: more has to be there.
VAGUE_OPENERS = frozenset(
    {"i", "i'd", "i'm", "i've", "let", "maybe", "there", "there's", "we", "you"}
)
FEWEST_OF_VAGUE = 5


def telling_pieces(one: AnnotatedDocument, quote: Quote) -> tuple[Span, ...]:
    """Return the sentences of a quote, free of brackets, that say something; what says most first.

    >>> from coverage_app.analysis import Document, annotate
    >>> text = "“Rain fell. The old stone bridge broke. Storms broke the old iron tower,” she said."
    >>> one = annotate(Document.from_text(text))
    >>> [piece.slice(text) for piece in telling_pieces(one, one.quotes[0])]
    ['Storms broke the old iron tower', 'The old stone bridge broke']
    """
    found = sorted(_telling(one, quote), key=lambda it: -it[0])
    return tuple(piece for _, piece in found)


def _telling(one: AnnotatedDocument, quote: Quote) -> Iterator[tuple[int, Span]]:
    text = one.document.text
    for piece in _pieces(text, quote.words):
        words = one.words_in(piece)
        if not SHORTEST <= len(words) <= LONGEST or not _is_rounded(text, quote, words):
            continue
        content = [word for word in words if word.has_content and not CONTRACTED.search(word.form)]
        capitals = sum(word.span.slice(text)[0].isupper() for word in content)
        is_title = 3 * capitals >= 2 * len(content)
        is_dense = len(words) == len(content) and len(piece) >= LONG_ENOUGH
        is_vague = words[0].form in VAGUE_OPENERS
        fewest = FEWEST_OF_VAGUE if is_vague else FEWEST_CONTENT_WORDS
        if (len(content) >= fewest or is_dense) and not is_title:
            yield len(content), Span(words[0].start, _end(text, words[-1]))


def _end(text: str, last: Word) -> int:
    """Return where a piece ends: with the point of "the U.S."."""
    is_short = "." in last.span.slice(text) and text[last.end : last.end + 1] == "."
    return last.end + is_short


def _is_rounded(text: str, quote: Quote, words: tuple[Word, ...]) -> bool:
    """Tell whether a piece makes sense by itself: not so "of the classified" before "orders"."""
    first, second, last = (words[place].form.split("'")[0] for place in (0, 1, -1))
    if first in JOINING_WORDS or second in BEEN or last in JOINING_WORDS:
        return False
    if text[words[-1].end : quote.words.end].strip():  # the piece ends with a mark of its own
        return True
    after = find_words(text, Span(quote.span.end, min(len(text), quote.span.end + REACH)))
    follows = text[quote.span.end : after[0].start].isspace() if after else False
    return not (follows and after[0].has_content)


def _pieces(text: str, inside: Span) -> Iterator[Span]:
    """Cut a quote at the ends of its sentences; those with a bracket or a gap in them fall out."""
    starts = [inside.start]
    for mark in SENTENCE_END.finditer(text, inside.start, inside.end):
        if not STUBS.search(text[starts[-1] : mark.start() + 1]):
            starts.append(mark.end())
    for start, end in pairwise([*starts, inside.end]):
        opened = OPENING_BRACKET.match(text, start, end)
        piece = Span(opened.end() if opened else start, end)
        if len(piece) and not BROKEN.search(piece.slice(text).rstrip(" ")):
            yield piece
