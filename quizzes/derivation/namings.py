"""Where a text says by name who speaks: beside the words, or in a sentence before "she said"."""

import re
from collections.abc import Iterator

from coverage_app.analysis import AnnotatedDocument, Bearer, Quote, Sentence, Span
from quizzes.derivation.people import says_name
from quizzes.derivation.speakers import Cast

PRONOUNS = frozenset({"he", "she"})
# So many sentences before "she said" a name may stand.
FARTHEST = 3
# Who is named so near the beginning is whom a sentence is about.
OPENING = 40
# "The Diaz family" is not Diaz, and "Thanking Diaz, she said" is of somebody else.
ARTICLE = re.compile(r"\b(?:the|an?) \Z", re.IGNORECASE)
PARTICIPLE = re.compile(r"[A-Z][a-z]+ing\b")
OWNED = ("’s", "'s", "’ ", "' ")


def naming_sentence(
    cast: Cast, one: AnnotatedDocument, quote: Quote, speaker: Bearer
) -> Sentence | None:
    """Return the sentence that names who says a quote, nothing when that may be somebody else.

    "She" is whom the sentences before name, when these name nobody else and give nobody the word.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "Mayor Ana Diaz came late. She was tired. “The old bridge has to go,” she said."
    >>> comparison = compare((Document.from_text(text),))
    >>> [one], [diaz] = comparison.documents, comparison.bearers()
    >>> naming_sentence(Cast.of(comparison), one, one.quotes[0], diaz).number
    1
    """
    written = quote.speaker.span if quote.speaker else quote.span
    place = next((it for it in one.sentences if it.span.contains(written)), None)
    if place is None or says_name(one, written, speaker):
        return place
    if written.slice(one.document.text).lower() not in PRONOUNS:
        return None
    for sentence in reversed(one.sentences[max(0, place.number - 1 - FARTHEST) : place.number]):
        told = Span(sentence.span.start, min(sentence.span.end, written.start))
        if _has_others(cast, one, sentence, told, speaker):
            return None
        mentions = [it for it in _own(one, speaker) if told.contains(it)]
        if any(not _is_quoted(one, it) for it in mentions):
            return sentence if _is_subject(cast, one, sentence, mentions[0]) else None
    return None


def _has_others(
    cast: Cast, one: AnnotatedDocument, sentence: Sentence, told: Span, speaker: Bearer
) -> bool:
    """Tell whether the outlet names another person there, or anybody else has the word."""
    return any(
        told.contains(it) and not _is_quoted(one, it)
        for it in cast.others_named(sentence.letter, speaker)
    ) or any(turn.bearer != speaker for turn in cast.turns_in(sentence))


def _own(one: AnnotatedDocument, speaker: Bearer) -> Iterator[Span]:
    """Yield where a text names the speaker by the last name, in its order."""
    spans = (
        span
        for letter, name in speaker.names
        if letter == one.document.letter
        for span in name.mentions
        if says_name(one, span, speaker)
    )
    yield from sorted(spans, key=lambda span: span.start)


def _is_quoted(one: AnnotatedDocument, span: Span) -> bool:
    return any(quote.words.contains(span) for quote in one.quotes)


def _is_subject(cast: Cast, one: AnnotatedDocument, sentence: Sentence, mention: Span) -> bool:
    """Tell whether a sentence is about whom it names there: as its subject, or as its source."""
    if any(turn.written.overlaps(mention) for turn in cast.turns_in(sentence)):
        return True
    text, start = one.document.text, sentence.span.start
    is_owner = text[mention.end : mention.end + 2] in OWNED
    is_object = ARTICLE.search(text, start, mention.start) or PARTICIPLE.match(text, start)
    return mention.start - start <= OPENING and not is_owner and not is_object
