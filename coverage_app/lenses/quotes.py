"""Quotes: what is said in two texts, word by word, and what only one of them quotes."""

from collections import Counter
from dataclasses import dataclass, replace

from coverage_app.analysis import Comparison
from coverage_app.lenses.chips import Chip, chips_of
from coverage_app.lenses.lone_quotes import LoneQuote, find_lone_quotes
from coverage_app.lenses.pairs import SideChoice, chosen_pair, sides_of
from coverage_app.lenses.quote_pairs import PairedQuote, find_paired_quotes
from coverage_app.lenses.speaker_names import speaker_names
from coverage_app.lenses.texts import Text, shared_language, texts_of
from coverage_app.models import Story

MOST_SPEAKERS = 8
RELATIONS = (
    ("same", "Same words", "same"),
    ("trimmed", "Trimmed", "differs"),
    ("reworded", "Reworded", "differs"),
    ("point", "Same point", "differs"),
    ("unquoted", "Quoted in one only", "differs"),
)


@dataclass(frozen=True, slots=True)
class LoneGroup:
    """Quotations of one text that the other does not quote, under one title."""

    title: str
    sign: str
    quotes: tuple[LoneQuote, ...]


@dataclass(frozen=True, slots=True)
class QuotesLens:
    """The quotations of two chosen texts; ``quote_count`` counts them, whatever is shown.

    ``has_pairs`` tells whether anything is in both, whatever is shown.
    """

    texts: tuple[Text, ...]
    left: Text
    right: Text
    sides: tuple[SideChoice, SideChoice]
    chips: tuple[Chip, ...]
    speakers: tuple[Chip, ...]
    pairs: tuple[PairedQuote, ...]
    lone: tuple[LoneGroup, ...]
    quote_count: int
    has_pairs: bool
    shown: str
    speaker: str

    @property
    def language(self) -> str:
        return shared_language((self.left, self.right))


def quotes_lens(
    story: Story,
    comparison: Comparison,
    *,
    left: str = "",
    right: str = "",
    show: str = "",
    speaker: str = "",
) -> QuotesLens | None:
    """Compare the quotations of two texts, by default the first two.

    ``show`` is how they stand to each other, ``speaker`` the name of the only one to be shown.
    """
    texts = texts_of(story, comparison)
    if len(texts) < 2:
        return None
    return _lens(comparison, texts, chosen_pair(texts, left, right), show, speaker)


def _lens(
    comparison: Comparison,
    texts: tuple[Text, ...],
    chosen: tuple[Text, Text],
    show: str,
    speaker: str,
) -> QuotesLens:
    pairs, lone = _find_quotes(comparison, chosen)
    every: tuple[PairedQuote | LoneQuote, ...] = (*pairs, *lone)
    named = Counter(name for quote in every for name in quote.speakers)
    speaker = speaker if speaker in named else ""
    heard = [quote for quote in every if not speaker or speaker in quote.speakers]
    counts = Counter(quote.kind for quote in heard)
    shown = show if show in counts else ""
    wanted = {id(quote) for quote in heard if shown in ("", quote.kind)}
    return QuotesLens(
        texts=texts,
        left=chosen[0],
        right=chosen[1],
        sides=sides_of(texts, *chosen),
        chips=chips_of((*RELATIONS, *_lone_kinds(chosen)), counts, len(heard), shown),
        speakers=_speaker_chips(every, named, speaker),
        pairs=tuple(quote for quote in pairs if id(quote) in wanted),
        lone=_groups([quote for quote in lone if id(quote) in wanted], chosen),
        quote_count=len(every),
        has_pairs=bool(pairs),
        shown=shown,
        speaker=speaker,
    )


def _find_quotes(
    comparison: Comparison, chosen: tuple[Text, Text]
) -> tuple[tuple[PairedQuote, ...], tuple[LoneQuote, ...]]:
    """Find what two texts quote, with speakers by the fullest name that either text gives."""
    names = speaker_names(comparison, chosen)
    pairs = find_paired_quotes(comparison, chosen)
    lone = find_lone_quotes(comparison, chosen, pairs)
    return (
        tuple(replace(quote, speakers=_in_full(quote, names)) for quote in pairs),
        tuple(replace(quote, speakers=_in_full(quote, names)) for quote in lone),
    )


def _in_full(quote: PairedQuote | LoneQuote, names: dict[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names.get(name, name) for name in quote.speakers))


def _lone_kinds(chosen: tuple[Text, Text]) -> tuple[tuple[str, str, str], ...]:
    return (
        *((text.letter, f"Only in {text.letter}", "only") for text in chosen),
        ("check", "Check", "check"),
    )


def _speaker_chips(
    every: tuple[PairedQuote | LoneQuote, ...], named: Counter[str], speaker: str
) -> tuple[Chip, ...]:
    """Offer those who surely speak, and more than once; who is quoted most before others."""
    sure = {
        name
        for quote in every
        for name in quote.speakers
        if any(version.quote and version.is_sure for version in quote.versions)
    }
    often = [name for name, count in named.most_common() if count > 1 and name in sure]
    kinds = [(name, name, "") for name in often[:MOST_SPEAKERS]]
    return chips_of(kinds, named, len(every), speaker) if kinds else ()


def _groups(lone: list[LoneQuote], chosen: tuple[Text, Text]) -> tuple[LoneGroup, ...]:
    titles = (
        *((text.letter, f"Quoted in {text.letter} only", "only") for text in chosen),
        ("check", "Check: the other text may tell this too", "check"),
    )
    groups = (
        LoneGroup(title, sign, tuple(quote for quote in lone if quote.kind == kind))
        for kind, title, sign in titles
    )
    return tuple(group for group in groups if group.quotes)
