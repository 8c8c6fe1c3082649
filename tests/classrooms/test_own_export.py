"""A student downloads all that is stored about them."""

import pytest
from django.test import Client
from pytest_django.asserts import assertRedirects

from classrooms.models import RealName, Student
from tests.quiz_factories import make_attempt

pytestmark = pytest.mark.django_db


def test_own_export_is_a_file_with_everything_but_the_real_name(
    otter_client: Client, otter: Student
) -> None:
    RealName.objects.create(student=otter, name="Aysel M.")
    make_attempt(participant=otter.key, answers=[2])

    response = otter_client.get("/class/export/")

    stored = response.json()
    assert response["Content-Disposition"] == (
        'attachment; filename="stored-about-quiet-otter.json"'
    )
    assert stored["nickname"] == "Quiet Otter"
    assert stored["attempts"][0]["answers"][0]["answer"] == "Herald only"
    assert b"Aysel" not in response.content


def test_own_export_leads_to_joining_where_nobody_has_joined(stranger: Client) -> None:
    assertRedirects(stranger.get("/class/export/"), "/")
