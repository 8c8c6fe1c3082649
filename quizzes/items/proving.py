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
from quizzes.models import Evidence, Item

Place = tuple[str, int, str]


def takes_sentences(item: Item) -> bool:
    """Tell whether its proof can be ticked: where options are sentences, the right one is it."""
    return item.status != Item.Status.RETIRED and item.kind != Kind.SENTENCE


def ticked(item: Item, comparison: Comparison) -> tuple[str, ...]:
    """Return the numbers of the sentences that prove the item where they stand now."""
    proof = set(map(_place, draft_of(item).evidence))
    return tuple(ref for ref, piece in _all_cited(comparison).items() if _place(piece) in proof)


def lines_of_proof(item: Item) -> list[Evidence]:
    """Return what proves the item still and is no sentence, a headline say: it stays."""
    return [it for it in item.proof() if it.sentence is None and not it.is_stale()]


@transaction.atomic
def give_proof(
    *, item: Item, sentences: Collection[Sentence], comparison: Comparison, given_by: User
) -> Item:
    """Let these sentences prove the item, beside the lines that do and stand still.

    Returns the item that has the proof: a new version, if students have met this one. Nothing is
    stored where nothing changes. Raises a ValidationError for an item that is retired.
    """
    stored = held_to_change(item)
    before = draft_of(stored)
    after = _proved(before, sentences, comparison)
    if _cites(before) == _cites(after):
        return stored
    target = version_to_change(stored, given_by)
    if target.doubt == Item.UNPROVED:
        target.doubt = ""
    target.save()
    target.evidence.all().delete()
    articles = {article.letter: article for article in target.story.articles.all()}
    store_evidence(target, articles, after)
    return target


def _proved(
    before: ItemDraft, sentences: Collection[Sentence], comparison: Comparison
) -> ItemDraft:
    """Cite everything anew, as it stands now; what was cited keeps its focus."""
    known = {_place(it): it for it in (*before.evidence, *before.contrast, *before.decoys)}
    current = {_place(it): it for it in _all_cited(comparison).values()}

    def anew(pieces: Iterable[EvidenceDraft]) -> tuple[EvidenceDraft, ...]:
        found = (current.get(_place(piece)) or _line(comparison, piece) for piece in pieces)
        return tuple(replace(it, focus=_focus(known, it)) for it in found if it)

    lines = (piece for piece in before.evidence if piece.sentence is None)
    # By its place: a line may be a sentence now.
    proof = {_place(it): it for it in (*anew(cited(sentences, comparison)), *anew(lines))}
    contrast = [it for it in anew(before.contrast) if _place(it) not in proof]
    decoys = [it for it in anew(before.decoys) if _place(it) not in proof]
    is_without = bool(before.evidence) and not before.decoys  # on purpose
    if not decoys and not is_without:
        decoys = list(cited(around(sentences, comparison), comparison))
    return replace(
        before,
        evidence=tuple(proof[place] for place in sorted(proof)),
        contrast=tuple(contrast),
        decoys=tuple(decoys),
    )


def _all_cited(comparison: Comparison) -> dict[str, EvidenceDraft]:
    """Cite every sentence of the texts, by its number on screen."""
    sentences = (it for one in comparison.documents for it in one.sentences)
    return {f"{it.letter}{it.sentence}": it for it in cited(sentences, comparison)}


def _place(piece: EvidenceDraft) -> Place:
    """Say where a piece stands, whatever number the sentence has there."""
    return piece.letter, piece.span.start, piece.excerpt


def _focus(known: dict[Place, EvidenceDraft], piece: EvidenceDraft) -> Span | None:
    before = known.get(_place(piece))
    return before.focus if before else None


def _line(comparison: Comparison, piece: EvidenceDraft) -> EvidenceDraft | None:
    """Cite a line that is no sentence; what stood around it is not known any more."""
    is_line = piece.sentence is None and _stands_in(comparison, piece)
    return replace(piece, context=None) if is_line else None


def _stands_in(comparison: Comparison, piece: EvidenceDraft) -> bool:
    texts = (it.document for it in comparison.documents)
    return any(
        text.letter == piece.letter and piece.span.slice(text.text) == piece.excerpt
        for text in texts
    )


def _cites(draft: ItemDraft) -> tuple[list[tuple[Place, int | None]], ...]:
    """Sum up what is cited, by place and number, to tell whether anything changes."""
    groups = (draft.evidence, draft.contrast, draft.decoys)
    return tuple(sorted((_place(it), it.sentence) for it in group) for group in groups)
