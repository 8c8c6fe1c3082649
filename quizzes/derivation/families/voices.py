"""Family 12: whose direct speech is in all texts, and who is named but never quoted?"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from coverage_app.analysis import (
    AnnotatedDocument,
    Bearer,
    Comparison,
    NameKind,
    Sentence,
    Span,
    Turn,
)
from quizzes.derivation.drafts import (
    EvidenceDraft,
    ItemDraft,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.derivation.people import full_name, is_person, says_name
from quizzes.derivation.wording import outlet_name, proof

FAMILY = 12
# One or two words in quotation marks are not yet somebody's speech.
FEWEST_WORDS = 4
FEWEST_MENTIONS = 2
FEWEST_WRONG, MOST_WRONG = 2, 3
TELLING = re.compile(r"\s+[a-z]+ing\b")
UNSURE = "Check who speaks"


@dataclass(frozen=True, slots=True)
class _Person:
    """Somebody whom the texts name, and where each text quotes them for sure.

    ``silent`` are the letters of the texts that surely do not quote them, ``may_speak`` those where
    somebody speaks who could be them.
    """

    bearer: Bearer
    quoted: tuple[tuple[str, int], ...]
    words: int
    silent: str
    may_speak: str

    @property
    def name(self) -> str:
        return full_name(self.bearer)

    @property
    def letters(self) -> str:
        """The letters of the texts that quote the person."""
        return "".join(sorted({letter for letter, _ in self.quoted}))

    def mentions(self, letter: str) -> int:
        """Count how often a text names the person."""
        return sum(len(name.mentions) for owner, name in self.bearer.names if owner == letter)


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask whose direct speech all texts have, and who is named in all but quoted in none.

    >>> from coverage_app.analysis import Document, compare
    >>> start = "Mayor Ana Diaz met Senator Max Lind and Governor Eva Roth. Lind came late. "
    >>> said = "“We will close the old bridge in May,” Ana Diaz said. "
    >>> roth = "“It is far too late for that now,” Eva Roth said."
    >>> one = Document.from_text(start + said + roth, letter="A")
    >>> other = Document.from_text(start + said, letter="B")
    >>> for draft in derive(compare((one, other))):
    ...     print(draft.stem, draft.key.text)
    Whose direct speech is in both texts? Ana Diaz
    Who is named in both texts but quoted directly in neither? Max Lind
    """
    if len(comparison.documents) < 2:
        return ()
    people = tuple(_people(comparison))
    return (*_heard_in_all(comparison, people), *_never_heard(comparison, people))


def _people(comparison: Comparison) -> Iterator[_Person]:
    turns = [turn for turn in comparison.turns() if turn.is_quoted]
    letters = [one.document.letter for one in comparison.documents]
    bearers = comparison.bearers()
    long = [turn for turn in turns if turn.words >= FEWEST_WORDS]
    beyond_doubt = {turn for turn in long if _is_beyond_doubt(comparison, bearers, turn)}
    doubtful = [turn for turn in long if turn not in beyond_doubt]
    for bearer in bearers:
        speaks = any(turn.bearer == bearer for turn in turns)
        if " " not in bearer.full or not is_person(comparison, bearer, speaks=speaks):
            continue
        sure = [turn for turn in long if turn.bearer == bearer and turn in beyond_doubt]
        yield _Person(
            bearer=bearer,
            quoted=tuple((turn.letter, number) for turn in sure for number in turn.sentences),
            words=sum(turn.words for turn in sure),
            silent="".join(it for it in letters if not _speaks(turns, bearer, it)),
            may_speak="".join(it for it in letters if _may_speak(doubtful, bearer, it)),
        )


def _speaks(turns: Iterable[Turn], bearer: Bearer, letter: str) -> bool:
    """Tell whether any words in quotation marks of a text are taken for those of a person."""
    return any(turn.letter == letter and turn.bearer == bearer for turn in turns)


def _may_speak(doubtful: Iterable[Turn], bearer: Bearer, letter: str) -> bool:
    """Tell whether some speech of a text has a speaker who may be this person."""
    return any(turn.letter == letter and turn.bearer != bearer for turn in doubtful)


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


def _all_letters(comparison: Comparison) -> str:
    return "".join(one.document.letter for one in comparison.documents)


def _heard_in_all(comparison: Comparison, people: tuple[_Person, ...]) -> Iterator[ItemDraft]:
    letters = _all_letters(comparison)
    heard = [person for person in people if person.letters == letters]
    others = [person for person in people if person.silent and person not in heard]
    others.sort(key=lambda person: (-len(person.letters), -_mentions(person, letters)))
    if not heard:
        return
    key = max(heard, key=lambda person: person.words)
    wrong = _apart([key, *others])[1 : MOST_WRONG + 1]
    if len(wrong) < FEWEST_WRONG:
        return
    both = "both texts" if len(letters) == 2 else "all the texts"
    places = {
        letter: [number for owner, number in key.quoted if owner == letter] for letter in letters
    }
    yield ItemDraft(
        family=FAMILY,
        skill=Skill.OMIT,
        step=Step.COMPARE,
        stem=f"Whose direct speech is in {both}?",
        hint="Direct speech stands in quotation marks. Look who says it, in every text.",
        options=_in_order(
            [
                OptionDraft(key.name, _told_quoted(key), None),
                *(_not_in_all(comparison, person) for person in wrong),
            ]
        ),
        evidence=tuple(_proofs(comparison, places)),
        contrast=(),
        fact=f"voice {key.name}",
        reason=f"made because {both} quote {key.name}, and one of them does not quote the others",
        confidence=0.93,
        doubt=UNSURE,
    )


def _mentions(person: _Person, letters: str) -> int:
    return sum(person.mentions(letter) for letter in letters)


def _told_quoted(person: _Person) -> str:
    refs = [f"{letter}{number}" for letter, number in person.quoted]
    return f"{person.name} speaks in {', '.join(dict.fromkeys(refs))}."


def _not_in_all(comparison: Comparison, person: _Person) -> OptionDraft:
    silent = next(one for one in comparison.documents if one.document.letter in person.silent)
    if person.letters:
        rationale = f"{_told_quoted(person)} {outlet_name(silent)} does not quote them."
        return OptionDraft(person.name, rationale, Misconception.ONLY_ONE)
    rationale = f"{person.name} is named, but {outlet_name(silent)} does not quote them."
    return OptionDraft(person.name, rationale, Misconception.NAMED_SO_QUOTED)


def _never_heard(comparison: Comparison, people: tuple[_Person, ...]) -> Iterator[ItemDraft]:
    letters = _all_letters(comparison)
    silent = [
        person
        for person in people
        if person.silent == letters
        and all(person.mentions(letter) >= FEWEST_MENTIONS for letter in letters)
    ]
    heard = [person for person in people if person.letters]
    heard.sort(key=lambda person: (-len(person.letters), -person.words))
    if not silent:
        return
    key = max(silent, key=lambda person: (not person.may_speak, _mentions(person, letters)))
    wrong = _apart([key, *heard])[1 : MOST_WRONG + 1]
    if len(wrong) < FEWEST_WRONG:
        return
    both, neither = ("both texts", "neither") if len(letters) == 2 else ("all the texts", "none")
    yield ItemDraft(
        family=FAMILY,
        skill=Skill.OMIT,
        step=Step.COMPARE,
        stem=f"Who is named in {both} but quoted directly in {neither}?",
        hint="Direct speech stands in quotation marks. Look who says it, in every text.",
        options=_in_order(
            [
                OptionDraft(
                    key.name, f"Others speak of {key.name}, who is not quoted in any text.", None
                ),
                *(
                    OptionDraft(person.name, _told_quoted(person), Misconception.STOPPED_EARLY)
                    for person in wrong
                ),
            ]
        ),
        evidence=tuple(_naming(comparison, key)),
        contrast=(),
        fact=f"silent {key.name}",
        reason=(
            f"made because {both} name {key.name}, and no words in quotation marks are given to "
            "them in any"
        ),
        confidence=0.9,
        doubt=UNSURE,
    )


def _apart(people: list[_Person]) -> list[_Person]:
    """Leave out who may be somebody before: "Peña" and "Pena", "Ann Roe" and "Ann B. Roe"."""
    found: dict[str, _Person] = {}
    for person in people:
        family = unicodedata.normalize("NFKD", person.name.split()[-1]).casefold()
        found.setdefault(family.encode("ascii", "ignore").decode(), person)
    return list(found.values())


def _in_order(options: list[OptionDraft]) -> tuple[OptionDraft, ...]:
    """Put names in the order of the alphabet: the place of the key says nothing."""
    return tuple(sorted(options, key=lambda option: option.text))


def _naming(comparison: Comparison, person: _Person) -> Iterator[EvidenceDraft]:
    """Cite the first sentence of each text that names somebody."""
    for one in comparison.documents:
        mentions = [
            mention
            for letter, name in person.bearer.names
            if letter == one.document.letter
            for mention in name.mentions
        ]
        namings = [
            proof(one, sentence, mention)
            for sentence in one.sentences
            for mention in mentions
            if sentence.span.contains(mention)
        ]
        yield from namings[:1]


def _proofs(comparison: Comparison, places: dict[str, list[int]]) -> Iterator[EvidenceDraft]:
    for one in comparison.documents:
        numbers = set(places[one.document.letter])
        for sentence in one.sentences:
            if sentence.number in numbers:
                yield proof(one, sentence, _speech(one, sentence))


def _speech(one: AnnotatedDocument, sentence: Sentence) -> Span | None:
    return next((it.words for it in one.quotes if sentence.number in it.sentences), None)
