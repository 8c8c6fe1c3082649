"""What a teacher sees of a quiz: its questions, its balance in words, what is in the way."""

from collections.abc import Sequence
from dataclasses import dataclass

from quizzes.building.composing import spare_items
from quizzes.derivation.balance import FEWEST_SKILLS, NO_TEXT, Balance, balance
from quizzes.derivation.drafts import Kind
from quizzes.items.drafting import draft_of
from quizzes.items.obstacles import Obstacle, obstacles
from quizzes.models import Item, Quiz, QuizItem
from quizzes.models.choices import SKILL_LABELS

# Fewer keys than this say nothing about how they are spread.
ENOUGH_KEYS = 4


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question of a quiz; ``section`` is the heading over it, if it begins one."""

    place: QuizItem
    number: int
    key: str
    section: str
    goes_up: bool
    goes_down: bool


@dataclass(frozen=True, slots=True)
class SpareItem:
    """An accepted item that may join the quiz."""

    item: Item
    key: str


@dataclass(frozen=True, slots=True)
class QuizDesk:
    """A quiz on the teacher's desk."""

    quiz: Quiz
    rows: tuple[QuestionRow, ...]
    keys: str
    skills: str
    notes: tuple[str, ...]
    obstacles: tuple[Obstacle, ...]
    spare: tuple[SpareItem, ...]


def quiz_desk(quiz: Quiz) -> QuizDesk:
    """Read a quiz with all that belongs to it; what could join it only while it is a draft."""
    places = tuple(quiz.quiz_items.with_options_and_evidence())
    counted = balance([draft_of(place.item) for place in places])
    letters = {article.letter for article in quiz.story.articles.all()}
    spare = spare_items(quiz) if quiz.is_draft() else ()
    return QuizDesk(
        quiz=quiz,
        rows=_rows(quiz, places),
        keys=_keys_in_words(counted, letters),
        skills=", ".join(f"{SKILL_LABELS[it.skill]} {it.count}" for it in counted.skills),
        notes=_notes(counted, letters),
        obstacles=obstacles(quiz, places) if quiz.is_draft() else (),
        spare=tuple(SpareItem(item, key_in_words(item)) for item in spare),
    )


def key_in_words(item: Item) -> str:
    """Say what is right: the option, the options with their prompts, or who grades it."""
    keys = [option for option in item.options.all() if option.is_key]
    if item.kind == Kind.OPEN:
        return "Open: you grade it"
    if item.kind == Kind.MATCH:
        return "; ".join(f"{key.prompt}: {key.text}" for key in keys)
    return "; ".join(key.text for key in keys) or "No right answer"


def _rows(quiz: Quiz, places: Sequence[QuizItem]) -> tuple[QuestionRow, ...]:
    skills = [place.item.skill if quiz.has_sections else "" for place in places]
    return tuple(
        QuestionRow(
            place=place,
            number=number,
            key=key_in_words(place.item),
            section=place.item.get_skill_display()
            if skill and skills[: number - 1][-1:] != [skill]
            else "",
            goes_up=skills[: number - 1][-1:] == [skill],
            goes_down=skills[number:][:1] == [skill],
        )
        for number, (place, skill) in enumerate(zip(places, skills, strict=True), 1)
    )


def _keys_in_words(counted: Balance, letters: set[str]) -> str:
    return ", ".join(f"{_place_in_words(it.place, letters)} {it.count}" for it in counted.keys)


def _place_in_words(place: str, letters: set[str]) -> str:
    are_two = len(letters) == 2
    if place == NO_TEXT:
        return "neither" if are_two else "none"
    if set(place) == letters and len(place) > 1:
        return "both" if are_two else "all"
    return " and ".join(place)


def _notes(counted: Balance, letters: set[str]) -> tuple[str, ...]:
    """Say where a quiz is out of balance, and what would help."""
    found = []
    skills, keys = len(counted.skills), sum(it.count for it in counted.keys)
    if counted.total and skills < FEWEST_SKILLS:
        found.append(f"It trains {_few(skills, 'skill')}. Three or more make a better quiz.")
    if counted.locates_too_much:
        found.append(
            f"{counted.locating} of {counted.total} questions only ask to find something. "
            "At most a third should."
        )
    for it in counted.keys:
        if keys >= ENOUGH_KEYS and it.count > keys / 2:
            place = _place_in_words(it.place, letters)
            found.append(f"{it.count} of {keys} questions about texts have the answer “{place}”.")
    if counted.repeats_fact:
        found.append("Two questions ask for the same fact.")
    if counted.repeats_sentence:
        found.append("Two questions rest on one sentence: the proof of one may tell the other.")
    return tuple(found)


def _few(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
