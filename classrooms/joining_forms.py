"""The forms by which students come into a class."""

import uuid
from typing import Any

from django import forms

from classrooms.joining.codes import RETURN_SIGNS, opens_return
from classrooms.joining.doors import WRONG_LENGTH, classroom_of
from classrooms.joining.nicknames import LONGEST, TOO_LONG, clean_nickname, nickname_key
from classrooms.models import Classroom, Student
from limits.buckets import Taker
from limits.table import CODES

NO_CODE = "Enter the class code. It is on the big screen"
NO_NICKNAME = "Enter a nickname"
NOBODY = "Nobody in this class has that nickname"
NO_RETURN_CODE = "Enter your return code, or ask your teacher to let you in"
WRONG_RETURN_CODE = "That is not the return code of this nickname. Check each sign"


class JoinForm(forms.Form):
    """Class code and nickname; once the code is valid, ``classroom`` is its class.

    ``entry`` tells a form that is sent twice from two forms.
    """

    code = forms.CharField(
        label="Class code",
        max_length=40,
        help_text="8 letters and digits. Spaces, and large or small letters, do not matter.",
        error_messages={"required": NO_CODE, "max_length": WRONG_LENGTH},
        widget=forms.TextInput(
            attrs={
                "class": "in--code",
                "autocomplete": "off",
                "autocapitalize": "characters",
                "spellcheck": "false",
            }
        ),
    )
    nickname = forms.CharField(
        label="Nickname",
        max_length=LONGEST,
        help_text="Do not use your full name. Coming back? Use the same nickname.",
        error_messages={"required": NO_NICKNAME, "max_length": TOO_LONG},
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )

    entry = forms.UUIDField(
        required=False,
        initial=uuid.uuid4,
        error_messages={"invalid": "Something in this form was changed. Open the page anew"},
        widget=forms.HiddenInput,
    )

    def __init__(self, sender: Taker, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.sender = sender
        self.classroom: Classroom | None = None
        self.student: Student | None = None

    def clean_code(self) -> str:
        typed: str = self.cleaned_data["code"]
        self.classroom = classroom_of(typed, self.sender)
        return typed

    def clean_nickname(self) -> str:
        return clean_nickname(self.cleaned_data["nickname"])

    @property
    def waits_for_a_nickname(self) -> bool:
        """Whether only the nickname is missing: then one is proposed."""
        return self.classroom is not None and not self.data.get("nickname", "").strip()


class ComingBackForm(JoinForm):
    """Class code and a nickname that is in use; once valid, ``student`` is whose."""

    def clean(self) -> dict[str, Any] | None:
        nickname = self.cleaned_data.get("nickname")
        if self.classroom and nickname:
            students = Student.objects.in_classroom(self.classroom).with_classroom()
            self.student = students.called(nickname_key(nickname)).first()
            if self.student is None:
                self.add_error("nickname", NOBODY)
        return super().clean()


class ReturnForm(forms.Form):
    """The return code of a student whose nickname was typed."""

    return_code = forms.CharField(
        label="Your return code",
        max_length=40,
        help_text=f"{RETURN_SIGNS} letters and digits, from your card or the page of your class.",
        error_messages={"required": NO_RETURN_CODE, "max_length": WRONG_RETURN_CODE},
        widget=forms.TextInput(
            attrs={
                "class": "in--code",
                "autocomplete": "off",
                "autocapitalize": "characters",
                "spellcheck": "false",
            }
        ),
    )

    def __init__(self, student: Student, sender: Taker, *args: Any) -> None:
        super().__init__(*args)
        self.student = student
        self.sender = sender

    def clean_return_code(self) -> str:
        """Compare the code; one that is wrong counts like a wrong class code."""
        typed: str = self.cleaned_data["return_code"]
        self.sender.look(CODES)
        if not opens_return(typed, self.student.key):
            self.sender.take(CODES)
            raise forms.ValidationError(WRONG_RETURN_CODE)
        return typed
