"""The page that offers a quiz in files."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from quizzes.derivation.drafts import Kind
from quizzes.models import Item, Option
from tests.quiz_factories import make_item, make_news_story, make_quiz
from tests.quizzes.made_story import make_whole_story
from tests.quizzes.markup import Page, words_of


def buttons_of(page: Page) -> list[str]:
    return [words for words in words_of(page, "button", "btn") if words.startswith("Download")]


def test_quiz_export_offers_each_file_and_says_what_it_is_for(teacher_client: Client) -> None:
    quiz = make_quiz()

    page = teacher_client.get(f"/quizzes/{quiz.pk}/export/")

    assert words_of(page, "h2", "name") == [
        "Moodle XML",
        "GIFT",
        "Aiken",
        "Story pack with the texts",
        "Story pack without the texts",
    ]
    assert words_of(page, "p", "small") == ["2 questions"] * 3 + ["A .zip file"] * 2
    assert buttons_of(page) == [f"Download {title}" for title in words_of(page, "h2", "name")]


def test_quiz_export_says_that_the_right_answers_are_inside(teacher_client: Client) -> None:
    quiz = make_quiz()

    page = teacher_client.get(f"/quizzes/{quiz.pk}/export/")

    assert words_of(page, "p", "muted")[0] == (
        "Every file has the right answers inside: keep it away from students. "
        "None has answers of students, or their names."
    )


def test_quiz_export_counts_what_does_not_fit_a_format(teacher_client: Client) -> None:
    story = make_news_story()
    items = [make_item(story=story, stem=stem) for stem in ("Who?", "Two\nlines?", "Odd\x01?")]
    Option.objects.filter(item=items[0]).update(is_key=False)

    page = teacher_client.get(f"/quizzes/{make_quiz(items=items).pk}/export/")

    assert words_of(page, "p", "small")[:3] == [
        "2 questions. 1 does not fit this format. "
        "1 character that XML does not allow is replaced by �",
        "2 questions. 1 does not fit this format",
        "1 question. 2 do not fit this format",
    ]


def test_quiz_export_offers_no_file_without_questions(teacher_client: Client) -> None:
    item = make_item()
    Item.objects.filter(pk=item.pk).update(kind=Kind.MATCH.value)

    page = teacher_client.get(f"/quizzes/{make_quiz(items=[item]).pk}/export/")

    assert words_of(page, "p", "small")[:2] == [
        "0 questions. 1 does not fit this format",
        "Nothing to download",
    ]
    assert len(buttons_of(page)) == 2


@pytest.mark.parametrize("count", [1, 3])
def test_quiz_export_asks_as_much_for_three_questions_as_for_one(
    teacher_client: Client, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    story = make_news_story()
    quiz = make_quiz(items=[make_item(story=story, stem=f"Who {n}?") for n in range(count)])

    with django_assert_num_queries(8):
        teacher_client.get(f"/quizzes/{quiz.pk}/export/")


def test_quiz_export_is_there_for_a_draft_too(teacher_client: Client, teacher: User) -> None:
    draft = make_whole_story(teacher).quizzes.get(title="After")

    assert teacher_client.get(f"/quizzes/{draft.pk}/export/").status_code == 200
