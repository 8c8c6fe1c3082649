"""Another nickname is proposed, without a script and without telling whether a code is right."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains, assertTemplateUsed

from classrooms.models import Classroom
from limits.table import CODES
from tests.limits.counting import taken

pytestmark = pytest.mark.django_db
URL = "/join/propose/"


@pytest.mark.parametrize("code", ["K7M2P9TX", "K7M2P9TC", ""])
def test_join_propose_fills_in_another_nickname_and_keeps_the_code(
    stranger: Client, classroom: Classroom, code: str
) -> None:
    response = stranger.post(URL, {"code": code, "nickname": "Calm Otter"})

    initial = response.context["form"].initial
    assertTemplateUsed(response, "classrooms/join.html")
    assert initial["code"] == code
    assert initial["nickname"] != "Calm Otter"
    assertContains(response, f'value="{initial["nickname"]}"')
    assertContains(response, "Join your class</h1>")
    assertNotContains(response, "There is a problem")
    assert taken(CODES) == 0


def test_join_propose_is_only_for_forms(stranger: Client) -> None:
    assert stranger.get(URL).status_code == 405
