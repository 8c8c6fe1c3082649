"""Who is who: only the teacher of a class knows."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains

from classrooms.models import Classroom, RealName, Student
from tests.classroom_factories import make_class_student

pytestmark = pytest.mark.django_db


def test_real_name_list_has_a_field_for_each_student(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    kite = make_class_student(classroom=classroom, nickname="Red Kite")
    RealName.objects.create(student=otter, name="Aysel M.")

    response = teacher_client.get(f"/classes/{classroom.pk}/real-names/")

    form = response.context["form"]
    assert [form[name].initial for name in form.fields] == ["Aysel M.", ""]
    assertContains(response, f'<label for="id_student_{kite.pk}">Red Kite</label>', html=True)


def test_real_name_list_of_an_empty_class_says_so(
    teacher_client: Client, classroom: Classroom
) -> None:
    response = teacher_client.get(f"/classes/{classroom.pk}/real-names/")

    assertContains(response, "Nobody is in this class yet.")


def test_real_name_list_takes_the_same_queries_for_one_student_and_three(
    teacher_client: Client,
    classroom: Classroom,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    make_class_student(classroom=classroom, nickname="Quiet Otter")
    with django_assert_num_queries(4):
        teacher_client.get(f"/classes/{classroom.pk}/real-names/")

    make_class_student(classroom=classroom, nickname="Red Kite")
    make_class_student(classroom=classroom, nickname="Blue Heron")

    with django_assert_num_queries(4):
        teacher_client.get(f"/classes/{classroom.pk}/real-names/")


def test_real_name_list_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, classroom: Classroom
) -> None:
    url = f"/classes/{classroom.pk}/real-names/"

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404
