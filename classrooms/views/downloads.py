"""The gradebook of a class and the answers to a quiz, in files for spreadsheets."""

from django.http import HttpRequest, HttpResponse
from django.utils.http import content_disposition_header
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from classrooms.results.answers_table import answers_table
from classrooms.results.gradebook import gradebook_of
from classrooms.results.gradebook_table import gradebook_table
from classrooms.tables.csv_file import csv_file
from classrooms.tables.table import Table
from classrooms.tables.xlsx_file import xlsx_file
from classrooms.views.assignments import own_assignment
from classrooms.views.classrooms import own_classroom
from limits.limited import limited
from limits.table import EXPORTS

CSV = "text/csv; charset=utf-8"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@require_safe
@limited(EXPORTS)
def gradebook_csv(request: HttpRequest, pk: int) -> HttpResponse:
    return _sent_as_csv(_gradebook(request, pk))


@require_safe
@limited(EXPORTS)
def gradebook_xlsx(request: HttpRequest, pk: int) -> HttpResponse:
    return _sent_as_xlsx(_gradebook(request, pk))


@require_safe
@limited(EXPORTS)
def answers_csv(request: HttpRequest, pk: int) -> HttpResponse:
    return _sent_as_csv(_answers(request, pk))


@require_safe
@limited(EXPORTS)
def answers_xlsx(request: HttpRequest, pk: int) -> HttpResponse:
    return _sent_as_xlsx(_answers(request, pk))


def _gradebook(request: HttpRequest, pk: int) -> Table:
    classroom = own_classroom(request, pk)
    return gradebook_table(gradebook_of(classroom), _file_name("gradebook", classroom.name))


def _answers(request: HttpRequest, pk: int) -> Table:
    assignment = own_assignment(request, pk)
    title = f"{assignment.classroom} {assignment.sitting.quiz}"
    return answers_table(assignment, _file_name("answers", title))


def _file_name(kind: str, title: str) -> str:
    return f"{kind}-{slugify(title, allow_unicode=True)}".rstrip("-")


def _sent_as_csv(table: Table) -> HttpResponse:
    return _sent(csv_file(table), f"{table.name}.csv", CSV)


def _sent_as_xlsx(table: Table) -> HttpResponse:
    return _sent(xlsx_file(table), f"{table.name}.xlsx", XLSX)


def _sent(content: bytes, name: str, content_type: str) -> HttpResponse:
    disposition = content_disposition_header(as_attachment=True, filename=name)
    return HttpResponse(
        content,
        content_type=content_type,
        headers={
            "Content-Disposition": disposition or "attachment",
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "private, no-store",
        },
    )
