"""What a teacher types from a paper: marks, letters of a match, points, the number of a proof."""

import pytest
from django.core.exceptions import ValidationError

from quizzes.models import Response
from quizzes.paper.reading import (
    PaperAnswer,
    read_answer,
    read_proof,
    typed_answer,
    typed_proof,
)
from tests.quiz_factories import make_item, make_match_item, make_open_item, make_quiz
from tests.quizzes.answering import make_proved_item
from tests.quizzes.paper.laid_out import laid_out

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("typed", ["b", "B", " b) "])
def test_letter_is_the_option_that_is_ticked(typed: str) -> None:
    item = make_item()
    (question,) = laid_out(make_quiz(items=[item]))

    answer = read_answer(question, typed)

    assert answer == PaperAnswer(item, option=item.options.get(text="Herald only"))


def test_letter_that_is_not_printed_is_named() -> None:
    (question,) = laid_out(make_quiz(items=[make_item()]))

    with pytest.raises(ValidationError) as fault:
        read_answer(question, "f")

    assert fault.value.message == "Question 1: there is no “f”. It has a, b, c, d"


def test_letters_of_a_match_stand_in_the_order_of_its_lines() -> None:
    item = make_match_item()
    (question,) = laid_out(make_quiz(items=[item]))
    first, second = question.key_marks

    answer = read_answer(question, f"{first.upper()}, {second}")

    assert answer == PaperAnswer(item, matched=(1, 3))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "a",
            "Question 1: type 2 letters, one for each line. Leave it empty if a line has none",
        ),
        ("ax", "Question 1: there is no “x”. It has a, b, c"),
    ],
)
def test_match_that_cannot_be_read_says_why(typed: str, said: str) -> None:
    (question,) = laid_out(make_quiz(items=[make_match_item()]))

    with pytest.raises(ValidationError) as fault:
        read_answer(question, typed)

    assert fault.value.message == said


def test_open_answer_goes_by_its_points() -> None:
    item = make_open_item()
    (question,) = laid_out(make_quiz(items=[item]))

    assert read_answer(question, "3") == PaperAnswer(item, points=3)


@pytest.mark.parametrize("typed", ["5", "b", "-1", "1.5"])
def test_points_that_the_rubric_does_not_have_are_refused(typed: str) -> None:
    (question,) = laid_out(make_quiz(items=[make_open_item()]))

    with pytest.raises(ValidationError) as fault:
        read_answer(question, typed)

    assert fault.value.message == "Question 1: type the points, from 0 to 4"


def test_proof_is_the_sentence_of_its_number() -> None:
    (question,) = laid_out(make_quiz(items=[make_proved_item()]))

    assert read_proof(question, "b2").excerpt == "It voted for the park."


def test_proof_that_is_not_printed_is_named() -> None:
    (question,) = laid_out(make_quiz(items=[make_proved_item()]))

    with pytest.raises(ValidationError) as fault:
        read_proof(question, "A9")

    assert fault.value.message == "Question 1: there is no “A9”. It has A2, A3, B2"


def test_stored_answer_is_typed_as_it_was_read() -> None:
    items = [make_proved_item()]
    items += [make_match_item(story=items[0].story), make_open_item(story=items[0].story)]
    choice, match, open_question = laid_out(make_quiz(items=items))
    option, proof = choice.choices[1].option, choice.proofs[2].evidence
    chosen = Response(item=choice.question.item, option=option, tapped=proof)
    matched = Response(item=match.question.item, matched=[3, 1])
    graded = Response(item=open_question.question.item, grade=0)

    typed = [typed_answer(choice, chosen), typed_proof(choice, chosen)]
    typed += [typed_answer(match, matched), typed_answer(open_question, graded)]

    first, second = match.key_marks
    assert typed == ["b", "B2", second + first, "0"]


def test_answer_that_is_not_there_is_typed_as_nothing() -> None:
    item = make_proved_item()
    choice, open_question = laid_out(make_quiz(items=[item, make_open_item(story=item.story)]))
    empty, unread = Response(item=item), Response(item=open_question.question.item)

    assert typed_answer(choice, empty) == ""
    assert typed_proof(choice, empty) == ""
    assert typed_answer(open_question, unread) == ""
