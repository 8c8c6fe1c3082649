"""Where the data is kept: room, rights, clock."""

import os
import time
from pathlib import Path

import pytest
from pytest_django import Settings

from config.doctor import places
from config.doctor.findings import State
from config.doctor.places import find_clock, find_disk, find_folder, find_key, find_time_zone


@pytest.fixture
def place(settings: Settings, tmp_path: Path) -> Path:
    settings.VAR_DIR = tmp_path
    tmp_path.chmod(0o700)
    return tmp_path


@pytest.mark.parametrize(
    ("wanted", "comfortable", "state"),
    [(1, 1, State.FINE), (1, 1 << 62, State.LOOK), (1 << 62, 1 << 62, State.BAD)],
)
def test_room_is_counted(
    place: Path, monkeypatch: pytest.MonkeyPatch, wanted: int, comfortable: int, state: State
) -> None:
    monkeypatch.setattr(places, "ROOM", wanted)
    monkeypatch.setattr(places, "COMFORTABLE", comfortable)

    found = find_disk()

    assert (found.state, " GB left" in found.words) == (state, True)
    assert bool(found.fix) == (state is not State.FINE)


@pytest.mark.parametrize(
    ("mode", "state"), [(0o700, State.FINE), (0o750, State.BAD), (0o701, State.BAD)]
)
def test_folder_is_for_its_owner_alone(place: Path, mode: int, state: State) -> None:
    place.chmod(mode)

    assert find_folder().state is state


@pytest.mark.parametrize(("mode", "state"), [(0o600, State.FINE), (0o640, State.BAD)])
def test_key_is_for_its_owner_alone(
    place: Path, monkeypatch: pytest.MonkeyPatch, mode: int, state: State
) -> None:
    monkeypatch.delenv("COVERAGE_SECRET_KEY", raising=False)
    (place / "secret_key").touch(mode)

    assert find_key().state is state


@pytest.mark.parametrize(("key", "state"), [("k" * 50, State.FINE), ("short", State.LOOK)])
def test_key_that_the_environment_names_is_long(
    place: Path, monkeypatch: pytest.MonkeyPatch, settings: Settings, key: str, state: State
) -> None:
    monkeypatch.setenv("COVERAGE_SECRET_KEY", key)
    settings.SECRET_KEY = key

    assert find_key().state is state


def test_clock_that_is_behind_its_own_files_is_told(place: Path) -> None:
    assert find_clock().state is State.FINE

    tomorrow = time.time() + 24 * 60 * 60
    (place / "coverage.sqlite3").touch()
    os.utime(place / "coverage.sqlite3", (tomorrow, tomorrow))

    assert find_clock().state is State.BAD
    assert "UTC here, but there is a file of " in find_clock().words


@pytest.mark.parametrize(("zone", "state"), [("Europe/London", State.FINE), ("", State.LOOK)])
def test_time_zone_is_that_of_the_school(
    monkeypatch: pytest.MonkeyPatch, zone: str, state: State
) -> None:
    monkeypatch.setenv("COVERAGE_TIME_ZONE", zone)

    assert find_time_zone().state is state
