"""Run the finders over one document."""

from dataclasses import dataclass

from coverage_app.analysis.attribution import Attribution, find_attribution
from coverage_app.analysis.documents import Document
from coverage_app.analysis.figures import Figure, find_figures
from coverage_app.analysis.names import Name, find_names
from coverage_app.analysis.passages import tokenize_document
from coverage_app.analysis.provenance import Provenance, find_provenance
from coverage_app.analysis.quotes import Quote, find_quotes
from coverage_app.analysis.sentences import Sentence, split_sentences
from coverage_app.analysis.spans import Span
from coverage_app.analysis.words import Word, WordIndex


@dataclass(frozen=True, slots=True)
class AnnotatedDocument:
    """A document and everything the finders found in it.

    ``words`` are those of its headlines, subheads and sentences.
    """

    document: Document
    sentences: tuple[Sentence, ...]
    names: tuple[Name, ...]
    quotes: tuple[Quote, ...]
    figures: tuple[Figure, ...]
    attributions: tuple[Attribution, ...]
    provenance: Provenance
    words: WordIndex

    @property
    def parts(self) -> tuple[Span, ...]:
        """The spans of the headings and then of the sentences."""
        return (*self.document.headings, *(sentence.span for sentence in self.sentences))

    def words_in(self, span: Span) -> tuple[Word, ...]:
        """Return the words of headlines, subheads and sentences that begin inside ``span``."""
        return self.words.within(span)


def annotate(document: Document) -> AnnotatedDocument:
    """Find sentences, names, quotes, figures, attribution and provenance of ``document``.

    >>> one = annotate(Document.from_text("One sentence stands here. Another follows it."))
    >>> [sentence.ref for sentence in one.sentences]
    ['A1', 'A2']
    """
    tokenized = tokenize_document(document)
    sentences = split_sentences(document)
    names = find_names(tokenized)
    quotes = find_quotes(tokenized, sentences, names)
    figures = find_figures(tokenized, sentences)
    attributions = find_attribution(tokenized, sentences, names, quotes, figures)
    del tokenized  # of a long text there are many tokens: none stay while the words are cut
    parts = (*document.headings, *(sentence.span for sentence in sentences))
    return AnnotatedDocument(
        document=document,
        sentences=sentences,
        names=names,
        quotes=quotes,
        figures=figures,
        attributions=attributions,
        provenance=find_provenance(document.text, document.lines),
        words=WordIndex.of(document.text, sorted(parts)),
    )
