"""What a start says: the addresses, the mode, the account."""

import socket

import pytest
from pytest_django import Settings

from config.first_start import Account
from config.greeting import welcome
from config.network import lan_address


def test_welcome_gives_both_addresses_the_mode_and_how_to_stop() -> None:
    assert welcome(8000, None).splitlines() == [
        "",
        "Coverage is ready.",
        "  On this computer:  http://localhost:8000/",
        f"  In the classroom:  http://{lan_address()}:8000/",
        "  Mode:              classroom network (HTTP)",
        "  To stop:           press Ctrl-C",
    ]


def test_welcome_says_when_there_is_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_network(*_: object) -> None:
        raise OSError("Network is unreachable")

    monkeypatch.setattr(socket.socket, "connect", no_network)
    monkeypatch.setattr(socket, "gethostbyname", no_network)

    assert welcome(8000, None).splitlines()[3] == (
        "  In the classroom:  this computer is on no network; connect it, then start again"
    )


def test_welcome_says_when_nobody_else_can_come_in(settings: Settings) -> None:
    settings.LISTEN = "127.0.0.1"

    assert welcome(8000, None).splitlines()[2:4] == [
        "  On this computer:  http://localhost:8000/",
        "  In the classroom:  nobody can reach it: COVERAGE_LISTEN lets in this computer only",
    ]


def test_welcome_gives_the_one_address_where_the_server_listens_at_one(settings: Settings) -> None:
    settings.LISTEN = "10.1.2.3"

    assert welcome(8000, None).splitlines()[2:4] == [
        "  On this computer:  http://10.1.2.3:8000/",
        "  In the classroom:  http://10.1.2.3:8000/",
    ]


def test_welcome_on_the_internet_gives_the_name_and_what_the_proxy_needs(
    settings: Settings,
) -> None:
    settings.HTTPS = True
    settings.OTHER_HOSTS = ["news.school.example"]

    assert welcome(8000, Account("teacher", "easy-to-copy")).splitlines() == [
        "",
        "Coverage is ready.",
        "  On the internet:   https://news.school.example/",
        "  For the proxy:     http://localhost:8000/",
        "  Mode:              internet (HTTPS)",
        "  To stop:           press Ctrl-C",
        "",
        "The first teacher's account (write it down: the password is not shown again)",
        "  User name:         teacher",
        "  Password:          easy-to-copy",
        "  Sign in:           https://news.school.example/sign-in/",
    ]


def test_welcome_on_the_internet_asks_for_a_name_where_there_is_none(settings: Settings) -> None:
    settings.HTTPS = True
    settings.OTHER_HOSTS = []

    told = welcome(8000, Account("teacher", "easy-to-copy")).splitlines()

    assert told[2] == (
        "  On the internet:   set COVERAGE_HOSTS to the name of this server, then start again"
    )
    assert told[-1] == "  Sign in:           http://localhost:8000/sign-in/"
