"""Questions that a teacher writes, proved by sentences of the texts."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db import transaction

from coverage_app.analysis import Comparison, Sentence
from coverage_app.models import Story
from quizzes.derivation.drafts import (
    EvidenceDraft,
    ItemDraft,
    Kind,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.derivation.wording import proof
from quizzes.items.drafting import store_draft
from quizzes.models import Item

FAMILY = 0  # of no family: the numbers of those begin with 1
DECOYS_ON_A_SIDE = 2


@dataclass(frozen=True, slots=True)
class WrittenOption:
    """An option as written: words, or the sentence that it is."""

    text: str
    rationale: str
    is_key: bool
    misconception: Misconception
    sentence: Sentence | None = None


@dataclass(frozen=True, slots=True)
class WrittenItem:
    """A question as a teacher wrote it; ``sentences`` prove it."""

    kind: Kind
    skill: Skill
    step: Step
    stem: str
    hint: str
    options: tuple[WrittenOption, ...]
    sentences: tuple[Sentence, ...]
    rubric: tuple[str, ...]


def draft_of_written(written: WrittenItem, comparison: Comparison) -> ItemDraft:
    keys = [one.sentence for one in written.options if one.is_key and one.sentence]
    proving = sorted({*written.sentences, *keys}, key=lambda one: (one.letter, one.number))
    return ItemDraft(
        family=FAMILY,
        kind=written.kind,
        skill=written.skill,
        step=written.step,
        stem=written.stem,
        hint=written.hint,
        options=tuple(_option(one, comparison) for one in written.options),
        evidence=_cited(proving, comparison),
        contrast=(),
        decoys=_cited(_around(proving, comparison), comparison),
        rubric=written.rubric,
        fact=written.stem,
        reason="Written by a teacher.",
        confidence=1.0,
    )


@transaction.atomic
def save_written(*, story: Story, draft: ItemDraft, status: Item.Status, written_by: User) -> Item:
    articles = {article.letter: article for article in story.articles.all()}
    item = store_draft(story, articles, draft)
    item.is_derived, item.fingerprint = False, ""
    item.status, item.created_by = status, written_by
    item.save()
    return item


def _option(one: WrittenOption, comparison: Comparison) -> OptionDraft:
    misconception = None if one.is_key else one.misconception
    if one.sentence is None:
        return OptionDraft(one.text, one.rationale, misconception)
    text = comparison.document(one.sentence.letter).document.text
    words = one.sentence.span.slice(text)
    letter, number = one.sentence.letter, one.sentence.number
    return OptionDraft(words, one.rationale, misconception, letter, number)


def _cited(sentences: Iterable[Sentence], comparison: Comparison) -> tuple[EvidenceDraft, ...]:
    return tuple(proof(comparison.document(one.letter), one) for one in sentences)


def _around(proving: list[Sentence], comparison: Comparison) -> list[Sentence]:
    """Choose the sentences on both sides of those that prove it, in the order of the texts."""
    return [
        other
        for one in comparison.documents
        for other in one.sentences
        if other not in proving
        and any(
            other.letter == it.letter and abs(other.number - it.number) <= DECOYS_ON_A_SIDE
            for it in proving
        )
    ]
