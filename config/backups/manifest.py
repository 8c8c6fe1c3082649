"""What a backup says of itself."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass


class BackupError(Exception):
    """What keeps a backup from being made or restored, in a sentence that says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    vendor: str
    made_at: str
    program: str
    migrations: tuple[str, ...]
    rows: Mapping[str, int]
    size: int
    sha256: str


def to_json(manifest: Manifest) -> str:
    return json.dumps(asdict(manifest), indent=2)


def from_json(text: str) -> Manifest:
    fields = json.loads(text)
    return Manifest(**{**fields, "migrations": tuple(fields["migrations"])})
