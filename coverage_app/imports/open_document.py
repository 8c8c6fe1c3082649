"""Read an OpenDocument text (.odt)."""

from coverage_app.imports.archives import PROTECTED, open_archive
from coverage_app.imports.markup import Markup, find_paragraphs, parse
from coverage_app.imports.pages import ImportedPage, Source, UnreadablePageError

TEXT = Markup(
    paragraphs=frozenset({"p", "h"}),
    skipped=frozenset({"note", "annotation", "tracked-changes"}),
    marks={"s": " ", "tab": "\t", "line-break": "\n"},
)


def read(source: Source) -> ImportedPage:
    """Return the paragraphs of the document, parted by blank lines."""
    with open_archive(source.content) as archive:
        manifest = "META-INF/manifest.xml"
        if manifest in archive.names() and b"encryption-data" in archive.read(manifest):
            raise UnreadablePageError(PROTECTED)
        root = parse(archive.read("content.xml"))
    return ImportedPage(text="\n\n".join(filter(None, find_paragraphs(root, TEXT))))
