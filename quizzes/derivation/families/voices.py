"""Family 12: whose direct speech is in all texts, and who is named but never quoted?"""

import unicodedata
from collections.abc import Iterator

from coverage_app.analysis import (
    AnnotatedDocument,
    Comparison,
    Sentence,
    Span,
)
from quizzes.derivation.drafts import (
    EvidenceDraft,
    ItemDraft,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.derivation.heard import PersonHeard, people_heard
from quizzes.derivation.wording import outlet_name, proof

FAMILY = 12
FEWEST_MENTIONS = 2
FEWEST_WRONG, MOST_WRONG = 2, 3
UNSURE = "Check who speaks"


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
    people = tuple(people_heard(comparison))
    return (*_heard_in_all(comparison, people), *_never_heard(comparison, people))


def _all_letters(comparison: Comparison) -> str:
    return "".join(one.document.letter for one in comparison.documents)


def _heard_in_all(comparison: Comparison, people: tuple[PersonHeard, ...]) -> Iterator[ItemDraft]:
    letters = _all_letters(comparison)
    heard = [person for person in people if person.letters == letters]
    others = [person for person in people if person.silent and person not in heard]
    others.sort(key=lambda it: (not it.surely_silent, -len(it.letters), -_mentions(it, letters)))
    if not heard:
        return
    key = max(heard, key=lambda person: person.words)
    wrong = _apart([key, *others])[1 : MOST_WRONG + 1]
    if len(wrong) < FEWEST_WRONG:
        return
    both = "both texts" if len(letters) == 2 else "all the texts"
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
        evidence=tuple(_proofs(comparison, key)),
        contrast=(),
        fact=f"voice {key.name}",
        reason=f"made because {both} quote {key.name}, and one of them does not quote the others",
        confidence=0.93,
        doubt="" if all(person.surely_silent for person in wrong) else UNSURE,
    )


def _mentions(person: PersonHeard, letters: str) -> int:
    return sum(person.mentions(letter) for letter in letters)


def _told_quoted(person: PersonHeard) -> str:
    refs = [f"{letter}{number}" for letter, number in sorted(person.places.items())]
    return f"{person.name} speaks in {', '.join(refs)}."


def _not_in_all(comparison: Comparison, person: PersonHeard) -> OptionDraft:
    letter = (person.surely_silent or person.silent)[0]
    outlet = outlet_name(comparison.document(letter))
    told = f"{outlet} does not {'mention' if letter in person.unnamed else 'quote'} them."
    if person.letters:
        return OptionDraft(person.name, f"{_told_quoted(person)} {told}", Misconception.ONLY_ONE)
    if person.silent != _all_letters(comparison):
        rationale = f"{person.name} may speak in another text, but {told}"
        return OptionDraft(person.name, rationale, Misconception.ONLY_ONE)
    rationale = f"{person.name} is named, but {told}"
    return OptionDraft(person.name, rationale, Misconception.NAMED_SO_QUOTED)


def _never_heard(comparison: Comparison, people: tuple[PersonHeard, ...]) -> Iterator[ItemDraft]:
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


def _apart(people: list[PersonHeard]) -> list[PersonHeard]:
    """Leave out who may be somebody before: "Peña" and "Pena", "Ann Roe" and "Ann B. Roe"."""
    found: dict[str, PersonHeard] = {}
    for person in people:
        family = unicodedata.normalize("NFKD", person.name.split()[-1]).casefold()
        found.setdefault(family.encode("ascii", "ignore").decode(), person)
    return list(found.values())


def _in_order(options: list[OptionDraft]) -> tuple[OptionDraft, ...]:
    """Put names in the order of the alphabet: the place of the key says nothing."""
    return tuple(sorted(options, key=lambda option: option.text))


def _naming(comparison: Comparison, person: PersonHeard) -> Iterator[EvidenceDraft]:
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


def _proofs(comparison: Comparison, person: PersonHeard) -> Iterator[EvidenceDraft]:
    """Cite the first words of somebody in each text."""
    for letter, number in sorted(person.places.items()):
        one = comparison.document(letter)
        sentence = one.sentences[number - 1]
        yield proof(one, sentence, _speech(one, sentence))


def _speech(one: AnnotatedDocument, sentence: Sentence) -> Span | None:
    return next((it.words for it in one.quotes if sentence.number in it.sentences), None)
