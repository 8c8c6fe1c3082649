"""Read a Word file (.docx): the words as they stand, with insertions and without deletions."""

from coverage_app.imports.archives import BROKEN, Archive, open_archive
from coverage_app.imports.markup import Markup, find_paragraphs, parse
from coverage_app.imports.pages import ImportedPage, Source, UnreadablePageError

RELATIONS = "_rels/.rels"
MAIN_PART = "/officeDocument"
WORD = Markup(
    paragraphs=frozenset({"p"}),
    skipped=frozenset({"pPr", "rPr", "del", "moveFrom", "Fallback"}),
    marks={"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"},
    written=frozenset({"t"}),
)


def read(source: Source) -> ImportedPage:
    """Return the paragraphs of the document, parted by blank lines."""
    with open_archive(source.content) as archive:
        root = parse(archive.read(_main_part(archive)))
    return ImportedPage(text="\n\n".join(filter(None, find_paragraphs(root, WORD))))


def _main_part(archive: Archive) -> str:
    for relation in parse(archive.read(RELATIONS)):
        if str(relation.get("Type", "")).endswith(MAIN_PART):
            return str(relation.get("Target", "")).lstrip("/")
    raise UnreadablePageError(BROKEN)
