"""Points for an open answer: with htmx the next answer comes back, without it a redirect."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertRedirects, assertTemplateNotUsed, assertTemplateUsed

from quizzes.models import Response
from tests.quiz_factories import make_attempt
from tests.quizzes.answering import write
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db

HTMX = {"hx-request": "true"}


def grade_url(answer: Response) -> str:
    return reverse("quizzes:grade_create", args=[answer.pk])


def grading_url(answer: Response) -> str:
    return reverse("quizzes:grading_detail", args=[answer.attempt.quiz.pk])


def test_points_are_kept_with_who_gave_them(teacher: User, teacher_client: Client) -> None:
    answer = write("The park.")

    response = teacher_client.post(grade_url(answer), {"grade": "3"})

    assertRedirects(response, f"{grading_url(answer)}?graded={answer.pk}")
    answer.refresh_from_db()
    assert (answer.grade, answer.graded_by, answer.graded_at is None) == (3, teacher, False)


def test_by_htmx_the_next_answer_comes_back(teacher_client: Client) -> None:
    answer = write("The park.")
    write("Seven.", quiz=answer.attempt.quiz)

    response = teacher_client.post(grade_url(answer), {"grade": "0"}, headers=HTMX)

    assertTemplateUsed(response, "quizzes/_grading.html")
    assertTemplateNotUsed(response, "base.html")
    root = f'<div class="above-4" id="grading-{answer.attempt.quiz.pk}">'
    assert response.content.decode().strip().startswith(root)
    assert words_of(response, "blockquote")[0] == "Seven."
    assert words_of(response, "p")[0] == "Kept: 0 of 4 points. Change it. 1 to read, 1 read."


def test_after_the_last_answer_it_is_said_that_all_are_read(teacher_client: Client) -> None:
    answer = write("The park.")

    response = teacher_client.post(grade_url(answer), {"grade": "4"}, headers=HTMX)

    assert words_of(response, "h2") == ["Every answer is read"]


def test_points_can_be_changed(teacher_client: Client) -> None:
    answer = write("The park.")
    Response.objects.update(grade=1)

    teacher_client.post(grade_url(answer), {"grade": "2"})

    assert Response.objects.get().grade == 2


@pytest.mark.parametrize("data", [{}, {"grade": ""}, {"grade": "5"}, {"grade": "x"}])
@pytest.mark.parametrize(
    ("headers", "template"),
    [({}, "quizzes/grading_detail.html"), (HTMX, "quizzes/_grading.html")],
)
def test_without_points_the_same_answer_is_shown_and_points_are_asked_for(
    data: dict[str, str], headers: dict[str, str], template: str, teacher_client: Client
) -> None:
    first = write("The park.")
    answer = write("Seven.", quiz=first.attempt.quiz)

    response = teacher_client.post(grade_url(answer), data, headers=headers)

    assertTemplateUsed(response, template)
    assert words_of(response, "div", "errs") == [
        "There is a problem Choose the points for this answer"
    ]
    assert words_of(response, "blockquote")[0] == "Seven."
    assert list(Response.objects.graded()) == []


def test_answer_that_is_not_mine_to_grade_is_not_found(student_client: Client) -> None:
    answer = write("The park.")

    response = student_client.post(grade_url(answer), {"grade": "3"})

    assert (response.status_code, Response.objects.get().grade) == (404, None)


def test_answer_of_another_kind_is_not_found(teacher_client: Client) -> None:
    answer = make_attempt(answers=[1]).responses.get()

    response = teacher_client.post(grade_url(answer), {"grade": "3"})

    assert (response.status_code, Response.objects.get().grade) == (404, None)


def test_visitor_goes_to_the_door(stranger: Client) -> None:
    answer = write("The park.")

    response = stranger.post(grade_url(answer), {"grade": "3"})

    assertRedirects(response, f"{reverse('login')}?next={grade_url(answer)}")
    assert Response.objects.get().grade is None


def test_points_are_taken_by_post_only(teacher_client: Client) -> None:
    assert teacher_client.get(grade_url(write("The park."))).status_code == 405


def test_points_take_at_most_twelve_queries(
    teacher_client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    answer = write("The park.")
    write("Seven.", quiz=answer.attempt.quiz)

    with django_assert_max_num_queries(12):
        teacher_client.post(grade_url(answer), {"grade": "3"}, headers=HTMX)
