"""Plain HTTP is for a classroom: the internet gets no answer, unless the school says so."""

import re

import pytest
from django.test import Client
from django.utils.html import strip_tags
from pytest_django import Settings

from config import modes
from config.modes import current_mode, stop_where_addresses_are_public

PUBLIC = "8.8.4.4"


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses of this computer: a list that the test fills."""
    addresses = ["10.1.2.3"]
    monkeypatch.setattr(modes, "own_addresses", lambda: tuple(addresses))
    return addresses


def test_start_is_free_where_no_address_is_public(own: list[str], settings: Settings) -> None:
    settings.OTHER_HOSTS = ["news.school.example", "192.168.0.5"]

    stop_where_addresses_are_public()


def test_start_is_stopped_where_this_computer_has_a_public_address(own: list[str]) -> None:
    own.append(PUBLIC)

    with pytest.raises(SystemExit) as stopped:
        stop_where_addresses_are_public()

    assert stopped.value.code == (
        "8.8.4.4 is an address on the internet, and plain HTTP lets everybody on the way read what "
        "is sent, passwords too. Serve the site over HTTPS: set COVERAGE_HTTPS to 1 (see the "
        "README). If such addresses are used inside your school only, set COVERAGE_PUBLIC_HTTP to "
        "1."
    )


def test_start_is_stopped_where_a_named_host_is_a_public_address(
    own: list[str], settings: Settings
) -> None:
    settings.OTHER_HOSTS = [PUBLIC]

    with pytest.raises(SystemExit, match=r"^8\.8\.4\.4 is an address on the internet"):
        stop_where_addresses_are_public()


@pytest.mark.parametrize("setting", ["HTTPS", "PUBLIC_HTTP"])
def test_start_is_free_over_https_and_where_the_school_says_so(
    own: list[str], settings: Settings, setting: str
) -> None:
    own.append(PUBLIC)
    setattr(settings, setting, True)

    stop_where_addresses_are_public()


@pytest.mark.parametrize("path", ["/", "/stories/", "/static/coverage/css/base.css", "/nothing/"])
def test_sender_on_the_internet_gets_no_answer_over_http(stranger: Client, path: str) -> None:
    response = stranger.get(path, REMOTE_ADDR=PUBLIC)

    (heading,) = re.findall(r"<h1>(.*?)</h1>", response.content.decode())
    assert (response.status_code, heading) == (403, "This site is for the classroom network")
    assert response.cookies == {}


@pytest.mark.parametrize("steps", [PUBLIC, f"{PUBLIC}, 10.0.0.1", f"10.0.0.1, {PUBLIC}"])
def test_sender_that_came_through_a_tunnel_gets_no_answer_over_http(
    stranger: Client, steps: str
) -> None:
    response = stranger.get("/", headers={"x-forwarded-for": steps}, REMOTE_ADDR="127.0.0.1")

    assert response.status_code == 403


@pytest.mark.parametrize("host", [PUBLIC, f"{PUBLIC}:8000", "[2606:4700:4700::1111]:8000"])
def test_server_called_by_a_public_address_gives_no_answer_over_http(
    stranger: Client, settings: Settings, host: str
) -> None:
    settings.ALLOWED_HOSTS = [PUBLIC, "[2606:4700:4700::1111]"]

    response = stranger.get("/", headers={"host": host})

    assert response.status_code == 403


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["10.1.2.9", "127.0.0.1", "fe80::1%eth0", ""])
def test_sender_in_the_classroom_is_answered(stranger: Client, address: str) -> None:
    response = stranger.get("/about/", headers={"x-forwarded-for": "10.1.2.9"}, REMOTE_ADDR=address)

    assert response.status_code == 200


@pytest.mark.django_db
@pytest.mark.parametrize("setting", ["HTTPS", "PUBLIC_HTTP"])
def test_sender_on_the_internet_is_answered_over_https_and_where_the_school_says_so(
    stranger: Client, settings: Settings, setting: str
) -> None:
    setattr(settings, setting, True)

    response = stranger.get("/about/", REMOTE_ADDR=PUBLIC)

    assert response.status_code == 200


def badge(client: Client, path: str) -> str:
    """Return the words of the badge on a page, with what it explains."""
    page = client.get(path).content.decode()
    found = re.findall(r'<details class="prefs mode">(.*?)</details>', page, re.DOTALL)
    return re.sub(r"\s+", " ", strip_tags(" ".join(found))).strip()


@pytest.mark.parametrize("path", ["/classes/", "/stories/", "/stories/new/", "/admin/"])
def test_teacher_sees_the_mode_and_what_it_means(teacher_client: Client, path: str) -> None:
    assert badge(teacher_client, path) == (
        "Classroom network HTTP This server is for the network of your school, over HTTP. Devices "
        "on the internet get no answer. What is sent is not encrypted: someone on the same network "
        "could read it. Use Wi-Fi that has a password, and for this site a password that you use "
        "nowhere else. To use it over the internet, ask your IT person for HTTPS. "
        "Backups of this server"
    )


def test_teacher_sees_that_public_addresses_are_answered(
    teacher_client: Client, settings: Settings
) -> None:
    settings.PUBLIC_HTTP = True

    assert (
        "It also answers addresses of the internet, because COVERAGE_PUBLIC_HTTP is set."
        in badge(teacher_client, "/classes/")
    )


def test_teacher_sees_that_the_site_is_on_the_internet(
    teacher_client: Client, settings: Settings
) -> None:
    settings.HTTPS = True

    assert str(current_mode()) == "internet (HTTPS)"
    assert badge(teacher_client, "/classes/") == (
        "Internet HTTPS This server is open to the internet, over HTTPS. What is sent between a "
        "device and this server is encrypted on its way. Nobody in between can read a password or "
        "an answer. Anyone can open the first page. Your classes need a code, and your texts and "
        "questions your password. Backups of this server"
    )


@pytest.mark.parametrize("path", ["/", "/stories/"])
def test_students_and_visitors_see_no_mode(stranger: Client, path: str, db: None) -> None:
    assert badge(stranger, path) == ""
