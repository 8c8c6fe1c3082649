"""Quotations of one of two texts that the other does not quote, and how sure that is."""

from collections.abc import Iterable
from dataclasses import dataclass

from coverage_app.analysis import Comparison, Presence, Quote
from coverage_app.lenses.quote_pairs import PairedQuote
from coverage_app.lenses.quote_versions import Version, quoted_version
from coverage_app.lenses.texts import Text

MOST_CHECKS = 3
SHARE_OF_SENTENCE = 0.5


@dataclass(frozen=True, slots=True)
class LoneQuote:
    """A quotation without a counterpart in the text ``other``.

    ``checks`` are the sentences there that may tell it; ``kind`` is "check" where the search leaves
    a doubt, and else the letter of the text that quotes.
    """

    kind: str
    version: Version
    other: Text
    checks: tuple[str, ...]
    speakers: tuple[str, ...]

    @property
    def versions(self) -> tuple[Version, ...]:
        return (self.version,)


def find_lone_quotes(
    comparison: Comparison, chosen: tuple[Text, Text], pairs: Iterable[PairedQuote]
) -> tuple[LoneQuote, ...]:
    """List what the left text quotes alone, then what the right one does, in their order."""
    paired = {(version.text.letter, version.quote) for pair in pairs for version in pair.versions}
    return tuple(
        _lone(comparison, quote, text, other)
        for text, other in (chosen, chosen[::-1])
        for quote in comparison.document(text.letter).quotes
        if (text.letter, quote) not in paired
    )


def _lone(comparison: Comparison, quote: Quote, text: Text, other: Text) -> LoneQuote:
    keys = comparison.content_keys(quote.words, text.letter)
    checks = dict.fromkeys(_told_around(comparison, quote, text, other))
    checks |= dict.fromkeys(one.ref for one in comparison.locate_words(keys, other.letter))
    is_sure = (
        not checks and comparison.search_words(keys, text.letter, other.letter) is Presence.ABSENT
    )
    version = quoted_version(comparison, text, quote)
    return LoneQuote(
        kind=text.letter if is_sure else "check",
        version=version,
        other=other,
        checks=tuple(checks)[:MOST_CHECKS],
        speakers=version.speakers,
    )


def _told_around(comparison: Comparison, quote: Quote, text: Text, other: Text) -> list[str]:
    """Name the sentences that tell what the sentences of a quotation do.

    Those that may tell it are named too when the quotation is most of what may be told there.
    """
    one = comparison.document(text.letter)
    own = {one.sentences[number - 1] for number in quote.sentences if number}
    words = [word for sentence in own for word in one.words_in(sentence.span)]
    is_most = len(one.words_in(quote.words)) > SHARE_OF_SENTENCE * len(words)
    facts = [
        fact
        for fact in comparison.facts
        if not fact.is_detail and not own.isdisjoint(fact.sentences)
    ]
    told = [it.ref for fact in facts for it in fact.sentences if it.letter == other.letter]
    return told + [
        absence.nearest.ref
        for fact in facts
        for absence in fact.absences
        if is_most and absence.nearest and absence.letter == other.letter
    ]
