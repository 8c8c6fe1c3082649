"""Whether the server is up is told to any program that asks, by the process alone."""

import pytest
from django.test import Client
from pytest_django import Settings


def test_server_that_is_up_says_so_without_its_database() -> None:
    response = Client().get("/healthz")  # a test without `db` fails when it asks the database

    assert (response.status_code, response.content) == (200, b"up\n")
    assert response["Content-Type"] == "text/plain; charset=utf-8"


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8000", "[::1]:8000"])
def test_container_asks_itself(host: str) -> None:
    response = Client().head("/healthz", headers={"host": host})

    assert (response.status_code, response.content) == (200, b"")


def test_asker_gets_no_cookie() -> None:
    assert Client().get("/healthz").cookies == {}


def test_asker_on_this_computer_needs_no_https(settings: Settings) -> None:
    settings.SECURE_SSL_REDIRECT = True

    assert Client().get("/healthz").status_code == 200
    assert Client().get("/about/").status_code == 301


def test_nothing_is_sent_there() -> None:
    assert Client().post("/healthz").status_code == 405
