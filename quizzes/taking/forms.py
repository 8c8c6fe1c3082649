"""The forms of a question, one for each step and kind of item.

The value of a choice is its place on the page: nothing in an open form tells the key from the rest,
or the proof from the other sentences.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Field, Layout
from django import forms
from django.http import QueryDict

from coverage_app.models import Article
from quizzes.derivation.drafts import Kind
from quizzes.models import Attempt, Response
from quizzes.taking.attempts import Answer, choose_again, prove, respond
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
    tab, is no answer to the next step. Each form has a ``store``, which stores what it was given
    and returns the questions as they stand then.
    """

    step = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, question: Question, data: QueryDict | None = None) -> None:
        super().__init__(data, initial={"step": question.stage.value})
        self.question = question
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.disable_csrf = True
        self.helper.layout = Layout("step")

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
        self.helper.layout.append("confidence")

    @property
    def confidence(self) -> int | None:
        given: int | None = self.cleaned_data.get("confidence")
        return given


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
        css = CSS_OF_KINDS.get(Kind(question.item.kind), "")
        template = "sentences" if question.item.kind == Kind.SENTENCE else "options"
        field = Field("option", template=f"coverage/{template}.html", wrapper_class=css)
        self.helper.layout.append(field)

    def clean_option(self) -> str:
        chosen: str = self.cleaned_data["option"]
        if chosen == self.tried and self.question.stage is Stage.RETRY:
            raise forms.ValidationError(NO_OTHER_ANSWER)
        return chosen

    def store(self, attempt: Attempt) -> tuple[Question, ...]:
        option = self.question.options[int(self.cleaned_data["option"]) - 1]
        number = self.question.number
        if self.question.stage is Stage.RETRY:
            return choose_again(attempt=attempt, number=number, option=option)
        answer = Answer(option=option, confidence=self.confidence)
        return respond(attempt=attempt, number=number, answer=answer)

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
        self.helper.layout.extend(self.names)

    def store(self, attempt: Attempt) -> tuple[Question, ...]:
        positions = list(self.positions.values())
        matched = tuple(positions[int(self.cleaned_data[name]) - 1] for name in self.names)
        answer = Answer(matched=matched, confidence=self.confidence)
        return respond(attempt=attempt, number=self.question.number, answer=answer)


class OpenForm(QuestionForm):
    """An answer in the student's own words."""

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
        self.helper.layout.append(Field("text", template="coverage/open.html"))

    def store(self, attempt: Attempt) -> tuple[Question, ...]:
        answer = Answer(text=self.cleaned_data["text"], confidence=self.confidence)
        return respond(attempt=attempt, number=self.question.number, answer=answer)


class ProofForm(QuestionForm):
    """The sentences of which at least one proves the answer."""

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
        template = "coverage/sentences.html"
        self.helper.layout.append(Field("sentence", template=template, wrapper_class="tap"))

    def store(self, attempt: Attempt) -> tuple[Question, ...]:
        tapped = self.sentences[int(self.cleaned_data["sentence"]) - 1]
        return prove(attempt=attempt, number=self.question.number, tapped=tapped)


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
