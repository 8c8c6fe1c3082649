"""Come back on another device without the return code: the teacher knows who it is and lets in."""

import uuid
from datetime import datetime, timedelta

from django.db import transaction
from django.http import HttpRequest

from classrooms.models import ReturnRequest, Student

SESSION_KEY = "asks_to_return"
LASTS = timedelta(hours=1)


def ask(*, request: HttpRequest, student: Student, moment: datetime) -> None:
    """Ask the teacher for this browser; whoever asks again asks about the new nickname only.

    Requests that were never decided are forgotten with the next one.
    """
    browser = asking_browser(request) or uuid.uuid4()
    with transaction.atomic():
        forget_old_requests(moment=moment)
        ReturnRequest.objects.from_browser(browser).delete()
        ReturnRequest.objects.create(student=student, browser=browser, asked_at=moment)
    request.session[SESSION_KEY] = str(browser)


def forget_old_requests(*, moment: datetime) -> None:
    ReturnRequest.objects.before(moment - LASTS).delete()


def asking_browser(request: HttpRequest) -> uuid.UUID | None:
    key = request.session.get(SESSION_KEY)
    return uuid.UUID(key) if key else None


def request_from(browser: uuid.UUID | None, moment: datetime) -> ReturnRequest | None:
    """Return what a browser asks for, unless it was too long ago or the teacher refused."""
    if browser is None:
        return None
    asked = ReturnRequest.objects.from_browser(browser).since(moment - LASTS)
    return asked.with_students().first()
