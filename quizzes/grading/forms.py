"""The form of the points for an open answer."""

from crispy_forms.helper import FormHelper
from django import forms
from django.http import QueryDict

from quizzes.models import Response
from quizzes.models.responses import MOST_POINTS_OF_AN_OPEN_ANSWER

NO_POINTS = "Choose the points for this answer"


class GradeForm(forms.Form):
    """From no point to four, each with what the rubric gives it for."""

    def __init__(self, response: Response, data: QueryDict | None = None) -> None:
        super().__init__(data, initial={"grade": response.grade})
        self.fields["grade"] = forms.TypedChoiceField(
            label="Points",
            choices=_choices(response.item.rubric),
            coerce=int,
            widget=forms.RadioSelect,
            error_messages={"required": NO_POINTS, "invalid_choice": NO_POINTS},
        )
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.disable_csrf = True


def _choices(rubric: list[str]) -> list[tuple[int, str]]:
    """Pair each number of points with its words, or with itself where the rubric is shorter."""
    words = dict(enumerate(rubric))
    numbers = range(MOST_POINTS_OF_AN_OPEN_ANSWER + 1)
    return [(n, f"{n}: {words[n]}" if n in words else str(n)) for n in numbers]
