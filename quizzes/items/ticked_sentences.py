"""Sentences of a story's texts that a teacher ticks: they prove a question."""

from collections.abc import Iterable
from dataclasses import dataclass

from django import forms
from django.http import QueryDict

from coverage_app.analysis import Comparison, Sentence
from coverage_app.lenses.texts import Text

NO_PROOF = "Tick the sentence that proves the answer"


@dataclass(frozen=True, slots=True)
class SentenceChoice:
    """A sentence to tick, by its number on screen."""

    ref: str
    words: str
    is_ticked: bool


@dataclass(frozen=True, slots=True)
class TextChoice:
    """A text with its sentences to tick."""

    text: Text
    sentences: tuple[SentenceChoice, ...]


class SentencesForm(forms.Form):
    """Offer every sentence of the texts compared; ``ticked`` are the numbers ticked before."""

    def __init__(
        self,
        comparison: Comparison,
        texts: tuple[Text, ...],
        data: QueryDict | None = None,
        ticked: Iterable[str] = (),
    ) -> None:
        super().__init__(data, auto_id="own-%s")
        self.comparison, self.text_views = comparison, texts
        self.known = {it.ref: it for one in comparison.documents for it in one.sentences}
        self.fields["sentences"] = forms.MultipleChoiceField(
            label="Sentences that prove it",
            required=False,
            choices=[(ref, ref) for ref in self.known],
            initial=list(ticked),
            error_messages={"invalid_choice": "Tick sentences of these texts"},
        )

    def sentences(self) -> tuple[Sentence, ...]:
        ticked = dict.fromkeys(self._ticked())
        return tuple(self.known[ref] for ref in ticked if ref in self.known)

    def texts(self) -> tuple[TextChoice, ...]:
        ticked = self._ticked()
        return tuple(
            TextChoice(
                text,
                tuple(
                    SentenceChoice(it.ref, it.span.slice(one.document.text), it.ref in ticked)
                    for it in one.sentences
                ),
            )
            for text, one in zip(self.text_views, self.comparison.documents, strict=True)
        )

    def _ticked(self) -> list[str]:
        return list(self["sentences"].value() or [])
