"""PRIVACY.md says what the program does: the numbers, tables and cookies are the same."""

import re

import pytest
from django.conf import settings

from classrooms.models import DAYS_KEPT, LONGEST_KEPT
from config import logs
from config.backups.rotation import DAYS, WEEKS
from tests.browser.server import ROOT
from tests.classrooms.test_privacy import COOKIES, OF_NO_STUDENT, ON_THE_PAGE

NOTICE = re.sub(r"\s+", " ", (ROOT / "PRIVACY.md").read_text())
# The words of the notice for each table with something of a person.
TABLES = {
    "classrooms.Student": "**Nickname** of a student",
    "classrooms.RealName": "**Real name**",
    "classrooms.ReturnRequest": "**Asking to come back**",
    "limits.Bucket": "**Counts** of joins and of wrong codes and passwords",
    "quizzes.Attempt": "**Answers**",
    "quizzes.Response": "**Answers**",
    "sessions.Session": "**Sessions**",
}


def test_every_table_with_something_of_a_student_has_words_there() -> None:
    assert set(TABLES) == set(ON_THE_PAGE)
    assert [words for words in TABLES.values() if words not in NOTICE] == []


def test_account_of_a_teacher_has_words_there() -> None:
    assert {"User", "LogEntry"} <= OF_NO_STUDENT["auth"] | OF_NO_STUDENT["admin"]
    assert "**Accounts of teachers**" in NOTICE
    assert "what was done at the teacher desk" in NOTICE


@pytest.mark.parametrize("cookie", sorted(COOKIES))
def test_every_cookie_is_named(cookie: str) -> None:
    assert f"`{cookie}`" in NOTICE


def test_its_numbers_are_those_of_the_program() -> None:
    session_days = settings.SESSION_COOKIE_AGE // (24 * 60 * 60)

    assert f"{DAYS_KEPT} days after joining or the last answer" in NOTICE
    assert f"as the teacher chooses, {LONGEST_KEPT} at most |" in NOTICE
    assert f"| {DAYS_KEPT} days after the last answer |" in NOTICE
    assert f"[{DAYS_KEPT}] days after the last lesson" in NOTICE
    assert f"| {session_days} days, or until somebody leaves the class or signs out |" in NOTICE
    assert f"`sessionid` ({session_days} days)" in NOTICE
    assert (DAYS, WEEKS) == (7, 4)
    assert "seven days and four weeks that have one" in NOTICE
    assert (logs.FILES, logs.SIZE) == (10, 1_000_000)
    assert "ten files of a megabyte" in NOTICE
