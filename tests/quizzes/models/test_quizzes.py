"""What the database keeps true about quizzes, and who may see them."""

import pytest
from django.contrib.auth.models import AnonymousUser, User
from django.db import IntegrityError
from django.db.models import ProtectedError, RestrictedError

from coverage_app.people import Guest
from quizzes.models import Quiz, QuizItem
from tests.quiz_factories import make_attempt, make_item, make_news_story, make_quiz

pytestmark = pytest.mark.django_db


def test_published_quizzes_are_neither_drafts_nor_retired() -> None:
    make_quiz(status=Quiz.Status.DRAFT)
    published = make_quiz()
    make_quiz(status=Quiz.Status.RETIRED)

    assert list(Quiz.objects.published()) == [published]


def test_visitor_sees_quizzes_of_open_stories_only() -> None:
    open_quiz = make_quiz(story=make_news_story(is_open=True))
    make_quiz(story=make_news_story(is_open=False))

    assert list(Quiz.objects.visible_to(AnonymousUser())) == [open_quiz]


def test_teacher_sees_quizzes_of_all_stories(teacher: User) -> None:
    open_quiz = make_quiz(story=make_news_story(is_open=True))
    closed_quiz = make_quiz(story=make_news_story(is_open=False))

    assert set(Quiz.objects.visible_to(teacher)) == {open_quiz, closed_quiz}


def test_quizzes_are_counted_with_their_questions() -> None:
    make_quiz()

    assert [quiz.question_count for quiz in Quiz.objects.with_question_counts()] == [2]


def test_quiz_knows_where_it_stands() -> None:
    draft = make_quiz(status=Quiz.Status.DRAFT)
    published = make_quiz()

    known = [(quiz.is_draft(), quiz.is_published()) for quiz in (draft, published)]

    assert known == [(True, False), (False, True)]


def test_quiz_and_its_questions_are_known_by_their_words() -> None:
    quiz = make_quiz(title="The vote")

    words = [str(quiz), *(str(place) for place in quiz.quiz_items.with_items())]

    assert words == [
        "The vote",
        "Which text gives the result of the vote?",
        "Which text gives the numbers?",
    ]


def test_quiz_has_an_address() -> None:
    quiz = make_quiz()

    assert quiz.get_absolute_url() == f"/quizzes/{quiz.pk}/"


def test_questions_come_in_the_order_of_their_positions() -> None:
    story = make_news_story()
    first, second, third = (make_item(story=story) for _ in range(3))
    quiz = make_quiz(items=[third, first, second])

    assert [place.item for place in quiz.quiz_items.all()] == [third, first, second]


def test_published_quiz_without_a_date_is_refused() -> None:
    quiz = make_quiz()

    with pytest.raises(IntegrityError, match="published_quiz_has_a_date"):
        Quiz.objects.filter(pk=quiz.pk).update(published_at=None)


def test_quiz_of_an_unknown_status_is_refused() -> None:
    quiz = make_quiz()

    with pytest.raises(IntegrityError, match="quiz_status_exists"):
        Quiz.objects.filter(pk=quiz.pk).update(status="perhaps")


def test_item_stands_in_a_quiz_once() -> None:
    quiz = make_quiz()
    item = quiz.items.all()[0]

    with pytest.raises(IntegrityError, match=r"(?i)unique"):
        QuizItem.objects.create(quiz=quiz, item=item, position=9)


def test_item_of_a_quiz_cannot_be_deleted() -> None:
    item = make_quiz().items.all()[0]

    with pytest.raises(RestrictedError):
        item.delete()


def test_quiz_with_attempts_cannot_be_deleted() -> None:
    attempt = make_attempt()

    with pytest.raises(ProtectedError):
        attempt.quiz.delete()


def test_quiz_outlives_the_teacher_who_made_it(teacher: User) -> None:
    quiz = make_quiz()
    quiz.created_by = teacher
    quiz.save()

    teacher.delete()

    quiz.refresh_from_db()
    assert quiz.created_by is None


def test_guest_of_no_group_may_take_a_quiz_of_an_open_story_alone() -> None:
    assert make_quiz().may_be_taken_alone(Guest())
