"""One open answer to read, without a name."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertRedirects, assertTemplateUsed

from quizzes.models import Quiz, Response
from tests.quiz_factories import make_quiz
from tests.quizzes.answering import write
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db


def grading_url(quiz: Quiz) -> str:
    return reverse("quizzes:grading_detail", args=[quiz.pk])


def test_answer_is_shown_with_its_question_evidence_and_rubric(teacher_client: Client) -> None:
    answer = write("They want the park.", title="The vote")

    response = teacher_client.get(grading_url(answer.attempt.quiz))

    assertTemplateUsed(response, "quizzes/grading_detail.html")
    assertTemplateUsed(response, "quizzes/_grading.html")
    assert words_of(response, "title") == ["Answers to read: The vote – Coverage"]
    assert words_of(response, "h2") == ["Say in your own words what was decided."]
    assert words_of(response, "blockquote") == ["They want the park.", "It voted seven to two."]
    assert words_of(response, "label", "check")[-5:] == [
        "0: Nothing",
        "1: A word of it",
        "2: Half of it",
        "3: Most of it",
        "4: All of it",
    ]
    assert words_of(response, "span", "muted")[0] == "1 to read, 0 read."


def test_nothing_tells_whose_answer_it_is(teacher_client: Client) -> None:
    answer = write("They want the park.")

    response = teacher_client.get(grading_url(answer.attempt.quiz))

    content = response.content.decode()
    told = [str(answer.attempt.participant) in content, str(answer.attempt.pk) in content]
    assert told == [False, False]


def test_answer_that_waited_longest_comes_first_and_may_be_left_for_later(
    teacher_client: Client,
) -> None:
    first = write("The park.")
    quiz = first.attempt.quiz
    second = write("Seven.", quiz=quiz)

    pages = [
        teacher_client.get(grading_url(quiz)),
        teacher_client.get(grading_url(quiz), {"answer": second.pk}),
    ]

    assert [words_of(page, "blockquote")[0] for page in pages] == ["The park.", "Seven."]
    for page, other in zip(pages, (second, first), strict=True):
        link = f'href="{grading_url(quiz)}?answer={other.pk}">Leave it for later</a>'
        assert link in page.content.decode()


def test_last_answer_cannot_be_left_for_later(teacher_client: Client) -> None:
    answer = write("The park.")

    response = teacher_client.get(grading_url(answer.attempt.quiz))

    assert "Leave it for later" not in words_of(response, "main")[0]


def test_read_answer_can_be_looked_at_again_with_its_points(teacher_client: Client) -> None:
    read = write("The park.")
    write("Seven.", quiz=read.attempt.quiz)
    Response.objects.filter(pk=read.pk).update(grade=3)

    response = teacher_client.get(
        grading_url(read.attempt.quiz), {"answer": read.pk, "graded": read.pk}
    )

    assert words_of(response, "blockquote")[0] == "The park."
    assert 'value="3" id="id_grade_3" required checked' in response.content.decode()
    assert "Kept: 3 of 4 points. Change it. 1 to read, 1 read." in words_of(response, "p")


@pytest.mark.parametrize(
    ("grade", "words"),
    [
        (2, "Every answer is read Students see the points with their results."),
        (None, "No answers yet Students have not written any so far."),
    ],
)
def test_where_nothing_is_left_to_read_it_is_said(
    grade: int | None, words: str, teacher_client: Client
) -> None:
    quiz = make_quiz()
    if grade is not None:
        quiz = write("The park.").attempt.quiz
        Response.objects.update(grade=grade)

    response = teacher_client.get(grading_url(quiz))

    assert words in words_of(response, "main")[0]


@pytest.mark.parametrize("number", ["", "x", "9" * 30])
def test_answer_that_is_no_number_is_passed_over(number: str, teacher_client: Client) -> None:
    answer = write("The park.")

    response = teacher_client.get(grading_url(answer.attempt.quiz), {"answer": number})

    assert words_of(response, "blockquote")[0] == "The park."


def test_answer_of_another_quiz_is_not_found(teacher_client: Client) -> None:
    mine, other = write("The park."), write("Seven.")

    response = teacher_client.get(grading_url(mine.attempt.quiz), {"answer": other.pk})

    assert response.status_code == 404


def test_quiz_that_is_not_mine_to_edit_is_not_found(student_client: Client) -> None:
    answer = write("The park.")

    assert student_client.get(grading_url(answer.attempt.quiz)).status_code == 404


def test_visitor_goes_to_the_door(stranger: Client) -> None:
    url = grading_url(make_quiz())

    assertRedirects(stranger.get(url), f"{reverse('login')}?next={url}")


def test_page_takes_get_only(teacher_client: Client) -> None:
    assert teacher_client.post(grading_url(make_quiz())).status_code == 405


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow_with_the_answers(
    count: int, teacher_client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    quiz = write("The park.").attempt.quiz
    for _ in range(count - 1):
        write("Seven.", quiz=quiz)

    with django_assert_num_queries(7):
        teacher_client.get(grading_url(quiz))
