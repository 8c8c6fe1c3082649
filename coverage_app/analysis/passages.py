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


@dataclass(frozen=True, slots=True)
class TokenizedDocument:
    """A document whose headline, if there is one, and paragraphs are cut into tokens, in order."""

    document: Document
    passages: tuple[Passage, ...]

    @property
    def text(self) -> str:
        """The text of the document, as it came in."""
        return self.document.text


def tokenize_document(document: Document) -> TokenizedDocument:
    """Cut the headline and the paragraphs of ``document`` into tokens, once for all finders.

    >>> one = tokenize_document(Document.from_text("The council voted."))
    >>> [len(passage.tokens) for passage in one.passages]
    [4]
    """
    headline = document.headline
    spans = document.paragraphs if headline is None else (headline, *document.paragraphs)
    return TokenizedDocument(
        document,
        tuple(Passage(span, tokenize(document.text, span), span is headline) for span in spans),
    )
