"""The forms of a teacher's classes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from django import forms

from classrooms.joining.opening import LENGTHS
from classrooms.models import LONGEST_KEPT, Classroom, Student

if TYPE_CHECKING:
    ClassroomModelForm = forms.ModelForm[Classroom]
else:
    ClassroomModelForm = forms.ModelForm

MOST_AT_ONCE = 60
NAME_TAKEN = "You have a class of this name. Give it another one."
NOT_DAYS = f"Give a number of days from 1 to {LONGEST_KEPT}."
NOT_A_NUMBER = f"Give a number from 1 to {MOST_AT_ONCE}."


class ClassroomForm(ClassroomModelForm):
    """What a teacher says of a class, new or not."""

    class Meta:
        model = Classroom
        fields = ("name", "days_kept")
        error_messages: ClassVar = {
            "name": {"required": "Give the class a name."},
            "days_kept": dict.fromkeys(("required", "invalid", "min_value", "max_value"), NOT_DAYS),
        }
        help_texts: ClassVar = {"name": "As students know it: “Class 9B”."}
        widgets: ClassVar = {"days_kept": forms.NumberInput(attrs={"class": "in--number"})}

    def clean_name(self) -> str:
        name: str = self.cleaned_data["name"]
        mine = Classroom.objects.for_teacher(self.instance.teacher).besides(self.instance)
        if mine.named(name).exists():
            raise forms.ValidationError(NAME_TAKEN)
        return name


class OpenForm(forms.Form):
    """For how long a class is opened."""

    length = forms.ChoiceField(
        label="Open it for", choices=[(key, words) for key, (words, _) in LENGTHS.items()]
    )


class AddStudentsForm(forms.Form):
    """How many students get a card."""

    number = forms.IntegerField(
        label="How many students?",
        min_value=1,
        max_value=MOST_AT_ONCE,
        help_text="Each gets a pseudonym and a return code, on a card to print.",
        error_messages=dict.fromkeys(
            ("required", "invalid", "min_value", "max_value"), NOT_A_NUMBER
        ),
        widget=forms.NumberInput(attrs={"class": "in--number"}),
    )


class RealNamesForm(forms.Form):
    """One field for each student, labelled by the nickname."""

    def __init__(self, students: Sequence[Student], *args: Any) -> None:
        super().__init__(*args)
        self.students = students
        for student in students:
            field = forms.CharField(
                label=student.nickname,
                max_length=80,
                required=False,
                initial=student.real_name_or_blank,
                widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
            )
            field.is_one_way = True  # type: ignore[attr-defined]  # all are optional: none says so
            self.fields[f"student_{student.pk}"] = field

    def names(self) -> dict[Student, str]:
        return {it: self.cleaned_data[f"student_{it.pk}"] for it in self.students}
