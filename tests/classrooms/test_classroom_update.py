"""A teacher gives a class another name, or other days until its students are erased."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone
from pytest_django.asserts import assertContains

from classrooms.models import Classroom, Student
from tests.classroom_factories import make_classroom

pytestmark = pytest.mark.django_db


def test_classroom_update_keeps_name_and_days(teacher_client: Client, classroom: Classroom) -> None:
    response = teacher_client.post(
        f"/classes/{classroom.pk}/save/", {"name": "Class 10B", "days_kept": "30"}, follow=True
    )

    classroom.refresh_from_db()
    assert response.redirect_chain == [(f"/classes/{classroom.pk}/", 302)]
    assertContains(response, "Saved.")
    assert (classroom.name, classroom.days_kept) == ("Class 10B", 30)
    assert classroom.code == "K7M2P9TX"


@pytest.mark.parametrize(
    ("others", "words"),
    [(0, "Saved. 1 student is past these days"), (1, "Saved. 2 students are past these days")],
)
def test_classroom_update_warns_when_students_are_past_the_days_already(
    teacher_client: Client, classroom: Classroom, otter: Student, others: int, words: str
) -> None:
    Student.objects.update(joined_at=timezone.now() - timedelta(days=10))
    for number in range(others):
        Student.objects.create(
            classroom=classroom, nickname_key=str(number), joined_at=otter.joined_at
        )
    Student.objects.update(joined_at=timezone.now() - timedelta(days=10))

    response = teacher_client.post(
        f"/classes/{classroom.pk}/save/", {"name": "Class 9B", "days_kept": "10"}, follow=True
    )

    assertContains(
        response,
        f"{words} already and will be erased tonight, unless you give more days before.",
    )
    assert Student.objects.count() == 1 + others


def test_classroom_update_with_bad_input_says_so_and_keeps_what_was_typed(
    teacher_client: Client, teacher: User, classroom: Classroom
) -> None:
    make_classroom(teacher=teacher, name="Class 9C")

    response = teacher_client.post(
        f"/classes/{classroom.pk}/save/", {"name": "Class 9C", "days_kept": "0"}
    )

    assert response.context["form"].errors == {
        "name": ["You have a class of this name. Give it another one."],
        "days_kept": ["Give a number of days from 1 to 730."],
    }
    assertContains(response, 'value="Class 9C"')
    assertContains(response, '<a href="/classes/1/">Class 9B</a>'.replace("1", str(classroom.pk)))
    classroom.refresh_from_db()
    assert (classroom.name, classroom.days_kept) == ("Class 9B", 180)


def test_classroom_update_is_for_the_teacher_of_the_class(
    stranger: Client, other_teacher_client: Client, classroom: Classroom
) -> None:
    url = f"/classes/{classroom.pk}/save/"

    assert stranger.post(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.post(url, {"name": "Mine"}).status_code == 404


def test_classroom_update_is_only_for_forms(teacher_client: Client, classroom: Classroom) -> None:
    assert teacher_client.get(f"/classes/{classroom.pk}/save/").status_code == 405


def test_classroom_update_warns_when_the_whole_class_is_past_the_days_already(
    teacher_client: Client, classroom: Classroom
) -> None:
    past = timezone.now() - timedelta(days=40)
    Classroom.objects.update(created_at=past, code_until=past)

    response = teacher_client.post(
        f"/classes/{classroom.pk}/save/", {"name": "Class 9B", "days_kept": "30"}, follow=True
    )

    assertContains(response, "all of it will be erased tonight, with its students, cards")
