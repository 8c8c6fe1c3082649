"""The parts of a quotation that can be asked for: sentences and clauses that say something."""

import re
from collections.abc import Iterator

from coverage_app.analysis import AnnotatedDocument, Quote, Sentence, Span, Word

# Shorter words may be anybody's, longer ones are tiresome to read in a question.
SHORTEST, LONGEST = 7, 28
FEWEST_CONTENT_WORDS = 4
# A piece that begins so belongs to what was said before it.
JOINING_WORDS = frozenset(
    "and but or nor so yet because which who whose than that as how well yes yeah no oh also "
    "instead otherwise still then therefore".split()
)
PIECE_EDGE = re.compile(
    r"[;:]\s+|,\s+(?:and|but|so)\s+(?=(?:I|we|he|she|it|they|you|that|this|there)\b)"
)
# A quotation that begins so may be what somebody else asked: "Is this the end," Diaz was asked.
ASKING_WORDS = frozenset(
    "Is Are Was Were Do Does Did Can Could Will Would Should Have Has Had Why Where Who".split()
)
# Brackets, gaps, questions and quotations within.
BROKEN = re.compile(r"[()\[\]“”\"…?]|\.\.|(?<!\w)['‘]|['’](?!\w)")


def pieces_of(one: AnnotatedDocument, quote: Quote) -> list[Span]:
    """List the sentences of a quote and their parts, whole ones first, by how much they say.

    >>> from coverage_app.analysis import Document, annotate
    >>> text = "“We go. We sold the old mill, and we will sell the old stone bridge,” she said."
    >>> one = annotate(Document.from_text(text))
    >>> [piece.slice(text)[:11] for piece in pieces_of(one, one.quotes[0])]
    ['We sold the', 'we will sel']
    """
    found = [
        (place, piece)
        for sentence in one.sentences
        if sentence.number in quote.sentences
        for place, piece in enumerate(_parts(one, quote, sentence))
        if _is_telling(one, piece)
    ]
    found.sort(key=lambda it: (it[0] > 0, -_content(one, it[1])))
    return [piece for _, piece in found]


def _parts(one: AnnotatedDocument, quote: Quote, sentence: Sentence) -> Iterator[Span]:
    """Yield what a quote has of a sentence, and then what stands there between two edges."""
    text = one.document.text
    start = max(sentence.span.start, quote.words.start)
    end = min(sentence.span.end, quote.words.end)
    yield Span(start, end)
    edges = [match.span() for match in PIECE_EDGE.finditer(text, start, end)]
    starts, ends = [start, *(edge for _, edge in edges)], [*(edge for edge, _ in edges), end]
    for first, last in zip(starts, ends, strict=True):
        yield Span(first, last)


def _is_telling(one: AnnotatedDocument, piece: Span) -> bool:
    text, words = one.document.text, one.words_in(piece)
    return (
        SHORTEST <= len(words) <= LONGEST
        and words[0].form not in JOINING_WORDS
        and words[0].span.slice(text) not in ASKING_WORDS
        and _content(one, piece) >= FEWEST_CONTENT_WORDS
        and BROKEN.search(piece.slice(text)) is None
        and not _is_title(one, words)
    )


def _is_title(one: AnnotatedDocument, words: tuple[Word, ...]) -> bool:
    """Tell the name of a program or a book from words that were said."""
    telling = (word.span.slice(one.document.text) for word in words if word.has_content)
    return not any(written.islower() for written in telling)


def _content(one: AnnotatedDocument, piece: Span) -> int:
    return sum(word.has_content for word in one.words_in(piece))
