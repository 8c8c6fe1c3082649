"""What a teacher types to correct a statement: other words for it, the number of a sentence."""

import re

from django import forms
from django.http import QueryDict

from coverage_app.analysis import Comparison, Fact, Sentence
from coverage_app.models import LONGEST_WORDING

SENTENCE_NUMBER = re.compile(r"\s*([A-Za-z])\s*([0-9]{1,6})\s*\.?\s*")
NOT_A_NUMBER = "Type the letter of a text and the number of a sentence, such as B7"


class WordingForm(forms.Form):
    """A teacher's own words for a statement."""

    wording = forms.CharField(
        label="Your wording",
        max_length=LONGEST_WORDING,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={
            "required": "Type your wording of the statement",
            "max_length": "Use at most %(limit_value)d characters. You typed %(show_value)d",
        },
    )

    def __init__(self, key: str, words: str, wording: str, data: QueryDict | None = None) -> None:
        super().__init__(data, auto_id=f"{key}-%s", initial={"wording": wording or words})
        self.words = words

    def clean_wording(self) -> str:
        wording = " ".join(self.cleaned_data["wording"].split())
        if wording == self.words:
            raise forms.ValidationError("These are the words of the text already")
        return wording


class OtherSentenceForm(forms.Form):
    """A sentence of another text than those of ``letters``."""

    other = forms.CharField(
        label="Sentence number",
        help_text="Such as B7",
        max_length=20,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"required": NOT_A_NUMBER, "max_length": NOT_A_NUMBER},
    )

    def __init__(
        self, key: str, comparison: Comparison, letters: str, data: QueryDict | None = None
    ) -> None:
        super().__init__(data, auto_id=f"{key}-%s")
        self.letters = letters
        self.sentences = {one.document.letter: one.sentences for one in comparison.documents}

    def clean_other(self) -> Sentence:
        """Find the sentence of that number."""
        typed = SENTENCE_NUMBER.fullmatch(self.cleaned_data["other"])
        if typed is None:
            raise forms.ValidationError(NOT_A_NUMBER)
        letter, number = typed[1].upper(), int(typed[2])
        if not self.sentences.get(letter):
            raise forms.ValidationError(f"This story has no text {letter}")
        sentences = self.sentences[letter]
        if not 1 <= number <= len(sentences):
            message = f"There is no sentence {letter}{number}: the last one is {sentences[-1].ref}"
            raise forms.ValidationError(message)
        if letter == self.letters:
            message = f"{letter}{number} is of the same text. Name a sentence of another text"
            raise forms.ValidationError(message)
        return sentences[number - 1]


class SameFactForm(OtherSentenceForm):
    """A sentence that reports the same as a statement, and is no part of it yet."""

    def __init__(
        self, key: str, comparison: Comparison, fact: Fact, data: QueryDict | None = None
    ) -> None:
        super().__init__(key, comparison, fact.letters, data)
        self.fact = fact

    def clean_other(self) -> Sentence:
        other = super().clean_other()
        if other in self.fact.sentences:
            raise forms.ValidationError(f"{other.ref} belongs to this statement already")
        return other
