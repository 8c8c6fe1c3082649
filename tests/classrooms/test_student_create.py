"""Students are added before the lesson, each with a card."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertRedirects, assertTemplateUsed

from classrooms.models import Classroom, Student

pytestmark = pytest.mark.django_db
NOT_A_NUMBER = "Give a number from 1 to 60."


def test_student_create_makes_students_and_shows_their_cards(
    teacher_client: Client, classroom: Classroom
) -> None:
    response = teacher_client.post(f"/classes/{classroom.pk}/students/", {"number": "24"})

    assertRedirects(response, f"/classes/{classroom.pk}/cards/")
    assert classroom.students.count() == 24
    assert classroom.students.here().count() == 0


@pytest.mark.parametrize("number", ["", "0", "61", "many"])
def test_student_create_with_another_number_says_what_is_possible(
    teacher_client: Client, classroom: Classroom, number: str
) -> None:
    response = teacher_client.post(f"/classes/{classroom.pk}/students/", {"number": number})

    assertTemplateUsed(response, "classrooms/classroom_detail.html")
    assert response.context["form"].errors == {"number": [NOT_A_NUMBER]}
    assertContains(response, f'<a href="#id_number">{NOT_A_NUMBER}</a>', html=True)
    assert classroom.students.count() == 0


def test_student_create_says_for_how_many_a_class_has_room(
    teacher_client: Client, classroom: Classroom
) -> None:
    Student.objects.bulk_create(
        Student(classroom=classroom, nickname=f"Otter {n}", nickname_key=f"otter {n}")
        for n in range(190)
    )

    refused = teacher_client.post(f"/classes/{classroom.pk}/students/", {"number": "11"})
    taken = teacher_client.post(f"/classes/{classroom.pk}/students/", {"number": "10"})

    assert refused.context["form"].errors == {
        "number": ["A class has at most 200 students. This one has room for 10 more"]
    }
    assertContains(refused, 'value="11"')
    assert taken.status_code == 302
    assert classroom.students.count() == 200


def test_student_create_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, classroom: Classroom
) -> None:
    url = f"/classes/{classroom.pk}/students/"

    assert stranger.post(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.post(url, {"number": "3"}).status_code == 404


def test_student_create_is_only_for_forms(teacher_client: Client, classroom: Classroom) -> None:
    assert teacher_client.get(f"/classes/{classroom.pk}/students/").status_code == 405
