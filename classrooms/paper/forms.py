"""The form of one paper: a narrow field for each answer, and one for its proof."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from django import forms
from django.core.exceptions import ValidationError
from django.forms import BoundField
from django.http import QueryDict

from classrooms.models import Student
from quizzes.models import Response
from quizzes.paper.questions import PaperQuestion
from quizzes.paper.reading import (
    MOST_TYPED,
    PaperAnswer,
    read_answer,
    read_proof,
    typed_answer,
    typed_proof,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Cell:
    """The fields of a question in a row."""

    paper: PaperQuestion
    answer: BoundField
    proof: BoundField | None

    @property
    def fields(self) -> tuple[BoundField, ...]:
        return (self.answer, self.proof) if self.proof else (self.answer,)


class PaperForm(forms.Form):
    """What a student ticked, question by question; an empty field is no answer."""

    def __init__(
        self,
        student: Student,
        papers: Sequence[PaperQuestion],
        responses: Sequence[Response] = (),
        data: QueryDict | None = None,
    ) -> None:
        super().__init__(data, prefix=f"student-{student.pk}")
        self.student, self.papers = student, papers
        by_item = {response.item_id: response for response in responses}
        for paper in papers:
            response = by_item.get(paper.question.item.pk)
            what = "points" if paper.question.is_open else "answer"
            typed = typed_answer(paper, response) if response else ""
            self.fields[f"answer_{paper.number}"] = self._field(paper, what, typed)
            if paper.proofs:
                typed = typed_proof(paper, response) if response else ""
                self.fields[f"proof_{paper.number}"] = self._field(paper, "proof", typed)

    @property
    def first_id(self) -> str:
        """The field in which a row begins."""
        return next(iter(self)).auto_id

    def cells(self) -> Iterator[Cell]:
        for paper in self.papers:
            proof = self[f"proof_{paper.number}"] if paper.proofs else None
            yield Cell(paper, self[f"answer_{paper.number}"], proof)

    def answers(self) -> tuple[PaperAnswer, ...]:
        """Return what the paper answers, once the form is valid."""
        return tuple(answer for answer in self._read.values() if answer)

    def clean(self) -> None:
        """Read every field; each fault stands at its own."""
        self._read = {paper.number: self._answer(paper) for paper in self.papers}

    def _answer(self, paper: PaperQuestion) -> PaperAnswer | None:
        name, number = f"answer_{paper.number}", paper.number
        answer = self._read_field(name, read_answer, paper)
        tapped = self._read_field(f"proof_{number}", read_proof, paper)
        if tapped and not answer and not self.has_error(name):
            self.add_error(
                f"proof_{number}",
                f"Question {number}: a sentence counts only with an answer. Type both, "
                "or leave both empty",
            )
        return replace(answer, tapped=tapped) if answer else None

    def _read_field(
        self, name: str, read: Callable[[PaperQuestion, str], T], paper: PaperQuestion
    ) -> T | None:
        typed = self.cleaned_data.get(name, "")
        try:
            return read(paper, typed) if typed else None
        except ValidationError as fault:
            self.add_error(name, fault)
            return None

    def _field(self, paper: PaperQuestion, what: str, typed: str) -> forms.CharField:
        too_long = f"Question {paper.number}: type at most {MOST_TYPED} signs"
        attributes = {
            "form": f"paper-{self.student.pk}",
            "class": "in in--mark",
            "aria-label": f"{self.student}, question {paper.number}, {what}",
            "autocomplete": "off",
            "autocapitalize": "off",
            "spellcheck": "false",
            "size": "3",
        }
        return forms.CharField(
            max_length=MOST_TYPED,
            required=False,
            initial=typed,
            widget=forms.TextInput(attrs=attributes),
            error_messages={"max_length": too_long},
        )
