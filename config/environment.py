"""Read settings from the environment; a senseless value stops the start with a sentence."""

import ipaddress
import os
import sqlite3
import sys
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.core.management.utils import get_random_secret_key

ON = frozenset({"1", "true", "yes", "on"})
OFF = frozenset({"", "0", "false", "no", "off"})
# From here on a reset of SQLite's write-ahead log is safe; two older lines were mended too.
SAFE_WAL = (3, 51, 3)
SAFE_WAL_OF = {(3, 50): (3, 50, 7), (3, 44): (3, 44, 6)}
# As long as SQLite waits: PostgreSQL by itself waits forever, for a lock and for a dead server.
PATIENCE = {"options": "-c lock_timeout=20s", "connect_timeout": "10"}
POSTGRESQL = frozenset({"postgres", "postgresql"})
# The address itself is not repeated: a password may be in it.
UNREADABLE = "{} cannot be read. Set it to postgresql://USER:PASSWORD@HOST:PORT/DATABASE."


def flag(name: str) -> bool:
    value = os.environ.get(name, "").strip().lower()
    if value not in ON | OFF:
        sys.exit(f"{name} is {value!r}. Set it to 1 or 0.")
    return value in ON


def hosts(name: str) -> list[str]:
    names = [part.strip() for part in os.environ.get(name, "").split(",") if part.strip()]
    for host in names:
        if "*" in host or host.startswith("."):
            sys.exit(f"{name} allows many hosts: list the names of this server instead of {host}.")
    return names


def networks(name: str, default: str) -> list[ipaddress.IPv4Network | ipaddress.IPv6Network]:
    value = os.environ.get(name) or default
    try:
        return [ipaddress.ip_network(part.strip()) for part in value.split(",") if part.strip()]
    except ValueError:
        sys.exit(f"{name} is {value!r}. Set it to addresses or networks such as 172.18.0.0/16.")


def folder(name: str, default: Path) -> Path:
    """Return the folder that the environment names, or ``default``; made for its owner alone."""
    path = Path(os.environ.get(name) or default).resolve()
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        sys.exit(f"{path} cannot be made ({error.strerror}). Set {name} to another folder.")
    return path


def time_zone(name: str) -> str:
    zone = os.environ.get(name) or "UTC"
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        sys.exit(f"{name} is {zone!r}. Set it to a time zone such as Europe/London.")
    return zone


def port(name: str) -> int:
    value = os.environ.get(name) or "8000"
    if not (value.isascii() and value.isdecimal() and 1 <= int(value) <= 65535):
        sys.exit(f"{name} is {value!r}. Set it to a number from 1 to 65535.")
    return int(value)


def listening(name: str, *, default: str) -> str:
    value = os.environ.get(name) or default
    try:
        return str(ipaddress.IPv4Address(value))
    except ValueError:
        sys.exit(
            f"{name} is {value!r}. Set it to 127.0.0.1, to an address of this computer, or to "
            "0.0.0.0 for all of them."
        )


def database(name: str, path: Path) -> dict[str, object]:
    """Return the PostgreSQL database that the environment names, or the SQLite file ``path``."""
    if address := os.environ.get(name):
        return _postgresql(name, address)
    return {
        "ENGINE": "config.sqlite",
        "NAME": path,
        "OPTIONS": {
            # Django's defaults were measured to fail 78 % of a class's simultaneous answers.
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            # SQLite leaves in its file what is deleted until it needs the room, unless told so.
            "init_command": f"{journal(sqlite3.sqlite_version_info)}; PRAGMA secure_delete=ON",
        },
        # To open the file and read its schema costs more than to store an answer.
        "CONN_MAX_AGE": None,
        "TEST": {"NAME": ":memory:"},  # parallel tests look for Django's own wrapper by its name
    }


def journal(version: tuple[int, ...]) -> str:
    """Return how SQLite of this version syncs each answer to disk before it is acknowledged.

    WAL is quicker, but before the named versions its reset could corrupt the file
    (https://sqlite.org/wal.html#walresetbug). A rollback journal is safe from a power cut only
    when its folder is synced too, which is what EXTRA adds.

    >>> journal((3, 51, 3))
    'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL'
    >>> journal((3, 40, 1))
    'PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA'
    """
    line = version[:2]
    if version >= SAFE_WAL or (line in SAFE_WAL_OF and version >= SAFE_WAL_OF[line]):
        return "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL"
    return "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA"


def _postgresql(name: str, address: str) -> dict[str, object]:
    """Read an address as PostgreSQL's own programs do; a socket's folder is the option `host`."""
    try:
        parts = urlsplit(address)
        port = parts.port or ""
        options = PATIENCE | dict(parse_qsl(parts.query, strict_parsing=bool(parts.query)))
    except ValueError:
        sys.exit(UNREADABLE.format(name))
    if parts.scheme not in POSTGRESQL or len(parts.path) < 2:
        sys.exit(UNREADABLE.format(name))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path[1:]),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or options.pop("host", ""),
        "PORT": port,
        "OPTIONS": options,
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }


def secret_key(name: str, path: Path) -> str:
    """Return the key from the environment or from ``path``, which is made at the first start."""
    if key := os.environ.get(name):
        return key
    if not path.exists():
        _keep_new_key(path)
    return path.read_text()


def _keep_new_key(path: Path) -> None:
    """Write beside ``path``, then rename: a start killed here leaves no empty key behind."""
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    with open(draft, "w", opener=owner_only) as file:
        file.write(get_random_secret_key())
    draft.replace(path)


def owner_only(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
