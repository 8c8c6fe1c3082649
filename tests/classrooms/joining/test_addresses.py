"""What stands on the big screen can be opened by everybody in the room."""

import pytest
import segno
from django.test import RequestFactory
from django.utils import timezone
from pytest_django import Settings

from classrooms.joining.addresses import Door, door_of, square_of
from classrooms.models import Classroom

CLASSROOM = Classroom(name="Class 9B", code="K7M2P9TX", code_until=timezone.now())


def door(host: str, *, scheme: str = "http") -> Door:
    request = RequestFactory().get("/", headers={"host": host}, secure=scheme == "https")
    return door_of(request, CLASSROOM)


@pytest.fixture(autouse=True)
def network(settings: Settings) -> None:
    settings.LAN_ADDRESS = "192.168.1.20"
    settings.ALLOWED_HOSTS = ["*"]


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("localhost:8000", "192.168.1.20:8000"),
        ("127.0.0.1:8123", "192.168.1.20:8123"),
        ("[::1]:8000", "192.168.1.20:8000"),
        ("localhost", "192.168.1.20"),
        ("192.168.1.20:8000", "192.168.1.20:8000"),
        ("teacher-laptop.local:8000", "teacher-laptop.local:8000"),
        ("coverage.school.example", "coverage.school.example"),
    ],
)
def test_address_is_one_that_others_reach(host: str, address: str) -> None:
    found = door(host)

    assert (found.address, found.is_reachable) == (address, True)


def test_without_a_network_the_page_says_that_nobody_else_gets_there(settings: Settings) -> None:
    settings.LAN_ADDRESS = ""

    assert door("localhost:8000").address == "localhost:8000"
    assert not door("localhost:8000").is_reachable
    assert door("192.168.1.20:8000").is_reachable


def test_square_opens_the_address_with_the_code_filled_in() -> None:
    http = square_of("http://192.168.1.20:8000/join/K7M2P9TX/")
    https = square_of("https://coverage.school.example/join/K7M2P9TX/")

    assert door("localhost:8000").square == http
    assert door("coverage.school.example", scheme="https").square == https


def test_square_is_drawn_as_the_code_is_with_four_modules_of_white_around() -> None:
    square = square_of("http://192.168.1.20:8000/join/K7M2P9TX/")

    code = segno.make_qr("http://192.168.1.20:8000/join/K7M2P9TX/", error="m")
    expected = [list(row) for row in code.matrix_iter(border=4)]
    assert square.side == len(expected)
    assert drawn(square.path, square.side) == expected


def drawn(path: str, side: int) -> list[list[int]]:
    """Draw the strokes of a path into modules of white."""
    rows = [[0] * side for _ in range(side)]
    for stroke in path.removeprefix("M").split("M"):
        place, length = stroke.split("h")
        x, y = place.split(" ")
        for column in range(int(x), int(x) + int(length)):
            rows[int(y.removesuffix(".5"))][column] = 1
    return rows
