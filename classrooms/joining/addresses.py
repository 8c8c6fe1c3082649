"""The address that students open, and the square that opens it for them."""

import ipaddress
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

import segno
from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from classrooms.models import Classroom

QUIET_ZONE = 4  # modules of white around a QR code (ISO/IEC 18004)


@dataclass(frozen=True, slots=True)
class Square:
    """A QR code: its side in modules with the quiet zone, and the path that draws it."""

    side: int
    path: str


@dataclass(frozen=True, slots=True)
class Door:
    """Where a class joins: the address to type, whether others can reach it, and the square."""

    address: str
    is_reachable: bool
    square: Square


def door_of(request: HttpRequest, classroom: Classroom) -> Door:
    """Return how others reach the host that the teacher uses, also if that is called localhost."""
    host = request.get_host()
    parts = urlsplit(f"//{host}")
    is_here = _is_loopback(parts.hostname or "")
    if is_here and settings.LAN_ADDRESS:
        host = f"{settings.LAN_ADDRESS}:{parts.port}" if parts.port else settings.LAN_ADDRESS
    page = reverse("classrooms:join_code", args=[classroom.code])
    square = square_of(f"{request.scheme}://{host}{page}")
    return Door(host, is_reachable=not is_here or bool(settings.LAN_ADDRESS), square=square)


def square_of(address: str) -> Square:
    code = segno.make_qr(address, error="m")
    rows = tuple(tuple(row) for row in code.matrix_iter(border=QUIET_ZONE))
    path = "".join(line for y, row in enumerate(rows) for line in _lines(row, y))
    return Square(len(rows), path)


def _lines(row: tuple[int, ...], y: int) -> Iterator[str]:
    """Yield the strokes of a row, as lines of an SVG path that is one module thick."""
    begin = 0
    while begin < len(row):
        end = begin + 1
        while end < len(row) and row[end] == row[begin]:
            end += 1
        if row[begin]:
            yield f"M{begin} {y}.5h{end - begin}"
        begin = end


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
