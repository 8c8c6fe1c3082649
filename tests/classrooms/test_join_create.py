"""A student joins with code and nickname, within two steps."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone
from pytest_django.asserts import (
    assertContains,
    assertNotContains,
    assertRedirects,
    assertTemplateUsed,
)

from classrooms.models import Classroom, Student
from limits.models import Bucket
from limits.table import CODES
from tests.classroom_factories import make_class_student, make_classroom
from tests.limits.counting import taken

pytestmark = pytest.mark.django_db
URL = "/join/"
UNKNOWN = "No class has that code right now. Check each sign, or ask your teacher"
WRONG_LENGTH = "The class code has 8 letters and digits. Check the big screen and try again"
ENTRY = "6f1d5c7a-0a86-4f5c-9a1b-2f0b5a4f7c11"
OTHER_ENTRY = "0d8a3c0e-5c62-4f5e-8f43-6f2f6f7a9b22"
CLOSED = "This class takes nobody new right now. Ask your teacher to open it"


def test_join_create_takes_a_student_into_the_class(stranger: Client, classroom: Classroom) -> None:
    before = timezone.now()

    response = stranger.post(URL, {"code": "k7m2 p9tx", "nickname": " Red  Kite"})

    student = Student.objects.get()
    assertRedirects(response, "/class/")
    assert (student.nickname, student.classroom) == ("Red Kite", classroom)
    assert student.joined_at is not None
    assert before <= student.joined_at <= timezone.now()


def test_join_create_gives_the_browser_a_new_session_with_a_random_key_and_nothing_else(
    stranger: Client, classroom: Classroom
) -> None:
    session = stranger.session
    session["participant"] = "6f1d5c7a-0a86-4f5c-9a1b-2f0b5a4f7c11"
    session["left"] = "by someone else"
    session.save()
    stranger.cookies["sessionid"] = str(session.session_key)

    stranger.post(URL, {"code": "K7M2P9TX", "nickname": "Red Kite"})

    assert stranger.session.session_key != session.session_key
    assert dict(stranger.session) == {"participant": str(Student.objects.get().key)}
    assert not session.exists(str(session.session_key))


def test_join_create_tells_what_is_wrong_and_keeps_what_was_typed(
    stranger: Client, classroom: Classroom
) -> None:
    response = stranger.post(URL, {"code": "K7M2", "nickname": ""})

    assertTemplateUsed(response, "classrooms/join.html")
    assert response.context["form"].errors == {
        "code": [WRONG_LENGTH],
        "nickname": ["Enter a nickname"],
    }
    assertContains(response, "<title>Error: Join your class")
    assertContains(response, f'<a href="#id_code">{WRONG_LENGTH}</a>', html=True)
    assertContains(response, 'value="K7M2"')
    assert Student.objects.count() == 0


@pytest.mark.parametrize(
    ("code", "error"),
    [
        ("", "Enter the class code. It is on the big screen"),
        ("482917", WRONG_LENGTH),
        ("K7M2P9TC", UNKNOWN),
        ("K7M2" * 10, WRONG_LENGTH),
    ],
)
def test_join_create_with_a_bad_code_says_what_to_do(
    stranger: Client, classroom: Classroom, code: str, error: str
) -> None:
    response = stranger.post(URL, {"code": code, "nickname": "Red Kite"})

    assert response.context["form"].errors == {"code": [error]}
    assertContains(response, 'value="Red Kite"')
    assert taken(CODES) == (1 if code else 0)


def test_join_create_proposes_a_nickname_where_only_that_is_missing(
    stranger: Client, classroom: Classroom
) -> None:
    response = stranger.post(URL, {"code": "k7m2p9tx", "nickname": " "})

    form = response.context["form"]
    assert not form.is_bound
    assert len(form.initial["nickname"].split()) == 2
    assertContains(response, "Join Class 9B</h1>")
    assertContains(response, 'value="K7M2 P9TX"')
    assertContains(response, f'value="{form.initial["nickname"]}"')
    assertNotContains(response, "There is a problem")


@pytest.mark.parametrize(
    ("nickname", "error"),
    [
        ("...", "Use at least one letter or digit in the nickname"),
        ("n" * 31, "A nickname has at most 30 letters"),
        ("㎦" * 11, "A nickname has at most 30 letters"),
    ],
)
def test_join_create_with_a_nickname_that_is_no_nickname_says_so(
    stranger: Client, classroom: Classroom, nickname: str, error: str
) -> None:
    response = stranger.post(URL, {"code": "K7M2P9TX", "nickname": nickname})

    assert response.context["form"].errors == {"nickname": [error]}


@pytest.mark.parametrize("nickname", ["Quiet Otter", "quiet otter", "QUIET 0TTER", "Quiеt Otter"])
def test_join_create_with_a_nickname_that_is_taken_asks_who_it_is(
    stranger: Client, otter: Student, nickname: str
) -> None:
    response = stranger.post(URL, {"code": "K7M2P9TX", "nickname": nickname})

    assertTemplateUsed(response, "classrooms/join_taken.html")
    assertContains(response, "Someone has that nickname. Is it you?")
    assertContains(response, 'action="/join/return/"')
    assertContains(response, 'action="/join/ask/"')
    assert response.context["other"] != "Quiet Otter"
    assert list(Student.objects.all()) == [otter]
    assert "sessionid" not in stranger.cookies


def test_join_create_keeps_a_nickname_on_a_card_for_whoever_has_the_card(
    stranger: Client, classroom: Classroom
) -> None:
    make_class_student(classroom=classroom, nickname="Red Kite", is_here=False)

    response = stranger.post(URL, {"code": "K7M2P9TX", "nickname": "Red Kite"})

    assertTemplateUsed(response, "classrooms/join_taken.html")
    assert Student.objects.get().joined_at is None


def test_join_create_lets_two_classes_have_a_nickname_each(
    stranger: Client, otter: Student, teacher: User
) -> None:
    other = make_classroom(teacher=teacher, name="9C", code="CDFHJKMN")

    stranger.post(URL, {"code": "CDFH JKMN", "nickname": "Quiet Otter"})

    assert other.students.count() == 1


def test_join_create_takes_nobody_new_into_a_class_that_is_closed(
    stranger: Client, classroom: Classroom
) -> None:
    Classroom.objects.update(code_until=timezone.now() - timedelta(seconds=1))

    response = stranger.post(URL, {"code": "K7M2P9TX", "nickname": "Red Kite"})

    assert response.context["form"].errors == {"code": [CLOSED]}
    assert (Student.objects.count(), taken(CODES)) == (0, 0)


def test_join_create_lets_in_whose_form_is_sent_twice(classroom: Classroom) -> None:
    form = {"code": "K7M2P9TX", "nickname": "Red Kite", "entry": ENTRY}

    first, second = Client(), Client()  # the first answer never arrives
    first.post(URL, form)
    response = second.post(URL, form)

    assertRedirects(response, "/class/")
    assert dict(second.session) == {"participant": ENTRY}
    assert Student.objects.count() == 1


@pytest.mark.parametrize(
    ("entry", "ago"),
    [(ENTRY, timedelta(minutes=2)), ("", timedelta(0)), (OTHER_ENTRY, timedelta(0))],
)
def test_join_create_lets_nobody_in_by_a_form_that_lies_about(
    stranger: Client, classroom: Classroom, entry: str, ago: timedelta
) -> None:
    Client().post(URL, {"code": "K7M2P9TX", "nickname": "Red Kite", "entry": ENTRY})
    Student.objects.update(joined_at=timezone.now() - ago)

    response = stranger.post(URL, {"code": "K7M2P9TX", "nickname": "Red Kite", "entry": entry})

    assertTemplateUsed(response, "classrooms/join_taken.html")
    assert "participant" not in stranger.session


def test_join_create_gives_the_next_student_at_the_same_form_another_key(
    stranger: Client, classroom: Classroom
) -> None:
    Client().post(URL, {"code": "K7M2P9TX", "nickname": "Red Kite", "entry": ENTRY})

    stranger.post(URL, {"code": "K7M2P9TX", "nickname": "Blue Heron", "entry": ENTRY})

    kite, heron = Student.objects.in_order_of_joining()
    assert (kite.nickname, str(kite.key)) == ("Red Kite", ENTRY)
    assert stranger.session["participant"] == str(heron.key) != ENTRY


def test_join_create_of_a_form_that_was_tampered_with_says_so(
    stranger: Client, classroom: Classroom
) -> None:
    response = stranger.post(URL, {"code": "K7M2P9TX", "nickname": "Red Kite", "entry": "1"})

    assertContains(response, "<li>Something in this form was changed. Open the page anew</li>")
    assert Student.objects.count() == 0


def test_join_create_sends_a_teacher_to_the_classes(
    teacher_client: Client, classroom: Classroom
) -> None:
    response = teacher_client.post(URL, {"code": "K7M2P9TX", "nickname": "Red Kite"})

    assertRedirects(response, "/classes/")
    assert Student.objects.count() == 0


def test_join_create_is_only_for_forms(stranger: Client) -> None:
    assert stranger.get(URL).status_code == 405


def test_join_create_takes_forty_students_of_one_address(classroom: Classroom) -> None:
    answers = [
        Client().post(URL, {"code": "K7M2P9TX", "nickname": f"Student {number}"})
        for number in range(40)
    ]

    assert {answer.status_code for answer in answers} == {302}
    assert Student.objects.count() == 40


def test_join_create_refuses_the_eleventh_bad_code_and_says_when_to_try_again(
    stranger: Client, classroom: Classroom
) -> None:
    for _ in range(10):
        assert Client().post(URL, {"code": "K7M2P9TC", "nickname": "Red Kite"}).status_code == 200

    refused = stranger.post(URL, {"code": "K7M2P9TX", "nickname": "Red Kite"})

    until = timezone.localtime(Bucket.objects.get().since + timedelta(minutes=10))
    assert refused.status_code == 429
    assert 590 <= int(refused["Retry-After"]) <= 600
    assertContains(refused, f"Try again at {until:%H:%M}, in 10 minutes.", status_code=429)
    assert (taken(CODES), Student.objects.count()) == (10, 0)


def test_join_create_keeps_no_address(stranger: Client, classroom: Classroom) -> None:
    stranger.post(URL, {"code": "K7M2P9TC"}, REMOTE_ADDR="203.0.113.7")

    (bad,) = Bucket.objects.values()
    assert sorted(bad) == ["id", "limit", "since", "tokens", "who"]
    assert "203.0.113.7" not in str(bad)


def test_join_create_still_serves_another_address(stranger: Client, classroom: Classroom) -> None:
    for _ in range(10):
        stranger.post(URL, {"code": "K7M2P9TC", "nickname": "Red Kite"})

    response = stranger.post(
        URL, {"code": "K7M2P9TX", "nickname": "Red Kite"}, REMOTE_ADDR="203.0.113.7"
    )

    assertRedirects(response, "/class/")
