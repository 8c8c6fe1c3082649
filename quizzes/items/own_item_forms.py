"""The form of a question that a teacher writes."""

from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Fieldset, Layout
from django import forms
from django.http import QueryDict

from coverage_app.analysis import Comparison, Sentence
from coverage_app.lenses.texts import Text
from quizzes.derivation.drafts import Kind, Skill, Step
from quizzes.items.forms import (
    NO_KEY,
    POINTS,
    MisreadingChoice,
    Words,
    misreading,
    what_it_tells,
)
from quizzes.items.own_items import WrittenItem, WrittenOption
from quizzes.items.ticked_sentences import NO_PROOF, SentencesForm
from quizzes.models.choices import SKILL_LABELS

NUMBERS = range(1, 7)
FEWEST = 2
NO_SKILL, NO_STEP = "Choose a skill", "Choose what students do"
STEPS = (
    (Step.LOCATE.value, "Find it in one text"),
    (Step.COMPARE.value, "Compare the texts"),
    (Step.JUDGE.value, "Judge: say what it means"),
)
KINDS = {
    Kind.CHOICE: "Choice",
    Kind.NUMBER: "Numbers",
    Kind.SENTENCE: "Sentences",
    Kind.OPEN: "Open answer",
}


class OwnItemForm(SentencesForm):
    """A question: its words, its options or its rubric, and the sentences of its proof."""

    skill = forms.ChoiceField(
        label="Skill",
        choices=[(code.value, label) for code, label in SKILL_LABELS.items()],
        error_messages={"required": NO_SKILL, "invalid_choice": NO_SKILL},
    )
    step = forms.ChoiceField(
        label="What students do",
        choices=STEPS,
        widget=forms.RadioSelect,
        initial=Step.LOCATE.value,
        error_messages={"required": NO_STEP, "invalid_choice": NO_STEP},
    )
    stem = Words(label="Question", error_messages={"required": "Type the question"})
    hint = Words(label="Hint", required=False, rows=1)

    def __init__(
        self,
        kind: Kind,
        comparison: Comparison,
        texts: tuple[Text, ...],
        data: QueryDict | None = None,
    ) -> None:
        super().__init__(comparison, texts, data)
        self.kind = kind
        groups = self._add_rubric() if kind is Kind.OPEN else self._add_options()
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.disable_csrf = True
        self.helper.layout = Layout("stem", "skill", "step", *groups, "hint")

    def clean(self) -> dict[str, Any] | None:
        written = self.written()
        if self.kind is not Kind.OPEN:
            self._check_options(written)
        if "accept" in self.data and not written.sentences and not _has_key_sentence(written):
            self.add_error("sentences", NO_PROOF)
        return super().clean()

    def written(self) -> WrittenItem:
        """Read what was typed, right or wrong as it may be."""
        skill, step = self._typed("skill"), self._typed("step")
        return WrittenItem(
            kind=self.kind,
            skill=Skill(skill) if skill in Skill.__members__.values() else Skill.OMIT,
            step=Step(step) if step in Step.__members__.values() else Step.LOCATE,
            stem=self._typed("stem"),
            hint=self._typed("hint"),
            options=tuple(self._option(number) for number in self._used()),
            sentences=self.sentences(),
            rubric=tuple(self._typed(f"points_{points}") for points in POINTS)
            if self.kind is Kind.OPEN
            else (),
        )

    def _add_options(self) -> list[Fieldset]:
        is_sentence = self.kind is Kind.SENTENCE
        for number in NUMBERS:
            self.fields[f"option_{number}"] = Words(
                label=f"Option {number}",
                rows=1,
                required=number <= FEWEST,
                help_text="The number of a sentence, such as B7" if is_sentence else "",
                error_messages={"required": f"Write option {number}: there are at least two"},
            )
            self.fields[f"rationale_{number}"] = Words(
                label=f"What a student reads after choosing {number}", required=False
            )
            self.fields[f"misconception_{number}"] = MisreadingChoice(number)
        self.fields["key"] = forms.ChoiceField(
            label="Right answer",
            choices=[(str(number), f"Option {number}") for number in NUMBERS],
            widget=forms.RadioSelect,
            error_messages={"required": NO_KEY, "invalid_choice": NO_KEY},
        )
        groups = [Fieldset("", f"option_{number}", what_it_tells(number)) for number in NUMBERS]
        return [*groups, Fieldset("", "key")]

    def _add_rubric(self) -> list[Fieldset]:
        for points in POINTS:
            self.fields[f"points_{points}"] = Words(
                label=f"{points} point{'' if points == 1 else 's'} for",
                rows=1,
                error_messages={"required": f"Say what an answer needs for {points} points"},
            )
        return [Fieldset("", *(f"points_{points}" for points in POINTS))]

    def _check_options(self, written: WrittenItem) -> None:
        key = self.cleaned_data.get("key")
        if key and int(key) not in self._used():
            self.add_error("key", f"Option {key} is empty: write it, or choose another")
        for number in self._used():
            name = f"option_{number}"
            if self.kind is Kind.SENTENCE and self._sentence(number) is None:
                self.add_error(name, "Type the number of a sentence of these texts, such as B7")

    def _option(self, number: int) -> WrittenOption:
        return WrittenOption(
            text=self._typed(f"option_{number}"),
            rationale=self._typed(f"rationale_{number}"),
            is_key=self._typed("key") == str(number),
            misconception=misreading(self._typed(f"misconception_{number}")),
            sentence=self._sentence(number) if self.kind is Kind.SENTENCE else None,
        )

    def _used(self) -> list[int]:
        return [number for number in NUMBERS if self._typed(f"option_{number}")]

    def _sentence(self, number: int) -> Sentence | None:
        return self.known.get(self._typed(f"option_{number}").upper().rstrip("."))

    def _typed(self, name: str) -> str:
        return " ".join(str(self[name].value() or "").split()) if name in self.fields else ""


def _has_key_sentence(written: WrittenItem) -> bool:
    return any(one.is_key and one.sentence for one in written.options)
