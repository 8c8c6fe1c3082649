"""What the running server does about backups: one for each day, and one tried each week."""

import dataclasses
from datetime import datetime, timedelta

from django.utils import timezone

from config.backups.making import backups, make_backup, moment_of, remove_old_backups
from config.backups.manifest import BackupError
from config.backups.restoring import try_restore
from config.backups.state import State, keep_state, read_state

A_WEEK = timedelta(days=7)


def back_up_daily(*, moment: datetime) -> None:
    """Make the backup of the day, try the newest each week, and keep what came of it."""
    state = read_state()
    try:
        if not _has_backup_of_the_day(moment):
            make_backup()
            remove_old_backups()
        if not state.tried or moment - datetime.fromisoformat(state.tried) >= A_WEEK:
            state = _try_newest(moment)
    except BackupError as reason:
        keep_state(dataclasses.replace(state, problem=str(reason)))
        raise
    keep_state(dataclasses.replace(state, problem=""))


def _has_backup_of_the_day(moment: datetime) -> bool:
    today = timezone.localdate(moment)
    return any(timezone.localdate(moment_of(path)) == today for path in backups()[-1:])


def _try_newest(moment: datetime) -> State:
    newest = backups()[-1]
    try_restore(newest)
    return State(tried=moment.isoformat(), tried_file=newest.name)
