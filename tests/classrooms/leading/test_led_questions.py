"""The question on the big screen: what it asks, and what is right once it is shown."""

import pytest

from classrooms.leading.led_questions import Bar, Choice, LedQuestion, led_question
from classrooms.models import Assignment, Classroom
from quizzes.models import Item, Sitting
from quizzes.taking.questions import places_in_order
from tests.classroom_factories import make_answer, make_assignment
from tests.quiz_factories import (
    make_item,
    make_match_item,
    make_number_item,
    make_open_item,
    make_quiz,
    make_sentence_item,
)
from tests.quizzes.sitting_in import lead_to

pytestmark = pytest.mark.django_db
ASKING, SHOWN = Sitting.Phase.ASKING, Sitting.Phase.SHOWN


def give(classroom: Classroom, item: Item) -> Assignment:
    assignment = make_assignment(
        classroom=classroom, quiz=make_quiz(items=[item]), pace=Sitting.Pace.TEACHER
    )
    lead_to(assignment.sitting, 1, ASKING)
    return assignment


def ask(assignment: Assignment) -> LedQuestion:
    places = places_in_order(Assignment.objects.with_questions().get().sitting.quiz)
    question = led_question(assignment.sitting, places)
    assert question is not None
    return question


def show(assignment: Assignment) -> LedQuestion:
    lead_to(assignment.sitting, 1, SHOWN)
    return ask(assignment)


def test_before_the_first_question_there_is_none(classroom: Classroom) -> None:
    assignment = make_assignment(classroom=classroom, quiz=make_quiz(), pace="teacher")

    assert led_question(assignment.sitting, places_in_order(assignment.sitting.quiz)) is None


def test_question_that_is_asked_has_its_options_and_tells_nothing(classroom: Classroom) -> None:
    assignment = give(classroom, make_item(decoys=("The hall was full.",)))
    make_answer(assignment=assignment, item=Item.objects.get(), option=1)

    question = ask(assignment)

    assert question.choices == (
        Choice("Gazette only", ""),
        Choice("Herald only", ""),
        Choice("Both texts", ""),
        Choice("Neither text", ""),
    )
    assert (question.number, question.asks_proof, question.told) == (1, True, None)


def test_shown_answer_has_a_bar_for_each_option_with_the_key_the_reason_and_the_proof(
    classroom: Classroom,
) -> None:
    item = make_item(contrast="It voted for the park.", decoys=("The hall was full.",))
    assignment = give(classroom, item)
    for option in (1, 2, 2, 3):
        make_answer(assignment=assignment, item=item, option=option)
    proved = make_answer(assignment=assignment, item=item, option=2)
    proved.tapped = item.proof()[0]
    proved.save()

    told = show(assignment).told

    assert told is not None
    assert told.bars == (
        Bar("Gazette only", "", 1, 33, is_right=True),
        Bar("Herald only", "", 3, 100, is_right=False),
        Bar("Both texts", "", 1, 33, is_right=False),
        Bar("Neither text", "", 0, 0, is_right=False),
    )
    assert (told.answered, told.proved, told.rationales) == (5, 1, ("Gazette says it.",))
    assert [piece.ref for piece in told.proof] == ["A2"]
    assert [piece.ref for piece in told.contrast] == ["B2"]


def test_bars_without_an_answer_have_no_width(classroom: Classroom) -> None:
    told = show(give(classroom, make_number_item())).told

    assert told is not None
    assert [(bar.text, bar.count, bar.width) for bar in told.bars] == [
        ("7", 0, 0),
        ("12", 0, 0),
        ("1,000", 0, 0),
    ]


def test_sentences_have_their_numbers(classroom: Classroom) -> None:
    question = ask(give(classroom, make_sentence_item()))

    assert [choice.ref for choice in question.choices] == ["A1", "A2", "A3"]
    assert not question.asks_proof


def test_match_counts_for_each_prompt_who_has_what_belongs_to_it(classroom: Classroom) -> None:
    item = make_match_item()
    assignment = give(classroom, item)
    for matched in ([1, 3], [1, 2], [2, 3], [1]):
        response = make_answer(assignment=assignment, item=item)
        response.matched = matched
        response.save()

    asked, told = ask(assignment), show(assignment).told

    assert asked.prompts == ("Gazette tells of", "Herald tells of")
    assert sorted(choice.text for choice in asked.choices) == ["nine", "seven", "the park"]
    assert told is not None
    assert told.bars == (
        Bar("Gazette tells of: seven", "", 3, 75, is_right=True),
        Bar("Herald tells of: the park", "", 2, 50, is_right=True),
    )
    assert told.rationales == ("Seven.", "Park.")


def test_open_question_tells_what_a_full_answer_has(classroom: Classroom) -> None:
    item = make_open_item()
    assignment = give(classroom, item)
    make_answer(assignment=assignment, item=item, text="They voted.")

    told = show(assignment).told

    assert told is not None
    assert (told.bars, told.answered, told.best) == ((), 1, "All of it")


def test_answer_that_comes_back_in_a_second_round_is_not_counted(classroom: Classroom) -> None:
    item = make_item()
    assignment = give(classroom, item)
    again = make_answer(assignment=assignment, item=item, option=1)
    again.round = 2
    again.save()

    told = show(assignment).told

    assert told is not None
    assert told.answered == 0
