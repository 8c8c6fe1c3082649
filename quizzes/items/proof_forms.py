"""The form in which a teacher ticks what proves a stored item."""

from django.core.exceptions import ValidationError
from django.http import QueryDict

from coverage_app.analysis import Comparison
from coverage_app.lenses.texts import Text
from quizzes.derivation.drafts import Kind
from quizzes.items.proving import lines_of_proof, ticked
from quizzes.items.ticked_sentences import NO_PROOF, SentencesForm
from quizzes.models import Item


class ItemProofForm(SentencesForm):
    """The sentences that prove an item: those that do now are ticked, and one is needed."""

    def __init__(
        self,
        item: Item,
        comparison: Comparison,
        texts: tuple[Text, ...],
        data: QueryDict | None = None,
    ) -> None:
        super().__init__(comparison, texts, data, ticked(item, comparison))
        self.kind = Kind(item.kind)
        self.is_proved_by_lines = bool(lines_of_proof(item, comparison))

    def clean_sentences(self) -> list[str]:
        refs: list[str] = self.cleaned_data["sentences"]
        if not refs and not self.is_proved_by_lines:
            raise ValidationError(NO_PROOF)
        return refs
