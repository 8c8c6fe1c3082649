"""Sheets as PDF, where WeasyPrint and its libraries are installed; nothing is fetched for them."""

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from mimetypes import guess_type
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.exceptions import SuspiciousFileOperation

# No page is there, and nothing asks for it: addresses of style sheets and fonts are read from it.
NO_SERVER = "https://coverage.invalid/"


@dataclass(frozen=True, slots=True)
class StaticFile:
    """A file as a style sheet or a page asks for it."""

    content: bytes = b""
    content_type: str = "text/plain"


def has_pdf() -> bool:
    """Tell whether this server makes PDF files."""
    return _weasyprint() is not None


def pdf_of(html: str) -> bytes | None:
    """Lay out a page of ours on paper; nothing where WeasyPrint is missing."""
    weasyprint = _weasyprint()
    if weasyprint is None:
        return None

    def fetch(address: str) -> Any:
        file = own_file(address)
        headers = {"Content-Type": file.content_type}
        return weasyprint.urls.URLFetcherResponse(address, file.content, headers)

    page = weasyprint.HTML(string=html, base_url=NO_SERVER, url_fetcher=fetch)
    content: bytes = page.write_pdf()
    return content


def own_file(address: str) -> StaticFile:
    """Return a static file of ours; any other address is an empty file."""
    static = f"{NO_SERVER.rstrip('/')}{settings.STATIC_URL}"
    if not address.startswith(static):
        return StaticFile()
    name = unquote(urlsplit(address).path).removeprefix(settings.STATIC_URL)
    try:
        path = Path(finders.find(name) or staticfiles_storage.path(name))
        content = path.read_bytes()
    except (OSError, SuspiciousFileOperation):
        return StaticFile()
    return StaticFile(content, guess_type(name)[0] or "application/octet-stream")


@cache
def _weasyprint() -> ModuleType | None:
    """Import it when it is first asked for: it takes half a second, and may not be there."""
    try:
        return import_module("weasyprint")
    except (ImportError, OSError):  # it is not installed, or Pango is not
        return None
