"""Make a story pack of a story, or of one quiz and what it rests on."""

from collections.abc import Iterable

from coverage_app.analysis import Span
from coverage_app.models import Article, FactDecision, Story
from quizzes.files.item_records import record_of
from quizzes.interchange.records import (
    ArticleRecord,
    FactRecord,
    ItemRecord,
    LineRecord,
    Pack,
    PlaceRecord,
    QuizRecord,
    StatementRecord,
    hash_of,
)
from quizzes.models import Item, Quiz


def pack_of_story(story: Story) -> Pack:
    """Pack a story with all its items, and its quizzes that are not retired."""
    quizzes = story.quizzes.not_retired().oldest_first().with_places()
    return _pack(story, story.items.whole(), quizzes)


def pack_of_quiz(quiz: Quiz) -> Pack:
    """Pack the story of a quiz with the quiz, its twin, and the items of both."""
    quizzes = tuple(quiz.story.quizzes.with_twin_of(quiz).oldest_first().with_places())
    return _pack(quiz.story, quiz.story.items.whole().in_quizzes(quizzes), quizzes)


def records_of_quiz(quiz: Quiz) -> tuple[ItemRecord, ...]:
    """Return the items of a quiz in its order."""
    articles = {article.pk: article for article in quiz.story.articles.all()}
    items = {item.pk: item for item in Item.objects.whole().in_quizzes([quiz])}
    places = quiz.quiz_items.all()
    return tuple(record_of(items[place.item_id], articles) for place in places)


def _pack(story: Story, items: Iterable[Item], quizzes: Iterable[Quiz]) -> Pack:
    articles = {article.pk: article for article in story.articles.whole()}
    items, quizzes = tuple(items), tuple(quizzes)
    places = {item.pk: place for place, item in enumerate(items)}
    twins = {quiz.pk: place for place, quiz in enumerate(quizzes)}
    facts = (_fact_record(it, articles) for it in story.fact_decisions.all())
    return Pack(
        title=story.title,
        slug=story.slug,
        standfirst=story.standfirst,
        source=story.source,
        articles=tuple(_article_record(article) for article in articles.values()),
        facts=tuple(sorted(filter(None, facts), key=_place_in_pack)),
        items=tuple(record_of(item, articles) for item in items),
        quizzes=tuple(_quiz_record(quiz, places, twins) for quiz in quizzes),
    )


def _article_record(article: Article) -> ArticleRecord:
    publisher = article.first_publisher
    return ArticleRecord(
        letter=article.letter,
        outlet=article.outlet.name,
        text=article.text,
        sha256=hash_of(article.text),
        characters=len(article.text),
        first_publisher=publisher.name if publisher else "",
        headline=article.headline,
        byline=article.byline,
        published_on=article.published_on,
        address=article.address,
        language=article.language,
        is_checked=article.is_checked,
        lines=tuple(LineRecord(it.line, it.keep) for it in article.line_decisions.all()),
        statements=tuple(
            StatementRecord(Span(it.start, it.end), it.excerpt, it.wording, it.is_hidden)
            for it in article.statement_decisions.all()
            if it.holds_in(article.text)
        ),
    )


def _fact_record(decision: FactDecision, articles: dict[int, Article]) -> FactRecord | None:
    """Return a decision as a record; none where its sentences do not stand in the texts."""
    left, right = articles[decision.left_article_id], articles[decision.right_article_id]
    if not decision.holds_in(left.text, right.text):
        return None
    return FactRecord(
        left=PlaceRecord(
            left.letter, Span(decision.left_start, decision.left_end), decision.left_excerpt
        ),
        right=PlaceRecord(
            right.letter, Span(decision.right_start, decision.right_end), decision.right_excerpt
        ),
        is_same=decision.is_same,
    )


def _place_in_pack(fact: FactRecord) -> tuple[str, Span, str, Span]:
    return fact.left.letter, fact.left.span, fact.right.letter, fact.right.span


def _quiz_record(quiz: Quiz, places: dict[int, int], twins: dict[int, int]) -> QuizRecord:
    return QuizRecord(
        title=quiz.title,
        feedback=quiz.feedback,
        asks_proof=quiz.asks_proof,
        asks_confidence=quiz.asks_confidence,
        repeats_missed=quiz.repeats_missed,
        has_sections=quiz.has_sections,
        form=quiz.form,
        twin=_twin(quiz, twins),
        items=tuple(places[place.item_id] for place in quiz.quiz_items.all()),
    )


def _twin(quiz: Quiz, twins: dict[int, int]) -> int | None:
    """Return the place of the twin, where each of the two names the other."""
    if quiz.twin is None or quiz.twin.twin_id != quiz.pk:
        return None
    return twins.get(quiz.twin.pk)
