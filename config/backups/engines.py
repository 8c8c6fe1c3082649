"""How the database in use is copied out and in: each kind has a module with the same functions."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from django.db import connection

from config.backups import postgresql, sqlite
from config.backups.contents import Contents


class Engine(Protocol):
    """What each of the modules can do."""

    def copy_out(self, target: Path) -> Contents: ...

    def copy_in(self, source: Path) -> None: ...

    def check(self, path: Path) -> object: ...

    def check_live(self) -> None: ...

    def find_fault(self) -> str: ...


ENGINES: Mapping[str, Engine] = {"sqlite": sqlite, "postgresql": postgresql}


def engine() -> Engine:
    return ENGINES[connection.vendor]
