"""The forms of a question, one for each step and kind of item.

The value of a choice is its place on the page: nothing in an open form tells the key from the rest,
or the proof from the other sentences.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django import forms
from django.http import QueryDict

from coverage_app.models import Article
from quizzes.derivation.drafts import Kind
from quizzes.models import Attempt, Response
from quizzes.taking.attempts import Answer, Delivery, choose_again, prove, respond
from quizzes.taking.labels import (
    OptionLabel,
    SentenceLabel,
    option_labels,
    option_sentence_labels,
    proof_labels,
)
from quizzes.taking.option_order import sentences_to_tap
from quizzes.taking.questions import Question, Stage

NO_ANSWER = "Choose an answer first"
NO_OTHER_ANSWER = "Choose another answer this time"
NO_SENTENCE = "Tap a sentence first"
NO_TEXT = "Write your answer first"
TOO_LONG = "Your answer is too long. Keep it to 2,000 characters"
LONGEST_TEXT = 2000
MOST_DIGITS_OF_A_REVISION = 9
CSS_OF_KINDS = {Kind.NUMBER: "opts--n", Kind.SENTENCE: "tap"}


@dataclass(frozen=True, slots=True)
class Look:
    """What a form shows beside the question: the hint, how an answer stands, the names of texts."""

    hint: str = ""
    is_told: bool = True
    articles: Iterable[Article] = ()


PLAIN = Look()


class QuestionForm(forms.Form):
    """What the forms of all steps have in common; the page writes the form around the fields.

    The step that a form was shown for comes back with it: a second click, or a page from another
    tab, is no answer to the next step. So does the revision, which counts the changes of an answer:
    the highest one that comes in time wins. Each form has a ``store``, which stores what it was
    given and returns the questions as they stand then, and a ``show`` to begin with a stored answer
    that may be changed.

    It is drawn for every answer of a class: `quizzes/_fields.html` does that, quicker than crispy
    forms. ``template`` draws the fields of the answer, in the class ``css``.
    """

    template = "coverage/field.html"
    css = ""

    step = forms.CharField(widget=forms.HiddenInput, required=False)
    revision = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, question: Question, data: QueryDict | None = None) -> None:
        revision = question.response.revision if question.response else 0
        super().__init__(data, initial={"step": question.stage.value, "revision": revision})
        self.question = question

    def add_confidence(self) -> None:
        """Ask how sure the student is, on the same page and without any points."""
        self.fields["confidence"] = forms.TypedChoiceField(
            label="How sure are you?",
            choices=Response.Confidence.choices,
            widget=forms.RadioSelect,
            required=False,
            coerce=int,
            empty_value=None,
        )

    @property
    def confidence(self) -> int | None:
        given: int | None = self.cleaned_data.get("confidence")
        return given

    def delivery(self, moment: datetime) -> Delivery:
        return Delivery(moment, revision_of(self.data))

    def change(self, response: Response, **initial: object) -> None:
        """Begin with what is stored, as its next revision."""
        self.auto_id = f"id_{self.question.stage.value}_%s"
        self.initial.update(initial, revision=response.revision + 1)
        self.initial["confidence"] = response.confidence


def revision_of(data: Mapping[str, object]) -> int:
    """Return the revision that came with a form; what is no number is none."""
    given = str(data.get("revision", ""))
    is_number = given.isdecimal() and len(given) <= MOST_DIGITS_OF_A_REVISION
    return int(given) if is_number else 0


class OptionSelect(forms.RadioSelect):
    """Radios of which one may be closed, because it has been tried."""

    def __init__(self, tried: str, *, is_closed: bool) -> None:
        super().__init__(attrs={"disabled": is_closed})
        self.tried = tried

    def create_option(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option = super().create_option(*args, **kwargs)
        if self.tried and option["value"] == self.tried:
            option["attrs"]["disabled"] = True
        return option


class AnswerForm(QuestionForm):
    """The options of a question; once it is answered, the same options with how they stand."""

    def __init__(
        self,
        question: Question,
        data: QueryDict | None = None,
        look: Look = PLAIN,
    ) -> None:
        super().__init__(question, data)
        response = question.response
        self.tried = self._number_of(response.first_option_id if response else None)
        self.fields["option"] = forms.ChoiceField(
            label=question.item.stem,
            help_text=look.hint,
            choices=self._choices(look),
            widget=OptionSelect(self.tried, is_closed=question.is_done),
            disabled=question.is_done,
            initial=self._number_of(response.option_id if response else None),
            error_messages={"required": NO_ANSWER, "invalid_choice": NO_ANSWER},
        )
        kind = Kind(question.item.kind)
        self.css = CSS_OF_KINDS.get(kind, "")
        self.template = f"coverage/{'sentences' if kind is Kind.SENTENCE else 'options'}.html"

    def clean_option(self) -> str:
        chosen: str = self.cleaned_data["option"]
        if chosen == self.tried and self.question.stage is Stage.RETRY:
            raise forms.ValidationError(NO_OTHER_ANSWER)
        return chosen

    def store(self, attempt: Attempt, moment: datetime) -> tuple[Question, ...]:
        option = self.question.options[int(self.cleaned_data["option"]) - 1]
        number, delivery = self.question.number, self.delivery(moment)
        if self.question.stage is Stage.RETRY:
            return choose_again(attempt=attempt, number=number, option=option, delivery=delivery)
        answer = Answer(option=option, confidence=self.confidence)
        return respond(attempt=attempt, number=number, answer=answer, delivery=delivery)

    def show(self, response: Response) -> None:
        self.change(response, option=self._number_of(response.option_id))

    def _choices(self, look: Look) -> list[tuple[str, OptionLabel | SentenceLabel]]:
        question = self.question
        labels: list[OptionLabel | SentenceLabel] = []
        if question.item.kind == Kind.SENTENCE:
            labels += option_sentence_labels(question, look.articles, is_told=look.is_told)
        else:
            labels += option_labels(question, is_told=look.is_told)
        return [(str(number), label) for number, label in enumerate(labels, 1)]

    def _number_of(self, pk: int | None) -> str:
        numbers = (n for n, option in enumerate(self.question.options, 1) if option.pk == pk)
        return str(next(numbers, ""))


class MatchForm(QuestionForm):
    """A native select for each prompt; options with the same words are one choice."""

    def __init__(self, question: Question, data: QueryDict | None = None) -> None:
        super().__init__(question, data)
        self.positions: dict[str, int] = {}
        for option in question.options:
            self.positions.setdefault(option.text, option.position)
        numbered = [(str(number), text) for number, text in enumerate(self.positions, 1)]
        prompts = {f"match_{n}": it.prompt for n, it in enumerate(question.item.right_options(), 1)}
        self.names = list(prompts)
        for name, prompt in prompts.items():
            message = f"Choose an answer for “{prompt}”"
            self.fields[name] = forms.ChoiceField(
                label=prompt,
                choices=[("", "Choose one"), *numbered],
                error_messages={"required": message, "invalid_choice": message},
            )

    def store(self, attempt: Attempt, moment: datetime) -> tuple[Question, ...]:
        positions = list(self.positions.values())
        matched = tuple(positions[int(self.cleaned_data[name]) - 1] for name in self.names)
        answer = Answer(matched=matched, confidence=self.confidence)
        delivery = self.delivery(moment)
        number = self.question.number
        return respond(attempt=attempt, number=number, answer=answer, delivery=delivery)

    def show(self, response: Response) -> None:
        numbers = {text: str(number) for number, text in enumerate(self.positions, 1)}
        chosen = [numbers[text] for text in response.matched_texts()]
        self.change(response, **dict(zip(self.names, chosen, strict=True)))


class OpenForm(QuestionForm):
    """An answer in the student's own words."""

    template = "coverage/open.html"

    def __init__(
        self, question: Question, data: QueryDict | None = None, look: Look = PLAIN
    ) -> None:
        super().__init__(question, data)
        self.fields["text"] = forms.CharField(
            label=question.item.stem,
            help_text=look.hint,
            max_length=LONGEST_TEXT,
            widget=forms.Textarea(attrs={"rows": 6, "class": "in"}),
            error_messages={"required": NO_TEXT, "max_length": TOO_LONG},
        )

    def store(self, attempt: Attempt, moment: datetime) -> tuple[Question, ...]:
        answer = Answer(text=self.cleaned_data["text"], confidence=self.confidence)
        delivery = self.delivery(moment)
        number = self.question.number
        return respond(attempt=attempt, number=number, answer=answer, delivery=delivery)

    def show(self, response: Response) -> None:
        self.change(response, text=response.text)


class ProofForm(QuestionForm):
    """The sentences of which at least one proves the answer."""

    template, css = "coverage/sentences.html", "tap"

    def __init__(self, question: Question, data: QueryDict | None = None) -> None:
        super().__init__(question, data)
        self.sentences = sentences_to_tap(question.item)
        self.fields["sentence"] = forms.ChoiceField(
            label="Now tap the sentence that proves it",
            choices=[
                (str(number), label) for number, label in enumerate(proof_labels(self.sentences), 1)
            ],
            widget=forms.RadioSelect,
            error_messages={"required": NO_SENTENCE, "invalid_choice": NO_SENTENCE},
        )

    def store(self, attempt: Attempt, moment: datetime) -> tuple[Question, ...]:
        tapped = self.sentences[int(self.cleaned_data["sentence"]) - 1]
        delivery = self.delivery(moment)
        number = self.question.number
        return prove(attempt=attempt, number=number, tapped=tapped, delivery=delivery)

    def show(self, response: Response) -> None:
        numbers = (n for n, one in enumerate(self.sentences, 1) if one.pk == response.tapped_id)
        self.change(response, sentence=str(next(numbers)))


StepForm = AnswerForm | MatchForm | OpenForm | ProofForm


def form_of(question: Question, data: QueryDict | None, look: Look) -> StepForm:
    """Return the form of the step that the question waits for, or of the answer that it has."""
    if question.stage is Stage.PROOF:
        return ProofForm(question, data)
    if question.item.kind == Kind.MATCH:
        return MatchForm(question, data)
    if question.item.kind == Kind.OPEN:
        return OpenForm(question, data, look)
    return AnswerForm(question, data, look)
