"""The texts of a story with the words of their headings and sentences, read once for all uses."""

from collections.abc import Mapping
from dataclasses import dataclass

from coverage_app.analysis.aligning.word_terms import WordReader, WordTerms
from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.spans import Span

# The words of the headings and sentences of one text, by where these stand.
Words = Mapping[Span, tuple[WordTerms, ...]]


@dataclass(frozen=True, slots=True)
class Texts:
    """The documents of a story, and the words of each by its letter."""

    documents: tuple[AnnotatedDocument, ...]
    words: Mapping[str, Words]


def read_texts(documents: tuple[AnnotatedDocument, ...]) -> Texts:
    """Read what the words of a story stand for; any of its texts may tell how it writes compounds.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> texts = read_texts((annotate(Document.from_text("Rain fell. The front line held.")),))
    >>> [word.keys for word in texts.words["A"][Span(11, 31)] if word.keys]
    [('front',), ('line',), ('held',)]
    """
    vocabulary = frozenset(
        word.form for one in documents for span in one.parts for word in one.words_in(span)
    )
    return Texts(
        documents, {one.document.letter: _read_words(one, vocabulary) for one in documents}
    )


def _read_words(one: AnnotatedDocument, vocabulary: frozenset[str]) -> Words:
    reader = WordReader.of(one, vocabulary)
    return {span: tuple(reader.read(one.words_in(span))) for span in one.parts}
