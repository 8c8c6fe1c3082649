"""A quiz is sent as a file."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from quizzes.files.exports import PACKS, QUESTIONS
from quizzes.files.packing import pack_of_quiz, records_of_quiz
from quizzes.interchange.packs import write_pack
from quizzes.models import Quiz
from tests.quizzes.made_story import make_whole_story


@pytest.fixture
def quiz(teacher: User) -> Quiz:
    return make_whole_story(teacher).quizzes.get(title="Before")


@pytest.mark.parametrize(
    ("kind", "name", "content_type"),
    [
        ("gift", "before-gift.txt", "text/plain; charset=utf-8"),
        ("moodle", "before-moodle.xml", "application/xml; charset=utf-8"),
        ("aiken", "before-aiken.txt", "text/plain; charset=utf-8"),
        ("pack", "before-pack.zip", "application/zip"),
        ("pack-without-texts", "before-pack-without-texts.zip", "application/zip"),
    ],
)
def test_quiz_download_is_a_file_to_keep(
    teacher_client: Client, quiz: Quiz, kind: str, name: str, content_type: str
) -> None:
    response = teacher_client.post(f"/quizzes/{quiz.pk}/export/{kind}/")

    assert response.headers["Content-Disposition"] == f'attachment; filename="{name}"'
    assert response.headers["Content-Type"] == content_type
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Cache-Control"] == "private, no-store"


def test_quiz_download_holds_the_questions_in_their_order(
    teacher_client: Client, quiz: Quiz
) -> None:
    for kind in QUESTIONS:
        response = teacher_client.post(f"/quizzes/{quiz.pk}/export/{kind.name}/")

        assert response.content == kind.write(records_of_quiz(quiz)).content


def test_quiz_download_holds_the_pack_of_the_quiz(teacher_client: Client, quiz: Quiz) -> None:
    for kind in PACKS:
        response = teacher_client.post(f"/quizzes/{quiz.pk}/export/{kind.name}/")

        assert response.content == write_pack(pack_of_quiz(quiz), with_texts=kind.with_texts)


def test_quiz_download_of_a_title_without_letters_goes_by_its_number(
    teacher_client: Client, quiz: Quiz
) -> None:
    Quiz.objects.filter(pk=quiz.pk).update(title="投票")

    response = teacher_client.post(f"/quizzes/{quiz.pk}/export/gift/")

    assert response.headers["Content-Disposition"] == (
        f'attachment; filename="quiz-{quiz.pk}-gift.txt"'
    )


def test_quiz_download_of_an_unknown_kind_is_not_found(teacher_client: Client, quiz: Quiz) -> None:
    assert teacher_client.post(f"/quizzes/{quiz.pk}/export/csv/").status_code == 404
