"""The questions of an attempt: in which order they come, and how far each has been answered."""

import re
from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import dataclass, replace
from enum import StrEnum

from quizzes.derivation.drafts import Kind
from quizzes.models import Attempt, Item, Option, Quiz, QuizItem, Response
from quizzes.taking.option_order import shown_options

# A sentence to tap is its own proof, and an open answer has none.
KINDS_WITH_PROOF = frozenset({Kind.CHOICE, Kind.NUMBER, Kind.MATCH})
KINDS_WITH_RETRY = frozenset({Kind.CHOICE, Kind.NUMBER, Kind.SENTENCE})
SENTENCE_NUMBER = re.compile(r"\b[A-Z]\d+\b")
FEWEST_OPTIONS_FOR_A_RETRY = 3  # of two, the second try would be no choice


class Stage(StrEnum):
    """What a question waits for."""

    ANSWER = "answer"
    RETRY = "retry"
    PROOF = "proof"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Question:
    """An item in its place in an attempt; numbers count from 1.

    In round 2 a missed question comes back: it has a number after all others, and a ``first``
    number, under which it was met before.
    """

    number: int
    item: Item
    response: Response | None
    seed: int = 0
    asks_proof: bool = False
    round: int = 1
    first: int = 0

    @property
    def stage(self) -> Stage:
        if self.response is None:
            return Stage.ANSWER
        if not self.response.is_answered:
            return Stage.RETRY
        if self.asks_proof and self.response.tapped_id is None:
            return Stage.PROOF
        return Stage.DONE

    @property
    def steps_taken(self) -> tuple[Stage, ...]:
        """The steps that have been answered; a second try only where there was one."""
        response = self.response
        if response is None:
            return ()
        has_retried = response.is_answered and response.first_option_id is not None
        retried = (Stage.RETRY,) if has_retried else ()
        proved = (Stage.PROOF,) if response.tapped_id is not None else ()
        return (Stage.ANSWER, *retried, *proved)

    @property
    def is_done(self) -> bool:
        return self.stage is Stage.DONE

    @property
    def is_open(self) -> bool:
        return self.item.kind == Kind.OPEN

    @property
    def is_right(self) -> bool:
        return self.response is not None and self.response.is_right

    @property
    def is_full(self) -> bool:
        """Whether the key was chosen, at the first or second try, and proved if that is asked."""
        response = self.response
        return (
            response is not None
            and response.is_right
            and (response.is_proved or not self.asks_proof)
        )

    @property
    def is_missed(self) -> bool:
        return self.is_done and not self.is_open and not self.is_full

    @property
    def hint(self) -> str:
        """The hint, unless it names the sentence that is to be found as the proof."""
        names_a_sentence = self.asks_proof and SENTENCE_NUMBER.search(self.item.hint)
        return "" if names_a_sentence else self.item.hint

    @property
    def options(self) -> list[Option]:
        """The options as this attempt shows them."""
        return shown_options(self.item, self.seed)

    @property
    def may_be_tried_again(self) -> bool:
        """Whether a wrong choice can be followed by a hint and a second one."""
        return (
            self.round == 1
            and self.item.kind in KINDS_WITH_RETRY
            and len(self.item.options.all()) >= FEWEST_OPTIONS_FOR_A_RETRY
        )


def rewound(question: Question, step: Stage) -> Question:
    """Return the question as it stood before a step, to take that again."""
    if question.response is None or step is question.stage:
        return question
    if step is Stage.ANSWER:
        return replace(question, response=None)
    response = copy(question.response)
    response.tapped = None
    if step is Stage.RETRY:
        response.option = None
    return replace(question, response=response)


def questions(attempt: Attempt) -> tuple[Question, ...]:
    return arranged(attempt, attempt.answers)


def arranged(attempt: Attempt, responses: Iterable[Response]) -> tuple[Question, ...]:
    """Put the questions into their order, and after them those that come back."""
    by_place = {(response.item_id, response.round): response for response in responses}
    # A finished attempt stays as it was answered, whatever becomes of the quiz; but a sitting may
    # have ended before the proof was given.
    is_settled = attempt.finished_at is not None and attempt.sitting_id is None
    first = tuple(
        _question(attempt, number, place, by_place.get((place.item_id, 1)), is_settled=is_settled)
        for number, place in enumerate(_places(attempt), 1)
    )
    if not attempt.brings_missed_back:
        return first
    missed = [
        replace(question, round=2, first=question.number, response=again)
        for question in first
        if question.is_missed
        for again in [_with_item(by_place.get((question.item.pk, 2)), question.item)]
        if again or not attempt.finished_at
    ]
    back = (replace(it, number=len(first) + n) for n, it in enumerate(missed, 1))
    return (*first, *back)


def scored(all_questions: Iterable[Question]) -> tuple[Question, ...]:
    """Keep what counts: the questions as they were met first."""
    return tuple(question for question in all_questions if question.round == 1)


def next_open_number(all_questions: Iterable[Question]) -> int | None:
    """Return the number of the first question that waits for something, or nothing at the end."""
    return next((question.number for question in all_questions if not question.is_done), None)


def current_number(attempt: Attempt, all_questions: Iterable[Question]) -> int | None:
    """Return the number of the question to answer now: the teacher says which, or it is open."""
    if attempt.finished_at is not None:
        return None
    if attempt.sitting is not None and attempt.sitting.is_teacher_paced:
        return attempt.sitting.question_number
    return next_open_number(all_questions)


def reachable_question(
    attempt: Attempt, all_questions: Sequence[Question], number: int
) -> Question | None:
    """Return the question to answer now, or one that is answered; later ones have to wait."""
    if not 1 <= number <= len(all_questions):
        return None
    question = all_questions[number - 1]
    is_now = number == current_number(attempt, all_questions)
    return question if is_now or question.is_done else None


def missed(attempt: Attempt, all_questions: Iterable[Question]) -> tuple[Question, ...]:
    """Keep what may be practised: what was not right, or not answered before the time was up."""
    is_finished = attempt.finished_at is not None
    return tuple(
        question
        for question in scored(all_questions)
        if question.is_missed or (is_finished and not question.is_done and not question.is_open)
    )


def places_in_order(quiz: Quiz) -> list[QuizItem]:
    """Put the places of a quiz into the order of its questions: by skill, when it has parts."""
    places = quiz.places
    if not quiz.has_sections:
        return places
    skills = list(dict.fromkeys(place.item.skill for place in places))
    return sorted(places, key=lambda place: skills.index(place.item.skill))


def _places(attempt: Attempt) -> list[QuizItem]:
    places = places_in_order(attempt.quiz)
    sitting, practiced = attempt.sitting, attempt.practice_of
    if practiced is not None:
        practiced.quiz = attempt.quiz
        items = {question.item.pk for question in missed(practiced, questions(practiced))}
        return [place for place in places if place.item_id in items]
    if sitting is not None and sitting.is_teacher_paced and attempt.finished_at is not None:
        return places[: sitting.question_number]  # the others were never asked
    return places


def _question(
    attempt: Attempt, number: int, place: QuizItem, response: Response | None, *, is_settled: bool
) -> Question:
    item = place.item
    is_asked = bool(response and response.tapped_id) if is_settled else attempt.quiz.asks_proof
    return Question(
        number=number,
        item=item,
        response=_with_item(response, item),
        seed=attempt.seed,
        asks_proof=is_asked and place.has_decoys and item.kind in KINDS_WITH_PROOF,
    )


def _with_item(response: Response | None, item: Item) -> Response | None:
    """Give the response the item that has its options along, and what was chosen of it."""
    if response and not Response.item.is_cached(response):
        response.item = item
        options: dict[int | None, Option] = {option.pk: option for option in item.options.all()}
        response.option = options.get(response.option_id)
        response.first_option = options.get(response.first_option_id)
        if response.tapped_id and not Response.tapped.is_cached(response):
            pieces = item.evidence.all()
            response.tapped = next(it for it in pieces if it.pk == response.tapped_id)
    return response
