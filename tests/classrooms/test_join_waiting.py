"""The page of a student who waits to be let in."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains, assertTemplateUsed

from classrooms.joining.codes import ticket
from classrooms.models import ReturnRequest, Student

pytestmark = pytest.mark.django_db
URL = "/join/waiting/"


def test_join_waiting_shows_what_to_tell_the_teacher(stranger: Client, otter: Student) -> None:
    stranger.post("/join/ask/", {"code": "K7M2P9TX", "nickname": "Quiet Otter"})

    response = stranger.get(URL)

    assertTemplateUsed(response, "classrooms/join_waiting.html")
    assertContains(response, "You asked to go on as <bdi>Quiet Otter</bdi>.")
    assertContains(response, ticket(ReturnRequest.objects.get().browser))
    assertContains(response, 'hx-get="/join/waiting/state/"')


def test_join_waiting_of_nobody_leads_back(stranger: Client) -> None:
    response = stranger.get(URL)

    assertContains(response, "Nobody let you in")
    assertNotContains(response, "hx-get")
