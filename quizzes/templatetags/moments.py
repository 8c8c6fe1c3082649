"""Moments as people say them."""

from datetime import datetime, timedelta

from django import template
from django.utils import timezone
from django.utils.formats import date_format

register = template.Library()


@register.filter
def in_words(moment: datetime) -> str:
    """Say when it is: 10:45 of today, tomorrow, or a day with its name."""
    local = timezone.localtime(moment)
    time = date_format(local, "H:i")
    days = local.date() - timezone.localdate()
    if days == timedelta(0):
        return f"{time} today"
    if days == timedelta(days=1):
        return f"{time} tomorrow"
    return f"{time} on {date_format(local, 'l j F')}"
