"""A simulated disk loses what was not synced, and finds what a program did in what strace saw."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from benchmarks.cuts.checking import Cut, cuts
from benchmarks.cuts.disk import Act, Disk, Event
from benchmarks.cuts.traces import events, trace

JOURNAL = "/v/a-journal"


def test_what_was_synced_is_there_and_of_the_rest_what_chance_keeps() -> None:
    disk = Disk({"/v/a": b"old"}, "/v")
    disk.do(Event(Act.WRITE, "/v/a", 0, b"new"))

    before = [disk.after_cut(Random(1), kept) for kept in (0, 1)]
    disk.do(Event(Act.SYNC, "/v/a"))
    after = disk.after_cut(Random(1), kept=0)

    assert before == [{"/v/a": b"old"}, {"/v/a": b"new"}]
    assert after == {"/v/a": b"new"}


def test_write_is_torn_where_sectors_end() -> None:
    disk = Disk({"/v/a": b"o" * 1536}, "/v")
    disk.do(Event(Act.WRITE, "/v/a", 500, b"n" * 1000))

    found = {disk.after_cut(Random(seed), kept=0.5)["/v/a"] for seed in range(50)}

    assert {content[:500] + content[1500:] for content in found} == {b"o" * 536}
    pieces = [(content[500:512], content[512:1024], content[1024:1500]) for content in found]
    assert {len(set(piece)) for three in pieces for piece in three} == {1}
    assert len(pieces) == 8  # each alone


def test_name_is_sure_once_its_folder_is_synced() -> None:
    disk = Disk({}, "/v")
    disk.do(Event(Act.CREATE, JOURNAL))
    disk.do(Event(Act.WRITE, JOURNAL, 2, b"x"))
    disk.do(Event(Act.SYNC, JOURNAL))

    unsure = [disk.after_cut(Random(1), kept) for kept in (0, 1)]
    disk.do(Event(Act.SYNC, "/v"))
    sure = disk.after_cut(Random(1), kept=0)
    disk.do(Event(Act.CREATE, JOURNAL))  # opened again
    disk.do(Event(Act.REMOVE, JOURNAL))
    removed = [disk.after_cut(Random(1), kept) for kept in (0, 1)]

    assert unsure == [{}, {JOURNAL: b"\0\0x"}]
    assert sure == {JOURNAL: b"\0\0x"}
    assert removed == [sure, {}]


def test_file_is_cut_short_by_chance_until_it_is_synced() -> None:
    disk = Disk({"/v/a": b"old"}, "/v")
    disk.do(Event(Act.TRUNCATE, "/v/a", 1))

    assert [disk.after_cut(Random(1), kept) for kept in (0, 1)] == [
        {"/v/a": b"old"},
        {"/v/a": b"o"},
    ]


def hexed(text: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in text.encode())


def test_trace_is_read_as_what_happened_in_the_folder() -> None:
    a, elsewhere = hexed("/v/a"), hexed("/w/a")
    lines = [
        f'openat(AT_FDCWD<{hexed("/")}>, "{a}", O_RDWR|O_CREAT|O_CLOEXEC, 0644) = 4<{a}>',
        f'openat(AT_FDCWD<{hexed("/")}>, "{a}", O_RDONLY|O_CLOEXEC) = 5<{a}>',
        f'pwrite64(4<{a}>, "{hexed("new")}", 3, 512) = 3',
        f'pwrite64(4<{elsewhere}>, "{hexed("new")}", 3, 512) = 3',
        f'write(4<{elsewhere}>, "{hexed("new")}", 3) = 3',
        f'write(1<{hexed("pipe:[1]")}>, "{hexed("told")}", 4) = 4',
        f"ftruncate(4<{a}>, 100) = 0",
        f"fdatasync(4<{a}>)  = 0",
        f"fsync(6<{hexed('/v')}>) = 0",
        f'unlink("{a}")      = 0',
        f'unlink("{a}")      = -1 ENOENT (No such file or directory)',
        "+++ exited with 0 +++",
    ]

    assert list(events(iter(lines), "/v")) == [
        Event(Act.CREATE, "/v/a"),
        Event(Act.WRITE, "/v/a", 512, b"new"),
        Event(Act.TELL, data=b"told"),
        Event(Act.TRUNCATE, "/v/a", 100),
        Event(Act.SYNC, "/v/a"),
        Event(Act.SYNC, "/v"),
        Event(Act.REMOVE, "/v/a"),
    ]


ANSWER = ["4f", 1, 1, 7, None, "", "[]"]


def database_of(folder: Path, *answers: list[object]) -> bytes:
    path = folder / "made"
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as made:
        made.execute(
            "CREATE TABLE quizzes_response "
            "(attempt_id, item_id, round, option_id, first_option_id, text, matched)"
        )
        made.executemany("INSERT INTO quizzes_response VALUES (?, ?, ?, ?, ?, ?, ?)", answers)
        made.commit()
    return path.read_bytes()


@pytest.mark.parametrize(("is_synced", "most"), [(False, 1), (True, 0)])
def test_answer_that_was_told_and_is_not_there_is_lost(
    tmp_path: Path, is_synced: bool, most: int
) -> None:
    (tmp_path / "after").mkdir()
    path = "/v/coverage.sqlite3"
    disk = Disk({path: database_of(tmp_path)}, "/v")
    synced = [Event(Act.SYNC, path)] if is_synced else []
    happened = [
        Event(Act.WRITE, path, 0, database_of(tmp_path, ANSWER)),
        *synced,
        Event(Act.TELL, data=json.dumps(ANSWER).encode()),
        Event(Act.CREATE, "/v/later"),
    ]

    found = list(cuts(disk, happened, 40, Random(1), tmp_path / "after"))

    assert {cut.told for cut in found} == {1}
    assert max(cut.lost for cut in found) == most


def test_file_that_is_no_database_any_more_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "after").mkdir()
    (tmp_path / "after" / "of the cut before").touch()
    disk = Disk({"/v/coverage.sqlite3": b"no database " * 100}, "/v")
    happened = [Event(Act.TELL, data=json.dumps(ANSWER).encode()), Event(Act.CREATE, "/v/later")]

    assert list(cuts(disk, happened, 2, Random(1), tmp_path / "after")) == [Cut(1, 1, True)] * 2


def test_program_without_strace_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)

    with pytest.raises(SystemExit, match=r"^strace is not installed"):
        trace([], tmp_path / "log", tmp_path)
