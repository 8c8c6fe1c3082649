"""Read entries of a zip archive within limits, checked before and while they are unpacked."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from coverage_app.imports.pages import UnreadablePageError

MOST_ENTRIES = 2_000
MOST_UNPACKED = 50_000_000
ENCRYPTED = 0x1
BROKEN = (
    "This file is damaged: its archive cannot be unpacked. Open it in the program that made it, "
    "save it again and choose the new file."
)
BOMB = (
    "This file unpacks to more than 50 MB, which no article does. "
    "Copy the article into a new file and choose that one."
)
CROWD = (
    f"This file holds more than {MOST_ENTRIES:,} parts, which no article does. "
    "Copy the article into a new file and choose that one."
)
PROTECTED = "This file is protected by a password. Save it without a password and choose that file."


@dataclass(frozen=True, slots=True)
class Archive:
    """An open archive that has passed the checks on what it says of itself."""

    file: ZipFile

    def names(self) -> frozenset[str]:
        """Return the names of the entries."""
        return frozenset(self.file.namelist())

    def read(self, name: str) -> bytes:
        """Return an entry. Raises `UnreadablePageError` when it is broken.

        No more is unpacked than the archive says of the entry, and what it says was checked: where
        that is a lie, its checksum is wrong.
        """
        try:
            with self.file.open(name) as entry:
                return entry.read(MOST_UNPACKED)
        except Exception as error:  # zipfile and zlib fail in several ways on damaged entries
            raise UnreadablePageError(BROKEN) from error


@contextmanager
def open_archive(content: bytes) -> Iterator[Archive]:
    """Open a zip archive. Raises `UnreadablePageError` for one that is broken or too large."""
    try:
        file = ZipFile(BytesIO(content))
    except (BadZipFile, ValueError, NotImplementedError) as error:
        raise UnreadablePageError(BROKEN) from error
    with file:
        _check(file.infolist())
        yield Archive(file)


def _check(entries: list[ZipInfo]) -> None:
    if len(entries) > MOST_ENTRIES:
        raise UnreadablePageError(CROWD)
    if sum(entry.file_size for entry in entries) > MOST_UNPACKED:
        raise UnreadablePageError(BOMB)
    if any(entry.flag_bits & ENCRYPTED for entry in entries):
        raise UnreadablePageError(PROTECTED)
    # Other methods can unpack any amount at once; word processors use these two.
    if any(entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for entry in entries):
        raise UnreadablePageError(BROKEN)
