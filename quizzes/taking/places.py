"""The questions of a published quiz, remembered: they are the same for all who take it."""

from datetime import datetime
from functools import lru_cache
from itertools import chain

from coverage_app.models import Article, Story
from quizzes.models import Quiz, QuizItem

# So many quizzes at once, in as many classes; one of 24 questions takes half a megabyte and its
# texts.
MOST_REMEMBERED = 50
# A number may be given again when a row was deleted: the moment tells the rows apart.
Row = tuple[int, datetime]


def remember_places(quiz: Quiz) -> None:
    """Give a quiz its questions with their evidence, and read them again only after a change.

    A published quiz keeps its questions, and an item that was in one is never changed: a teacher
    who edits it makes a new version. Changes of the texts are counted by the story. What is
    remembered is shared by all who ask for it: nobody may write into it.
    """
    if quiz.published_at is not None:
        story = quiz.story
        quiz.places = list(
            _published((quiz.pk, quiz.published_at), (story.pk, story.created_at), story.changes)
        )


def texts_of(story: Story) -> tuple[Article, ...]:
    """Return the texts of a story with their outlets, and read them again only after a change."""
    return _texts((story.pk, story.created_at), story.changes)


@lru_cache(maxsize=MOST_REMEMBERED)
def _published(quiz: Row, story: Row, changes: int) -> tuple[QuizItem, ...]:
    places = tuple(QuizItem.objects.of_quiz(quiz[0]).with_items_and_evidence())
    pieces = list(chain.from_iterable(place.item.evidence.all() for place in places))
    used = {piece.article_id for piece in pieces}
    texts = Article.objects.with_outlets().with_revisions().in_bulk(used)
    for piece in pieces:
        piece.article = texts[piece.article_id]
        piece.is_revised = bool(piece.article.revisions.all())
    return places


@lru_cache(maxsize=MOST_REMEMBERED)
def _texts(story: Row, changes: int) -> tuple[Article, ...]:
    return tuple(Article.objects.of_story(story[0]).with_outlets())
