"""Tell teachers that the clock of the computer was changed, while that is held back."""

from datetime import timedelta

from django.http import HttpRequest
from django.utils.timesince import timesince

from limits.clock import CLOCK, HELD, now


def clock_notice(request: HttpRequest) -> dict[str, object]:
    change = CLOCK.change
    if change is None:
        return {}
    return {"clock_change": words_for(change), "clock_minutes": HELD.seconds // 60}


def words_for(change: timedelta) -> str:
    """Say how a clock was set: "back by 1 hour, 30 minutes"."""
    way = "forward" if change > timedelta(0) else "back"
    if abs(change) < timedelta(minutes=1):
        return f"{way} by less than a minute"
    moment = now()
    return f"{way} by {timesince(moment - abs(change), moment)}"
