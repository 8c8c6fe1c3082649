"""Derive quiz items from a comparison: pure Python, no Django."""

from coverage_app.analysis import Comparison
from quizzes.derivation.drafts import ItemDraft
from quizzes.derivation.families import (
    changed_quote,
    first_publisher,
    headline_certainty,
    headline_figure,
    open_rewrite,
    quoted_words,
    reported_figure,
    reported_words,
    same_point,
    telling_sentence,
)
from quizzes.derivation.lint import lint
from quizzes.derivation.proofs import with_decoys
from quizzes.derivation.selection import select_items

FAMILIES = (
    reported_figure,
    reported_words,
    changed_quote,
    quoted_words,
    same_point,
    first_publisher,
    headline_certainty,
    headline_figure,
    telling_sentence,
    open_rewrite,
)

__all__ = ["derive_items", "select_items"]


def derive_items(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Derive all items of all families from a comparison, in the order of families and texts.

    The same comparison gives the same drafts, to the byte; drafts with a flaw are dropped.

    >>> from coverage_app.analysis import Document, compare
    >>> one = Document.from_text("It was late. It flew for 86 minutes.", letter="A")
    >>> other = Document.from_text("It was late. It was a long flight.", letter="B")
    >>> [draft.stem for draft in derive_items(compare((one, other)))]
    ['Which text gives a time of 86 minutes?']
    """
    drafts = (draft for family in FAMILIES for draft in family.derive(comparison))
    return with_decoys((draft for draft in drafts if not lint(draft)), comparison)
