"""Store what a file brings: a story from a pack, questions as drafts of a story."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction

from coverage_app.models import (
    LETTERS,
    Article,
    FactDecision,
    LineDecision,
    Outlet,
    StatementDecision,
    Story,
)
from quizzes.files.item_records import standing, store_record
from quizzes.interchange.faults import UnreadableFileError
from quizzes.interchange.records import (
    ArticleRecord,
    EvidenceRecord,
    FactRecord,
    ItemRecord,
    Pack,
    QuizRecord,
)
from quizzes.models import Item, Quiz, QuizItem


@transaction.atomic
def store_pack(*, pack: Pack, created_by: User) -> Story:
    """Make a story of a pack that was checked: not open to visitors, its quizzes drafts.

    A story that has the address of the pack's already stays as it is; the new one gets another.
    Raises `UnreadableFileError` when a rule of stories or texts is broken; then nothing is stored.
    """
    story = Story(
        title=pack.title,
        slug=Story.objects.slug_like(pack.slug),
        standfirst=pack.standfirst,
        source=pack.source,
        created_by=created_by,
    )
    with _broken_rules_of("story.json"):
        story.full_clean()
    story.save()
    articles = {it.letter: _store_article(story, it, created_by) for it in pack.articles}
    FactDecision.objects.bulk_create(
        _fact_decision(story, articles, fact, created_by) for fact in pack.facts
    )
    items = [
        store_record(story=story, articles=articles, record=item, created_by=created_by)
        for item in pack.items
    ]
    quizzes = [_store_quiz(story, quiz, items, created_by) for quiz in pack.quizzes]
    for quiz, record in zip(quizzes, pack.quizzes, strict=True):
        if record.twin is not None:
            quiz.twin = quizzes[record.twin]
            quiz.save(update_fields=["twin"])
    return story


@transaction.atomic
def store_questions(
    *, story: Story, records: Iterable[ItemRecord], created_by: User
) -> tuple[Item, ...]:
    """Store questions as drafts; evidence comes along where it stands in the story's texts."""
    articles = {article.letter: article for article in story.articles.all()}
    return tuple(
        store_record(
            story=story,
            articles=articles,
            record=_as_draft(record, articles),
            created_by=created_by,
        )
        for record in records
    )


def _as_draft(record: ItemRecord, articles: Mapping[str, Article]) -> ItemRecord:
    texts = {letter: article.text for letter, article in articles.items()}
    evidence = tuple(
        _within(piece, texts[piece.letter])
        for piece in record.evidence
        if piece.letter in texts and standing(piece, texts[piece.letter])
    )
    has_proof = any(piece.role == "proof" for piece in evidence)
    return replace(
        record,
        evidence=evidence,
        doubt=record.doubt if has_proof else Item.UNPROVED,
        status=Item.Status.DRAFT.value,
        rejection="",
        fingerprint="",
        is_derived=False,
    )


def _within(piece: EvidenceRecord, text: str) -> EvidenceRecord:
    is_longer = piece.context is not None and piece.context.end > len(text)
    return replace(piece, context=None) if is_longer else piece


def _store_article(story: Story, record: ArticleRecord, created_by: User) -> Article:
    with _broken_rules_of(f"Text {record.letter}"):
        outlet = Outlet.objects.named(record.outlet)
        article = Article(
            story=story,
            position=LETTERS.index(record.letter),
            outlet=outlet,
            first_publisher=_first_publisher(record, outlet),
            text=record.text,
            headline=record.headline,
            byline=record.byline,
            published_on=record.published_on,
            address=record.address,
            language=record.language,
            is_checked=record.is_checked,
        )
        article.full_clean()
    article.save()
    _store_decisions(article, record, created_by)
    return article


def _store_decisions(article: Article, record: ArticleRecord, decided_by: User) -> None:
    LineDecision.objects.bulk_create(
        LineDecision(article=article, line=it.line, keep=it.keep, decided_by=decided_by)
        for it in record.lines
    )
    StatementDecision.objects.bulk_create(
        StatementDecision(
            article=article,
            start=it.span.start,
            end=it.span.end,
            excerpt=it.excerpt,
            wording=it.wording,
            is_hidden=it.is_hidden,
            decided_by=decided_by,
        )
        for it in record.statements
    )


def _first_publisher(record: ArticleRecord, outlet: Outlet) -> Outlet | None:
    if not record.first_publisher:
        return None
    publisher = Outlet.objects.named(record.first_publisher)
    return None if publisher == outlet else publisher


def _fact_decision(
    story: Story, articles: Mapping[str, Article], fact: FactRecord, decided_by: User
) -> FactDecision:
    return FactDecision(
        story=story,
        left_article=articles[fact.left.letter],
        left_start=fact.left.span.start,
        left_end=fact.left.span.end,
        left_excerpt=fact.left.excerpt,
        right_article=articles[fact.right.letter],
        right_start=fact.right.span.start,
        right_end=fact.right.span.end,
        right_excerpt=fact.right.excerpt,
        is_same=fact.is_same,
        decided_by=decided_by,
    )


def _store_quiz(story: Story, record: QuizRecord, items: list[Item], created_by: User) -> Quiz:
    quiz = Quiz.objects.create(
        story=story,
        title=record.title,
        feedback=record.feedback,
        asks_proof=record.asks_proof,
        asks_confidence=record.asks_confidence,
        repeats_missed=record.repeats_missed,
        has_sections=record.has_sections,
        form=record.form,
        created_by=created_by,
    )
    QuizItem.objects.bulk_create(
        QuizItem(quiz=quiz, item=items[place], position=position)
        for position, place in enumerate(record.items, 1)
    )
    return quiz


@contextmanager
def _broken_rules_of(where: str) -> Iterator[None]:
    try:
        yield
    except ValidationError as error:
        rules = [f"{name}: {' '.join(said)}" for name, said in error.message_dict.items()]
        raise UnreadableFileError(f"{where}: {' '.join(rules)}") from error
