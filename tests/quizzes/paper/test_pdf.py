"""PDF files where WeasyPrint is installed, made of our own files alone; else a sentence."""

import sys
from collections.abc import Callable, Iterator
from io import BytesIO
from types import ModuleType, SimpleNamespace

import pytest
from django.test import Client
from pypdf import PdfReader

from quizzes.paper import pdf
from quizzes.paper.pdf import NO_SERVER, StaticFile, has_pdf, own_file, pdf_of
from tests.quiz_factories import make_quiz

INCH = 72
Fetch = Callable[[str], StaticFile]


@pytest.fixture(autouse=True)
def _looked_for_anew() -> Iterator[None]:
    """Let each test look for WeasyPrint, and forget what it found."""
    pdf._weasyprint.cache_clear()
    yield
    pdf._weasyprint.cache_clear()


class Layout:
    """Stands in for WeasyPrint: it asks for one file and tells what it was given."""

    def __init__(self, *, string: str, base_url: str, url_fetcher: Fetch) -> None:
        self.told = f"{string} {base_url}"
        self.file = url_fetcher(f"{base_url}static/coverage/css/paper_a4.css")

    def write_pdf(self) -> bytes:
        return f"{self.told} {self.file.content_type}".encode()


def _response(address: str, content: bytes, headers: dict[str, str]) -> StaticFile:
    return StaticFile(content, headers["Content-Type"])


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("weasyprint")
    vars(module).update(HTML=Layout, urls=SimpleNamespace(URLFetcherResponse=_response))
    monkeypatch.setitem(sys.modules, "weasyprint", module)


def test_page_is_laid_out_with_our_own_files(stand_in: None) -> None:
    assert has_pdf()
    assert pdf_of("<p>Words</p>") == b"<p>Words</p> https://coverage.invalid/ text/css"


def test_server_without_weasyprint_makes_no_pdf(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)

    assert (has_pdf(), pdf_of("<p>Words</p>")) == (False, None)


def test_style_sheet_of_ours_is_read() -> None:
    file = own_file(f"{NO_SERVER}static/coverage/css/paper_letter.css")

    assert file.content_type == "text/css"
    assert b"size: letter" in file.content


def test_file_of_no_known_kind_is_read_as_bytes() -> None:
    file = own_file(f"{NO_SERVER}static/coverage/fonts/source-serif-4-latin-wght-normal.woff2")

    assert file.content[:4] == b"wOF2"


@pytest.mark.parametrize(
    "address",
    [
        "https://news.example/static/coverage/css/paper_a4.css",
        "file:///etc/passwd",
        f"{NO_SERVER}about/",
        f"{NO_SERVER}static/no-such-file.css",
        f"{NO_SERVER}static/../../config/settings.py",
        f"{NO_SERVER}static/%2e%2e/%2e%2e/config/settings.py",
        f"{NO_SERVER}static/",
    ],
)
def test_nothing_else_is_read(address: str) -> None:
    assert own_file(address) == StaticFile()


@pytest.mark.parametrize(
    ("paper", "size"), [("a4", (210 / 25.4, 297 / 25.4)), ("letter", (8.5, 11.0))]
)
def test_weasyprint_lays_out_a_handout_on_either_paper(
    teacher_client: Client, paper: str, size: tuple[float, float]
) -> None:
    pytest.importorskip("weasyprint", reason="WeasyPrint is not installed", exc_type=ImportError)
    quiz = make_quiz()

    response = teacher_client.post(f"/quizzes/{quiz.pk}/pdf/handout/", {"paper": paper})

    sheets = PdfReader(BytesIO(response.content)).pages
    box = sheets[0].mediabox
    assert (float(box.width) / INCH, float(box.height) / INCH) == pytest.approx(size, abs=0.01)
    assert "A2 It voted seven to two." in " ".join(sheets[0].extract_text().split())
    assert "Which text gives the numbers?" in sheets[1].extract_text()
