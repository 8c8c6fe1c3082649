"""The sheets of a quiz of a class as PDF files."""

import sys
from collections.abc import Iterator
from types import ModuleType, SimpleNamespace

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertRedirects

from classrooms.models import Classroom
from quizzes.paper import pdf
from tests.classrooms.paper.handed_out import hand_out

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _looked_for_anew() -> Iterator[None]:
    pdf._weasyprint.cache_clear()
    yield
    pdf._weasyprint.cache_clear()


def test_assignment_pdf_is_the_sheet_of_the_class(
    teacher_client: Client, classroom: Classroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    def page(*, string: str, **more: object) -> SimpleNamespace:
        return SimpleNamespace(write_pdf=string.encode)

    stand_in = ModuleType("weasyprint")
    vars(stand_in).update(HTML=page)
    monkeypatch.setitem(sys.modules, "weasyprint", stand_in)
    assignment = hand_out(classroom)

    response = teacher_client.post(f"/assignments/{assignment.pk}/pdf/handout/", {"paper": "a4"})

    assert response["Content-Disposition"] == 'attachment; filename="the-vote-handout.pdf"'
    assertContains(response, "Class 9B")


@pytest.mark.parametrize("sheet", ["handout", "key"])
def test_assignment_pdf_that_cannot_be_made_leads_to_the_page_that_says_so(
    teacher_client: Client, classroom: Classroom, monkeypatch: pytest.MonkeyPatch, sheet: str
) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    assignment = hand_out(classroom)

    response = teacher_client.post(f"/assignments/{assignment.pk}/pdf/{sheet}/")

    assertRedirects(response, f"/assignments/{assignment.pk}/{sheet}/?paper=a4")


def test_assignment_pdf_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, classroom: Classroom
) -> None:
    url = f"/assignments/{hand_out(classroom).pk}/pdf/key/"

    assert stranger.post(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.post(url).status_code == 404


def test_assignment_pdf_is_only_for_forms(teacher_client: Client, classroom: Classroom) -> None:
    url = f"/assignments/{hand_out(classroom).pk}/pdf/key/"

    assert teacher_client.get(url).status_code == 405
