"""The form of one question."""

import pytest
from django.http import QueryDict

from quizzes.labels import OptionLabel
from quizzes.question_forms import AnswerForm
from quizzes.questions import questions
from tests.quiz_factories import make_attempt

pytestmark = pytest.mark.django_db


def choices_of(form: AnswerForm) -> list[tuple[str, OptionLabel]]:
    return [(option.data["value"], option.data["label"]) for option in form["option"].subwidgets]


def form_after(answers: list[int], data: QueryDict | None = None) -> AnswerForm:
    return AnswerForm(questions(make_attempt(answers=answers))[0], data)


def test_open_question_offers_its_options_by_position() -> None:
    form = form_after([])

    assert choices_of(form) == [
        ("1", OptionLabel("Gazette only", marks="A")),
        ("2", OptionLabel("Herald only", marks="B")),
        ("3", OptionLabel("Both texts", marks="AB")),
        ("4", OptionLabel("Neither text")),
    ]


def test_right_answer_is_marked_as_right() -> None:
    form = form_after([1])

    assert [label for _, label in choices_of(form)] == [
        OptionLabel("Gazette only", marks="A", state="ok", end="Your answer, right"),
        OptionLabel("Herald only", marks="B"),
        OptionLabel("Both texts", marks="AB"),
        OptionLabel("Neither text"),
    ]


def test_wrong_answer_stands_beside_the_right_one() -> None:
    form = form_after([3])

    assert [label for _, label in choices_of(form)] == [
        OptionLabel("Gazette only", marks="A", state="ok", end="Right answer"),
        OptionLabel("Herald only", marks="B"),
        OptionLabel("Both texts", marks="AB", state="no", end="Your answer"),
        OptionLabel("Neither text"),
    ]


def test_answered_form_cannot_be_changed() -> None:
    form = form_after([3], QueryDict("option=1"))

    assert (form.is_valid(), form.cleaned_data["option"]) == (True, "3")


@pytest.mark.parametrize("data", ["", "option=", "option=5", "option=A"])
def test_open_form_without_an_option_asks_for_one(data: str) -> None:
    form = form_after([], QueryDict(data))

    assert form.errors == {"option": ["Choose an answer first"]}


def test_label_is_its_words_for_whoever_reads_it_as_text() -> None:
    assert str(OptionLabel("Gazette only", marks="A")) == "Gazette only"
