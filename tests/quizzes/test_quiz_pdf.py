"""The sheets of a quiz as PDF files, or the page that says why there is none."""

import sys
from collections.abc import Iterator
from types import ModuleType, SimpleNamespace

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from quizzes.paper import pdf
from tests.factories import make_colleague
from tests.quiz_factories import make_quiz

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _looked_for_anew() -> Iterator[None]:
    pdf._weasyprint.cache_clear()
    yield
    pdf._weasyprint.cache_clear()


@pytest.fixture
def no_weasyprint(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    """Something in the place of WeasyPrint that writes the page as it is."""

    def page(*, string: str, **more: object) -> SimpleNamespace:
        return SimpleNamespace(write_pdf=string.encode)

    module = ModuleType("weasyprint")
    vars(module).update(HTML=page)
    monkeypatch.setitem(sys.modules, "weasyprint", module)


def test_quiz_pdf_sends_a_file_named_after_the_quiz(teacher_client: Client, stand_in: None) -> None:
    quiz = make_quiz(title="The vote: who told it?")

    response = teacher_client.post(f"/quizzes/{quiz.pk}/pdf/key/", {"paper": "letter"})

    assert (response.status_code, response["Content-Type"]) == (200, "application/pdf")
    assert response["Content-Disposition"] == 'attachment; filename="the-vote-who-told-it-key.pdf"'
    assert response["Cache-Control"] == "private, no-store"
    assertContains(response, "paper_letter.css")


def test_quiz_pdf_of_a_title_without_letters_has_a_name_all_the_same(
    teacher_client: Client, stand_in: None
) -> None:
    quiz = make_quiz(title="???")

    response = teacher_client.post(f"/quizzes/{quiz.pk}/pdf/handout/")

    assert response["Content-Disposition"] == f'attachment; filename="quiz-{quiz.pk}-handout.pdf"'


def test_quiz_pdf_is_offered_where_it_can_be_made(teacher_client: Client, stand_in: None) -> None:
    page = teacher_client.get(f"/quizzes/{make_quiz().pk}/handout/")

    assertContains(page, "Download as PDF")
    assertNotContains(page, "This server makes no PDF files")


def test_quiz_pdf_that_cannot_be_made_leads_to_the_page_that_says_so(
    teacher_client: Client, no_weasyprint: None
) -> None:
    quiz = make_quiz()

    response = teacher_client.post(f"/quizzes/{quiz.pk}/pdf/key/", {"paper": "letter"})

    assertRedirects(response, f"/quizzes/{quiz.pk}/key/?paper=letter")
    page = teacher_client.get(f"/quizzes/{quiz.pk}/key/")
    assertContains(page, "This server makes no PDF files: WeasyPrint")
    assertNotContains(page, "Download as PDF")


def test_quiz_pdf_of_no_known_sheet_is_not_found(teacher_client: Client) -> None:
    assert teacher_client.post(f"/quizzes/{make_quiz().pk}/pdf/poster/").status_code == 404


def test_quiz_pdf_is_for_its_teacher(stranger: Client) -> None:
    url = f"/quizzes/{make_quiz().pk}/pdf/key/"
    other = Client()
    other.force_login(make_colleague())

    assert stranger.post(url)["Location"] == f"/sign-in/?next={url}"
    assert other.post(url).status_code == 404


def test_quiz_pdf_is_only_for_forms(teacher_client: Client) -> None:
    assert teacher_client.get(f"/quizzes/{make_quiz().pk}/pdf/key/").status_code == 405
