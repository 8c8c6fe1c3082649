"""A teacher ticks the sentences that prove an item: it had none, or others prove it better."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction

from coverage_app.analysis import Comparison, Sentence
from quizzes.derivation.drafts import EvidenceDraft, ItemDraft
from quizzes.derivation.proofs import FEWEST_DECOYS
from quizzes.items.citing import Place, Texts, around, cited, place_of
from quizzes.items.drafting import draft_of, store_evidence
from quizzes.items.editing import held_to_change, version_to_change
from quizzes.items.ticked_sentences import NO_PROOF
from quizzes.models import Evidence, Item


def ticked(item: Item, comparison: Comparison) -> tuple[str, ...]:
    """Return the numbers of the sentences that prove the item, as they stand now."""
    found = map(Texts(comparison).find, draft_of(item).evidence)
    return tuple(f"{it.letter}{it.sentence}" for it in found if it and it.sentence)


def lines_of_proof(item: Item, comparison: Comparison) -> list[Evidence]:
    """Return what proves the item still and is no sentence, a headline say: it stays."""
    is_line = Texts(comparison).is_line
    pieces = zip(item.proof(), draft_of(item).evidence, strict=True)
    return [piece for piece, cited_then in pieces if is_line(cited_then)]


def lost_evidence(item: Item, comparison: Comparison) -> list[Evidence]:
    """Return what is not found in the texts any more: it goes with the next proof."""
    draft, find = draft_of(item), Texts(comparison).find
    pieces = zip(
        (*item.proof(), *item.contrast(), *item.decoys()),
        (*draft.evidence, *draft.contrast, *draft.decoys),
        strict=True,
    )
    return [piece for piece, cited_then in pieces if not find(cited_then)]


@transaction.atomic
def give_proof(
    *, item: Item, sentences: Collection[Sentence], comparison: Comparison, given_by: User
) -> Item:
    """Let these sentences prove the item, beside the lines that do and stand still.

    Returns the item that has the proof: a new version, if students have met this one. Nothing is
    stored where nothing changes. Raises a ValidationError for an item that is retired, and where
    nothing would prove it.
    """
    stored = held_to_change(item)
    before = draft_of(stored)
    after = _proved(before, sentences, comparison)
    if not after.evidence:
        raise ValidationError(NO_PROOF)
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
    texts = Texts(comparison)
    known = _by_place(it for piece in _all(before) if (it := texts.find(piece)))
    new = (known.get(place_of(it), it) for it in cited(sentences, comparison))
    lines = (it for piece in before.evidence if texts.is_line(piece) and (it := texts.find(piece)))
    proof = _by_place((*new, *lines))
    return replace(
        before,
        evidence=tuple(proof[place] for place in sorted(proof)),
        contrast=tuple(
            it
            for piece in before.contrast
            if (it := texts.find(piece)) and place_of(it) not in proof
        ),
        decoys=_decoys(before, proof, cited(around(sentences, comparison), comparison), texts),
    )


def _decoys(
    before: ItemDraft,
    proof: Collection[Place],
    neighbors: Iterable[EvidenceDraft],
    texts: Texts,
) -> tuple[EvidenceDraft, ...]:
    """Keep the sentences to choose from; where too few are left, neighbors join them.

    They are of the texts that the proof is of. A proof without any has none on purpose.
    """
    if before.evidence and not before.decoys:
        return ()
    letters = {letter for letter, _, _ in proof}
    found = _by_place(it for piece in before.decoys if (it := texts.find(piece)))
    decoys = {at: it for at, it in found.items() if it.letter in letters and at not in proof}
    if len(decoys) < FEWEST_DECOYS:
        proved_once = _by_place(it for piece in before.evidence if (it := texts.find(piece)))
        decoys |= _by_place(it for it in neighbors if place_of(it) not in proved_once)
    return tuple(decoys[place] for place in sorted(decoys))


def _by_place(pieces: Iterable[EvidenceDraft]) -> dict[Place, EvidenceDraft]:
    return {place_of(piece): piece for piece in pieces}


def _all(draft: ItemDraft) -> tuple[EvidenceDraft, ...]:
    return (*draft.evidence, *draft.contrast, *draft.decoys)


def _cites(draft: ItemDraft) -> tuple[list[tuple[Place, int | None]], ...]:
    """Sum up what is cited, by place and number, to tell whether anything changes."""
    groups = (draft.evidence, draft.contrast, draft.decoys)
    return tuple(sorted((place_of(it), it.sentence or 0) for it in group) for group in groups)
