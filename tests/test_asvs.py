"""The table of OWASP's requirements names each one once, and tests that there are."""

import re
from collections import Counter
from pathlib import Path

from django.conf import settings

ROOT = Path(settings.BASE_DIR)
TABLE = (ROOT / "docs" / "asvs.md").read_text("utf-8")
ROWS = [line.split(" | ") for line in TABLE.splitlines() if re.match(r"\| \d", line)]
# How many requirements of level 1 each chapter of the standard has.
LEVEL_1 = {1: 8, 2: 4, 3: 8, 4: 2, 5: 4, 6: 13, 7: 6, 8: 4, 9: 4, 10: 5, 11: 3, 12: 3, 13: 1, 14: 2}


def test_every_requirement_has_one_row() -> None:
    numbers = [row[0].removeprefix("| ") for row in ROWS]

    assert len(set(numbers)) == len(numbers) == 70
    assert Counter(int(number.split(".")[0]) for number in numbers) == {**LEVEL_1, 15: 3}


def test_every_row_has_a_test_a_reason_or_says_that_it_does_not_apply() -> None:
    assert [row for row in ROWS if not row[-1].strip(" |") and "not apply" not in row[2]] == []


def test_every_test_that_is_named_exists() -> None:
    named = set(re.findall(r"`((?:\w+/)*test_\w+\.py)`", TABLE))

    assert [name for name in sorted(named) if not (ROOT / "tests" / name).exists()] == []
    assert len(named) >= 20
