"""The site is called by the names of this computer, its addresses and the named hosts."""

import socket
from pathlib import Path

import pytest
from django.conf import settings

from config import network
from config.hosts import allowed_hosts


def test_hosts_are_those_of_this_computer_and_the_named_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network, "ROUTES", tmp_path / "nothing")
    monkeypatch.setattr(socket, "gethostname", lambda: "Laptop-7")
    monkeypatch.setattr(socket, "gethostbyname_ex", lambda _: ("", [], ["192.168.0.5"]))
    monkeypatch.setattr(socket.socket, "connect", lambda *_: None)
    monkeypatch.setattr(socket.socket, "getsockname", lambda _: ("10.1.2.3", 4567))

    hosts = allowed_hosts(["news.school.example", "10.1.2.3"])

    assert hosts == [
        "localhost",
        "127.0.0.1",
        "[::1]",
        "laptop-7",
        "laptop-7.local",
        "10.1.2.3",
        "192.168.0.5",
        "news.school.example",
    ]


def test_hosts_of_the_settings_are_never_all() -> None:
    assert settings.ALLOWED_HOSTS[:3] == ["localhost", "127.0.0.1", "[::1]"]
    assert [host for host in settings.ALLOWED_HOSTS if "*" in host or host.startswith(".")] == []
