"""Sentences that surely quote one person, and others that name or quote somebody without it."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from coverage_app.analysis import AnnotatedDocument, Bearer, Quote, Sentence
from quizzes.derivation.people import full_name
from quizzes.derivation.plain_sentences import is_closed
from quizzes.derivation.quoting import is_whole
from quizzes.derivation.speakers import Cast

# A shorter quotation may be a title or a word held at arm's length.
FEWEST_QUOTED = 6
FEWEST_WORDS, MOST_WORDS = 7, 45
# Any sign that something may be quoted, and any that a quotation was changed.
MARKS = re.compile(r"[“”\"„«»‘]|(?<!\w)'|'(?!\w)|(?<=[,.?!])’")
CHANGED = re.compile(r"[\[\]…]|\.\.\.|\s[-–—]-?\s")
# Who speaks stands before the words in a transcript: "Diaz: We have no money."
LABEL = re.compile(r"[^.,;:“”\"]{1,40}:\s")
ENDS = re.compile(r"[.!?][”\"’')]*\Z")


@dataclass(frozen=True, slots=True)
class Voiced:
    """A sentence that quotes one person, who is named there, and nobody else."""

    sentence: Sentence
    quote: Quote
    who: Bearer


def find_voiced(cast: Cast, one: AnnotatedDocument) -> tuple[Voiced, ...]:
    """Find the sentences with one whole quotation, of a person with a last name beside it.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "“We have no money left for it,” Mayor Ana Diaz said. “It is late,” she said."
    >>> cast = Cast.of(compare((Document.from_text(text),)))
    >>> [it.sentence.ref for it in find_voiced(cast, cast.comparison.documents[0])]
    ['A1']
    """
    return tuple(it for quote in one.quotes for it in _voiced(cast, one, quote))


def _voiced(cast: Cast, one: AnnotatedDocument, quote: Quote) -> Iterator[Voiced]:
    if len(quote.sentences) != 1 or not quote.sentences[0] or not is_whole(one, quote):
        return
    sentence = one.sentences[quote.sentences[0] - 1]
    who = cast.speaker(one.document.letter, quote)
    is_fit = _is_fit(one, sentence) and _is_long(one, quote)
    if who is None or quote.speaker is None or not is_fit or not full_name(who):
        return
    written = quote.speaker.span
    is_named = who.full.split()[-1] in written.slice(one.document.text).split()
    is_there = sentence.span.contains(written) and sentence.span.contains(quote.span)
    is_alone = sum(sentence.number in it.sentences for it in one.quotes) == 1
    if is_named and is_there and is_alone and not cast.others_say(sentence, who):
        yield Voiced(sentence, quote, who)


def find_silent(one: AnnotatedDocument) -> tuple[Sentence, ...]:
    """Find the sentences that have nothing in quotation marks.

    >>> from coverage_app.analysis import Document, annotate
    >>> text = "The mayor of the town spoke for an hour. She called the plan of the day “sound”."
    >>> [sentence.ref for sentence in find_silent(annotate(Document.from_text(text)))]
    ['A1']
    """
    quoted = {number for quote in one.quotes for number in quote.sentences}
    return tuple(
        sentence
        for sentence in one.sentences
        if sentence.number not in quoted
        and not MARKS.search(sentence.span.slice(one.document.text))
        and _is_fit(one, sentence)
    )


def find_others(cast: Cast, one: AnnotatedDocument, who: Bearer) -> tuple[Sentence, ...]:
    """Find the sentences that surely quote another person, and do not name ``who``.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "“We have no money,” Mayor Ana Diaz said. “It is very late,” Mayor Bo Lind said."
    >>> cast = Cast.of(compare((Document.from_text(text),)))
    >>> [one] = cast.comparison.documents
    >>> [(who.full, find_others(cast, one, who)[0].ref) for who in cast.people]
    [('Ana Diaz', 'A2'), ('Bo Lind', 'A1')]
    """
    quotes: defaultdict[int, list[Quote]] = defaultdict(list)
    for quote in one.quotes:
        for number in quote.sentences:
            quotes[number].append(quote)
    return tuple(
        sentence
        for number, found in quotes.items()
        if number
        for sentence in [one.sentences[number - 1]]
        if _is_fit(one, sentence)
        and not names(one, sentence, who)
        and all(_is_by_another(cast, one, sentence, quote, who) for quote in found)
    )


def names(one: AnnotatedDocument, sentence: Sentence, who: Bearer) -> bool:
    """Tell whether a sentence has the last name of somebody.

    >>> from coverage_app.analysis import Document, compare
    >>> comparison = compare((Document.from_text("Mayor Ana Diaz left. Diaz was ill."),))
    >>> [one] = comparison.documents
    >>> [names(one, sentence, comparison.bearers()[0]) for sentence in one.sentences]
    [True, True]
    """
    family, text = who.full.split()[-1], sentence.span.slice(one.document.text)
    # Most sentences are without it, and this is the faster way to see so.
    return family in text and re.search(rf"\b{re.escape(family)}\b", text) is not None


def _is_by_another(
    cast: Cast, one: AnnotatedDocument, sentence: Sentence, quote: Quote, who: Bearer
) -> bool:
    """Tell whether another person has the words, by name: "the TV star" may be anybody."""
    if quote.speaker is None or not quote.has_sure_speaker:
        return False
    written, family = quote.speaker.span, quote.speaker.name.split()[-1]
    is_there = sentence.span.contains(quote.span) and sentence.span.contains(written)
    is_named = family in written.slice(one.document.text).split()
    is_person = any(person.full.split()[-1] == family for person in cast.people)
    is_other = set(who.full.split()).isdisjoint(quote.speaker.name.split())
    return is_there and is_named and is_person and is_other


def _is_fit(one: AnnotatedDocument, sentence: Sentence) -> bool:
    text = sentence.span.slice(one.document.text)
    is_report = ENDS.search(text) is not None and not LABEL.match(text) and is_closed(text)
    return is_report and FEWEST_WORDS <= len(one.words_in(sentence.span)) <= MOST_WORDS


def _is_long(one: AnnotatedDocument, quote: Quote) -> bool:
    words = quote.words.slice(one.document.text)
    return len(one.words_in(quote.words)) >= FEWEST_QUOTED and not CHANGED.search(words)
