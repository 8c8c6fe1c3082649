"""The form of one question."""

import pytest
from django.http import QueryDict

from quizzes.models import Item, Quiz, Response
from quizzes.taking.forms import AnswerForm, Look, StepForm, form_of
from quizzes.taking.labels import OptionLabel
from quizzes.taking.questions import questions
from tests.quiz_factories import (
    make_attempt,
    make_item,
    make_match_item,
    make_open_item,
    make_quiz,
)
from tests.quizzes.answering import begin, choose, make_proved_item

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


def form_of_open(item: Item, data: str = "") -> StepForm:
    """Return the form of the only question of a quiz, filled in if there are data."""
    (question,) = questions(begin(make_quiz(items=[item])))
    return form_of(question, QueryDict(data) if data else None, Look())


def test_values_of_shuffled_options_are_their_places_on_the_page() -> None:
    item = make_item(options=[("one", "", ""), ("two", "", ""), ("three", "", "")])
    attempt = begin(make_quiz(items=[item]))
    (question,) = questions(attempt)

    form = AnswerForm(question, QueryDict("option=2"))
    form.is_valid()
    form.store(attempt)

    assert [value for value, _ in choices_of(form)] == ["1", "2", "3"]
    assert Response.objects.get().option == question.options[1]


def test_option_that_was_tried_cannot_be_chosen_again() -> None:
    attempt = begin(make_quiz(items=[make_item()], feedback=Quiz.Feedback.RETRY))
    question = choose(attempt, 1, 2)

    form = AnswerForm(question, QueryDict("step=retry&option=2"))

    assert form.errors == {"option": ["Choose another answer this time"]}
    disabled = [option.data["attrs"].get("disabled") for option in form["option"].subwidgets]
    assert disabled == [False, True, False, False]


def test_match_offers_each_wording_once_for_each_prompt() -> None:
    item = make_match_item()
    item.options.create(position=4, text="seven", misconception="swapped")

    form = form_of_open(item)

    texts = {text for _, text in form.fields["match_1"].choices}  # type: ignore[attr-defined]
    assert [form.fields[name].label for name in ("match_1", "match_2")] == [
        "Gazette tells of",
        "Herald tells of",
    ]
    assert texts == {"Choose one", "seven", "nine", "the park"}


def test_match_without_an_answer_names_the_prompt_that_misses_one() -> None:
    form = form_of_open(make_match_item(), "match_1=1")

    assert form.errors == {"match_2": ["Choose an answer for “Herald tells of”"]}


@pytest.mark.parametrize(
    ("data", "error"),
    [
        ("text=", "Write your answer first"),
        ("text=+++", "Write your answer first"),
        (f"text={'x' * 2001}", "Your answer is too long. Keep it to 2,000 characters"),
    ],
)
def test_open_answer_has_words_and_not_too_many(data: str, error: str) -> None:
    form = form_of_open(make_open_item(), data)

    assert form.errors == {"text": [error]}


@pytest.mark.parametrize("data", ["sentence=", "sentence=0", "sentence=4", "sentence=x"])
def test_proof_needs_one_of_the_sentences(data: str) -> None:
    attempt = begin(make_quiz(items=[make_proved_item()]))
    question = choose(attempt, 1, 1)

    form = form_of(question, QueryDict(data), Look())

    assert form.errors == {"sentence": ["Tap a sentence first"]}


@pytest.mark.parametrize(("data", "stored"), [("option=1", None), ("option=1&confidence=2", 2)])
def test_how_sure_one_is_may_be_left_open(data: str, stored: int | None) -> None:
    attempt = begin(make_quiz(items=[make_item()]))
    (question,) = questions(attempt)
    form = AnswerForm(question, QueryDict(data))
    form.add_confidence()

    form.is_valid()
    form.store(attempt)

    assert Response.objects.get().confidence == stored
