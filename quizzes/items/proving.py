"""A teacher ticks the sentences that prove an item: it had none, or others prove it better."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from django.contrib.auth.models import User
from django.db import transaction

from coverage_app.analysis import Comparison, Sentence, Span
from quizzes.derivation.drafts import EvidenceDraft, ItemDraft, Kind
from quizzes.items.citing import around, cited
from quizzes.items.drafting import draft_of, store_evidence
from quizzes.items.editing import held_to_change, version_to_change
from quizzes.models import Item


def takes_sentences(item: Item) -> bool:
    """Tell whether its proof can be ticked: where options are sentences, the right one is it."""
    return item.kind != Kind.SENTENCE


def ticked(item: Item, comparison: Comparison) -> tuple[str, ...]:
    """Return the numbers of the sentences that prove the item and stand in the texts still."""
    standing = {(it.excerpt, it.ref) for it in item.proof() if not it.is_stale()}
    return tuple(
        it.ref
        for one in comparison.documents
        for it in one.sentences
        if (it.span.slice(one.document.text), it.ref) in standing
    )


@transaction.atomic
def prove(
    *, item: Item, sentences: Collection[Sentence], comparison: Comparison, proved_by: User
) -> Item:
    """Let these sentences prove the item, with those around them to choose from beside them.

    Returns the item that has the proof: a new version, if students have met this one. A sentence
    that was cited already keeps its focus, and nothing is stored where nothing changes. Raises a
    ValidationError for an item that is retired.
    """
    stored = held_to_change(item)
    before = draft_of(stored)
    after = _proved(before, sentences, comparison)
    if after.evidence == before.evidence and _stand_in(comparison, before):
        return stored
    target = version_to_change(stored, proved_by)
    if not before.evidence:
        target.doubt = ""  # it was that nothing proves it
    target.save()
    target.evidence.all().delete()
    articles = {article.letter: article for article in target.story.articles.all()}
    store_evidence(target, articles, after)
    return target


def _proved(
    stored: ItemDraft, sentences: Collection[Sentence], comparison: Comparison
) -> ItemDraft:
    known = {_place(it): it for it in (*stored.evidence, *stored.contrast, *stored.decoys)}

    def citing(found: Iterable[Sentence]) -> tuple[EvidenceDraft, ...]:
        return tuple(known.get(_place(it), it) for it in cited(found, comparison))

    evidence = citing(sentences)
    return replace(
        stored,
        evidence=evidence,
        contrast=tuple(
            it for it in stored.contrast if it not in evidence and _stands_in(comparison, it)
        ),
        decoys=citing(around(sentences, comparison)),
    )


def _place(piece: EvidenceDraft) -> tuple[str, Span, str]:
    return piece.letter, piece.span, piece.excerpt


def _stand_in(comparison: Comparison, draft: ItemDraft) -> bool:
    pieces = (*draft.evidence, *draft.contrast, *draft.decoys)
    return all(_stands_in(comparison, piece) for piece in pieces)


def _stands_in(comparison: Comparison, piece: EvidenceDraft) -> bool:
    texts = (it.document for it in comparison.documents)
    return any(
        text.letter == piece.letter and piece.span.slice(text.text) == piece.excerpt
        for text in texts
    )
