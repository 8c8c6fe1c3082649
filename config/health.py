"""What programs ask that watch the server: whether it is up, and whether it can serve a class."""

import shutil
from collections.abc import Iterator

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.db import Error, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

ROOM = 50_000_000  # bytes; a class writes less in a lesson, journals and all


@login_not_required
@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    return _said("up")


@login_not_required
@require_safe
def readyz(request: HttpRequest) -> HttpResponse:
    lacks = list(_lacks())
    if lacks:
        return _said(f"not ready: {', '.join(lacks)}", status=503)
    return _said("ready")


def room_left() -> int:
    """Return how many bytes can be written where the site keeps its data."""
    return shutil.disk_usage(settings.VAR_DIR).free


def is_migrated() -> bool:
    """Tell whether the database has had the last migration of each app."""
    applied = MigrationRecorder(connection).applied_migrations()
    return applied.keys() >= frozenset(MigrationLoader(None).graph.leaf_nodes())


def _lacks() -> Iterator[str]:
    try:
        if not is_migrated():
            yield "the database is not up to date"
    except Error:
        yield "the database does not answer"
    if room_left() < ROOM:
        yield "the disk is full"


def _said(words: str, status: int = 200) -> HttpResponse:
    return HttpResponse(f"{words}\n", "text/plain; charset=utf-8", status)
