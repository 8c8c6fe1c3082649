"""What the last tries came to: a file beside the backups, so that no restore takes it back."""

import json
from dataclasses import asdict, dataclass

from config.backups.archives import write_synced
from config.backups.making import backup_folder


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    tried: str = ""  # when a backup was last tried, in ISO 8601
    tried_file: str = ""
    problem: str = ""


def read_state() -> State:
    path = backup_folder() / "state.json"
    return State(**json.loads(path.read_text())) if path.exists() else State()


def keep_state(state: State) -> None:
    write_synced(backup_folder() / "state.json", json.dumps(asdict(state)))
