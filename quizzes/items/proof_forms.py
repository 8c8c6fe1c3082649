"""The form in which a teacher ticks what proves a stored item."""

import hashlib
from typing import Any

from django.core.exceptions import ValidationError
from django.http import QueryDict

from coverage_app.analysis import Comparison
from coverage_app.lenses.texts import Text
from quizzes.derivation.drafts import Kind
from quizzes.items.proving import lines_of_proof, ticked
from quizzes.items.ticked_sentences import NO_PROOF, SentencesForm
from quizzes.models import Item

CHANGED_MEANWHILE = (
    "The question or its texts were changed meanwhile. Look at them as they are now, and tick again"
)


class ItemProofForm(SentencesForm):
    """The sentences that prove an item: those that do now are ticked, and one is needed.

    ``shown`` sums up what the page shows: a number means another sentence once a text has changed.
    """

    def __init__(
        self,
        item: Item,
        comparison: Comparison,
        texts: tuple[Text, ...],
        data: QueryDict | None = None,
    ) -> None:
        self.shown = _digest(item, comparison)
        self.is_outdated = data is not None and data.get("shown") != self.shown
        super().__init__(comparison, texts, data, ticked(item, comparison))
        self.kind = Kind(item.kind)
        self.is_proved_by_lines = bool(lines_of_proof(item, comparison))

    def clean_sentences(self) -> list[str]:
        refs: list[str] = self.cleaned_data["sentences"]
        if not refs and not self.is_proved_by_lines:
            raise ValidationError(NO_PROOF)
        return refs

    def clean(self) -> dict[str, Any] | None:
        if self.is_outdated:
            self.add_error(None, CHANGED_MEANWHILE)
        return super().clean()

    def _ticked(self) -> list[str]:
        return list(self.fields["sentences"].initial) if self.is_outdated else super()._ticked()


def _digest(item: Item, comparison: Comparison) -> str:
    evidence = sorted(piece.pk for piece in item.evidence.all())
    texts = [
        (one.document.text, [(it.ref, it.span.start, it.span.end) for it in one.sentences])
        for one in comparison.documents
    ]
    return hashlib.sha256(repr((evidence, texts)).encode()).hexdigest()[:16]
