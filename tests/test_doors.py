"""Every address of the site by role and method: who comes in there, and who does not.

A new address needs a row, in the module of `tests.doors` for its app; a new role is a line of
`LIKE` and a browser of the school.
"""

from collections.abc import Iterator, Mapping

import pytest
from django.apps import apps
from django.core import serializers
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from pytest_django import DjangoDbBlocker

from tests.doors.doors import LIKE, Door, status_for, status_of
from tests.doors.of_classrooms import DOORS_OF_CLASSROOMS
from tests.doors.of_quizzes import DOORS_OF_QUIZZES
from tests.doors.of_stories import DOORS_OF_STORIES
from tests.doors.of_the_desk import DOORS_OF_THE_DESK
from tests.doors.school import School, standing_school

DOORS = (*DOORS_OF_STORIES, *DOORS_OF_QUIZZES, *DOORS_OF_CLASSROOMS, *DOORS_OF_THE_DESK)
ROLES = ("visitor", *LIKE)
APPS = ("coverage_app", "quizzes", "classrooms", "auth")
# NUL, which PostgreSQL does not take, and what turns the words around it.
ODD = "a\0\u202e\u2066\ufeff\U0001f3f4b"
ASKED_FOR = "show q next kind paper version page story after lens text a b".split()
LET_IN_FIRST = ("owner", "taker", "classmate", "visitor")
each_door = pytest.mark.parametrize("door", DOORS, ids=str)


@pytest.fixture(scope="module")
def built(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[School]:
    with standing_school(django_db_blocker) as school:
        yield school


@pytest.fixture
def school(built: School, db: None) -> School:
    """The school, in which nobody has gone anywhere yet."""
    return built.unvisited()


def names_in(resolver: URLResolver, space: str = "") -> set[str]:
    names = set()
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLPattern):
            names |= {f"{space}{pattern.name}"} if pattern.name else set()
        else:
            names |= names_in(pattern, f"{pattern.namespace}:" if pattern.namespace else space)
    return names


def all_rows() -> str:
    models = [model for app in APPS for model in apps.get_app_config(app).get_models()]
    rows = [row for model in models for row in model._default_manager.order_by("pk")]
    return str(serializers.serialize("json", rows))


def test_every_address_has_a_row() -> None:
    assert {door.name for door in DOORS} == names_in(get_resolver())


@each_door
def test_who_looks_meets_what_the_row_says(school: School, door: Door) -> None:
    address = door.address(school.places)

    met = {role: status_of(school.browsers[role].get(address)) for role in ROLES}
    first = let_in(door.get)
    asked = school.browsers[first].head(address)

    assert met == {role: status_for(role, door.get) for role in ROLES}
    # HEAD is a look without the page. The sign-in of the desk is Django's, and knows only GET.
    assert (status_of(asked), asked.content) == (met[first], b"") or door.name == "admin:login"


@each_door
def test_who_writes_meets_what_the_row_says(school: School, door: Door) -> None:
    address = door.address(school.places)
    met = {}

    for role in ROLES:
        with transaction.atomic():
            met[role] = status_of(school.browsers[role].post(address, door.form(school.places)))
            transaction.set_rollback(True)

    assert met == {role: status_for(role, door.post) for role in ROLES}


@each_door
def test_who_is_turned_away_writes_nothing(school: School, door: Door) -> None:
    address = door.address(school.places)
    without_token = Client(enforce_csrf_checks=True)
    without_token.cookies = school.browsers["administrator"].cookies
    before = all_rows()

    for role in ROLES:
        if status_for(role, door.post) >= 400:
            sent = door.form(school.places)
            school.browsers[role].post(address, sent, headers={"HX-Request": "true"})
    refused = without_token.post(address, door.form(school.places))

    assert refused.status_code in {403, 405}
    assert all_rows() == before


@each_door
def test_no_address_fails_on_odd_characters(school: School, door: Door) -> None:
    address, odd = door.address(school.places), dict.fromkeys(ASKED_FOR, ODD)
    sent = door.form(school.places)
    written = {name: f"{it}{ODD}" if isinstance(it, str) else it for name, it in sent.items()}

    reader, writer = (school.browsers[let_in(statuses)] for statuses in (door.get, door.post))
    got, taken = reader.get(address, odd), writer.post(address, {**odd, **written})

    assert (got.status_code < 500, taken.status_code < 500) == (True, True)


def let_in(statuses: Mapping[str, int]) -> str:
    """Choose a role that comes in, or the one that would the soonest."""
    return min(LET_IN_FIRST, key=lambda role: status_for(role, statuses) >= 400)
