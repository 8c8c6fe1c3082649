"""An address is known for a day by a keyed hash; behind a proxy it is what the proxy saw."""

from datetime import date
from ipaddress import ip_network

import pytest
from django.test import RequestFactory
from pytest_django import Settings

from limits.senders import sender_of

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)
PROXY = "127.0.0.1"


def sender(address: str, day: date = MONDAY, *, forwarded: str = "", name: str = "") -> str:
    headers = {"x-forwarded-for": forwarded} if forwarded else {}
    request = RequestFactory().get("/", headers=headers, REMOTE_ADDR=address)
    return sender_of(request, day, name)


@pytest.fixture
def behind_a_proxy(settings: Settings) -> None:
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")


def test_sender_is_64_hexadecimal_digits_of_one_address_on_one_day(settings: Settings) -> None:
    known = sender("192.168.1.20")

    assert int(known, 16) > 0
    assert len(known) == 64
    assert sender("192.168.1.20") == known
    assert sender("192.168.1.21") != known
    assert sender("192.168.1.20", TUESDAY) != known
    assert sender("192.168.1.20", name="teacher") != known
    settings.SECRET_KEY = "another key"
    assert sender("192.168.1.20") != known


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::ffff:192.168.1.20", "192.168.1.20", True),
        ("::ffff:192.168.1.20", "::ffff:192.168.1.21", False),
        ("", "unix:", True),
    ],
)
def test_addresses_of_version_6_count_by_their_network(one: str, other: str, is_same: bool) -> None:
    assert (sender(one) == sender(other)) == is_same


def test_header_of_a_proxy_is_believed_only_where_the_settings_say_there_is_one() -> None:
    assert sender(PROXY, forwarded="203.0.113.7") == sender(PROXY)


@pytest.mark.usefixtures("behind_a_proxy")
@pytest.mark.parametrize(
    ("peer", "forwarded", "counts"),
    [
        (PROXY, "203.0.113.7", "203.0.113.7"),
        (f"::ffff:{PROXY}", "203.0.113.7", "203.0.113.7"),
        ("::1", "2001:db8:1:2::1", "2001:db8:1:2::9"),
        (PROXY, "1.2.3.4, 203.0.113.7", "203.0.113.7"),  # the first the sender made up
        (PROXY, "1.2.3.4, nonsense", PROXY),
        (PROXY, "", PROXY),
        ("10.0.0.1", "203.0.113.7", "10.0.0.1"),  # past the proxy
        ("", "203.0.113.7", ""),
    ],
)
def test_only_what_the_proxy_itself_saw_counts(peer: str, forwarded: str, counts: str) -> None:
    assert sender(peer, forwarded=forwarded) == sender(counts)


@pytest.mark.usefixtures("behind_a_proxy")
def test_proxy_on_another_computer_is_named_in_the_settings(settings: Settings) -> None:
    settings.PROXIES = [ip_network("172.18.0.0/16")]

    assert sender("172.18.0.2", forwarded="203.0.113.7") == sender("203.0.113.7")
