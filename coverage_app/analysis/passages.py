"""The headline and the paragraphs of an article as tokens."""

from dataclasses import dataclass

from coverage_app.analysis.documents import Document
from coverage_app.analysis.spans import Span
from coverage_app.analysis.tokens import Token, tokenize


@dataclass(frozen=True, slots=True)
class Passage:
    """The headline or one paragraph: where it stands and its tokens."""

    span: Span
    tokens: tuple[Token, ...]
    is_headline: bool


def read_passages(document: Document) -> tuple[Passage, ...]:
    """Cut the headline, if there is one, and the paragraphs of ``document`` into tokens, in order.

    >>> [len(passage.tokens) for passage in read_passages(Document.from_text("The council voted."))]
    [4]
    """
    headline = document.headline
    spans = document.paragraphs if headline is None else (headline, *document.paragraphs)
    return tuple(Passage(span, tokenize(document.text, span), span is headline) for span in spans)
