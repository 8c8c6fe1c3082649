"""A disk that keeps what was synced, and of the rest what chance keeps."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from random import Random

SECTOR = 512  # written whole or not at all, in any order


class Act(Enum):
    """What a program asks of its files, and that it has told somebody that it is done."""

    CREATE = auto()
    WRITE = auto()
    TRUNCATE = auto()
    SYNC = auto()
    REMOVE = auto()
    TELL = auto()


@dataclass(frozen=True, slots=True)
class Event:
    """An act on a file or folder; ``offset`` is the new size where a file is truncated."""

    act: Act
    path: str = ""
    offset: int = 0
    data: bytes = b""


@dataclass(slots=True)
class File:
    """What is on the disk for sure, and what was asked for since."""

    synced: bytearray = field(default_factory=bytearray)
    pending: list[Event] = field(default_factory=list)

    def sync(self) -> None:
        for event in self.pending:
            _change(self.synced, event)
        self.pending.clear()

    def after_cut(self, chance: Random, kept: float) -> bytes:
        """Return the content with a part of the pending changes, sector by sector."""
        content = bytearray(self.synced)
        for event in self.pending:
            for piece in _pieces(event):
                if chance.random() < kept:
                    _change(content, piece)
        return bytes(content)


class Disk:
    """The files of one folder; which names it has is synced with the folder.

    >>> disk = Disk({"a": b"old"})
    >>> disk.do(Event(Act.WRITE, "a", 0, b"new"))
    >>> disk.after_cut(Random(1), kept=0)
    {'a': b'old'}
    >>> disk.do(Event(Act.SYNC, "a"))
    >>> disk.after_cut(Random(1), kept=0)
    {'a': b'new'}
    """

    def __init__(self, files: Mapping[str, bytes], folder: str = "") -> None:
        """Begin with files that are synced."""
        self.folder = folder
        self.files = {path: File(bytearray(content)) for path, content in files.items()}
        self.synced = dict(self.files)
        self.pending: list[tuple[str, File | None]] = []

    def do(self, event: Event) -> None:
        if event.act is Act.SYNC and event.path == self.folder:
            self.synced = dict(self.files)
            self.pending.clear()
        elif event.act is Act.SYNC:
            self.files[event.path].sync()
        elif event.act is Act.REMOVE:
            self.pending.append((event.path, None))
            del self.files[event.path]
        elif event.act is Act.CREATE:
            if event.path not in self.files:
                self.files[event.path] = File()
                self.pending.append((event.path, self.files[event.path]))
        else:
            self.files[event.path].pending.append(event)

    def after_cut(self, chance: Random, kept: float) -> dict[str, bytes]:
        """Return the files that a start after a power cut finds.

        What happened to one name happens in its order, and up to where chance wants it.
        """
        names: dict[str, File | None] = dict(self.synced)
        is_cut: set[str] = set()
        for path, file in self.pending:
            if path in is_cut or chance.random() >= kept:
                is_cut.add(path)
            else:
                names[path] = file
        return {
            path: file.after_cut(chance, kept) for path, file in names.items() if file is not None
        }


def _pieces(event: Event) -> list[Event]:
    """Cut a write where sectors end."""
    if event.act is not Act.WRITE:
        return [event]
    end = event.offset + len(event.data)
    first = event.offset - event.offset % SECTOR
    cuts = [max(event.offset, at) for at in range(first, end, SECTOR)]
    return [
        Event(Act.WRITE, event.path, at, event.data[at - event.offset : until - event.offset])
        for at, until in zip(cuts, [*cuts[1:], end], strict=True)
    ]


def _change(content: bytearray, event: Event) -> None:
    size = event.offset + len(event.data)
    if event.act is Act.TRUNCATE:
        del content[size:]
    content.extend(bytes(max(0, size - len(content))))
    content[event.offset : size] = event.data
