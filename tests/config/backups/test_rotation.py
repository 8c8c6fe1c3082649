"""Seven days and four weeks are kept."""

from datetime import UTC, datetime, timedelta

import pytest

from config.backups.rotation import kept

NEWEST = datetime(2026, 3, 30, 22, tzinfo=UTC)  # a Monday


@pytest.mark.parametrize(
    ("days_ago", "expected"),
    [
        ([], []),
        ([0], [0]),
        ([0, 0.1, 0.2], [0]),
        ([0, 1, 2, 3, 4, 5, 6], [0, 1, 2, 3, 4, 5, 6]),
        (range(40), [0, 1, 2, 3, 4, 5, 6, 8, 15]),
        ([0, 100, 200, 300, 400], [0, 100, 200, 300, 400]),
        (range(0, 400, 30), [0, 30, 60, 90, 120, 150, 180]),
    ],
)
def test_newest_of_seven_days_and_of_four_weeks_is_kept(
    days_ago: list[float], expected: list[float]
) -> None:
    moments = [NEWEST - timedelta(days=days) for days in days_ago]

    assert sorted(kept(moments), reverse=True) == [
        NEWEST - timedelta(days=days) for days in expected
    ]
