"""Connections: to checked addresses, with proof of the name, and never after the deadline."""

import socket
import ssl
from contextlib import closing
from dataclasses import replace
from ipaddress import IPv4Address
from pathlib import Path

import pytest

from coverage_app.imports.addresses import IPAddress
from coverage_app.imports.connections import (
    INTERNET,
    NO_ANSWER,
    NOT_PROVEN,
    NOT_PUBLIC,
    UNKNOWN_NAME,
    Deadline,
    Network,
    connected,
    dial,
    look_up,
    own_address,
)
from coverage_app.imports.pages import UnreadablePageError
from coverage_app.imports.web_addresses import WebAddress, parse
from tests.coverage_app.imports.addresses import FORBIDDEN
from tests.coverage_app.imports.internet import NEWS, OTHER_NEWS, Internet, html

CERTIFICATE = Path(__file__).with_name("news_example.pem")


def problem_of(text: str, network: Network, seconds: float = 60) -> str:
    with pytest.raises(UnreadablePageError) as problem:
        say_hello(parse(text), network, seconds)
    return str(problem.value)


def say_hello(address: WebAddress, network: Network, seconds: float = 60) -> bytes:
    with connected(address, network, Deadline.after(seconds)) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\n\r\n")
        return connection.recv(100)


def trusting_the_certificate() -> ssl.SSLContext:
    return ssl.create_default_context(cafile=CERTIFICATE)


@pytest.fixture
def proven(internet: Internet) -> Internet:
    """Let the servers prove that they are news.example, to whoever trusts the certificate."""
    internet.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    internet.tls.load_cert_chain(CERTIFICATE)
    internet.plays(b"hello")
    return internet


@pytest.mark.parametrize("ip", FORBIDDEN)
def test_name_with_a_forbidden_address_is_never_dialed(ip: str, internet: Internet) -> None:
    internet.names["inside.example"] = [[ip]]
    internet.names["both.example"] = [[NEWS, ip]]

    assert problem_of("http://inside.example/", internet.network()) == NOT_PUBLIC
    assert problem_of("http://both.example/", internet.network()) == NOT_PUBLIC
    assert internet.dialed == []


@pytest.mark.parametrize("ip", [ip for ip in FORBIDDEN if "%" not in ip])
def test_forbidden_address_is_never_dialed(ip: str, internet: Internet) -> None:
    host = f"[{ip}]" if ":" in ip else ip

    assert problem_of(f"http://{host}/", internet.network()) == NOT_PUBLIC
    assert (internet.looked_up, internet.dialed) == ([], [])


@pytest.mark.parametrize(("host", "ip"), [(NEWS, NEWS), ("[2606:4700:0::1111]", "2606:4700::1111")])
def test_public_address_is_dialed_without_looking_it_up(
    host: str, ip: str, internet: Internet
) -> None:
    internet.plays(b"hello")

    assert say_hello(parse(f"http://{host}/"), internet.network()) == b"hello"
    assert (internet.looked_up, internet.dialed) == ([], [(ip, 80)])


def test_name_that_changes_its_address_is_looked_up_once(internet: Internet) -> None:
    internet.names["news.example"] = [[NEWS], ["127.0.0.1"]]
    internet.plays(b"hello")

    assert say_hello(parse("http://news.example/"), internet.network()) == b"hello"
    assert internet.looked_up == ["news.example"]
    assert internet.dialed == [(NEWS, 80)]


def test_name_that_nobody_knows(internet: Internet) -> None:
    problem = problem_of("http://old.example/", internet.network())

    assert problem == UNKNOWN_NAME.format(host="old.example")
    assert internet.dialed == []


def test_name_without_addresses_does_not_answer(internet: Internet) -> None:
    internet.names["news.example"] = [[]]

    problem = problem_of("http://news.example/", internet.network())

    assert problem == NO_ANSWER.format(host="news.example")


def test_look_up_that_hangs_is_left_behind_at_the_deadline(internet: Internet) -> None:
    come_back: list[str] = []

    def hang(host: str, port: int) -> list[str]:
        internet.wait(3)
        come_back.append(host)
        return [NEWS]

    with pytest.raises(TimeoutError):
        say_hello(parse("http://news.example/"), replace(internet.network(), resolve=hang), 0.2)
    assert (come_back, internet.dialed) == ([], [])


def test_next_address_is_tried_when_one_does_not_answer(internet: Internet) -> None:
    internet.names["news.example"] = [[OTHER_NEWS, OTHER_NEWS, NEWS]]
    internet.silent = {OTHER_NEWS}
    internet.plays(b"hello")

    assert say_hello(parse("http://news.example/"), internet.network()) == b"hello"
    assert internet.dialed == [(OTHER_NEWS, 80), (NEWS, 80)]


def test_server_that_does_not_answer(internet: Internet) -> None:
    internet.silent = {NEWS}

    problem = problem_of("http://news.example/", internet.network())

    assert problem == NO_ANSWER.format(host="news.example")


def test_addresses_share_the_time_that_is_left(internet: Internet) -> None:
    internet.names["news.example"] = [[NEWS, OTHER_NEWS]]
    shares: list[float] = []

    def dial_slowly(ip: IPAddress, port: int, seconds: float) -> socket.socket:
        shares.append(seconds)
        raise TimeoutError

    problem_of("http://news.example/", replace(internet.network(), dial=dial_slowly), seconds=60)

    assert [round(share / 30) for share in shares] == [1, 2]


@pytest.mark.parametrize("text", ["https://news.example/", f"https://{NEWS}/"])
def test_server_that_proves_its_name_is_listened_to(text: str, proven: Internet) -> None:
    network = proven.network(trusting_the_certificate)

    assert say_hello(parse(text), network) == b"hello"
    assert proven.dialed == [(NEWS, 443)]


@pytest.mark.parametrize("text", ["https://other.example/", f"https://{OTHER_NEWS}/"])
def test_certificate_for_another_name_is_refused(text: str, proven: Internet) -> None:
    proven.names["other.example"] = [[NEWS]]
    network = proven.network(trusting_the_certificate)

    host = parse(text).host
    assert problem_of(text, network) == NOT_PROVEN.format(host=host)
    assert proven.requests == []


def test_certificate_that_nobody_trusts_is_refused(proven: Internet) -> None:
    problem = problem_of("https://news.example/", proven.network())

    assert problem == NOT_PROVEN.format(host="news.example")
    assert proven.requests == []


def test_server_without_encryption_cannot_prove_its_name(internet: Internet) -> None:
    internet.plays(html(b"hello"))

    problem = problem_of("https://news.example:80/", internet.network())

    assert problem == NOT_PROVEN.format(host="news.example")
    assert internet.dialed == [(NEWS, 80)]


def test_greeting_that_hangs_ends_at_the_deadline(internet: Internet) -> None:
    internet.plays([20.0])

    with pytest.raises(TimeoutError):
        say_hello(parse("https://news.example/"), internet.network(), 0.2)


def test_internet_trusts_only_proven_names() -> None:
    context = INTERNET.tls()

    assert (context.check_hostname, context.verify_mode) == (True, ssl.CERT_REQUIRED)


def test_deadline_in_the_past_leaves_nothing() -> None:
    with pytest.raises(TimeoutError):
        Deadline.after(0).left()


def test_look_up_names_addresses_and_dial_connects_to_one() -> None:
    assert set(look_up("127.0.0.1", 80)) == {"127.0.0.1"}
    with socket.create_server(("127.0.0.1", 0)) as server:
        ip, port = server.getsockname()
        with closing(dial(IPv4Address(ip), port, 5)) as connection:
            assert connection.getpeername() == (ip, port)


def test_own_address_is_the_one_that_would_ask() -> None:
    assert own_address(IPv4Address("127.0.0.1")) == IPv4Address("127.0.0.1")
    assert own_address(IPv4Address("255.255.255.255")) is None
