"""The key of a quiz to print: what is right, why, and what each wrong option shows."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains

from coverage_app.models import Article
from tests.factories import make_colleague
from tests.quiz_factories import (
    browser_of,
    make_attempt,
    make_item,
    make_match_item,
    make_news_story,
    make_open_item,
    make_quiz,
)
from tests.quizzes.answering import make_proved_item
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db


def test_quiz_key_has_answer_proof_reasons_and_evidence(teacher_client: Client) -> None:
    item = make_proved_item(contrast="It voted for the park.")

    page = teacher_client.get(f"/quizzes/{make_quiz(items=[item]).pk}/key/")

    assert words_of(page, "td")[0] == "a Gazette only Proof: A2"
    assert words_of(page, "p", "kquote") == [
        "A2It voted seven to two.",
        "B2It voted for the park. For contrast.",
    ]
    assert words_of(page, "ul", "kwrong")[0].startswith(
        "b Herald only · Herald does not give the numbers. Shows: same topic, so same detail."
    )
    assertContains(page, "Gazette says it.")


def test_quiz_key_of_match_and_open_questions(teacher_client: Client) -> None:
    match = make_match_item(proof="")
    quiz = make_quiz(items=[match, make_open_item(story=match.story, proof="")])

    page = teacher_client.get(f"/quizzes/{quiz.pk}/key/")

    cells = words_of(page, "td")
    assert cells[0].startswith("Gazette tells of: ")
    assert cells[2:] == [
        "You grade it",
        "0 Nothing1 A word of it2 Half of it3 Most of it4 All of it",
    ]


def test_quiz_key_says_where_a_text_was_changed(teacher_client: Client) -> None:
    quiz = make_quiz(items=[make_item()])
    Article.objects.filter(position=0).update(text="It was otherwise.")

    page = teacher_client.get(f"/quizzes/{quiz.pk}/key/")

    assert words_of(page, "p", "kquote") == ["A2It voted seven to two. The text was changed since."]


@pytest.mark.parametrize("count", [1, 3])
def test_quiz_key_asks_as_much_for_three_questions_as_for_one(
    teacher_client: Client, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    story = make_news_story()
    quiz = make_quiz(items=[make_item(story=story, stem=f"Who {n}?") for n in range(count)])

    with django_assert_num_queries(10):
        teacher_client.get(f"/quizzes/{quiz.pk}/key/")


def test_quiz_key_never_reaches_a_student(stranger: Client, student_client: Client) -> None:
    quiz = make_quiz()
    url = f"/quizzes/{quiz.pk}/key/"
    colleague = Client()
    colleague.force_login(make_colleague())

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert browser_of(make_attempt(quiz=quiz)).get(url)["Location"] == f"/sign-in/?next={url}"
    assert student_client.get(url).status_code == 404
    assert colleague.get(url).status_code == 404
