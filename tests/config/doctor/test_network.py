"""How the site is reached."""

import ipaddress
import socket
from typing import Any

import pytest
from pytest_django import Settings

from config import modes
from config.doctor.findings import State, fine
from config.doctor.network import find_address, find_hosts, find_mode, find_proxy


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    addresses = ["10.1.2.3"]
    monkeypatch.setattr(modes, "own_addresses", lambda: tuple(addresses))
    return addresses


def put(settings: Settings, values: dict[str, Any]) -> None:
    for name, value in values.items():
        setattr(settings, name, value)


@pytest.mark.parametrize(
    ("set_to", "state"),
    [
        ({}, State.FINE),
        ({"HTTPS": True}, State.FINE),
        ({"DEBUG": True}, State.BAD),
        ({"PUBLIC_HTTP": True}, State.LOOK),
        ({"OTHER_HOSTS": ["8.8.4.4"]}, State.BAD),
        ({"OTHER_HOSTS": ["8.8.4.4"], "HTTPS": True}, State.FINE),
    ],
)
def test_mode_is_judged(
    own: list[str], settings: Settings, set_to: dict[str, Any], state: State
) -> None:
    put(settings, set_to)

    assert find_mode().state is state


@pytest.mark.parametrize(
    ("set_to", "state"),
    [
        ({"LISTEN": "10.1.2.3"}, State.FINE),
        ({"LISTEN": "127.0.0.1"}, State.LOOK),
        ({"HTTPS": True, "OTHER_HOSTS": ["news.school.example"]}, State.FINE),
        ({"HTTPS": True, "OTHER_HOSTS": []}, State.BAD),
    ],
)
def test_address_is_judged(settings: Settings, set_to: dict[str, Any], state: State) -> None:
    put(settings, set_to)

    assert find_address().state is state


def test_missing_network_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_network(*_: object) -> None:
        raise OSError("Network is unreachable")

    monkeypatch.setattr(socket.socket, "connect", no_network)
    monkeypatch.setattr(socket, "gethostbyname", no_network)

    assert str(find_address()) == (
        "the class cannot come in. This computer is on no network; connect it, then start again."
    )


def test_host_names_are_told(settings: Settings) -> None:
    settings.ALLOWED_HOSTS = ["localhost", "news.school.example"]

    assert find_hosts() == fine("answers to localhost, news.school.example")


@pytest.mark.parametrize(
    ("https", "listen", "believed", "state", "words"),
    [
        (False, "0.0.0.0", "127.0.0.0/8", State.FINE, "none: devices reach the server themselves"),
        (True, "127.0.0.1", "127.0.0.0/8", State.FINE, "on this computer; believed: 127.0.0.0/8"),
        (
            True,
            "0.0.0.0",
            "127.0.0.0/8",
            State.LOOK,
            "the server listens at 0.0.0.0, but only this computer's proxy is believed",
        ),
        (
            True,
            "0.0.0.0",
            "172.18.0.0/16",
            State.LOOK,
            "the server listens at 0.0.0.0; believed: 172.18.0.0/16",
        ),
        (
            True,
            "127.0.0.1",
            "0.0.0.0/0",
            State.BAD,
            "COVERAGE_PROXY believes very many senders (0.0.0.0/0)",
        ),
    ],
)
def test_who_is_believed_is_judged(
    settings: Settings, https: bool, listen: str, believed: str, state: State, words: str
) -> None:
    settings.HTTPS, settings.LISTEN = https, listen
    settings.PROXIES = [ipaddress.ip_network(believed)]

    found = find_proxy()

    assert (found.state, found.words) == (state, words)
