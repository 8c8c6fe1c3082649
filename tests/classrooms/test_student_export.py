"""A teacher downloads what is stored about a student."""

import pytest
from django.test import Client

from classrooms.models import RealName, Student
from tests.classroom_factories import make_class_student
from tests.quiz_factories import make_attempt

pytestmark = pytest.mark.django_db


def test_student_export_is_a_file_with_everything(teacher_client: Client, otter: Student) -> None:
    RealName.objects.create(student=otter, name="Aysel Məmmədova")
    attempt = make_attempt(participant=otter.key, answers=[2])

    response = teacher_client.get(f"/students/{otter.pk}/export/")

    assert response["Content-Disposition"] == (
        'attachment; filename="stored-about-quiet-otter.json"'
    )
    assert "Məmmədova" in response.content.decode()
    stored = response.json()
    assert stored["nickname"] == "Quiet Otter"
    assert stored["real_name"] == "Aysel Məmmədova"
    assert stored["key"] == str(otter.key)
    assert stored["attempts"][0]["key"] == str(attempt.pk)
    assert stored["attempts"][0]["answers"][0]["answer"] == "Herald only"


def test_student_export_of_a_name_in_other_letters_has_a_name_too(
    teacher_client: Client, otter: Student
) -> None:
    wolf = make_class_student(classroom=otter.classroom, nickname="灰狼")

    response = teacher_client.get(f"/students/{wolf.pk}/export/")

    assert response["Content-Disposition"] == 'attachment; filename="stored-about-student.json"'


def test_student_export_is_for_the_teacher_of_the_class(
    stranger: Client, other_teacher_client: Client, otter: Student
) -> None:
    url = f"/students/{otter.pk}/export/"

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404
