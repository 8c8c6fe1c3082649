"""How a class answered each question: who was right, what was chosen, what nobody chose."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from classrooms.misreadings import in_words
from classrooms.results.measures import Mark, difficulty, discrimination
from classrooms.results.takings import Taking, first_choices, has_chosen
from quizzes.derivation.drafts import Kind
from quizzes.models import Item, Option, QuizItem
from quizzes.taking.questions import Question
from quizzes.taking.scoring import points_of


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer and how many gave it at first; ``misread`` says what they did who chose it."""

    text: str
    ref: str
    count: int
    width: int
    is_right: bool
    misread: str = ""


@dataclass(frozen=True, slots=True)
class Level:
    """What an open answer earns so many points for, and how many earned them."""

    points: int
    words: str
    count: int
    width: int


@dataclass(frozen=True, slots=True)
class ItemStatistics:
    """A question in its place, answered by so many; difficulty and discrimination where n allows.

    ``right`` were so at first, ``right_later`` after a hint; ``proved`` counts those who pointed to
    the proof, of ``asked_proof``. ``waiting`` are open answers that the teacher has not read.
    """

    number: int
    item: Item
    answered: int
    right: int
    right_later: int
    proved: int
    asked_proof: int
    choices: tuple[Choice, ...]
    unchosen: tuple[str, ...]
    levels: tuple[Level, ...]
    waiting: int
    difficulty: float | None
    discrimination: float | None

    @property
    def is_open(self) -> bool:
        return self.item.kind == Kind.OPEN

    @property
    def percent(self) -> int | None:
        """The difficulty as a part of a hundred."""
        return None if self.difficulty is None else round(100 * self.difficulty)

    @property
    def is_match(self) -> bool:
        return self.item.kind == Kind.MATCH

    @property
    def share_right(self) -> float:
        """What comes first when the hardest do; open and unanswered questions come last."""
        return 2.0 if self.is_open or not self.answered else self.right / self.answered


def statistics_of(
    takings: Sequence[Taking], places: Iterable[QuizItem]
) -> tuple[ItemStatistics, ...]:
    """Look at every question of a quiz, in its order."""
    return tuple(_statistics(place.item, number, takings) for number, place in enumerate(places, 1))


def hardest_first(statistics: Iterable[ItemStatistics]) -> tuple[ItemStatistics, ...]:
    return tuple(sorted(statistics, key=lambda it: (it.share_right, it.number)))


def _statistics(item: Item, number: int, takings: Sequence[Taking]) -> ItemStatistics:
    met = [
        (taking, question)
        for taking in takings
        for question in taking.questions
        if question.item.pk == item.pk and has_chosen(question)
    ]
    given = [question for _, question in met]
    marks = [mark for taking, question in met if (mark := _mark(question, taking)).most]
    grades = [it.response.grade for it in given if it.response]
    is_open = item.kind == Kind.OPEN
    firsts = [it for it in given if it.is_right and _is_first_try(it)]
    return ItemStatistics(
        number=number,
        item=item,
        answered=len(given),
        right=len(firsts),
        right_later=sum(it.is_right for it in given) - len(firsts),
        proved=sum(it.is_full and it.asks_proof for it in given),
        asked_proof=sum(it.asks_proof and it.is_done for it in given),
        choices=_choices(item, given),
        unchosen=_unchosen(item, given),
        levels=_levels(item, grades) if is_open else (),
        waiting=grades.count(None) if is_open else 0,
        difficulty=difficulty(marks),
        discrimination=discrimination(marks),
    )


def _mark(question: Question, taking: Taking) -> Mark:
    parts = list(points_of(question))
    earned = sum(part.earned for part in parts)
    return Mark(earned, sum(part.most for part in parts), taking.score.points - earned)


def _is_first_try(question: Question) -> bool:
    return question.response is not None and question.response.first_option_id is None


def _choices(item: Item, given: Sequence[Question]) -> tuple[Choice, ...]:
    if item.kind == Kind.MATCH:
        return _matches(item, given)
    chosen = _chosen(given)
    options = [option for option in item.options.all() if option.is_key or chosen[option.pk]]
    return tuple(_choice(option, chosen[option.pk], len(given)) for option in options)


def _choice(option: Option, count: int, answered: int) -> Choice:
    return Choice(
        text=option.text,
        ref=f"{option.letters}{option.sentence}" if option.sentence else "",
        count=count,
        width=_width(count, answered),
        is_right=option.is_key,
        misread=in_words(option.misconception),
    )


def _matches(item: Item, given: Sequence[Question]) -> tuple[Choice, ...]:
    """Count for each prompt who gave it what belongs to it."""
    matched = [it.response.matched_texts() for it in given if it.response]
    counts = (
        (key, sum(texts[place] == key.text for texts in matched))
        for place, key in enumerate(item.right_options())
    )
    return tuple(
        Choice(f"{key.prompt}: {key.text}", "", count, _width(count, len(given)), is_right=True)
        for key, count in counts
    )


def _unchosen(item: Item, given: Sequence[Question]) -> tuple[str, ...]:
    """List the wrong options that nobody chose; of an unanswered question that says nothing."""
    chosen = _chosen(given)
    wrong = (option for option in item.options.all() if not option.is_key)
    return tuple(option.text for option in wrong if given and not chosen[option.pk])


def _chosen(given: Iterable[Question]) -> Counter[int]:
    return Counter(pk for it in given if it.response for pk in first_choices(it.response))


def _levels(item: Item, grades: Sequence[int | None]) -> tuple[Level, ...]:
    read = [grade for grade in grades if grade is not None]
    return tuple(
        Level(points, words, read.count(points), _width(read.count(points), len(read)))
        for points, words in enumerate(item.rubric)
    )


def _width(count: int, of: int) -> int:
    return round(100 * count / of) if of else 0
