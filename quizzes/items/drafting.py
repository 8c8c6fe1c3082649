"""Between the drafts of derivation and the items that are stored: each made from the other."""

from collections.abc import Iterable, Mapping

from coverage_app.analysis import Span
from coverage_app.models import Article, Story
from quizzes.derivation.drafts import (
    EvidenceDraft,
    ItemDraft,
    Kind,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.models import Evidence, Item, Option


def store_draft(story: Story, articles: Mapping[str, Article], draft: ItemDraft) -> Item:
    """Store a derived draft with its options and evidence; the caller sees to the transaction."""
    item = Item.objects.create(
        story=story,
        family=draft.family,
        skill=draft.skill.value,
        step=draft.step.value,
        stem=draft.stem,
        hint=draft.hint,
        reason=draft.reason,
        confidence=draft.confidence,
        kind=draft.kind.value,
        doubt=draft.doubt,
        rubric=list(draft.rubric),
        fact=draft.fact,
        fingerprint=draft.fingerprint,
        is_derived=True,
    )
    store_options(item, draft)
    store_evidence(item, articles, draft)
    return item


def store_options(item: Item, draft: ItemDraft) -> None:
    Option.objects.bulk_create(
        _option(item, position, option) for position, option in enumerate(draft.options, 1)
    )


def store_evidence(item: Item, articles: Mapping[str, Article], draft: ItemDraft) -> None:
    pieces = [(Evidence.Role.PROOF, piece) for piece in draft.evidence]
    pieces += [(Evidence.Role.CONTRAST, piece) for piece in draft.contrast]
    pieces += [(Evidence.Role.DECOY, piece) for piece in draft.decoys]
    Evidence.objects.bulk_create(
        _evidence(item, articles[piece.letter], role, position, piece)
        for position, (role, piece) in enumerate(pieces, 1)
    )


def _option(item: Item, position: int, option: OptionDraft) -> Option:
    return Option(
        item=item,
        position=position,
        text=option.text,
        letters=option.letters,
        sentence=option.sentence,
        prompt=option.prompt,
        rationale=option.rationale,
        misconception=option.misconception.value if option.misconception else "",
        is_key=option.is_key,
    )


def _evidence(
    item: Item, article: Article, role: Evidence.Role, position: int, piece: EvidenceDraft
) -> Evidence:
    return Evidence(
        item=item,
        article=article,
        role=role,
        position=position,
        start=piece.span.start,
        end=piece.span.end,
        excerpt=piece.excerpt,
        focus_start=piece.focus.start if piece.focus else None,
        focus_end=piece.focus.end if piece.focus else None,
        context_start=piece.context.start if piece.context else None,
        context_end=piece.context.end if piece.context else None,
        sentence=piece.sentence,
    )


def draft_of(item: Item) -> ItemDraft:
    """Read an item as a draft, as the rules of derivation know it: to lint it, to select it."""
    return ItemDraft(
        family=item.family,
        kind=Kind(item.kind),
        skill=Skill(item.skill),
        step=Step(item.step),
        stem=item.stem,
        hint=item.hint,
        options=tuple(_option_draft(option) for option in item.options.all()),
        evidence=_evidence_drafts(item.proof()),
        contrast=_evidence_drafts(item.contrast()),
        decoys=_evidence_drafts(item.decoys()),
        rubric=tuple(item.rubric),
        fact=item.fact,
        reason=item.reason,
        confidence=item.confidence,
        doubt=item.doubt,
    )


def _option_draft(option: Option) -> OptionDraft:
    return OptionDraft(
        text=option.text,
        rationale=option.rationale,
        misconception=None if option.is_key else Misconception(option.misconception),
        letters=option.letters,
        sentence=option.sentence,
        prompt=option.prompt,
    )


def _evidence_drafts(pieces: Iterable[Evidence]) -> tuple[EvidenceDraft, ...]:
    return tuple(
        EvidenceDraft(
            letter=piece.article.letter,
            span=Span(piece.start, piece.end),
            excerpt=piece.excerpt,
            focus=_span(piece.focus_start, piece.focus_end),
            sentence=piece.sentence,
            context=_span(piece.context_start, piece.context_end),
        )
        for piece in pieces
    )


def _span(start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(start, end)
