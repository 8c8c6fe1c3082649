"""The server, as a person starts it: what it says, how it stops, and how it starts again."""

import os
import re
import resource
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from http.client import HTTPConnection
from importlib import import_module
from pathlib import Path

import pytest
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.core.management import call_command

from config.first_start import Account
from config.greeting import welcome
from config.network import lan_address
from config.server import load_application

Server = subprocess.Popen[str]
# It stops in five seconds; beside other tests a start and a stop may take longer.
SECONDS_TO_START, SECONDS_TO_STOP = 30, 20
IDLE = 900


@pytest.fixture
def port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@pytest.fixture
def started_before(data: dict[str, str], started_once: Path) -> None:
    """Let the data be there of a server that was started once; its first start takes long."""
    if "DATABASE_URL" not in data:
        shutil.copytree(started_once, data["COVERAGE_VAR"], dirs_exist_ok=True)


@pytest.fixture
def start(port: int, data: dict[str, str]) -> Iterator[Callable[[], Server]]:
    """Start the server over the same data each time, and return it once it answers."""
    started: list[Server] = []

    def start_server() -> Server:
        server = subprocess.Popen(
            [sys.executable, settings.BASE_DIR / "manage.py", "serve"],
            env={**os.environ, **data, "PORT": str(port)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        started.append(server)
        wait_for(port, server)
        return server

    yield start_server
    for server in started:
        server.kill()
        server.communicate()


def wait_for(port: int, server: Server) -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline and server.poll() is None:
        with suppress(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port)):
            return
        time.sleep(0.05)
    server.kill()
    pytest.fail("\n".join(server.communicate()))


def status_of(path: str, port: int) -> int:
    with closing(HTTPConnection("127.0.0.1", port, timeout=10)) as connection:
        connection.request("GET", path)
        return connection.getresponse().status


def test_first_start_says_where_the_site_is_and_gives_the_account_once(
    start: Callable[[], Server], port: int
) -> None:
    first = start()
    pages = [
        status_of(path, port) for path in ("/", "/nothing-here/", "/static/admin/css/base.css")
    ]
    first.terminate()
    told, errors = first.communicate(timeout=SECONDS_TO_STOP)
    second = start()
    second.terminate()
    told_again, _ = second.communicate(timeout=SECONDS_TO_STOP)

    (password,) = re.findall(r"Password: +(\S+)", told)
    assert told == f"{welcome(port, Account('teacher', password))}\n"
    assert told_again == f"{welcome(port, None)}\n"
    assert pages == [200, 404, 200]
    assert errors == ""
    assert (first.returncode, second.returncode) == (0, 0)


@pytest.fixture
def many_files() -> Iterator[None]:
    """Let this process and those that it starts open as many files as the system allows."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@pytest.mark.usefixtures("started_before", "many_files")
def test_nine_hundred_connections_that_say_nothing_keep_nobody_waiting(
    start: Callable[[], Server], port: int
) -> None:
    start()
    status_of("/", port)  # a worker reads its pages at the first request
    with ExitStack() as opened:
        for number in range(IDLE):
            idle = opened.enter_context(socket.create_connection(("127.0.0.1", port)))
            if number % 2:
                idle.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ")  # and never ends

        pages = [status_of("/", port) for _ in range(10)]

    assert pages == [200] * 10


@pytest.mark.usefixtures("started_before")
@pytest.mark.parametrize(
    ("setting", "answers"),
    [({}, True), ({"COVERAGE_HTTPS": "1"}, False), ({"COVERAGE_LISTEN": "127.0.0.1"}, False)],
)
def test_other_computers_reach_the_server_unless_it_listens_for_its_proxy_alone(
    start: Callable[[], Server],
    port: int,
    data: dict[str, str],
    setting: dict[str, str],
    answers: bool,
) -> None:
    data |= setting
    start()

    with socket.socket() as elsewhere:
        is_refused = elsewhere.connect_ex((lan_address(), port))

    assert bool(is_refused) is not answers
    assert status_of("/healthz", port) == 200


@pytest.mark.usefixtures("started_before")
def test_ctrl_c_stops_the_server_in_time_while_a_browser_keeps_its_connection(
    start: Callable[[], Server], port: int
) -> None:
    server = start()
    browser = HTTPConnection("127.0.0.1", port)
    browser.request("GET", "/sign-in/")
    browser.getresponse().read()

    os.killpg(server.pid, signal.SIGINT)
    before = time.monotonic()
    _, errors = server.communicate(timeout=SECONDS_TO_STOP)

    browser.close()
    assert time.monotonic() - before < 4  # when a worker that does not end is cut off
    assert (server.returncode, errors) == (0, "")


@pytest.mark.usefixtures("started_before")
def test_server_that_was_killed_leaves_no_worker_on_its_port_and_starts_again(
    start: Callable[[], Server], port: int
) -> None:
    server = start()

    server.kill()
    server.communicate(timeout=SECONDS_TO_STOP)  # until no process has its output open
    start()

    assert server.returncode == -signal.SIGKILL
    assert status_of("/", port) == 200


@pytest.mark.usefixtures("started_before")
def test_server_stops_and_starts_again_time_after_time(
    start: Callable[[], Server], port: int
) -> None:
    for _ in range(3):
        server = start()
        assert status_of("/", port) == 200

        server.terminate()
        _, errors = server.communicate(timeout=SECONDS_TO_STOP)

        assert (server.returncode, errors) == (0, "")


@contextmanager
def hangups(handled: signal.Handlers) -> Iterator[None]:
    """Let a program that is started meanwhile inherit what a closed terminal does to it."""
    before = signal.signal(signal.SIGHUP, handled)
    yield
    signal.signal(signal.SIGHUP, before)


@pytest.mark.usefixtures("started_before")
def test_closing_the_terminal_window_stops_the_server_from_the_moment_it_listens(
    start: Callable[[], Server],
) -> None:
    with hangups(signal.SIG_DFL):
        server = start()

    server.send_signal(signal.SIGHUP)
    _, errors = server.communicate(timeout=SECONDS_TO_STOP)

    assert (server.returncode, errors) == (0, "")


@pytest.mark.usefixtures("started_before")
def test_server_started_to_outlive_its_terminal_goes_on_when_the_window_is_closed(
    start: Callable[[], Server], port: int
) -> None:
    with hangups(signal.SIG_IGN):  # as nohup starts it
        server = start()

    server.send_signal(signal.SIGHUP)

    assert status_of("/sign-in/", port) == 200
    assert server.poll() is None
    server.terminate()
    server.communicate(timeout=SECONDS_TO_STOP)
    assert server.returncode == 0


def test_address_on_the_internet_stops_the_start_before_anything_is_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(socket.socket, "getsockname", lambda _: ("8.8.4.4", 4567))

    with pytest.raises(SystemExit) as stopped:
        call_command("serve")

    assert str(stopped.value.code).startswith("8.8.4.4 is an address on the internet")


def test_taken_port_stops_the_start_before_anything_is_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with socket.create_server(("0.0.0.0", 0)) as other_program:
        port = other_program.getsockname()[1]
        monkeypatch.setenv("PORT", str(port))

        with pytest.raises(SystemExit) as stopped:
            call_command("serve")

    assert stopped.value.code == (
        f"Port {port} cannot be used: Coverage or another program is using it already, or this "
        "account may not. Set PORT to another number from 1024 to 65535. Or 0.0.0.0 is no address "
        "of this computer: look at COVERAGE_LISTEN."
    )


def test_application_outside_a_worker_follows_no_process() -> None:
    assert isinstance(load_application(), WSGIHandler)


def test_other_servers_find_the_application() -> None:
    assert isinstance(import_module("config.wsgi").application, WSGIHandler)
