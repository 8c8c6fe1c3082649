"""Which kind of file this is: by its content first, by its name second."""

import re
from enum import StrEnum
from pathlib import PurePath

from coverage_app.imports.archives import PROTECTED, open_archive
from coverage_app.imports.pages import Source, UnreadablePageError


class Kind(StrEnum):
    """The kinds of files that can be read."""

    TEXT = "text"
    HTML = "html"
    DOCX = "docx"
    ODT = "odt"
    PDF = "pdf"


READ_LENGTH = 2048
HTML_NAMES = {".html", ".htm", ".xhtml"}
HTML_BEGINNING = re.compile(rb"<(?:!doctype\s+html|html|head|body|meta|title)\b", re.IGNORECASE)
PROTECTED_OFFICE_FILE = "EncryptedPackage".encode("utf-16-le")
MARKUP = (b"<?xml", b"<rss", b"<feed", b"<office:document")

AS_DOCX = "Save it as .docx and choose that file."
PICTURE = "This is a picture, not a text. Type its words, or find the article as a page or a file."
PACKED = "This is a packed archive. Unpack it and choose one of the files in it."
# How a file begins that cannot be read, and what to do about it.
REFUSED = (
    (b"\xd0\xcf\x11\xe0", f"This is a file of an old office program, such as .doc. {AS_DOCX}"),
    (rb"{\rtf", f"This is a rich text file (.rtf). {AS_DOCX}"),
    (b"\x89PNG", PICTURE),
    (b"\xff\xd8\xff", PICTURE),
    (b"GIF8", PICTURE),
    (b"BM", PICTURE),
    (b"II*\0", PICTURE),
    (b"MM\0*", PICTURE),
    (b"\x1f\x8b", PACKED),
    (b"BZh", PACKED),
    (b"7z\xbc\xaf", PACKED),
    (b"Rar!", PACKED),
    (b"\xfd7zXZ", PACKED),
    (b"MIME-Version:", "This is a web archive (.mht). Save the page as HTML and choose that file."),
    (b"bplist", "This is a web archive of Safari. Copy the article and paste it."),
)
# What the entries of an archive show; the first that fits counts.
ARCHIVES = (
    ("word/", Kind.DOCX),
    ("xl/", "This is a spreadsheet. Copy the article into a text file and choose that one."),
    ("ppt/", "These are slides. Copy the article into a text file and choose that one."),
    ("Index/", "This is a file of Pages. Export it to Word (.docx) and choose that file."),
    ("META-INF/container.xml", "This is an e-book. Copy the article and paste it."),
)
ODT_TYPE = b"application/vnd.oasis.opendocument.text"


def find_kind(source: Source) -> Kind:
    """Return the kind of a file. Raises `UnreadablePageError` for one that cannot be read."""
    content = source.content
    beginning = content[:READ_LENGTH].lstrip()
    if b"%PDF-" in beginning[:1024]:
        return Kind.PDF
    if beginning.startswith((b"PK\3\4", b"PK\5\6")):
        return _kind_of_archive(content)
    if PROTECTED_OFFICE_FILE in content and beginning.startswith(REFUSED[0][0]):
        raise UnreadablePageError(PROTECTED)
    refuse_known(beginning)
    return _kind_of_text(source.name, beginning.replace(b"\0", b""))


def refuse_known(beginning: bytes) -> None:
    """Refuse a file that begins like one of a kind that cannot be read."""
    for mark, sentence in REFUSED:
        # Letters alone may begin an article as well; in a picture, other bytes follow them.
        if beginning.startswith(mark) and (not mark.isalnum() or _has_controls(beginning)):
            raise UnreadablePageError(sentence)
    if beginning[4:8] == b"ftyp" or (beginning.startswith(b"RIFF") and beginning[8:12] == b"WEBP"):
        raise UnreadablePageError(PICTURE)


def _has_controls(beginning: bytes) -> bool:
    return any(byte < 9 for byte in beginning)


def _kind_of_text(name: str, beginning: bytes) -> Kind:
    if HTML_BEGINNING.search(beginning) or PurePath(name.lower()).suffix in HTML_NAMES:
        return Kind.HTML
    if beginning.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(MARKUP):
        raise UnreadablePageError(
            "This is a file of markup (XML), not an article. Save the page as HTML, or copy the "
            "article and paste it."
        )
    return Kind.TEXT


def _kind_of_archive(content: bytes) -> Kind:
    with open_archive(content) as archive:
        names = archive.names()
        if "mimetype" in names and archive.read("mimetype").strip().startswith(ODT_TYPE):
            return Kind.ODT
        for beginning, found in ARCHIVES:
            if any(name.startswith(beginning) for name in names):
                if isinstance(found, Kind):
                    return found
                raise UnreadablePageError(found)
    raise UnreadablePageError(PACKED)
