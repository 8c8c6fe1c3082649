"""Family 2: who reported these words?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coverage_app.analysis import (
    AnnotatedDocument,
    Bearer,
    Comparison,
    Presence,
    Quote,
    Sentence,
    Span,
    rarity_of,
)
from quizzes.derivation.distractors import (
    Report,
    nearest_elsewhere,
    strangers,
    who_reported_options,
)
from quizzes.derivation.drafts import EvidenceDraft, ItemDraft, Skill, Step
from quizzes.derivation.once import read_bearers
from quizzes.derivation.people import is_person
from quizzes.derivation.pieces import is_phrase, piece_doubt
from quizzes.derivation.pointing import begins_amid
from quizzes.derivation.quote_pieces import telling_pieces
from quizzes.derivation.quoting import names_speaker
from quizzes.derivation.wording import names_an_outlet, proof, searched

FAMILY = 2
MOST_OF_ONE_TEXT = 4
MOST_OF_ONE_QUOTE = 3  # sentences
# Not so "telling him that", which may be somebody's report of a report.
PLAIN_CUES = frozenset(
    "added argued asked called continued said says stated told tweeted warned wrote".split()
)
# So many words in a row are copied, not written twice.
RUN = 6
# Not in a class of the words that newspapers use every day.
RARE = 0.7
# Of what is written to be seen online, a reader sees half.
ONLINE = re.compile(r"[@#]\w")
# "Lions QB Bo Lind" is a name with a place in a team before it.
INITIALS = re.compile(r"\b[A-Z]{2,}\b")
JOINED = re.compile(r"\s+and\s+[A-Z]")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A sentence of a quote that can be asked for, and the sentences that have its words."""

    piece: Span
    keys: frozenset[str]
    sentences: tuple[Sentence, ...]
    doubt: str


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask for quoted words that one text has alone, or that all texts quote.

    The words are a whole short quote or a whole sentence of a longer one. They are asked for only
    when no sentence of any other text has even half of their words with content, or when all texts
    have them between quotation marks.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "“Storms broke the old stone bridge,” the mayor said."
    >>> one = Document.from_text(text, letter="A")
    >>> other = Document.from_text("The mayor spoke for an hour.", letter="B")
    >>> [draft] = derive(compare((one, other)))
    >>> draft.stem, draft.key.text
    ('Which text quotes the words “Storms broke the old stone bridge”?', 'Text A only')
    """
    drafts: list[ItemDraft] = []
    asked: set[frozenset[str]] = set()
    bearers = read_bearers(comparison)
    away = strangers(comparison)
    for one in comparison.documents:
        found: list[ItemDraft] = []
        for quote in one.quotes if one.document.letter not in away else ():
            for keys, draft in _draft(comparison, one, quote, bearers):
                if not any(keys & before == keys or keys & before == before for before in asked):
                    asked.add(keys)
                    found.append(draft)
        best = sorted(found, key=lambda draft: (draft.doubt, -draft.confidence))[:MOST_OF_ONE_TEXT]
        drafts += [draft for draft in found if draft in best]
    return tuple(drafts)


def _draft(
    comparison: Comparison, one: AnnotatedDocument, quote: Quote, bearers: tuple[Bearer, ...]
) -> Iterator[tuple[frozenset[str], ItemDraft]]:
    is_marked = one.document.text[quote.span.start] != "`"
    found = _choose(comparison, one, quote) if is_marked and 0 not in quote.sentences else None
    if found is None:
        return
    own, sentences = one.document.letter, found.sentences
    words = " ".join(found.piece.slice(one.document.text).split())
    speaker = _speaker(comparison, one, quote, bearers)
    is_shared = {sentence.letter for sentence in sentences} != {own}
    yield (
        found.keys,
        ItemDraft(
            family=FAMILY,
            skill=Skill.OMIT,
            step=Step.COMPARE,
            stem=f"Which text quotes {speaker or 'the words'} “{words}”?",
            hint="Look through every text for the words before you choose.",
            options=who_reported_options(comparison, Report("quote", sentences)),
            evidence=tuple(_proof(comparison, it, found.piece, own) for it in sentences),
            contrast=() if is_shared else nearest_elsewhere(comparison, sentences[0], found.keys),
            fact="words " + " ".join(sorted(found.keys)),
            reason=_reason(comparison, own, is_shared=is_shared),
            confidence=round(0.9 + 0.04 * bool(speaker) + 0.001 * min(len(found.keys), 10), 3),
            doubt=found.doubt,
        ),
    )


def _choose(comparison: Comparison, one: AnnotatedDocument, quote: Quote) -> _Piece | None:
    """Choose the sentence of a quote that says most, of those without a doubt if there are any."""
    first = None
    for piece in telling_pieces(one, quote)[:MOST_OF_ONE_QUOTE]:
        keys = comparison.content_keys(piece, one.document.letter)
        sentences = _quoted_in(comparison, one, piece, keys)
        if sentences and not names_an_outlet(comparison, piece.slice(one.document.text)):
            found = _Piece(piece, keys, sentences, _doubt(comparison, one, quote, piece))
            if not found.doubt:
                return found
            first = first or found
    return first


def _quoted_in(
    comparison: Comparison, one: AnnotatedDocument, piece: Span, keys: frozenset[str]
) -> tuple[Sentence, ...]:
    """Collect the sentences with some words, of one text alone or of all; none in between."""
    own = one.document.letter
    others = [other for other in comparison.documents if other is not one]
    searches = {comparison.search_words(keys, own, other.document.letter) for other in others}
    if searches == {Presence.FOUND}:
        return _quoted_in_all(comparison, one, piece)
    is_alone = searches == {Presence.ABSENT} and not _is_in_part_elsewhere(comparison, one, piece)
    return _sentences_with(comparison, one, keys) if is_alone else ()


def _doubt(comparison: Comparison, one: AnnotatedDocument, quote: Quote, piece: Span) -> str:
    """Say what to check: whether the quote reaches so far, or how the words are understood."""
    if not quote.closed and piece.start > quote.words.start:
        return "The quote has no closing mark"
    if begins_amid(one, piece) and not is_phrase(one, piece):
        return "Check what is left before the words"
    if ONLINE.search(piece.slice(one.document.text)):
        return "Check that it is worth asking"
    if _is_touched_elsewhere(comparison, one, piece):
        return "Check that no text tells it in other words"
    return piece_doubt(comparison, one, piece, may_be_phrase=True)


def _is_in_part_elsewhere(comparison: Comparison, one: AnnotatedDocument, piece: Span) -> bool:
    """Tell whether another text has so many words of a piece in a row: it may be half the quote."""
    words = [word.form for word in one.words_in(piece)]
    runs = [f" {' '.join(words[start : start + RUN])} " for start in range(len(words) - RUN + 1)]
    others = [
        f" {' '.join(word.form for word in other.words.words)} "
        for other in comparison.documents
        if other is not one and runs
    ]
    return any(run in other for run in runs for other in others)


def _is_touched_elsewhere(comparison: Comparison, one: AnnotatedDocument, piece: Span) -> bool:
    """Tell whether somebody says a rare word of a piece in another text: perhaps the same.

    Names are no such words, they stand everywhere.
    """
    text = one.document.text
    rare = {
        word.key
        for word in one.words_in(piece)
        if word.has_content and text[word.start].islower() and rarity_of(word.key) >= RARE
    }
    return any(
        not rare.isdisjoint(word.key for word in other.words_in(other.sentences[number - 1].span))
        for other in comparison.documents
        if other is not one
        for number in _sentences_of_speech(other)
    )


def _sentences_of_speech(one: AnnotatedDocument) -> frozenset[int]:
    quoted = {number for quote in one.quotes for number in quote.sentences}
    told = {found.sentence for found in one.attributions if found.sources}
    return frozenset(quoted | told) - {0}


def _reason(comparison: Comparison, own: str, *, is_shared: bool) -> str:
    if is_shared:
        return "made because all texts quote these words, without a change"
    return (
        f"made because only text {own} quotes these words; {searched(comparison, own)}, "
        "and none has half of them"
    )


def _proof(comparison: Comparison, sentence: Sentence, piece: Span, own: str) -> EvidenceDraft:
    is_there = sentence.letter == own and sentence.span.contains(piece)
    return proof(comparison.document(sentence.letter), sentence, piece if is_there else None)


def _quoted_in_all(
    comparison: Comparison, one: AnnotatedDocument, piece: Span
) -> tuple[Sentence, ...]:
    """Collect the sentences of all texts that quote a piece word for word; none if one does not.

    What all texts have in the first sentence is no test of reading.
    """
    asked = _forms(one, piece)
    found: list[Sentence] = []
    for other in comparison.documents:
        numbers = {
            number
            for quote in other.quotes
            if asked in _forms(other, quote.words)
            for number in quote.sentences
        }
        there = [
            it for it in other.sentences if it.number in numbers and asked in _forms(other, it.span)
        ]
        if not there:
            return ()
        found += there
    leads = {sentence.letter for sentence in found if sentence.number == 1}
    return tuple(found) if len(leads) < len(comparison.documents) else ()


def _forms(one: AnnotatedDocument, span: Span) -> str:
    return f" {' '.join(word.form for word in one.words_in(span))} "


def _speaker(
    comparison: Comparison, one: AnnotatedDocument, quote: Quote, bearers: tuple[Bearer, ...]
) -> str:
    """Name the speaker where the sentence of the quote does, without a doubt, and is a person."""
    if quote.speaker is None or quote.cue is None or not quote.has_sure_speaker:
        return ""
    if quote.cue.slice(one.document.text).lower() not in PLAIN_CUES:
        return ""
    speaker, written = quote.speaker.name, quote.speaker.span
    is_near = any(
        sentence.number in quote.sentences and sentence.span.contains(written)
        for sentence in one.sentences
    )
    is_plain = " " in speaker and not INITIALS.search(speaker)
    is_joined = JOINED.match(one.document.text, written.end) is not None
    is_alone = names_speaker(one, quote) and not is_joined
    is_said = (
        is_alone
        and is_near
        and is_plain
        and any(
            is_person(comparison, bearer, speaks=True)
            for bearer in bearers
            if any(name.full == speaker for _, name in bearer.names)
        )
    )
    return f"{speaker} with the words" if is_said else ""


def _sentences_with(
    comparison: Comparison, one: AnnotatedDocument, keys: frozenset[str]
) -> tuple[Sentence, ...]:
    return tuple(it for it in one.sentences if keys <= comparison.sentence_keys(it))
