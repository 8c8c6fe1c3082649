"""Each quotation with whoever says it, and how sure that is."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace

from coverage_app.analysis.documents import Document
from coverage_app.analysis.lexicon.grammar_words import PERSONAL_PRONOUNS
from coverage_app.analysis.names import Name, NameKind
from coverage_app.analysis.passages import Passage, read_passages
from coverage_app.analysis.quoting.cues import Cue
from coverage_app.analysis.quoting.antecedents import Antecedents
from coverage_app.analysis.quoting.links import (
    CONFIDENCE,
    FAR_PRONOUN,
    NEAR_PRONOUN,
    UNKNOWN_PRONOUN,
    Link,
)
from coverage_app.analysis.quoting.nicknames import is_nickname
from coverage_app.analysis.quoting.pieces import Piece, overlaps_any, read_pieces
from coverage_app.analysis.quoting.quote_marks import Quotation, find_quotations
from coverage_app.analysis.quoting.quoted_paragraphs import Paragraph
from coverage_app.analysis.quoting.speakers import bearer_of, without_article
from coverage_app.analysis.quoting.transcripts import speech_label
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span
from coverage_app.analysis.tokens import key_at

# So few spaces are in a scare quote.
_FEWEST_SPACES = 1
_UNKNOWN_PRONOUN = 0.4
_SUBJECT_FORMS = {pronoun: pronoun for pronoun in PERSONAL_PRONOUNS} | {
    "his": "he",
    "him": "he",
    "her": "she",
    "its": "it",
    "their": "they",
    "them": "they",
}


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker: full name or phrase, where it stands, and how sure we are."""

    name: str
    span: Span
    confidence: float


@dataclass(frozen=True, slots=True)
class Utterance:
    """A quotation and its voice.

    ``cue`` is the span of the verb; ``whole`` tells that nothing but quotations stands in its
    sentence; ``carried`` that it goes on with the voice of a quotation before it.
    """

    quotation: Quotation
    voice: Voice | None
    cue: Span | None
    whole: bool
    carried: bool = False


def find_utterances(
    document: Document, sentences: tuple[Sentence, ...], names: tuple[Name, ...]
) -> tuple[Utterance, ...]:
    """Find the quotations of headline and body, and whose words each is.

    >>> from coverage_app.analysis.names import find_names
    >>> from coverage_app.analysis.sentences import split_sentences
    >>> document = Document.from_text("“It is too late,” said Mayor Ana Diaz.")
    >>> found = find_utterances(document, split_sentences(document), find_names(document))
    >>> [utterance.voice.name for utterance in found]
    ['Ana Diaz']
    """
    reader = _Reader(document, sentences, names)
    found: list[Utterance] = []
    before: Utterance | None = None
    for passage in read_passages(document):
        said = reader.read(passage, before)
        found += said
        before = said[-1] if said else None
    return tuple(_with_later_voices(found))


def _with_later_voices(found: list[Utterance]) -> list[Utterance]:
    """Give a quotation that runs on into the next paragraph the voice that is named there."""
    later: Utterance | None = None
    given: list[Utterance] = []
    for one in reversed(found):
        if one.voice is None and not one.quotation.closed and later and later.quotation.continues:
            one = replace(_lent(one, later, CONFIDENCE[Link.CONTINUED]), carried=one.carried)
        given.append(one)
        later = one
    return given[::-1]


class _Reader:
    """Reads one document passage by passage, and remembers who has been speaking."""

    def __init__(
        self, document: Document, sentences: tuple[Sentence, ...], names: tuple[Name, ...]
    ) -> None:
        self.text = document.text
        self.sentences = sentences
        self.starts = [sentence.span.start for sentence in sentences]
        headlines = () if document.headline is None else (document.headline,)
        quotations = [
            *find_quotations(self.text, headlines),
            *find_quotations(self.text, document.paragraphs),
        ]
        quotations = [one for one in quotations if not is_nickname(self.text, one.span, one.words)]
        self.quotations = sorted(quotations, key=lambda quotation: quotation.span)
        quoted = tuple(quotation.span for quotation in self.quotations)
        mentions = [(span, name) for name in names for span in name.mentions]
        outside = [mention for mention in mentions if not overlaps_any(mention[0], quoted)]
        self.mentions = sorted(outside, key=lambda mention: mention[0])
        self.antecedents = Antecedents(self.text, self.mentions, self.starts, quoted)
        people = [name for name in names if name.kind is NameKind.PERSON]
        self.families = {name.full.split()[-1].lower(): name for name in reversed(people)}
        self.full_names = {name.full for name in names}
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
        first = bisect_left(self.starts, pieces[0].span.start)
        last = bisect_right(self.starts, pieces[-1].span.start)
        places = (
            (bisect_left(pieces, start, key=lambda piece: piece.span.start), start)
            for start in self.starts[first:last]
        )
        return tuple(place for place, start in places if pieces[place].span.start == start)

    def _attributed(self, paragraph: Paragraph, place: int, quotation: Quotation) -> Utterance:
        """Read the voice that the words around a quotation give it."""
        one = Utterance(quotation, None, None, paragraph.is_whole(place))
        labeled = speech_label(self.text, quotation.words)
        if labeled:
            label, words = labeled
            voice = Voice(self._called(label), label, CONFIDENCE[Link.LABEL])
            return replace(one, quotation=replace(quotation, words=words), voice=voice)
        cue = paragraph.cue_of(place, quotation)
        if cue is None:
            return one
        voice = self._voice(paragraph, cue)
        if cue.link is Link.TOPIC and voice.name not in self.full_names:
            return one
        if one.whole:
            surest = min(voice.confidence, CONFIDENCE[Link.SENTENCE_BEFORE])
            return replace(one, voice=replace(voice, confidence=surest))
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
        voice = self._voice(paragraph, cue)
        if ends_in_colon:
            return replace(one, voice=voice, cue=paragraph.span_of(cue.verb))
        surest = min(voice.confidence, CONFIDENCE[Link.PARAGRAPH_SAYING])
        return replace(one, voice=replace(voice, confidence=surest))

    def _voice(self, paragraph: Paragraph, cue: Cue) -> Voice:
        start, end = cue.speaker
        pieces = paragraph.pieces
        span = Span(pieces[start].span.start, pieces[end - 1].span.end)
        confidence = CONFIDENCE[cue.link]
        pronoun = _SUBJECT_FORMS.get(pieces[start].key) if end == start + 1 else None
        if pronoun:
            bearer, is_near = self.antecedents.find(pronoun, span.start) or (None, False)
            confidence *= _certainty(bearer, is_near=is_near)
        else:
            bearer = bearer_of(pieces, cue.speaker) or self.families.get(
                span.slice(self.text).lower()
            )
        if bearer is None:
            return Voice(without_article(self.text, pieces, cue.speaker), span, confidence)
        self.antecedents.add_speaker(span, bearer)
        return Voice(bearer.full, span, confidence)

    def _called(self, label: Span) -> str:
        """Return the full name of whom a label in capitals means, or the label as written."""
        words = label.slice(self.text).split()
        bearer = self.families.get(words[-1].lower())
        return bearer.full if bearer else " ".join(words)

    def _with_carried_voices(
        self, passage: Passage, attributed: list[Utterance], before: Utterance | None
    ) -> list[Utterance]:
        """Give quotations without a verb of speech the voice of their neighbors, or none."""
        found: list[Utterance] = []
        for one, after in zip(attributed, (*attributed, None)[1:], strict=True):
            last = found[-1] if found else None
            if one.voice is None:
                one = _carried(one, last, after, before) or one
            if one.voice is None and (one.whole or not _is_scare_quote(self.text, one.quotation)):
                one = self._guessed(passage, one, before)
                if one.voice is None and (last or after):
                    one = replace(
                        _lent(one, last or after, CONFIDENCE[Link.SENTENCE_ROUND]), carried=False
                    )
            found.append(one)
        return found

    def _guessed(self, passage: Passage, one: Utterance, before: Utterance | None) -> Utterance:
        """Guess from the first name of the sentence before, or of the sentence around."""
        quoted = one.quotation.span
        sentence = bisect_right(self.starts, quoted.start) - 1
        if one.whole:
            start = self.starts[sentence - 1] if sentence > 0 else 0
            confidence = CONFIDENCE[Link.NAME_BEFORE]
        else:
            start = self.starts[sentence] if sentence >= 0 else 0
            confidence = CONFIDENCE[Link.NEAREST_NAME]
        person = self.antecedents.person_between(max(start, passage.span.start), quoted.start)
        if person:
            return replace(one, voice=Voice(person[1].full, person[0], confidence))
        return (
            _lent(one, before, CONFIDENCE[Link.PARAGRAPH_BEFORE]) if one.whole and before else one
        )


def _certainty(bearer: Name | None, *, is_near: bool) -> float:
    if bearer is None:
        return UNKNOWN_PRONOUN
    return NEAR_PRONOUN if is_near else FAR_PRONOUN


def _carried(
    one: Utterance, last: Utterance | None, after: Utterance | None, before: Utterance | None
) -> Utterance | None:
    """Carry on the voice of a quotation that runs on, or of a neighbor in the same paragraph."""
    if one.quotation.continues and before and before.voice:
        return _lent(one, before, CONFIDENCE[Link.CONTINUED])
    if one.whole and last and last.voice:
        return _lent(one, last, CONFIDENCE[Link.SAME_PARAGRAPH])
    if one.whole and after and after.voice:
        return replace(_lent(one, after, CONFIDENCE[Link.NEXT_IN_PARAGRAPH]), carried=False)
    return None


def _is_scare_quote(text: str, quotation: Quotation) -> bool:
    """Tell whether so few words are quoted that they may be anybody's."""
    return quotation.words.slice(text).count(" ") < _FEWEST_SPACES


def _lent(one: Utterance, other: Utterance, confidence: float) -> Utterance:
    """Give ``one`` the voice of ``other``, no surer than that was."""
    if other.voice is None:
        return one
    surest = min(confidence, other.voice.confidence)
    return replace(one, voice=replace(other.voice, confidence=surest), carried=True)
