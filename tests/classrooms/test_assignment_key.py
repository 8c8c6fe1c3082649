"""The key of a quiz that a class is given: for its teacher, and nobody else."""

import pytest
from django.test import Client

from classrooms.models import Classroom, Student
from tests.classrooms.paper.handed_out import hand_out, hand_out_proved
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db


def test_assignment_key_names_letters_and_sentence_numbers(
    teacher_client: Client, classroom: Classroom
) -> None:
    page = teacher_client.get(f"/assignments/{hand_out_proved(classroom).pk}/key/")

    assert words_of(page, "td")[::2] == ["a Gazette only Proof: A2", "a Gazette only"]
    assert words_of(page, "p", "paper-line") == ["Coverage Answer key · for teachers Class 9B"]


def test_assignment_key_never_reaches_a_student(
    stranger: Client, other_teacher_client: Client, otter_client: Client, otter: Student
) -> None:
    url = f"/assignments/{hand_out(otter.classroom).pk}/key/"

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert otter_client.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404
