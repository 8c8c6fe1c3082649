"""Wrong passwords are counted by user name and address; no name and no address is stored."""

from datetime import timedelta
from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from django.core import serializers
from django.test import Client
from django.utils import timezone
from pytest_django.asserts import assertContains, assertRedirects

from classrooms.models import Classroom
from limits.models import Bucket
from limits.table import SIGN_INS, SIGN_INS_OF_ALL
from tests.classroom_factories import make_classroom
from tests.limits.counting import taken

SCHOOL, ELSEWHERE = "203.0.113.7", "198.51.100.9"
DOORS = pytest.mark.parametrize("door", ["/sign-in/", "/admin/login/"])
TRAPS = {"address": SCHOOL, "agent": "Otterbrowser/7", "name": "miss-typed"}


@pytest.fixture
def teacher(db: None) -> User:
    return User.objects.create_user("leyla", password="right", is_staff=True)


def sign_in(door: str, name: str, password: str, address: str = SCHOOL) -> Any:
    """Try as a browser that has never been here."""
    return Client(headers={"User-Agent": TRAPS["agent"]}).post(
        door, {"username": name, "password": password}, REMOTE_ADDR=address
    )


def try_in_vain(times: int, name: str = "leyla", address: str = SCHOOL) -> None:
    for _ in range(times):
        assert sign_in("/sign-in/", name, "wrong", address).status_code == 200


@DOORS
def test_ten_wrong_passwords_are_borne_and_then_the_right_one_has_to_wait(
    teacher: User, door: str
) -> None:
    try_in_vain(10)

    response = sign_in(door, "leyla", "right")

    until = timezone.localtime(
        Bucket.objects.for_limit("sign-ins").get().since + timedelta(minutes=15)
    )
    assert int(response["Retry-After"]) in {899, 900}
    assertContains(response, f"Try again at {until:%H:%M}, in 15 minutes.", status_code=429)
    assertContains(response, "<h1>Too many wrong passwords</h1>", status_code=429)
    assert "_auth_user_id" not in response.client.session


def test_wait_is_over_after_a_quarter_of_an_hour(teacher: User) -> None:
    try_in_vain(10)
    Bucket.objects.update(since=timezone.now() - timedelta(minutes=15))

    assert sign_in("/sign-in/", "leyla", "right").status_code == 302


def test_prankster_keeps_the_teacher_out_at_one_address_only(teacher: User) -> None:
    try_in_vain(10)

    assert sign_in("/sign-in/", "leyla", "right").status_code == 429
    assert sign_in("/sign-in/", "leyla", "right", ELSEWHERE).status_code == 302


def test_prankster_keeps_no_colleague_out_and_nobody_who_is_signed_in(
    teacher: User, teacher_client: Client
) -> None:
    User.objects.create_user("gunel", password="right", is_staff=True)
    try_in_vain(10)

    assert sign_in("/sign-in/", "gunel", "right").status_code == 302
    assert teacher_client.get("/classes/").status_code == 200


def test_address_that_tries_name_after_name_has_to_wait(teacher: User) -> None:
    for number in range(100):
        try_in_vain(1, f"name {number}")

    response = sign_in("/sign-in/", "leyla", "right")

    assertContains(response, "Until then nobody can sign in from this network.", status_code=429)


def test_right_password_costs_nothing(teacher: User) -> None:
    for _ in range(12):
        assert sign_in("/sign-in/", "leyla", "right").status_code == 302

    assert (taken(SIGN_INS), taken(SIGN_INS_OF_ALL)) == (0, 0)


def test_door_leads_on_to_the_classes(teacher: User) -> None:
    client = Client()

    response = client.post("/sign-in/", {"username": "leyla", "password": "right"}, follow=True)

    assertRedirects(response, "/classes/")


def test_command_of_the_server_is_not_counted(teacher: User) -> None:
    assert authenticate(username="leyla", password="right") == teacher
    assert authenticate(username="leyla", password="wrong") is None
    assert Bucket.objects.count() == 0


def test_nothing_tells_who_tried_from_where_in_any_table_or_log(
    teacher: User, caplog: pytest.LogCaptureFixture
) -> None:
    classroom: Classroom = make_classroom(teacher=teacher, code="K7M2P9TX")
    try_in_vain(11 - 1, TRAPS["name"])
    sign_in("/sign-in/", TRAPS["name"], "wrong")
    browser = Client(headers={"User-Agent": TRAPS["agent"]})
    for code in ("K7M2P9TC", classroom.code):
        browser.post("/join/", {"code": code, "nickname": "Red Kite"}, REMOTE_ADDR=SCHOOL)

    stored = [
        serializers.serialize("json", model._default_manager.all()) for model in apps.get_models()
    ]

    assert [str(bucket).split(" of ")[0] for bucket in Bucket.objects.all()] == [
        "sign-ins",
        "sign-ins",
        "codes",
        "joins",
    ]
    kept = "".join(str(rows) for rows in stored) + caplog.text
    assert "Red Kite" in kept
    assert {trap for trap in TRAPS.values() if trap in kept} == set()
