"""The forms of the quiz builder: a new quiz of a story, and the settings of a quiz."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from django import forms
from django.db.models import TextChoices

from quizzes.derivation.selection import DEFAULT_COUNT
from quizzes.models import Quiz

if TYPE_CHECKING:
    QuizModelForm = forms.ModelForm[Quiz]
else:
    QuizModelForm = forms.ModelForm

MOST_QUESTIONS = 30
NO_TITLE = "Give the quiz a title."
HOW_MANY = f"Choose a number of questions from 1 to {MOST_QUESTIONS}."


class Making(TextChoices):
    ONE = "one", "One quiz"
    FORMS = "forms", "Two forms, A and B: one before the lesson, one after it, no question in both"


class NewQuizForm(forms.Form):
    """What kind of quiz to make from the accepted items of a story."""

    title = forms.CharField(
        max_length=180,
        error_messages={"required": NO_TITLE},
        help_text="Students see it.",
    )
    count = forms.IntegerField(
        label="Number of questions",
        min_value=1,
        max_value=MOST_QUESTIONS,
        initial=DEFAULT_COUNT,
        help_text="They are chosen so that skills and answers are spread. You can swap each of "
        "them afterwards.",
        error_messages=dict.fromkeys(("required", "invalid", "min_value", "max_value"), HOW_MANY),
    )
    making = forms.ChoiceField(
        label="What to make",
        choices=Making,
        initial=Making.ONE,
        widget=forms.RadioSelect,
        error_messages=dict.fromkeys(("required", "invalid_choice"), "Choose what to make."),
    )

    @property
    def is_for_two(self) -> bool:
        return bool(self.cleaned_data["making"] == Making.FORMS)


class QuizSettingsForm(QuizModelForm):
    class Meta:
        model = Quiz
        fields = (
            "title",
            "feedback",
            "asks_proof",
            "asks_confidence",
            "repeats_missed",
            "has_sections",
        )
        labels: ClassVar = {
            "feedback": "When students see the answers",
            "asks_proof": "Ask for the sentence that proves the answer",
            "asks_confidence": "Ask how sure they are",
            "repeats_missed": "Ask a missed question once more",
            "has_sections": "Group the questions by skill",
        }
        error_messages: ClassVar = {"title": {"required": NO_TITLE}}
