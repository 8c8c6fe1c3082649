"""The form of one question."""

from dataclasses import dataclass

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Field, Layout
from django import forms
from django.http import QueryDict

from quizzes.attempts import Question
from quizzes.models import Option, Response

NO_ANSWER = "Choose an answer first"


@dataclass(frozen=True, slots=True)
class OptionLabel:
    """What a choice shows: its words, the texts it names, and after the answer how it stands."""

    text: str
    marks: str = ""
    state: str = ""
    end: str = ""

    def __str__(self) -> str:
        return self.text


class AnswerForm(forms.Form):
    """The options of a question; once it is answered, the same options with how they stand.

    The value of an option is its position: nothing in an open form tells the key from the rest.
    """

    def __init__(self, question: Question, data: QueryDict | None = None) -> None:
        super().__init__(data)
        response = question.response
        self.fields["option"] = forms.ChoiceField(
            label=question.item.stem,
            help_text=question.item.hint,
            choices=[
                (str(option.position), _label(option, response))
                for option in question.item.options.all()
            ],
            widget=forms.RadioSelect(attrs={"disabled": response is not None}),
            disabled=response is not None,
            initial=str(response.option.position) if response and response.option else None,
            error_messages={"required": NO_ANSWER, "invalid_choice": NO_ANSWER},
        )
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.disable_csrf = True
        self.helper.layout = Layout(Field("option", template="coverage/options.html"))


def _label(option: Option, response: Response | None) -> OptionLabel:
    state, end = _standing(option, response) if response else ("", "")
    return OptionLabel(text=option.text, marks=option.letters, state=state, end=end)


def _standing(option: Option, response: Response) -> tuple[str, str]:
    is_chosen = option.pk == response.option_id
    if option.is_key:
        return "ok", "Your answer, right" if is_chosen else "Right answer"
    return ("no", "Your answer") if is_chosen else ("", "")
