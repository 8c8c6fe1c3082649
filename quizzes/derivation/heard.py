"""Who is quoted, in which text and beyond doubt, and which text surely does not quote them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from coverage_app.analysis import (
    AnnotatedDocument,
    Bearer,
    Comparison,
    NameKind,
    Turn,
)
from quizzes.derivation.namings import PRONOUNS
from quizzes.derivation.once import read_bearers, read_turns
from quizzes.derivation.people import family_name, full_name, is_person, says_name

# One or two words in quotation marks are not yet somebody's speech.
FEWEST_WORDS = 4
TELLING = re.compile(r"\s+[a-z]+ing\b")


@dataclass(frozen=True, slots=True)
class PersonHeard:
    """Somebody whom the texts name, and where each text quotes them for sure.

    ``silent`` are the letters of the texts that do not quote them, ``unnamed`` those that do not
    even name them, ``may_speak`` those where somebody speaks who could be them.
    """

    bearer: Bearer
    quoted: tuple[tuple[str, int], ...]
    words: int
    silent: str
    unnamed: str
    may_speak: str

    @property
    def name(self) -> str:
        return full_name(self.bearer)

    @property
    def letters(self) -> str:
        """The letters of the texts that quote the person."""
        return "".join(sorted({letter for letter, _ in self.quoted}))

    @property
    def surely_silent(self) -> str:
        """The letters of the texts in which no words can be theirs."""
        return "".join(it for it in self.silent if it in self.unnamed or it not in self.may_speak)

    @property
    def places(self) -> dict[str, int]:
        """The first sentence of each text that quotes the person, by the letter of the text."""
        return dict(reversed(self.quoted))

    def mentions(self, letter: str) -> int:
        """Count how often a text names the person."""
        return sum(len(name.mentions) for owner, name in self.bearer.names if owner == letter)


def people_heard(comparison: Comparison) -> Iterator[PersonHeard]:
    """Yield who is named by first and last name, and where each text quotes them.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "“We will close the old bridge in May,” Mayor Ana Diaz said. Lind left."
    >>> comparison = compare((Document.from_text(text), Document.from_text("Oh!", letter="B")))
    >>> [(one.name, one.places, one.surely_silent) for one in people_heard(comparison)]
    [('Ana Diaz', {'A': 1}, 'B')]
    """
    turns = [turn for turn in read_turns(comparison) if turn.is_quoted]
    letters = [one.document.letter for one in comparison.documents]
    bearers = read_bearers(comparison)
    long = [turn for turn in turns if turn.words >= FEWEST_WORDS]
    beyond_doubt = {turn for turn in long if _is_beyond_doubt(comparison, bearers, turn)}
    doubtful = [turn for turn in long if turn not in beyond_doubt]
    for bearer in bearers:
        speaks = any(turn.bearer == bearer for turn in turns)
        if " " not in bearer.full or not is_person(comparison, bearer, speaks=speaks):
            continue
        sure = [turn for turn in long if turn.bearer == bearer and turn in beyond_doubt]
        yield PersonHeard(
            bearer=bearer,
            quoted=tuple((turn.letter, number) for turn in sure for number in turn.sentences),
            words=sum(turn.words for turn in sure),
            silent="".join(it for it in letters if not _speaks(turns, bearer, it)),
            unnamed="".join(it for it in letters if _is_unnamed(comparison, doubtful, bearer, it)),
            may_speak="".join(it for it in letters if _may_speak(doubtful, bearer, it)),
        )


def _speaks(turns: Iterable[Turn], bearer: Bearer, letter: str) -> bool:
    """Tell whether any words in quotation marks of a text are taken for those of a person."""
    return any(turn.letter == letter and turn.bearer == bearer for turn in turns)


def _may_speak(doubtful: Iterable[Turn], bearer: Bearer, letter: str) -> bool:
    """Tell whether some speech of a text has a speaker who may be this person."""
    return any(turn.letter == letter and turn.bearer != bearer for turn in doubtful)


def _is_unnamed(
    comparison: Comparison, doubtful: Iterable[Turn], bearer: Bearer, letter: str
) -> bool:
    """Tell whether a text has nowhere the last name of a person, and lets nobody speak by office.

    "He" is somebody whom the text names.
    """
    text = comparison.document(letter).document.text
    return family_name(bearer.full) not in text and all(
        turn.letter != letter or turn.written.slice(text).lower() in PRONOUNS for turn in doubtful
    )


def _is_beyond_doubt(comparison: Comparison, bearers: tuple[Bearer, ...], turn: Turn) -> bool:
    """Tell whether a text says by name who speaks: "she said" may be read in two ways."""
    if turn.bearer is None or not turn.is_sure:
        return False
    one = comparison.document(turn.letter)
    return says_name(one, turn.written, turn.bearer) and not _is_retold(one, bearers, turn)


def _is_retold(one: AnnotatedDocument, bearers: tuple[Bearer, ...], turn: Turn) -> bool:
    """Tell whether somebody else, named before the speaker, tells what was said.

    "Diaz said that Lind said", "Diaz spoke of Lind telling her".
    """
    text, speaker = one.document.text, turn.written
    sentences = [one.sentences[number - 1] for number in turn.sentences if number]
    others = [
        mention.start
        for bearer in bearers
        if bearer.kind is NameKind.PERSON and bearer != turn.bearer
        for letter, name in bearer.names
        if letter == turn.letter
        for mention in name.mentions
        if mention.start < speaker.start and any(it.span.contains(mention) for it in sentences)
    ]
    cues = [
        found.cue.start
        for found in one.attributions
        if found.sentence in turn.sentences and found.cue and found.cue.start < speaker.start
    ]
    is_participle = TELLING.match(text, speaker.end) is not None
    return any(is_participle or any(start < cue for cue in cues) for start in others)
