"""Read settings from the environment; a value that makes no sense stops the start with a sentence."""

import os
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from django.core.management.utils import get_random_secret_key

ON = frozenset({"1", "true", "yes", "on"})
OFF = frozenset({"", "0", "false", "no", "off"})


def flag(name: str) -> bool:
    value = os.environ.get(name, "").strip().lower()
    if value not in ON | OFF:
        raise ImproperlyConfigured(f"{name} is {value!r}. Set it to 1 or 0.")
    return value in ON


def listed(name: str) -> list[str]:
    return [part.strip() for part in os.environ.get(name, "").split(",") if part.strip()]


def secret_key(path: Path) -> str:
    """Return the key from the environment or from ``path``, which is made at the first start."""
    if key := os.environ.get("COVERAGE_SECRET_KEY"):
        return key
    try:
        with open(path, "x", opener=_owner_only) as file:
            file.write(get_random_secret_key())
    except FileExistsError:
        pass
    return path.read_text()


def _owner_only(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
