"""A student comes back on another device by the return code."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertRedirects, assertTemplateUsed

from classrooms.joining.codes import return_code
from classrooms.models import Classroom, Student
from limits.table import CODES
from tests.classroom_factories import make_class_student
from tests.limits.counting import taken

pytestmark = pytest.mark.django_db
URL = "/join/return/"
WRONG = "That is not the return code of this nickname. Check each sign"


def typed(student: Student, code: str) -> dict[str, str]:
    return {"code": "K7M2P9TX", "nickname": student.nickname, "return_code": code}


def test_join_return_brings_a_student_back(stranger: Client, otter: Student) -> None:
    joined_at = otter.joined_at

    response = stranger.post(URL, typed(otter, return_code(otter.key).lower()))

    assertRedirects(response, "/class/")
    assert stranger.session["participant"] == str(otter.key)
    otter.refresh_from_db()
    assert otter.joined_at == joined_at


def test_join_return_lets_the_holder_of_a_card_in(stranger: Client, classroom: Classroom) -> None:
    kite = make_class_student(classroom=classroom, nickname="Red Kite", is_here=False)

    stranger.post(URL, typed(kite, return_code(kite.key)))

    kite.refresh_from_db()
    assert kite.joined_at is not None


def test_join_return_works_while_the_class_takes_nobody_new(
    stranger: Client, otter: Student, classroom: Classroom
) -> None:
    assert classroom.code_until is not None
    Classroom.objects.update(code_until=classroom.created_at)

    response = stranger.post(URL, typed(otter, return_code(otter.key)))

    assertRedirects(response, "/class/")


@pytest.mark.parametrize(
    ("code", "error", "bad_codes"),
    [
        ("CDFHJK", WRONG, 1),
        ("", "Enter your return code, or ask your teacher to let you in", 0),
    ],
)
def test_join_return_with_a_wrong_code_says_so(
    stranger: Client, otter: Student, code: str, error: str, bad_codes: int
) -> None:
    response = stranger.post(URL, typed(otter, code))

    assertTemplateUsed(response, "classrooms/join_taken.html")
    assert response.context["form"].errors == {"return_code": [error]}
    assertContains(response, "<title>Error: ")
    assert taken(CODES) == bad_codes
    assert "participant" not in stranger.session


def test_join_return_counts_wrong_return_codes_with_wrong_class_codes(
    stranger: Client, otter: Student
) -> None:
    for _ in range(5):
        stranger.post(URL, typed(otter, "CDFHJK"))
        stranger.post("/join/", {"code": "K7M2P9TC", "nickname": "Red Kite"})

    response = stranger.post(URL, typed(otter, return_code(otter.key)))

    assert response.status_code == 429
    assert int(response["Retry-After"]) > 0


def test_join_return_of_a_nickname_that_nobody_has_says_so(
    stranger: Client, classroom: Classroom
) -> None:
    response = stranger.post(
        URL, {"code": "K7M2P9TX", "nickname": "Red Kite", "return_code": "CDFHJK"}
    )

    assert response.context["form"].errors == {
        "nickname": ["Nobody in this class has that nickname"]
    }


def test_join_return_without_class_code_asks_for_it(stranger: Client, otter: Student) -> None:
    response = stranger.post(URL, {"nickname": "Quiet Otter", "return_code": "CDFHJK"})

    assert response.context["form"].errors == {
        "code": ["Enter the class code. It is on the big screen"]
    }


def test_join_return_is_only_for_forms(stranger: Client) -> None:
    assert stranger.get(URL).status_code == 405
