"""Each quotation with whoever says it, and how sure that is."""

from bisect import bisect_left, bisect_right
from dataclasses import replace

from coverage_app.analysis.documents import Document
from coverage_app.analysis.names import Name
from coverage_app.analysis.passages import Passage, TokenizedDocument
from coverage_app.analysis.quoting.antecedents import Antecedents
from coverage_app.analysis.quoting.links import CONFIDENCE, Link
from coverage_app.analysis.quoting.nicknames import is_nickname
from coverage_app.analysis.quoting.pieces import Piece, overlaps_any, read_pieces
from coverage_app.analysis.quoting.quote_marks import Quotation, find_quotations
from coverage_app.analysis.quoting.quoted_paragraphs import Paragraph
from coverage_app.analysis.quoting.speakers import Speakers
from coverage_app.analysis.quoting.transcripts import speech_label
from coverage_app.analysis.quoting.voices import (
    Utterance,
    Voice,
    with_later_voices,
    with_neighbors_voice,
)
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.tokens import key_at


def find_utterances(
    one: TokenizedDocument, sentences: tuple[Sentence, ...], names: tuple[Name, ...]
) -> tuple[Utterance, ...]:
    """Find the quotations of headline and body, and whose words each is.

    >>> from coverage_app.analysis.names import find_names
    >>> from coverage_app.analysis.passages import TokenizedDocument, tokenize_document
    >>> from coverage_app.analysis.sentences import split_sentences
    >>> document = Document.from_text("“It is too late,” said Mayor Ana Diaz.")
    >>> one = tokenize_document(document)
    >>> found = find_utterances(one, split_sentences(document), find_names(one))
    >>> [utterance.voice.name for utterance in found]
    ['Ana Diaz']
    """
    reader = _Reader(one.document, sentences, names)
    found: list[Utterance] = []
    before: Utterance | None = None
    for passage in one.passages:
        said = reader.read(passage, before)
        found += said
        before = said[-1] if said else None
    return with_later_voices(found)


class _Reader:
    """Reads one document passage by passage, and remembers who has been speaking."""

    def __init__(
        self, document: Document, sentences: tuple[Sentence, ...], names: tuple[Name, ...]
    ) -> None:
        self.text = document.text
        self.starts = [sentence.span.start for sentence in sentences]
        self.quotations = _quotations(document)
        quoted = tuple(quotation.span for quotation in self.quotations)
        mentions = [(span, name) for name in names for span in name.mentions]
        outside = [mention for mention in mentions if not overlaps_any(mention[0], quoted)]
        self.mentions = sorted(outside, key=lambda mention: mention[0])
        self.antecedents = Antecedents(self.text, self.mentions, self.starts, quoted)
        self.speakers = Speakers(self.text, names, self.antecedents)
        self.previous: Passage | None = None

    def read(self, passage: Passage, before: Utterance | None) -> list[Utterance]:
        """Find the utterances of a passage; ``before`` is the last of the passage before."""
        previous, self.previous = self.previous, passage
        quotations = self._quotations_in(passage)
        if not quotations:
            return []
        paragraph = self._paragraph(passage)
        attributed = [
            self._attributed(paragraph, place, quotation)
            for place, quotation in zip(paragraph.quotations, quotations, strict=True)
        ]
        if attributed[0].voice is None and quotations[0].span.start == passage.span.start:
            attributed[0] = self._led_in(previous, attributed[0])
        return self._with_carried_voices(passage, attributed, before)

    def _quotations_in(self, passage: Passage) -> list[Quotation]:
        first = bisect_left(self.quotations, passage.span.start, key=lambda one: one.span.start)
        last = bisect_left(self.quotations, passage.span.end, key=lambda one: one.span.start)
        return self.quotations[first:last]

    def _paragraph(self, passage: Passage) -> Paragraph:
        first = bisect_left(self.mentions, passage.span.start, key=lambda one: one[0].start)
        last = bisect_left(self.mentions, passage.span.end, key=lambda one: one[0].start)
        quoted = [quotation.span for quotation in self._quotations_in(passage)]
        pieces = read_pieces(passage.tokens, quoted, self.mentions[first:last])
        return Paragraph(self.text, pieces, self._sentence_places(pieces))

    def _sentence_places(self, pieces: tuple[Piece, ...]) -> tuple[int, ...]:
        """Return where sentences begin, but for those that begin inside a quotation."""
        first = bisect_left(self.starts, pieces[0].start)
        last = bisect_right(self.starts, pieces[-1].start)
        places = (
            (bisect_left(pieces, start, key=lambda piece: piece.start), start)
            for start in self.starts[first:last]
        )
        return tuple(place for place, start in places if pieces[place].start == start)

    def _attributed(self, paragraph: Paragraph, place: int, quotation: Quotation) -> Utterance:
        """Read the voice that the words around a quotation give it, or a label inside it."""
        one = Utterance(quotation, None, None, paragraph.is_whole(place))
        labeled = speech_label(self.text, quotation.words)
        if labeled:
            label, words = labeled
            said = replace(quotation, words=words)
            return replace(one, quotation=said, voice=self.speakers.labeled(label))
        cue = paragraph.cue_of(place, quotation)
        voice = self.speakers.voice(paragraph.pieces, cue) if cue else None
        if cue is None or voice is None:
            return one
        if one.whole:
            return replace(one, voice=voice.at_most(Link.SENTENCE_BEFORE))
        return replace(one, voice=voice, cue=paragraph.span_of(cue.verb))

    def _led_in(self, previous: Passage | None, one: Utterance) -> Utterance:
        """Read the voice from the last sentence of the paragraph before, if that quotes nobody.

        One that ends in a colon ("She said:") has the verb as well.
        """
        if previous is None or previous.is_headline:
            return one
        paragraph = self._paragraph(previous)
        ends_in_colon = key_at(previous.tokens, len(previous.tokens) - 1) == ":"
        cue = paragraph.last_cue()
        if cue is None or not (ends_in_colon or (one.whole and not paragraph.quotations)):
            return one
        voice = self.speakers.voice(paragraph.pieces, cue)
        if voice is None or ends_in_colon:
            return replace(one, voice=voice, cue=paragraph.span_of(cue.verb))
        return replace(one, voice=voice.at_most(Link.PARAGRAPH_SAYING))

    def _with_carried_voices(
        self, passage: Passage, attributed: list[Utterance], before: Utterance | None
    ) -> list[Utterance]:
        """Give quotations without a verb of speech the voice of their neighbors, or none."""
        found: list[Utterance] = []
        for one, after in zip(attributed, (*attributed, None)[1:], strict=True):
            last = found[-1] if found else None
            if one.voice is None:
                voiced = with_neighbors_voice(one, last, after, before)
                found.append(
                    voiced if voiced.voice else self._guessed(passage, one, before, last or after)
                )
            else:
                found.append(one)
        return found

    def _guessed(
        self,
        passage: Passage,
        one: Utterance,
        before: Utterance | None,
        neighbor: Utterance | None,
    ) -> Utterance:
        """Guess from the first name of the sentence before or around, or from neighbors."""
        quotation = one.quotation
        sentence = bisect_right(self.starts, quotation.span.start) - 1
        if one.whole:
            start = self.starts[sentence - 1] if sentence > 0 else 0
            link = Link.NAME_BEFORE
        elif " " in quotation.words.slice(self.text):
            start = self.starts[sentence] if sentence >= 0 else 0
            link = Link.NEAREST_NAME
        else:
            return one
        start = max(start, passage.span.start)
        person = self.antecedents.person_between(start, quotation.span.start)
        if person:
            return replace(one, voice=Voice(person[1].full, person[0], CONFIDENCE[link]))
        if one.whole:
            return one.lent(before, Link.PARAGRAPH_BEFORE, carried=True)
        return one.lent(neighbor, Link.SENTENCE_ROUND, carried=False)


def _quotations(document: Document) -> list[Quotation]:
    """Find the quotations of headline and body in text order."""
    headlines = () if document.headline is None else (document.headline,)
    found = [
        quotation
        for spans in (headlines, document.paragraphs)
        for quotation in find_quotations(document.text, spans)
        if not is_nickname(document.text, quotation.span, quotation.words)
    ]
    return sorted(found, key=lambda quotation: quotation.span)
