"""Settings from the environment: what makes sense is taken, what does not stops the start."""

import re
import sqlite3
import stat
from pathlib import Path

import pytest
from django.db import connection

from config import environment


@pytest.mark.parametrize(
    ("value", "expected"),
    [("1", True), (" Yes ", True), ("on", True), ("", False), ("0", False), ("No", False)],
)
def test_flag_is_on_or_off(value: str, expected: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COVERAGE_DEBUG", value)

    assert environment.flag("COVERAGE_DEBUG") is expected


def test_flag_is_off_when_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COVERAGE_DEBUG", raising=False)

    assert environment.flag("COVERAGE_DEBUG") is False


def test_flag_that_is_neither_stops_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COVERAGE_DEBUG", "maybe")

    with pytest.raises(SystemExit, match=r"^COVERAGE_DEBUG is 'maybe'\. Set it to 1 or 0\.$"):
        environment.flag("COVERAGE_DEBUG")


def test_hosts_are_parted_by_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COVERAGE_HOSTS", "news.school.example, 10.0.0.7,")

    assert environment.hosts("COVERAGE_HOSTS") == ["news.school.example", "10.0.0.7"]


def test_hosts_are_none_when_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COVERAGE_HOSTS", raising=False)

    assert environment.hosts("COVERAGE_HOSTS") == []


@pytest.mark.parametrize("wide", ["*", "*.school.example", ".school.example"])
def test_many_hosts_at_once_stop_the_start(wide: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COVERAGE_HOSTS", f"news.school.example,{wide}")

    sentence = f"COVERAGE_HOSTS allows many hosts: list the names of this server instead of {wide}."
    with pytest.raises(SystemExit, match=f"^{re.escape(sentence)}$"):
        environment.hosts("COVERAGE_HOSTS")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("", ["127.0.0.0/8", "::1/128"]),
        ("172.18.0.2", ["172.18.0.2/32"]),
        ("172.18.0.0/16, fd00::/8", ["172.18.0.0/16", "fd00::/8"]),
    ],
)
def test_networks_are_the_named_ones_or_this_computer(
    value: str, expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COVERAGE_PROXY", value)

    found = environment.networks("COVERAGE_PROXY", "127.0.0.0/8,::1")

    assert [str(network) for network in found] == expected


@pytest.mark.parametrize("value", ["caddy", "10.0.0.1/8"])
def test_network_that_cannot_be_stops_the_start(
    value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COVERAGE_PROXY", value)

    with pytest.raises(SystemExit) as stopped:
        environment.networks("COVERAGE_PROXY", "127.0.0.0/8,::1")

    assert stopped.value.code == (
        f"COVERAGE_PROXY is {value!r}. Set it to addresses or networks such as 172.18.0.0/16."
    )


def test_folder_is_made_for_its_owner_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COVERAGE_VAR", str(tmp_path / "a" / "b"))

    path = environment.folder("COVERAGE_VAR", tmp_path / "default")

    assert path == tmp_path / "a" / "b"
    assert stat.S_IMODE(path.stat().st_mode) == 0o700


def test_folder_is_the_default_when_not_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COVERAGE_VAR", raising=False)

    assert environment.folder("COVERAGE_VAR", tmp_path / "default") == tmp_path / "default"


def test_folder_that_cannot_be_made_stops_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.touch()
    monkeypatch.setenv("COVERAGE_VAR", str(file / "var"))

    sentence = (
        f"{file / 'var'} cannot be made (Not a directory). Set COVERAGE_VAR to another folder."
    )
    with pytest.raises(SystemExit, match=f"^{re.escape(sentence)}$"):
        environment.folder("COVERAGE_VAR", tmp_path)


@pytest.mark.parametrize(("value", "expected"), [("", "UTC"), ("Asia/Kathmandu", "Asia/Kathmandu")])
def test_time_zone_is_the_named_one_or_utc(
    value: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COVERAGE_TIME_ZONE", value)

    assert environment.time_zone("COVERAGE_TIME_ZONE") == expected


@pytest.mark.parametrize("value", ["Mars/Base", "Europe", "/etc/localtime", "../UTC"])
def test_unknown_time_zone_stops_the_start(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COVERAGE_TIME_ZONE", value)

    sentence = f"COVERAGE_TIME_ZONE is '{value}'. Set it to a time zone such as Europe/London."
    with pytest.raises(SystemExit, match=f"^{re.escape(sentence)}$"):
        environment.time_zone("COVERAGE_TIME_ZONE")


@pytest.mark.parametrize(("value", "expected"), [("", 8000), ("1", 1), ("65535", 65535)])
def test_port_is_the_given_one_or_8000(
    value: str, expected: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PORT", value)

    assert environment.port("PORT") == expected


@pytest.mark.parametrize("value", ["0", "65536", "-1", "80 00", "http", "８０００"])
def test_port_that_cannot_be_stops_the_start(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", value)

    sentence = f"PORT is '{value}'. Set it to a number from 1 to 65535."
    with pytest.raises(SystemExit, match=f"^{re.escape(sentence)}$"):
        environment.port("PORT")


@pytest.mark.parametrize(
    ("value", "expected"), [("", "127.0.0.1"), ("0.0.0.0", "0.0.0.0"), ("10.1.2.3", "10.1.2.3")]
)
def test_server_listens_where_it_is_told_or_where_the_mode_wants_it(
    value: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COVERAGE_LISTEN", value)

    assert environment.listening("COVERAGE_LISTEN", default="127.0.0.1") == expected


@pytest.mark.parametrize("value", ["*", "localhost", "::", "10.1.2", "10.1.2.3:8000"])
def test_what_is_no_address_to_listen_at_stops_the_start(
    value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COVERAGE_LISTEN", value)

    sentence = (
        f"COVERAGE_LISTEN is '{value}'. Set it to 127.0.0.1, to an address of this computer, or to "
        "0.0.0.0 for all of them."
    )
    with pytest.raises(SystemExit, match=f"^{re.escape(sentence)}$"):
        environment.listening("COVERAGE_LISTEN", default="0.0.0.0")


def test_secret_key_is_made_once_and_kept_for_the_owner_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COVERAGE_SECRET_KEY", raising=False)
    path = tmp_path / "secret_key"

    first = environment.secret_key("COVERAGE_SECRET_KEY", path)
    second = environment.secret_key("COVERAGE_SECRET_KEY", path)

    assert len(first) == 50
    assert second == first
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_secret_key_of_the_environment_comes_first_and_is_not_written_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COVERAGE_SECRET_KEY", "from the environment")

    key = environment.secret_key("COVERAGE_SECRET_KEY", tmp_path / "secret_key")

    assert key == "from the environment"
    assert list(tmp_path.iterdir()) == []


def test_database_is_a_file_when_none_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)

    found = environment.database("DATABASE_URL", tmp_path / "coverage.sqlite3")

    assert found["ENGINE"] == "config.sqlite"
    assert found["NAME"] == tmp_path / "coverage.sqlite3"
    assert found["CONN_MAX_AGE"] is None
    assert found["OPTIONS"] == {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": environment.journal(sqlite3.sqlite_version_info)
        + "; PRAGMA secure_delete=ON",
    }


@pytest.mark.parametrize(
    ("version", "mode", "synchronous"),
    [
        ((3, 40, 1), "DELETE", "EXTRA"),
        ((3, 44, 5), "DELETE", "EXTRA"),
        ((3, 44, 6), "WAL", "FULL"),
        ((3, 45, 0), "DELETE", "EXTRA"),
        ((3, 50, 6), "DELETE", "EXTRA"),
        ((3, 50, 7), "WAL", "FULL"),
        ((3, 51, 0), "DELETE", "EXTRA"),
        ((3, 51, 2), "DELETE", "EXTRA"),
        ((3, 51, 3), "WAL", "FULL"),
        ((3, 52, 0), "WAL", "FULL"),
    ],
)
def test_write_ahead_log_is_used_only_where_its_reset_is_safe(
    version: tuple[int, ...], mode: str, synchronous: str
) -> None:
    expected = f"PRAGMA journal_mode={mode}; PRAGMA synchronous={synchronous}"
    assert environment.journal(version) == expected


def test_connection_keeps_references_and_syncs_as_it_was_told(real_database: None) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("these are settings of SQLite")

    connection.ensure_connection()
    found = [
        connection.connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
    ]

    safe = "WAL" in environment.journal(sqlite3.sqlite_version_info)
    assert found == (["wal", 2, 1, 20_000] if safe else ["delete", 3, 1, 20_000])


@pytest.mark.parametrize(
    ("address", "name", "user", "password", "host", "port", "options"),
    [
        (
            "postgresql://ann:p%40ss%2Fword@db.school.example:5433/cover%20age?sslmode=require",
            "cover age",
            "ann",
            "p@ss/word",
            "db.school.example",
            5433,
            {"sslmode": "require"},
        ),
        ("postgres:///coverage", "coverage", "", "", "", "", {}),
        (
            "postgresql://ann@/coverage?host=/run/pg&connect_timeout=3",
            "coverage",
            "ann",
            "",
            "/run/pg",
            "",
            {"connect_timeout": "3"},
        ),
        ("postgresql://ann@[::1]/coverage", "coverage", "ann", "", "::1", "", {}),
    ],
)
def test_database_is_the_one_of_the_address(
    address: str,
    name: str,
    user: str,
    password: str,
    host: str,
    port: object,
    options: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DATABASE_URL", address)

    found = environment.database("DATABASE_URL", Path("coverage.sqlite3"))

    assert found == {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": user,
        "PASSWORD": password,
        "HOST": host,
        "PORT": port,
        "OPTIONS": {"options": "-c lock_timeout=20s", "connect_timeout": "10", **options},
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }


@pytest.mark.parametrize(
    "address",
    [
        "coverage",
        "mysql://ann:secret@localhost/coverage",
        "postgresql://ann:secret@localhost",
        "postgresql://ann:secret@localhost/",
        "postgresql://ann:secret@localhost:http/coverage",
        "postgresql://ann:secret@localhost/coverage?sslmode",
        "postgresql://[::1/coverage",
    ],
)
def test_database_address_that_cannot_be_read_stops_the_start_and_is_not_repeated(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", address)

    sentence = (
        "DATABASE_URL cannot be read. Set it to postgresql://USER:PASSWORD@HOST:PORT/DATABASE."
    )
    with pytest.raises(SystemExit, match=f"^{re.escape(sentence)}$"):
        environment.database("DATABASE_URL", Path("coverage.sqlite3"))
