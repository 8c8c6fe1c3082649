"""Articles made by hand, to test the finders of mentions apart from lines and sentences."""

from coverage_app.analysis.documents import Document
from coverage_app.analysis.lines import Line, LineKind
from coverage_app.analysis.passages import TokenizedDocument, tokenize_document
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span


def tokenized_article(
    *paragraphs: str | tuple[str, ...], headline: str = ""
) -> tuple[TokenizedDocument, tuple[Sentence, ...]]:
    """Make an article like `article` and cut it into tokens."""
    document, sentences = article(*paragraphs, headline=headline)
    return tokenize_document(document), sentences


def article(
    *paragraphs: str | tuple[str, ...], headline: str = ""
) -> tuple[Document, tuple[Sentence, ...]]:
    """Make an article of paragraphs; each is one sentence or a tuple of sentences."""
    lines: list[Line] = []
    sentences: list[Sentence] = []
    text = ""
    if headline:
        lines.append(Line(1, 0, len(headline), LineKind.HEADLINE, "made by hand"))
        text = f"{headline}\n"
    for number, paragraph in enumerate(paragraphs):
        first = len(text)
        for sentence in (paragraph,) if isinstance(paragraph, str) else paragraph:
            span = Span(len(text), len(text) + len(sentence))
            sentences.append(Sentence("A", len(sentences) + 1, span, number))
            text += f"{sentence} "
        text = f"{text[:-1]}\n"
        lines.append(Line(len(lines) + 1, first, len(text) - 1, LineKind.BODY, "made by hand"))
    return Document("A", text, tuple(lines)), tuple(sentences)
