"""Questions that a teacher writes, proved by sentences of the texts."""

from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db import transaction

from coverage_app.analysis import Comparison, Sentence
from coverage_app.models import Story
from quizzes.derivation.drafts import (
    ItemDraft,
    Kind,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.items.citing import around, cited
from quizzes.items.drafting import store_draft
from quizzes.models import Item

FAMILY = 0  # of no family: the numbers of those begin with 1


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
    proving = {*written.sentences, *keys}
    return ItemDraft(
        family=FAMILY,
        kind=written.kind,
        skill=written.skill,
        step=written.step,
        stem=written.stem,
        hint=written.hint,
        options=tuple(_option(one, comparison) for one in written.options),
        evidence=cited(proving, comparison),
        contrast=(),
        decoys=cited(around(proving, comparison), comparison),
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
