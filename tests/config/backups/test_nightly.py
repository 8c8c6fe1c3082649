"""One backup for each day, and the newest is tried each week."""

import dataclasses
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from config.backups.making import backups, moment_of
from config.backups.manifest import BackupError
from config.backups.nightly import back_up_daily
from config.backups.state import State, keep_state, read_state


def test_day_has_one_backup_and_the_first_one_is_tried(site: Path) -> None:
    assert read_state() == State()
    moment = datetime.now(UTC)

    back_up_daily(moment=moment)
    back_up_daily(moment=moment)

    (path,) = backups()
    assert read_state() == State(tried=moment.isoformat(), tried_file=path.name)


def test_next_day_has_a_backup_of_its_own(site: Path) -> None:
    back_up_daily(moment=datetime.now(UTC))
    (first,) = backups()
    yesterday = moment_of(first) - timedelta(days=1)
    first.rename(first.with_name(yesterday.strftime("coverage-%Y%m%dT%H%M%S%fZ.zip")))

    back_up_daily(moment=datetime.now(UTC))

    assert len(backups()) == 2


@pytest.mark.parametrize(("days", "is_tried"), [(6, False), (7, True), (30, True)])
def test_newest_backup_is_tried_once_a_week(site: Path, days: int, is_tried: bool) -> None:
    moment = datetime.now(UTC)
    before = State(tried=(moment - timedelta(days=days)).isoformat(), tried_file="older.zip")
    keep_state(before)

    back_up_daily(moment=moment)

    tried = State(tried=moment.isoformat(), tried_file=backups()[0].name)
    assert read_state() == (tried if is_tried else before)


def test_damaged_backup_is_noticed_and_kept_as_a_problem(site: Path) -> None:
    moment = datetime.now(UTC)
    back_up_daily(moment=moment)
    (path,) = backups()
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    last_week = State(tried=(moment - timedelta(days=7)).isoformat(), tried_file="older.zip")
    keep_state(last_week)

    sentence = f"{path} is damaged, or no backup. Take another backup."
    with pytest.raises(BackupError, match=f"^{re.escape(sentence)}$"):
        back_up_daily(moment=moment)

    assert read_state() == dataclasses.replace(last_week, problem=sentence)
