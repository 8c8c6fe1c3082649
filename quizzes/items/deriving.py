"""Deriving again: what becomes of the items that a story has when its texts were compared anew."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db import transaction

from coverage_app.models import Article, Story
from quizzes.derivation.drafts import ItemDraft
from quizzes.items.drafting import draft_of, store_evidence, store_options
from quizzes.models import Item


@dataclass(frozen=True, slots=True)
class Derivation:
    """What deriving did: the items it made, how many it knew, and how many it found stale.

    ``refusal`` says why a story is not derived from.
    """

    new: tuple[Item, ...]
    known: int
    stale: int
    refusal: str = ""


@transaction.atomic
def review_known(*, story: Story, drafts: Mapping[str, ItemDraft]) -> int:
    """Look at the items by the drafts derived now, under fingerprints; return how many are stale.

    A proof that only moved in its text is found again. An item is stale when a sentence of it
    stands in no text any more, or when it is not derived any more, unless a teacher has changed it;
    it stays, with its decision.
    What students have met, and what was rejected or retired, is not touched.
    """
    articles = {article.letter: article for article in story.articles.all()}
    items = story.items.undecided_or_accepted().derived_once().with_options_and_evidence()
    for item in items.select_for_update():
        draft = drafts.get(item.fingerprint)
        # A line that was kept or removed moves the numbers of sentences, and no text.
        if draft and (item.is_changed or _places(draft_of(item)) != _places(draft)):
            _renew(item, articles, draft)
        is_lost = item.is_derived and not draft  # what a teacher has changed is the teacher's
        if item.is_lost != is_lost:
            item.is_lost = is_lost
            item.save(update_fields=["is_lost"])
    return story.items.stale().count()


def _renew(item: Item, articles: Mapping[str, Article], draft: ItemDraft) -> None:
    """Prove it by the text as it is now, if its proof only moved, or nobody has decided on it."""
    is_as_derived = item.is_derived and item.status == Item.Status.DRAFT
    if is_as_derived:
        # The words after an answer name sentences by number.
        item.options.all().delete()
        store_options(item, draft)
    if is_as_derived or _places(draft_of(item)) == _places(draft):
        item.evidence.all().delete()
        store_evidence(item, articles, draft)


def _places(draft: ItemDraft) -> list[tuple[str, int | None, str]]:
    return [(piece.letter, piece.sentence, piece.excerpt) for piece in draft.evidence]
