"""Store what a teacher decides about the statements of a story, and undo it."""

from collections.abc import Iterable

from django.contrib.auth.models import User
from django.db import transaction

from coverage_app.analysis import Place, Sentence
from coverage_app.models import Article, FactDecision, StatementDecision, Story


@transaction.atomic
def decide_on_sentences(
    *, story: Story, pairs: Iterable[tuple[Sentence, Sentence]], is_same: bool, decided_by: User
) -> tuple[FactDecision, ...]:
    """Store for each pair of sentences whether both report one fact, in the place of a word before.

    The sentences of a pair belong to different texts of the story.
    """
    articles = {article.letter: article for article in story.articles.all()}
    decisions = []
    for pair in pairs:
        left, right = sorted(pair, key=lambda sentence: sentence.letter)
        one, other = articles[left.letter], articles[right.letter]
        decision, _ = FactDecision.objects.update_or_create(
            left_article=one,
            left_start=left.span.start,
            left_end=left.span.end,
            right_article=other,
            right_start=right.span.start,
            right_end=right.span.end,
            defaults={
                "story": story,
                "left_excerpt": left.span.slice(one.text),
                "right_excerpt": right.span.slice(other.text),
                "is_same": is_same,
                "decided_by": decided_by,
            },
        )
        decisions.append(decision)
    return tuple(decisions)


def reword(*, story: Story, place: Place, wording: str, decided_by: User) -> StatementDecision:
    """Store a teacher's wording of the statement at ``place``, in the place of one before."""
    return _decide_on_statement(story, place, decided_by, is_hidden=False, wording=wording)


def hide(*, story: Story, place: Place, decided_by: User) -> StatementDecision:
    return _decide_on_statement(story, place, decided_by, is_hidden=True, wording="")


@transaction.atomic
def undo(*, story: Story, facts: Iterable[int], statements: Iterable[int]) -> None:
    """Delete decisions of the story by their numbers: what was found counts again."""
    story.fact_decisions.filter(pk__in=facts).delete()
    StatementDecision.objects.for_story(story).filter(pk__in=statements).delete()


def _decide_on_statement(
    story: Story, place: Place, decided_by: User, *, is_hidden: bool, wording: str
) -> StatementDecision:
    article = _article_at(story, place)
    decision, _ = StatementDecision.objects.update_or_create(
        article=article,
        start=place.span.start,
        end=place.span.end,
        is_hidden=is_hidden,
        defaults={
            "excerpt": place.span.slice(article.text),
            "wording": wording,
            "decided_by": decided_by,
        },
    )
    return decision


def _article_at(story: Story, place: Place) -> Article:
    return next(article for article in story.articles.all() if article.letter == place.letter)
