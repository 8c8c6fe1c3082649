"""Answers to read: the quizzes in which students wrote in their own words."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertRedirects, assertTemplateUsed

from quizzes.models import Response
from tests.quiz_factories import make_attempt, make_quiz
from tests.quizzes.answering import write
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db

URL = reverse("quizzes:grading_list")


def test_quizzes_with_open_answers_are_listed_with_their_counts(teacher_client: Client) -> None:
    first = write("The park.", title="The vote")
    write("Seven.", quiz=first.attempt.quiz)
    Response.objects.filter(pk=first.pk).update(grade=4)
    make_attempt(quiz=make_quiz(title="Nothing to read"), answers=[1, 2])

    response = teacher_client.get(URL)

    assertTemplateUsed(response, "quizzes/grading_list.html")
    assert words_of(response, "h1") == ["Answers to read"]
    assert words_of(response, "tr")[1:] == ["The vote A council vote 1 1"]
    address = reverse("quizzes:grading_detail", args=[first.attempt.quiz.pk])
    assert f'<a href="{address}">The vote</a>' in response.content.decode()


def test_where_nobody_wrote_anything_it_is_said(teacher_client: Client) -> None:
    response = teacher_client.get(URL)

    assert words_of(response, "main")[0].startswith(
        "Answers to read No student has written an answer in their own words yet."
    )


def test_student_with_an_account_does_not_find_the_list(student_client: Client) -> None:
    assert student_client.get(URL).status_code == 404


def test_visitor_goes_to_the_door(stranger: Client) -> None:
    assertRedirects(stranger.get(URL), f"{reverse('login')}?next={URL}")


def test_list_takes_get_only(teacher_client: Client) -> None:
    assert teacher_client.post(URL).status_code == 405


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow_with_the_quizzes(
    count: int, teacher_client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(count):
        write("The park.")

    with django_assert_num_queries(3):
        teacher_client.get(URL)
