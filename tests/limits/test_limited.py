"""Each file that is made or taken in is counted by its teacher; and above the limit waits."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django.asserts import assertContains, assertTemplateUsed

from limits.levels import Limit
from limits.models import Bucket
from limits.table import EXPORTS, PACKS
from tests.doors.doors import Door
from tests.doors.of_classrooms import DOORS_OF_CLASSROOMS
from tests.doors.of_quizzes import DOORS_OF_QUIZZES
from tests.doors.school import School, make_school
from tests.limits.counting import empty, taken

DOORS = (*DOORS_OF_QUIZZES, *DOORS_OF_CLASSROOMS)
PACKED = ("quizzes:item_import_create", "quizzes:story_import_create")
GIVEN_BY_GET = (
    "classrooms:answers_csv",
    "classrooms:answers_xlsx",
    "classrooms:gradebook_csv",
    "classrooms:gradebook_xlsx",
    "classrooms:student_export",
)
GIVEN_BY_POST = (
    "classrooms:assignment_pdf",
    "quizzes:quiz_download",
    "quizzes:quiz_pdf",
    "quizzes:story_download",
)
LIMITED = [
    (limit, method, door)
    for limit, method, names in [
        (PACKS, "post", PACKED),
        (EXPORTS, "get", GIVEN_BY_GET),
        (EXPORTS, "post", GIVEN_BY_POST),
    ]
    for name in names
    for door in [next(door for door in DOORS if door.name == name)]
]
each_of_them = pytest.mark.parametrize(
    ("limit", "method", "door"), LIMITED, ids=[door.name for _, _, door in LIMITED]
)


@pytest.fixture
def school(db: None) -> School:
    return make_school()


def ask(school: School, method: str, door: Door, **headers: str) -> Any:
    send = getattr(school.browsers["owner"], method)
    sent = door.form(school.places) if method == "post" else {}
    return send(door.address(school.places), sent, headers=headers)


@each_of_them
def test_one_token_is_taken_each_time(
    school: School, limit: Limit, method: str, door: Door
) -> None:
    ask(school, method, door)

    assert taken(limit) == 1


@each_of_them
@pytest.mark.parametrize("htmx", [{}, {"HX-Request": "true"}], ids=["page", "htmx"])
def test_above_the_limit_a_page_says_when_to_try_again(
    school: School, limit: Limit, method: str, door: Door, htmx: dict[str, str]
) -> None:
    empty(limit, User.objects.get(username="owner"))

    response = ask(school, method, door, Referer="http://testserver/classes/", **htmx)

    assertTemplateUsed(response, "429.html")
    assertContains(response, "<h1>Too many files at once</h1>", status_code=429)
    assertContains(response, "in 10 minutes.", status_code=429)
    assertContains(response, 'href="/classes/"', status_code=429)


def test_another_teacher_has_a_bucket_of_their_own(school: School) -> None:
    empty(EXPORTS, User.objects.get(username="owner"))

    address = "/stories/private/export/pack/"
    met = {
        role: school.browsers[role].post(address).status_code for role in ("owner", "administrator")
    }

    assert met == {"owner": 429, "administrator": 200}


@pytest.mark.parametrize("path", ["/", "/stories/", "/sign-in/", "/privacy/"])
def test_reading_is_not_counted(stranger: Client, path: str, db: None) -> None:
    stranger.get(path)

    assert Bucket.objects.count() == 0
