"""Derive quiz items from a comparison: pure Python, no Django."""

from coverage_app.analysis import Comparison
from quizzes.derivation.drafts import ItemDraft
from quizzes.derivation.families import (
    changed_quote,
    consequential_omission,
    first_publisher,
    independent_sources,
    page_anatomy,
    reported_claim,
    reported_figure,
    reported_words,
    voices,
)
from quizzes.derivation.lint import lint
from quizzes.derivation.selection import select_items

FAMILIES = (
    reported_figure,
    reported_words,
    reported_claim,
    consequential_omission,
    changed_quote,
    voices,
    independent_sources,
    first_publisher,
    page_anatomy,
)

__all__ = ["derive_items", "select_items"]


def derive_items(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Derive all items of all families from a comparison, in the order of families and texts.

    The same comparison gives the same drafts, to the byte; drafts with a flaw are dropped.

    >>> from coverage_app.analysis import Document, compare
    >>> one = Document.from_text("It was late. The rocket flew for 86 minutes.", letter="A")
    >>> other = Document.from_text("It was late. It was a long flight.", letter="B")
    >>> [draft.stem for draft in derive_items(compare((one, other)))]
    ['Which text reports that the rocket flew for 86 minutes?']
    """
    drafts = (draft for family in FAMILIES for draft in family.derive(comparison))
    return tuple(draft for draft in drafts if not lint(draft))
