"""Files as word processors, browsers and printers make them, with invented texts."""

from collections.abc import Mapping, Sequence
from html import escape
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from docx import Document
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

HEADLINE = "Council votes to repair the old bridge"
PARAGRAPHS = (
    "The council of Marsby voted seven to two on Monday to repair the old bridge over the Lenna, "
    "which the flood of last winter closed.",
    "“We have waited long enough,” said the mayor, Petra Aldous. “The children of the east bank "
    "walk forty minutes to school.”",
    "Two members voted against the repair of the bridge. They asked for a second opinion on the "
    "costs, about 3.2 million crowns.",
)
TEXT = "\n\n".join((HEADLINE, *PARAGRAPHS))

ODT_TYPE = "application/vnd.oasis.opendocument.text"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
ODT_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Target="word/document.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>'
    "</Relationships>"
)


def make_docx(paragraphs: Sequence[str] = (HEADLINE, *PARAGRAPHS)) -> bytes:
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    return _saved(document)


def make_docx_of(body: str, *, before: str = "") -> bytes:
    """Return a Word file with this XML as its body."""
    root = f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    return make_zip({"_rels/.rels": RELATIONS, "word/document.xml": before + root})


def make_odt(paragraphs: Sequence[str] = (HEADLINE, *PARAGRAPHS)) -> bytes:
    return make_odt_of("".join(f"<text:p>{escape(words)}</text:p>" for words in paragraphs))


def make_odt_of(body: str, *, before: str = "", manifest: str = "<manifest/>") -> bytes:
    """Return an OpenDocument text with this XML as its body."""
    root = (
        f'{before}<office:document-content xmlns:office="{OFFICE}" xmlns:text="{ODT_TEXT}">'
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    entries = {"mimetype": ODT_TYPE, "content.xml": root, "META-INF/manifest.xml": manifest}
    return make_zip(entries)


def make_zip(entries: Mapping[str, str | bytes], *, method: int = ZIP_DEFLATED) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        for name, content in entries.items():
            kind = ZIP_STORED if name == "mimetype" else method
            archive.writestr(name, content, compress_type=kind)
    return file.getvalue()


def make_pdf(*pages: Sequence[str], password: str = "", owner_password: str = "") -> bytes:
    """Return a PDF of the lines of each page; a page without lines has no text layer."""
    writer = PdfWriter()
    for lines in pages:
        page = writer.add_blank_page(595, 842)
        font = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject("/Helvetica"),
                NameObject("/Encoding"): NameObject("/WinAnsiEncoding"),
            }
        )
        page[NameObject("/Resources")] = DictionaryObject(
            {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
        )
        if lines:
            stream = DecodedStreamObject()
            stream.set_data(_drawn(lines))
            page[NameObject("/Contents")] = writer._add_object(stream)
    if password or owner_password:
        writer.encrypt(password, owner_password or None, algorithm="RC4-128")
    return _saved(writer, "write")


def make_html(
    *,
    head: str = f"<title>{HEADLINE}</title>",
    paragraphs: Sequence[str] = PARAGRAPHS,
    headline: str = HEADLINE,
    below: str = "",
) -> str:
    body = "".join(f"<p>{escape(words, quote=False)}</p>" for words in paragraphs)
    return (
        f'<!doctype html><html lang="en-GB"><head>{head}</head><body>'
        "<nav><a href='/'>Home</a> <a href='/sport'>Sport</a></nav>"
        f"<article><h1>{headline}</h1>{body}</article>{below}<footer>All rights reserved</footer>"
        "</body></html>"
    )


def wrapped(text: str, width: int) -> list[str]:
    """Return the lines of ``text`` as a printer breaks them."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if len(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _drawn(lines: Sequence[str]) -> bytes:
    drawn = b"BT /F1 11 Tf 14 TL 50 790 Td "
    for line in lines:
        shown = line.encode("cp1252")
        for mark in (b"\\", b"(", b")"):
            shown = shown.replace(mark, b"\\" + mark)
        drawn += b"(" + shown + b") Tj T* "
    return drawn + b"ET"


def _saved(made: object, verb: str = "save") -> bytes:
    file = BytesIO()
    getattr(made, verb)(file)
    return file.getvalue()
