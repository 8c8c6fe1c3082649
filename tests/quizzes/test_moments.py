"""Moments as people say them."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.utils import timezone
from pytest_django import Settings

from quizzes.templatetags.moments import in_words


def test_moment_of_today_or_tomorrow_is_said_by_its_time(settings: Settings) -> None:
    settings.TIME_ZONE = "Europe/Berlin"
    today = timezone.localtime().replace(hour=9, minute=5)

    assert [in_words(today), in_words(today + timedelta(days=1))] == [
        "09:05 today",
        "09:05 tomorrow",
    ]


def test_other_moments_have_their_day(settings: Settings) -> None:
    settings.TIME_ZONE = "Europe/Berlin"
    moment = datetime(2031, 12, 5, 22, 45, tzinfo=ZoneInfo("UTC"))

    assert in_words(moment) == "23:45 on Friday 5 December"
