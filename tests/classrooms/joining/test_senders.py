"""An address is known for a day by a keyed hash; behind a proxy it is what the proxy saw."""

from datetime import date

import pytest
from django.test import RequestFactory
from pytest_django import Settings

from classrooms.joining.senders import sender_of

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)


def sender(address: str, day: date = MONDAY, *, forwarded: str = "") -> str:
    headers = {"x-forwarded-for": forwarded} if forwarded else {}
    return sender_of(RequestFactory().get("/", headers=headers, REMOTE_ADDR=address), day)


def test_sender_is_64_hexadecimal_digits_of_one_address_on_one_day(settings: Settings) -> None:
    known = sender("192.168.1.20")

    assert int(known, 16) > 0
    assert len(known) == 64
    assert sender("192.168.1.20") == known
    assert sender("192.168.1.21") != known
    assert sender("192.168.1.20", TUESDAY) != known
    settings.SECRET_KEY = "another key"
    assert sender("192.168.1.20") != known


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::ffff:192.168.1.20", "192.168.1.20", True),
        ("", "unix:", False),
    ],
)
def test_addresses_of_version_6_count_by_their_network(one: str, other: str, is_same: bool) -> None:
    assert (sender(one) == sender(other)) == is_same


def test_header_of_a_proxy_is_believed_only_where_the_settings_trust_one(
    settings: Settings,
) -> None:
    settings.SECURE_PROXY_SSL_HEADER = None
    assert sender("10.0.0.1", forwarded="203.0.113.7") == sender("10.0.0.1")

    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    assert sender("10.0.0.1", forwarded="203.0.113.7") == sender("203.0.113.7")
    assert sender("10.0.0.1") != sender("203.0.113.7")


def test_what_the_sender_wrote_into_the_header_does_not_count(settings: Settings) -> None:
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

    assert sender("10.0.0.1", forwarded="1.2.3.4, 203.0.113.7") == sender("203.0.113.7")
