"""Between stored items and the records that files hold: each made from the other."""

from collections.abc import Iterator, Mapping

from django.contrib.auth.models import User

from coverage_app.analysis import Span
from coverage_app.models import Article, Story
from quizzes.derivation.drafts import Kind, Skill, Step
from quizzes.interchange.records import EvidenceRecord, ItemRecord, OptionRecord
from quizzes.models import Evidence, Item, Option


def record_of(item: Item, articles: Mapping[int, Article]) -> ItemRecord:
    """Read an item as a record, with the evidence that stands in the texts of today.

    A draft of derivation knows the key by its having no misconception; the wrong options of an
    item that a teacher wrote may have none either.
    """
    return ItemRecord(
        kind=Kind(item.kind),
        skill=Skill(item.skill),
        step=Step(item.step),
        stem=item.stem,
        options=tuple(_option_record(option) for option in item.options.all()),
        evidence=tuple(_evidence_records(item, articles)),
        hint=item.hint,
        rubric=tuple(item.rubric),
        family=item.family,
        fact=item.fact,
        reason=item.reason,
        confidence=item.confidence,
        doubt=item.doubt,
        status=item.status,
        rejection=item.rejection,
        fingerprint=item.fingerprint,
        is_derived=item.is_derived,
    )


def store_record(
    *, story: Story, articles: Mapping[str, Article], record: ItemRecord, created_by: User
) -> Item:
    """Store an item with its options and evidence; the caller sees to the transaction."""
    item = Item.objects.create(
        story=story,
        family=record.family,
        kind=record.kind.value,
        skill=record.skill.value,
        step=record.step.value,
        stem=record.stem,
        hint=record.hint,
        reason=record.reason,
        confidence=record.confidence,
        doubt=record.doubt,
        rubric=list(record.rubric),
        fact=record.fact,
        fingerprint=record.fingerprint,
        is_derived=record.is_derived,
        status=record.status,
        rejection=record.rejection,
        created_by=created_by,
    )
    Option.objects.bulk_create(
        _option(item, position, option) for position, option in enumerate(record.options, 1)
    )
    Evidence.objects.bulk_create(
        _evidence(item, articles[piece.letter], position, piece)
        for position, piece in enumerate(record.evidence, 1)
    )
    return item


def standing(piece: EvidenceRecord, text: str) -> bool:
    return piece.span.slice(text) == piece.excerpt


def _option_record(option: Option) -> OptionRecord:
    return OptionRecord(
        text=option.text,
        is_key=option.is_key,
        rationale=option.rationale,
        misconception=option.misconception,
        letters=option.letters,
        sentence=option.sentence,
        prompt=option.prompt,
    )


def _evidence_records(item: Item, articles: Mapping[int, Article]) -> Iterator[EvidenceRecord]:
    for piece in item.evidence.all():
        article = articles[piece.article_id]
        record = EvidenceRecord(
            role=piece.role,
            letter=article.letter,
            span=Span(piece.start, piece.end),
            excerpt=piece.excerpt,
            focus=_span(piece.focus_start, piece.focus_end),
            context=_context(piece, article.text),
            sentence=piece.sentence,
        )
        if standing(record, article.text):
            yield record


def _context(piece: Evidence, text: str) -> Span | None:
    """Return the context, unless the text was cut behind the sentence since."""
    context = _span(piece.context_start, piece.context_end)
    return context if context and context.end <= len(text) else None


def _span(start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(start, end)


def _option(item: Item, position: int, option: OptionRecord) -> Option:
    return Option(
        item=item,
        position=position,
        text=option.text,
        is_key=option.is_key,
        rationale=option.rationale,
        misconception=option.misconception,
        letters=option.letters,
        sentence=option.sentence,
        prompt=option.prompt,
    )


def _evidence(item: Item, article: Article, position: int, piece: EvidenceRecord) -> Evidence:
    return Evidence(
        item=item,
        article=article,
        position=position,
        role=piece.role,
        start=piece.span.start,
        end=piece.span.end,
        excerpt=piece.excerpt,
        focus_start=piece.focus.start if piece.focus else None,
        focus_end=piece.focus.end if piece.focus else None,
        context_start=piece.context.start if piece.context else None,
        context_end=piece.context.end if piece.context else None,
        sentence=piece.sentence,
    )
