"""Voices: who speaks, in how many words, directly or not; who is only talked about."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from coverage_app.analysis import Comparison, Turn
from coverage_app.lenses.agreement import Agreement, agreements_of
from coverage_app.lenses.refs import Ref, Refs
from coverage_app.lenses.silence import SilentGroup, silent_groups
from coverage_app.lenses.texts import Text, shared_language, texts_of
from coverage_app.models import Story

# What voice it is, and whether it is that of quotations without a speaker.
VoiceKey = tuple[str, bool]

FULL_WIDTH = 100
NO_SPEAKER = "No speaker found"


@dataclass(frozen=True, slots=True)
class Share:
    """What one text gives a voice: quoted words, where, and where in the words of the outlet.

    ``width`` is that of a bar, in hundredths of the longest; in the sentences of ``check`` it is
    not sure who speaks.
    """

    text: Text
    words: int
    width: int
    quoted: tuple[Ref, ...]
    told: tuple[Ref, ...]
    check: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class Places:
    """The sentences of one kind, text by text."""

    title: str
    by_text: tuple[tuple[Text, tuple[Ref, ...]], ...]

    @property
    def refs(self) -> tuple[tuple[Ref, ...], ...]:
        return tuple(refs for _, refs in self.by_text if refs)

    @property
    def counts(self) -> str:
        """How many sentences of each text: "A 8, B 2"."""
        return ", ".join(f"{text.letter} {len(refs)}" for text, refs in self.by_text if refs)


@dataclass(frozen=True, slots=True)
class VoiceRow:
    """A voice and its share in each text; one without a name goes by the words of the texts.

    Where it is nobody, the words are those that stand for a source: "reportedly".
    """

    name: str
    role: str
    is_named: bool
    is_nobody: bool
    shares: tuple[Share, ...]
    check: tuple[Ref, ...]

    @property
    def is_unknown(self) -> bool:
        return self.name == NO_SPEAKER

    @property
    def words(self) -> int:
        return sum(share.words for share in self.shares)

    @property
    def quoting(self) -> tuple[Share, ...]:
        return tuple(share for share in self.shares if share.quoted)

    @property
    def silence(self) -> str:
        """Say which texts do not quote the voice, or of many the only one that does."""
        silent = [share.text.letter for share in self.shares if not share.quoted]
        if len(silent) > 1 and len(self.quoting) == 1:
            return f"Quoted only in {self.quoting[0].text.letter}"
        return f"Not quoted in {', '.join(silent)}" if silent else ""

    @property
    def quoted(self) -> Places:
        return Places("In quotation marks", tuple((it.text, it.quoted) for it in self.shares))

    @property
    def told(self) -> Places:
        return Places("In the newsroom’s words", tuple((it.text, it.told) for it in self.shares))


@dataclass(frozen=True, slots=True)
class OwnVoice:
    """How many sentences of a text name no source; ``width`` is their share in hundredths."""

    text: Text
    refs: tuple[Ref, ...]
    width: int

    @property
    def summary(self) -> str:
        return f"{len(self.refs)} of {self.text.sentence_count}"


@dataclass(frozen=True, slots=True)
class VoicesLens:
    """Who has the word in the texts of a story."""

    texts: tuple[Text, ...]
    speakers: tuple[VoiceRow, ...]
    silent: tuple[SilentGroup, ...]
    sources: tuple[VoiceRow, ...]
    unnamed: tuple[VoiceRow, ...]
    own_voices: tuple[OwnVoice, ...]
    agreements: tuple[Agreement, ...]

    @property
    def language(self) -> str:
        return shared_language(self.texts)


def voices_lens(story: Story, comparison: Comparison) -> VoicesLens | None:
    """Sort all who have the word; with fewer than two texts there is nothing to compare."""
    texts = texts_of(story, comparison)
    if len(texts) < 2:
        return None
    refs, turns = Refs(texts), comparison.turns()
    voices = _by_voice(turns)
    longest = max((_words(own, text) for own in voices.values() for text in texts), default=0)
    rows = {key: _row(comparison, own, refs, texts, longest) for key, own in voices.items()}
    quoted = [key for key, own in voices.items() if any(turn.is_quoted for turn in own)]
    named = [key for key in voices if key not in quoted and _is_named(voices[key])]
    others = [key for key in voices if key not in quoted and key not in named]
    return VoicesLens(
        texts=texts,
        speakers=tuple(sorted((rows[key] for key in quoted), key=_order)),
        silent=silent_groups(comparison, turns, refs, texts),
        sources=tuple(rows[key] for key in named),
        unnamed=tuple(rows[key] for key in others),
        own_voices=tuple(_own_voice(comparison, turns, refs, text) for text in texts),
        agreements=agreements_of(comparison, turns, refs),
    )


def _order(row: VoiceRow) -> tuple[bool, bool, int]:
    """Put the most quoted first, those without a name after them, and nobody known last."""
    return row.is_unknown, not row.is_named, -row.words


def _by_voice(turns: Iterable[Turn]) -> dict[VoiceKey, list[Turn]]:
    """Group turns by who has them; an unsure "it" makes nobody a voice."""
    found: defaultdict[VoiceKey, list[Turn]] = defaultdict(list)
    for turn in turns:
        if turn.is_quoted or turn.is_sure or turn.bearer is None:
            found[turn.who.casefold(), turn.is_quoted and not turn.who].append(turn)
    return found


def _is_named(turns: Sequence[Turn]) -> bool:
    return any(turn.is_named for turn in turns)


def _words(turns: Iterable[Turn], text: Text) -> int:
    return sum(turn.words for turn in turns if turn.letter == text.letter)


def _row(
    comparison: Comparison,
    turns: Sequence[Turn],
    refs: Refs,
    texts: tuple[Text, ...],
    longest: int,
) -> VoiceRow:
    shares = tuple(
        _share([t for t in turns if t.letter == it.letter], refs, it, longest) for it in texts
    )
    bearer = next((turn.bearer for turn in turns if turn.bearer), None)
    return VoiceRow(
        name=_name(comparison, turns),
        role=" · ".join(bearer.roles) if bearer else "",
        is_named=_is_named(turns),
        is_nobody=not turns[0].who,
        shares=shares,
        check=tuple(ref for share in shares for ref in share.check if turns[0].who),
    )


def _name(comparison: Comparison, turns: Sequence[Turn]) -> str:
    first = turns[0]
    if first.who:
        return first.who
    if first.is_quoted:
        return NO_SPEAKER
    cues = dict.fromkeys(
        turn.written.slice(comparison.document(turn.letter).document.text).lower() for turn in turns
    )
    return ", ".join(cues)


def _share(turns: Sequence[Turn], refs: Refs, text: Text, longest: int) -> Share:
    quoted = {number for turn in turns if turn.is_quoted for number in turn.sentences}
    told = {number for turn in turns if not turn.is_quoted for number in turn.sentences}
    direct = [turn for turn in turns if turn.is_quoted] or turns
    sure = {number for turn in direct if turn.is_sure for number in turn.sentences}
    unsure = {number for turn in turns if not turn.is_sure for number in turn.sentences}
    words = sum(turn.words for turn in turns)
    return Share(
        text=text,
        words=words,
        width=round(FULL_WIDTH * words / longest) if longest else 0,
        quoted=refs.all(text.letter, quoted),
        told=refs.all(text.letter, told - quoted),
        check=refs.all(text.letter, unsure - sure),
    )


def _own_voice(comparison: Comparison, turns: Iterable[Turn], refs: Refs, text: Text) -> OwnVoice:
    given = {
        number
        for turn in turns
        if turn.letter == text.letter and turn.has_source
        for number in turn.sentences
    }
    numbers = [
        sentence.number
        for sentence in comparison.document(text.letter).sentences
        if sentence.number not in given
    ]
    width = round(FULL_WIDTH * len(numbers) / text.sentence_count) if text.sentence_count else 0
    return OwnVoice(text, refs.all(text.letter, numbers), width)
