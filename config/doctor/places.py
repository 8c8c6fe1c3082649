"""Where the site keeps its data: room, who may read it, and the clock that dates it."""

import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.conf import settings

from config.backups.making import key_file
from config.doctor.findings import Finding, bad, fine, look
from config.health import ROOM, room_left

COMFORTABLE = 1_000_000_000  # bytes; eleven backups and the logs fit in it
LONG_ENOUGH = 50  # characters of a key, as Django makes them
FOR_OTHERS = stat.S_IRWXG | stat.S_IRWXO
# A clock may be set right by seconds while the server runs.
ALLOWED = timedelta(minutes=2)


def find_disk() -> Finding:
    left = room_left()
    words = f"{left / 1_000_000_000:.1f} GB left"
    fix = "Make room on the disk of COVERAGE_VAR, or set it to a folder on another disk."
    if left < ROOM:
        return bad(f"{words}: answers may soon be refused", fix)
    return fine(words) if left >= COMFORTABLE else look(words, fix)


def find_folder() -> Finding:
    return _private(Path(settings.VAR_DIR), 0o700)


def find_key() -> Finding:
    if "COVERAGE_SECRET_KEY" not in os.environ:
        return _private(key_file(), 0o600)
    if len(settings.SECRET_KEY) < LONG_ENOUGH:
        return look(
            f"COVERAGE_SECRET_KEY has fewer than {LONG_ENOUGH} characters",
            "Unset it: a long one is then made and kept; everybody signs in once more.",
        )
    return fine("named by COVERAGE_SECRET_KEY; keep it beside the backups, it is not in them")


def find_clock() -> Finding:
    now = datetime.now(UTC)
    written = [path.stat().st_mtime for path in Path(settings.VAR_DIR).iterdir()]
    newest = datetime.fromtimestamp(max(written, default=0), UTC)
    if newest > now + ALLOWED:
        return bad(
            f"it is {now:%Y-%m-%d %H:%M} UTC here, but there is a file of {newest:%Y-%m-%d %H:%M}",
            "Set the clock of this computer, best by letting the system do it.",
        )
    return fine(f"{now:%Y-%m-%d %H:%M} UTC")


def find_time_zone() -> Finding:
    if os.environ.get("COVERAGE_TIME_ZONE"):
        return fine(str(settings.TIME_ZONE))
    return look(
        "times on screen are in UTC",
        "Set COVERAGE_TIME_ZONE to that of the school, for example Europe/London.",
    )


def _private(path: Path, mode: int) -> Finding:
    if os.name == "nt":  # pragma: no cover
        return fine(f"{path}; Windows decides by its folder who may read it")
    if path.stat().st_mode & FOR_OTHERS:
        return bad(
            f"other accounts of this computer may open {path}",
            f"Run: chmod {mode:o} {path}",
        )
    return fine(f"{path}, for its owner alone")
