"""The addresses of this computer, which of them are public, and whether a port is free."""

import socket
from pathlib import Path

import pytest

from config import network
from config.network import is_public, lan_address, own_addresses, port_is_free

TABLE = """Local:
  +-- 0.0.0.0/0 3 0 5
     +-- 10.1.2.0/24 2 0 2
        +-- 10.1.2.0/30 2 0 2
           |-- 10.1.2.0
              /24 link UNICAST
           |-- 10.1.2.3
              /32 host LOCAL
        |-- 10.1.2.255
           /32 link BROADCAST
     |-- 127.0.0.1
        /32 host LOCAL
     |-- 172.16.0.9
        /32 host LOCAL
"""


def no_route(*_: object) -> None:
    raise OSError("Network is unreachable")


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket.socket, "connect", no_route)


def test_lan_address_is_the_one_that_packets_carry(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(socket.socket, "connect", lambda _, address: asked.append(address))
    monkeypatch.setattr(socket.socket, "getsockname", lambda _: ("10.1.2.3", 4567))

    address = lan_address()

    assert address == "10.1.2.3"
    assert asked == [("192.0.2.1", 9)]


@pytest.mark.usefixtures("offline")
def test_lan_address_is_that_of_the_host_name_when_there_is_no_route(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(socket, "gethostbyname", lambda _: "192.168.137.1")

    assert lan_address() == "192.168.137.1"


@pytest.mark.usefixtures("offline")
def test_lan_address_is_empty_when_the_host_name_means_this_computer_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(socket, "gethostbyname", lambda _: "127.0.1.1")

    assert lan_address() == ""


@pytest.mark.usefixtures("offline")
def test_lan_address_is_empty_when_the_host_name_is_unknown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(socket, "gethostbyname", no_route)

    assert lan_address() == ""


@pytest.fixture
def routed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket.socket, "connect", lambda *_: None)
    monkeypatch.setattr(socket.socket, "getsockname", lambda _: ("10.1.2.3", 4567))


@pytest.mark.usefixtures("routed")
def test_own_addresses_are_those_that_linux_lists(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network, "ROUTES", tmp_path / "routes")
    (tmp_path / "routes").write_text(TABLE)

    assert own_addresses() == ("10.1.2.3", "127.0.0.1", "172.16.0.9")


@pytest.mark.usefixtures("routed")
def test_own_addresses_are_those_of_the_host_name_on_other_systems(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network, "ROUTES", tmp_path / "nothing")
    monkeypatch.setattr(
        socket, "gethostbyname_ex", lambda _: ("laptop", [], ["192.168.0.5", "10.1.2.3"])
    )

    assert own_addresses() == ("10.1.2.3", "192.168.0.5")


@pytest.mark.usefixtures("offline")
def test_own_addresses_are_none_where_the_host_name_is_unknown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network, "ROUTES", tmp_path / "nothing")
    monkeypatch.setattr(socket, "gethostbyname", no_route)
    monkeypatch.setattr(socket, "gethostbyname_ex", no_route)

    assert own_addresses() == ()


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("8.8.4.4", True),
        ("2606:4700:4700::1111", True),
        ("[2606:4700:4700::1111]", True),
        ("::ffff:8.8.4.4", True),
        ("10.1.2.3", False),
        ("172.31.255.255", False),
        ("192.168.0.5", False),
        ("100.64.0.1", False),  # of a provider's inner network
        ("169.254.10.20", False),
        ("127.0.0.1", False),
        ("[::1]", False),
        ("fe80::1%eth0", False),
        ("fd12:3456::1", False),
        ("::ffff:10.1.2.3", False),
        ("news.school.example", False),
        ("", False),
    ],
)
def test_public_is_an_address_that_the_whole_internet_can_reach(host: str, expected: bool) -> None:
    assert is_public(host) is expected


def test_port_in_use_is_not_free_until_its_program_ends() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]

        assert not port_is_free(port)

    assert port_is_free(port)
