"""The forms with which a teacher gives a class a quiz, and changes until when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms

from classrooms.leading.assigning import Plan
from limits.clock import now
from quizzes.models import Quiz, Sitting
from quizzes.models.quizzes import QuizQuerySet
from quizzes.taking.sittings import closing_problem

if TYPE_CHECKING:
    QuizChoiceField = forms.ModelChoiceField[Quiz]
else:
    QuizChoiceField = forms.ModelChoiceField

NO_MOMENT = "Give a day and a time."
MOMENT = "%Y-%m-%dT%H:%M"


class QuizField(QuizChoiceField):
    """A choice of quizzes, each with what tells it from others of its name."""

    def label_from_instance(self, quiz: Quiz) -> str:
        form = f", form {quiz.form}" if quiz.form else ""
        counted = "1 question" if quiz.question_count == 1 else f"{quiz.question_count} questions"
        return f"{quiz.title}{form} ({counted})"


class MomentField(forms.DateTimeField):
    """A day and a time, or nothing."""

    def __init__(self, label: str, help_text: str) -> None:
        super().__init__(
            label=label,
            help_text=help_text,
            required=False,
            error_messages={"invalid": NO_MOMENT},
            widget=forms.DateTimeInput(
                format=MOMENT, attrs={"type": "datetime-local", "class": "in--moment"}
            ),
        )


class AssignmentForm(forms.Form):
    """Which quiz a class is given, and how."""

    pace = forms.ChoiceField(
        label="How the class takes it",
        choices=Sitting.Pace,
        initial=Sitting.Pace.SELF,
        widget=forms.RadioSelect,
        error_messages=dict.fromkeys(
            ("required", "invalid_choice"), "Choose how the class takes it."
        ),
    )
    reads_first = forms.BooleanField(
        label="Read the texts first",
        help_text="You open one way to compare the texts after another, and can hide who wrote "
        "them.",
        required=False,
    )
    opens_at = MomentField("Opens at", "Leave this empty to open it now.")
    closes_at = MomentField("Closes at", "Leave this empty to close it yourself.")

    def __init__(self, quizzes: QuizQuerySet, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["quiz"] = QuizField(
            queryset=quizzes,
            empty_label="Choose a quiz",
            error_messages=dict.fromkeys(("required", "invalid_choice"), "Choose a quiz."),
        )
        self.order_fields(["quiz"])

    def clean(self) -> None:
        super().clean()
        self.cleaned_data["opens_at"] = self.cleaned_data.get("opens_at") or now()
        closes_at = self.cleaned_data.get("closes_at")
        if problem := closing_problem(self.cleaned_data["opens_at"], closes_at):
            self.add_error("closes_at", problem)

    def plan(self) -> Plan:
        return Plan(**self.cleaned_data)


class ClosingForm(forms.Form):
    """Until when answers are taken."""

    closes_at = MomentField("Closes at", "Leave this empty to close it yourself.")
