"""A sheet on its page, and as a PDF file."""

from collections.abc import Callable
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.http import content_disposition_header
from django.utils.text import slugify

from quizzes.models import Quiz
from quizzes.paper.pdf import has_pdf, pdf_of
from quizzes.paper.sheets import Handout, Key, handout_of, key_of
from quizzes.paper.sizes import PaperSize, paper_size

SHEETS: dict[str, Callable[[Quiz], Handout | Key]] = {"handout": handout_of, "key": key_of}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sheet belongs: the page it leads back to, and the class it is for, if any.

    ``address`` is the page of the sheet, ``pdf`` the address of its file.
    """

    back: str
    address: str
    pdf: str
    classroom: str = ""


def sheet_of(quiz: Quiz, name: str) -> Handout | Key:
    if name not in SHEETS:
        raise Http404
    return SHEETS[name](quiz)


def sheet_page(request: HttpRequest, quiz: Quiz, name: str, place: Place) -> HttpResponse:
    """Show a sheet on the paper that the address asks for."""
    context = _context(quiz, name, place, paper_size(request.GET.get("paper", "")))
    return render(request, "quizzes/sheet.html", context | {"has_pdf": has_pdf()})


def sheet_file(request: HttpRequest, quiz: Quiz, name: str, place: Place) -> HttpResponse:
    """Send a sheet as a PDF file; where there is none, go back to its page, which says why."""
    size = paper_size(request.POST.get("paper", ""))
    context = _context(quiz, name, place, size)
    content = pdf_of(render_to_string("quizzes/sheet.html", context, request))
    if content is None:
        return HttpResponseRedirect(f"{place.address}?paper={size}")
    title = f"{slugify(quiz.title) or f'quiz-{quiz.pk}'}-{name}.pdf"
    disposition = content_disposition_header(as_attachment=True, filename=title)
    return HttpResponse(
        content,
        content_type="application/pdf",
        headers={
            "Content-Disposition": disposition or "attachment",
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "private, no-store",
        },
    )


def _context(quiz: Quiz, name: str, place: Place, size: PaperSize) -> dict[str, object]:
    return {
        "quiz": quiz,
        "story": quiz.story,
        "sheet": sheet_of(quiz, name),
        "part": f"quizzes/_{name}.html",
        "is_key": name == "key",
        "place": place,
        "size": size,
        "sizes": tuple(PaperSize),
    }
