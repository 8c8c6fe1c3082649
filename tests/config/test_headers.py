"""Every answer carries the same headers: pages, fragments, redirects, files, errors."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied
from django.db import OperationalError, transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.test import Client
from django.urls import include, path
from pytest_django import DjangoDbBlocker, Settings

from classrooms.models import RealName, Student
from quizzes.models import Response
from tests.doors.doors import Door
from tests.doors.school import School, standing_school
from tests.test_doors import each_door

EVERY_ANSWER = {
    "Content-Security-Policy": (
        "base-uri 'none'; connect-src 'self'; default-src 'none'; font-src 'self'; "
        "form-action 'self'; frame-ancestors 'none'; img-src 'self'; script-src 'self'; "
        "style-src 'self'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": (
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), "
        "fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), "
        "magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), "
        "publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), "
        "xr-spatial-tracking=()"
    ),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
# What differs between answers, and gives nothing away; any other header is a surprise.
OF_ONE_ANSWER = {
    *("Allow", "Cache-Control", "Content-Disposition", "Content-Language", "Content-Length"),
    *("Content-Type", "ETag", "Expires", "HX-Redirect", "Last-Modified", "Location", "Retry-After"),
    "Vary",
}
PAGES_OF_ALL_KINDS = ("visitor", "classmate", "owner")


@pytest.fixture(scope="module")
def built(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[School]:
    """A school in which nicknames, names and answers are told from all other words."""
    with standing_school(django_db_blocker) as school:
        Student.objects.update(nickname="Canary Kestrel")
        RealName.objects.create(student=Student.objects.all()[0], name="Canary Person")
        Response.objects.exclude(text="").update(text="Canary words")
        yield school


@pytest.fixture
def school(built: School, db: None) -> School:
    return built.unvisited()


def carried(response: HttpResponseBase) -> dict[str, str]:
    """Return the headers without those of one answer, each list of rules in order."""
    found = dict(response.items())
    if "Content-Security-Policy" in found:
        rules = found["Content-Security-Policy"].split("; ")
        found["Content-Security-Policy"] = "; ".join(sorted(rules))
    return {
        name: value
        for name, value in found.items()
        if name in EVERY_ANSWER or name not in OF_ONE_ANSWER
    }


def answers(school: School, door: Door) -> Iterator[HttpResponseBase]:
    """Open a door and send its form, as roles that meet all kinds of answers; nothing stays."""
    address = door.address(school.places)
    for role in PAGES_OF_ALL_KINDS:
        yield school.browsers[role].get(address)
        with transaction.atomic():
            yield school.browsers[role].post(address, door.form(school.places))
            transaction.set_rollback(True)


@each_door
def test_every_door_answers_with_the_same_headers_and_no_student_is_kept_in_a_cache(
    school: School, door: Door
) -> None:
    for response in answers(school, door):
        shows_a_student = b"Canary" in b"".join(response)

        assert carried(response) == EVERY_ANSWER, response.status_code
        assert ("no-store" if shows_a_student else "private") in response["Cache-Control"]


def test_what_a_teacher_sees_of_a_class_is_kept_nowhere(school: School) -> None:
    response = school.browsers["owner"].get(f"/classes/{school.places['classroom']}/")

    assert b"Canary Kestrel" in response.content
    assert "no-store" in response["Cache-Control"]


def test_a_visitor_may_keep_a_page_but_asks_for_it_again(school: School) -> None:
    response = school.browsers["visitor"].get("/stories/")

    assert response["Cache-Control"] == "private, no-cache"


def test_a_student_keeps_no_page_for_each_bears_the_nickname(school: School) -> None:
    response = school.browsers["classmate"].get("/stories/")

    assert b"Canary Kestrel" in response.content
    assert response["Cache-Control"] == "private, no-store"


def refuse(_: HttpRequest) -> HttpResponse:
    raise PermissionDenied


def fail(_: HttpRequest) -> HttpResponse:
    raise ZeroDivisionError


def fail_with_the_database_away(request: HttpRequest) -> HttpResponse:
    request.session["any"] = "thing"
    raise OperationalError


urlpatterns = [
    path("refuse/", login_not_required(refuse)),
    path("fail/", login_not_required(fail)),
    path("database/", login_not_required(fail_with_the_database_away)),
    path("", include("config.urls")),
]


@pytest.mark.django_db
@pytest.mark.urls(__name__)
@pytest.mark.parametrize(
    ("address", "status", "cache"),
    [
        ("/refuse/", 403, "private, no-cache"),
        ("/fail/", 500, "private, no-store"),
        ("/database/", 500, "private, no-store"),
        ("/nothing/", 404, "private, no-cache"),
        ("/stories/nothing-here/read/", 404, "private, no-cache"),
        ("/about", 301, "private, no-cache"),
        ("/join/", 405, "private, no-cache"),
        ("/static/nothing.css", 404, "private, no-cache"),
    ],
)
def test_an_error_carries_the_headers(
    stranger: Client, address: str, status: int, cache: str
) -> None:
    stranger.raise_request_exception = False

    response = stranger.get(address)

    assert response.status_code == status
    assert carried(response) == EVERY_ANSWER
    assert response["Cache-Control"] == cache


def test_a_page_that_cannot_even_be_drawn_carries_the_headers(
    stranger: Client, settings: Settings
) -> None:
    settings.TEMPLATES = []
    stranger.raise_request_exception = False

    response = stranger.get("/sign-in/")

    assert response.status_code == 500
    assert carried(response) == EVERY_ANSWER


def test_a_request_for_another_host_is_refused_with_the_headers(stranger: Client) -> None:
    response = stranger.get("/", headers={"host": "elsewhere.example"})

    assert response.status_code == 400
    assert carried(response) == EVERY_ANSWER


def test_a_form_of_another_site_is_refused_with_the_headers() -> None:
    response = Client(enforce_csrf_checks=True).post("/join/", {"code": "K7M2P9TX"})

    assert response.status_code == 403
    assert carried(response) == EVERY_ANSWER


def test_a_form_with_too_many_fields_is_refused_with_the_headers(stranger: Client) -> None:
    response = stranger.post("/join/", {f"line-{number}": "on" for number in range(6_001)})

    assert response.status_code == 400
    assert carried(response) == EVERY_ANSWER


def test_a_redirect_to_https_carries_the_headers(stranger: Client, settings: Settings) -> None:
    settings.SECURE_SSL_REDIRECT = True

    response = stranger.get("/")

    assert (response.status_code, response["Location"]) == (301, "https://testserver/")
    assert carried(response) == EVERY_ANSWER


def test_over_https_every_answer_says_so_for_a_year(stranger: Client, settings: Settings) -> None:
    settings.SECURE_HSTS_SECONDS = 31_536_000
    settings.SECURE_HSTS_INCLUDE_SUBDOMAINS = settings.SECURE_HSTS_PRELOAD = True

    response = stranger.get("/nothing/", secure=True)

    assert response.status_code == 404
    assert carried(response) == {
        **EVERY_ANSWER,
        "Strict-Transport-Security": "max-age=31536000; includeSubDomains; preload",
    }


def test_a_static_file_carries_the_headers_and_is_for_this_site_only(
    stranger: Client, tmp_path: Path, settings: Settings
) -> None:
    settings.STATIC_ROOT = tmp_path
    (tmp_path / "page.css").write_text("body {}")

    response = stranger.get("/static/page.css")
    unchanged = stranger.get(
        "/static/page.css", headers={"if-modified-since": response["Last-Modified"]}
    )

    assert b"".join(response) == b"body {}"
    assert carried(response) == EVERY_ANSWER
    assert unchanged.status_code == 304
    assert carried(unchanged) == EVERY_ANSWER
