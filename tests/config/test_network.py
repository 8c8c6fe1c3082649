"""The address for the classroom, and whether a port is free."""

import socket

import pytest

from config.network import lan_address, port_is_free


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


def test_port_in_use_is_not_free_until_its_program_ends() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]

        assert not port_is_free(port)

    assert port_is_free(port)
