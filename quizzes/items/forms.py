"""The form of a stored item: its question, its options, what counts as its proof."""

import hashlib
from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Field, Fieldset, Layout
from django import forms
from django.http import QueryDict

from quizzes.derivation.drafts import Kind, Misconception
from quizzes.items.editing import ItemEdit, OptionEdit, edit_of
from quizzes.items.ticked_sentences import NO_PROOF
from quizzes.models import Item, Option
from quizzes.models.choices import misconception_choices

POINTS = range(5)
NO_KEY = "Choose the right answer"
CHANGED_MEANWHILE = (
    "This question was changed meanwhile. Look at it as it is now: all that stands in the form "
    "replaces that if you send it again"
)
REASONS = [
    (words, words)
    for words in (
        "The question is not clear",
        "More than one answer is right",
        "The proof does not prove it",
        "Too easy, or beside the point",
    )
]


LONGEST_WORDS = 2_000


class Words(forms.CharField):
    """One paragraph, without the spaces and line ends that came along."""

    def __init__(self, *, rows: int = 2, **kwargs: object) -> None:
        widget = forms.Textarea(attrs={"rows": rows})
        super().__init__(widget=widget, max_length=LONGEST_WORDS, **kwargs)  # type: ignore[arg-type]

    def to_python(self, value: object) -> str:
        return " ".join(str(value or "").split())

    def has_changed(self, initial: object, data: object) -> bool:
        return super().has_changed(self.to_python(initial), data)


class MisreadingChoice(forms.ChoiceField):
    """What a student misread who chose a wrong option."""

    def __init__(self, number: int, *, initial: str = "") -> None:
        super().__init__(
            label=f"Misreading that option {number} shows",
            choices=[("", "Not named, or the right answer"), *misconception_choices()],
            required=False,
            initial=initial,
            error_messages={"invalid_choice": "Choose one of these misreadings"},
        )


class ItemForm(forms.Form):
    """Change the words of an item, which option is right, and which sentences prove it."""

    def __init__(self, item: Item, data: QueryDict | None = None) -> None:
        super().__init__(data, auto_id=f"item-{item.pk}-%s")
        self.item = item
        self.options = list(item.options.all())
        self.fields["stem"] = Words(
            label="Question",
            initial=item.stem,
            error_messages={"required": "Type the question"},
        )
        self.fields["hint"] = Words(label="Hint", required=False, rows=1, initial=item.hint)
        groups = [self._option_fields(option) for option in self.options]
        self._add_key()
        self._add_proof()
        self._add_rubric()
        self.shown = _digest(item)
        rest = [name for name in ("key", "proof") if name in self.fields]
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.disable_csrf = True
        self.helper.layout = Layout("stem", "hint", *groups, *map(Field, rest), *self._points())

    def clean(self) -> dict[str, Any] | None:
        if self.data.get("shown") != self.shown:
            self.add_error(None, CHANGED_MEANWHILE)
        return super().clean()

    def edit(self) -> ItemEdit:
        """Read what was typed, right or wrong as it may be."""
        before = edit_of(self.item)
        key = self._key()
        return ItemEdit(
            stem=self._typed("stem"),
            hint=self._typed("hint"),
            options={option.position: self._option_edit(option) for option in self.options},
            key=before.key if key is None else key,
            proof=self._proof() if "proof" in self.fields else before.proof,
            rubric=tuple(map(self._typed, self._points())),
        )

    def _option_fields(self, option: Option) -> Fieldset:
        number = option.position
        name = f"option_{number}"
        if self.item.kind != Kind.SENTENCE:
            self.fields[name] = Words(
                label=f"Option {number}{f', for “{option.prompt}”' if option.prompt else ''}",
                rows=1,
                initial=option.text,
                error_messages={"required": f"Type the words of option {number}"},
            )
        self.fields[f"rationale_{number}"] = Words(
            label=f"What a student reads after choosing {number}",
            required=False,
            initial=option.rationale,
        )
        self.fields[f"misconception_{number}"] = MisreadingChoice(
            number, initial=option.misconception
        )
        return Fieldset("", *([name] if name in self.fields else []), what_it_tells(number))

    def _add_key(self) -> None:
        if edit_of(self.item).key is not None:
            self.fields["key"] = forms.ChoiceField(
                label="Right answer",
                choices=[(str(one.position), one.text) for one in self.options],
                widget=forms.RadioSelect,
                initial=str(edit_of(self.item).key),
                error_messages={"required": NO_KEY, "invalid_choice": NO_KEY},
            )

    def _add_proof(self) -> None:
        if pieces := [*self.item.proof(), *self.item.decoys()]:
            self.fields["proof"] = forms.MultipleChoiceField(
                label="Sentences that prove it",
                # A key, not a position: another proof may have been given meanwhile.
                choices=[(str(one.pk), f"{one.ref} {one.excerpt}") for one in pieces],
                widget=forms.CheckboxSelectMultiple,
                initial=[str(one.pk) for one in self.item.proof()],
                error_messages={"required": NO_PROOF, "invalid_choice": NO_PROOF},
            )

    def _add_rubric(self) -> None:
        for points, name in zip(POINTS, self._points(), strict=False):
            self.fields[name] = Words(
                label=f"{points} point{'' if points == 1 else 's'} for",
                initial=dict(enumerate(self.item.rubric)).get(points, ""),
                error_messages={"required": f"Say what an answer needs for {points} points"},
            )

    def _points(self) -> list[str]:
        return [f"points_{points}" for points in POINTS] if self.item.kind == Kind.OPEN else []

    def _option_edit(self, option: Option) -> OptionEdit:
        is_sentence = self.item.kind == Kind.SENTENCE
        number = option.position
        return OptionEdit(
            text=option.text if is_sentence else self._typed(f"option_{number}"),
            rationale=self._typed(f"rationale_{number}"),
            misconception=misreading(self[f"misconception_{number}"].value()),
        )

    def _key(self) -> int | None:
        """Return the position of the option that is chosen; what is not offered is passed over."""
        chosen = self["key"].value() if "key" in self.fields else None
        positions = (option.position for option in self.options)
        return next((position for position in positions if str(position) == chosen), None)

    def _proof(self) -> frozenset[int]:
        """Return the positions of the evidence that is ticked, as it is numbered now."""
        chosen = set(self["proof"].value() or ())
        pieces = (*self.item.proof(), *self.item.decoys())
        return frozenset(piece.position for piece in pieces if str(piece.pk) in chosen)

    def _typed(self, name: str) -> str:
        return " ".join(str(self[name].value() or "").split()) if name in self.fields else ""


def _digest(item: Item) -> str:
    """Sum up what a form of the item shows, so that a later one is told from an earlier one."""
    edit = edit_of(item)
    evidence = sorted(piece.pk for piece in item.evidence.all())
    shown = (edit.stem, edit.hint, edit.options, edit.key, sorted(edit.proof), edit.rubric)
    return hashlib.sha256(repr((*shown, evidence)).encode()).hexdigest()[:16]


def what_it_tells(number: int) -> Fieldset:
    """Fold what few teachers change away: it is written for them, or may stay empty."""
    return Fieldset(
        f"Feedback and misreading of option {number}",
        f"rationale_{number}",
        f"misconception_{number}",
        template="coverage/layout/folded.html",
    )


def misreading(typed: str | None) -> Misconception:
    """Read a choice of a misreading; what is no choice names none."""
    known = (one for one in Misconception if one == typed)
    return next(known, Misconception.UNNAMED)


class RejectForm(forms.Form):
    """Why an item is rejected: one of a few reasons, or the teacher's own words."""

    reason = forms.ChoiceField(
        label="Why reject it?",
        choices=REASONS,
        required=False,
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": "Choose one of these reasons"},
    )
    words = forms.CharField(
        label="In your own words",
        required=False,
        max_length=150,
        error_messages={"max_length": "Use at most 150 characters"},
    )

    def __init__(self, item: Item, data: QueryDict | None = None) -> None:
        super().__init__(data, auto_id=f"reject-{item.pk}-%s")

    def why(self) -> str:
        told = (self.cleaned_data["reason"], self.cleaned_data["words"])
        return ": ".join(filter(None, told))
