"""Derive quiz items from a comparison: pure Python, no Django."""

from collections.abc import Iterable, Iterator

from coverage_app.analysis import Comparison
from quizzes.derivation.drafts import ItemDraft
from quizzes.derivation.families import (
    changed_quote,
    consequential_omission,
    counted_figure,
    derived_number,
    figure_certainty,
    first_publisher,
    headline_certainty,
    headline_figure,
    hedged_figure,
    independent_sources,
    open_rewrite,
    outlet_voice,
    page_anatomy,
    placed_figure,
    quoted_words,
    quoting_sentence,
    reported_claim,
    reported_figure,
    reported_name,
    reported_words,
    same_claim,
    same_point,
    telling_sentence,
    voices,
    whose_claim,
    whose_words,
)
from quizzes.derivation.lint import lint
from quizzes.derivation.once import reading_once
from quizzes.derivation.proofs import with_decoys
from quizzes.derivation.selection import select_items

FAMILIES = (
    reported_figure,
    reported_name,
    reported_words,
    reported_claim,
    consequential_omission,
    hedged_figure,
    figure_certainty,
    derived_number,
    counted_figure,
    placed_figure,
    changed_quote,
    quoted_words,
    same_point,
    whose_words,
    whose_claim,
    outlet_voice,
    same_claim,
    voices,
    independent_sources,
    first_publisher,
    page_anatomy,
    headline_certainty,
    headline_figure,
    telling_sentence,
    quoting_sentence,
    open_rewrite,
)

# Each is compared with each. The news that all this was made with has 204, 90 and 68 at most.
MOST = {"sentences": 400, "figures": 300, "quotes": 300}

__all__ = ["derive_items", "select_items", "too_much"]


def derive_items(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Derive all items of all families from a comparison, in the order of families and texts.

    The same comparison gives the same drafts, to the byte; drafts with a flaw are dropped, and so
    are those that ask for what one of their family before them asks for. A story that is `too_much`
    gives none.

    >>> from coverage_app.analysis import Document, compare
    >>> one = Document.from_text("It was late. The rocket flew for 86 minutes.", letter="A")
    >>> other = Document.from_text("It was late. It was a long flight.", letter="B")
    >>> [draft.stem for draft in derive_items(compare((one, other)))]
    ['Which text says that the rocket flew for 86 minutes?']
    """
    if too_much(comparison):
        return ()
    with reading_once():
        drafts = (draft for family in FAMILIES for draft in family.derive(comparison))
        return with_decoys(_once(draft for draft in drafts if not lint(draft)), comparison)


def too_much(comparison: Comparison) -> str:
    """Say which text has more than questions are derived from; nothing when none has.

    >>> from coverage_app.analysis import Document, compare
    >>> too_much(compare((Document.from_text("It rained on Monday. " * 401),)))
    'Text A has 401 sentences: no questions are made of a text with more than 400.'
    """
    for one in comparison.documents:
        counts = {"sentences": one.sentences, "figures": one.figures, "quotes": one.quotes}
        for noun, found in counts.items():
            if len(found) > MOST[noun]:
                return (
                    f"Text {one.document.letter} has {len(found):,} {noun}: no questions are made "
                    f"of a text with more than {MOST[noun]}."
                )
    return ""


def _once(drafts: Iterable[ItemDraft]) -> Iterator[ItemDraft]:
    asked: set[tuple[int, str]] = set()
    for draft in drafts:
        if (draft.family, draft.fact) not in asked:
            yield draft
        asked.add((draft.family, draft.fact))
