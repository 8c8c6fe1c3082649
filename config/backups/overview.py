"""How the backups stand, for those who look after the site."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from config.backups.making import backups, moment_of
from config.backups.state import State, read_state

OLD = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup that there is."""

    name: str
    made: datetime
    size: int


@dataclass(frozen=True, slots=True)
class Overview:
    kept: tuple[Kept, ...]  # the newest first
    state: State
    moment: datetime

    @property
    def newest(self) -> Kept | None:
        return self.kept[0] if self.kept else None

    @property
    def is_old(self) -> bool:
        return self.newest is not None and self.moment - self.newest.made > OLD

    @property
    def tried(self) -> datetime | None:
        return datetime.fromisoformat(self.state.tried) if self.state.tried else None


def overview(*, moment: datetime) -> Overview:
    kept = [Kept(path.name, moment_of(path), path.stat().st_size) for path in reversed(backups())]
    return Overview(tuple(kept), read_state(), moment)
