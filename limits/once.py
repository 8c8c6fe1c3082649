"""Take a form in once, though it is delivered twice: by a second click, a proxy, a bad network."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar
from uuid import UUID, uuid5

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from limits.models import SentForm

FIELD = "once"
CHANGES = "csrfmiddlewaretoken"  # on a page that is shown again
# Later it is somebody who has gone back to the form and means it.
SENT_AGAIN = timedelta(minutes=1)
KEPT = timedelta(days=1)
LOOKS, PAUSE = 200, 0.1  # whoever has not answered after these 20 seconds was killed
Request = TypeVar("Request", bound=HttpRequest)
Rest = ParamSpec("Rest")
View = Callable[Concatenate[Request, Rest], HttpResponse]


def once(view: View[Request, Rest]) -> View[Request, Rest]:
    """Send on to where the first delivery of a form has led, if the view led somewhere then.

    The form has a random key, from the tag of this name. Without one it is taken in each time.
    """

    @wraps(view)
    def view_once(request: Request, /, *args: Rest.args, **kwargs: Rest.kwargs) -> HttpResponse:
        key = _key_of(request)
        if key is None:
            return view(request, *args, **kwargs)
        sent = _taken_in(key)
        if sent.led_to:
            return redirect(sent.led_to)
        try:
            response = view(request, *args, **kwargs)
            sent.led_to = response.get("Location", "")
        finally:
            if sent.led_to:
                sent.save()
            else:
                sent.delete()  # nothing was made: it may be sent again
        return response

    return view_once


def forget_sent_forms(*, moment: datetime) -> None:
    SentForm.objects.sent_by(moment - KEPT).delete()


def _key_of(request: HttpRequest) -> UUID | None:
    """Return a key of the form and of what was filled in: whoever goes back may change that."""
    try:
        form = UUID(request.POST.get(FIELD, ""))
    except ValueError:
        return None
    fields = sorted(field for field in request.POST.lists() if field[0] != CHANGES)
    files = [(name, str(file), getattr(file, "size", 0)) for name, file in request.FILES.items()]
    return uuid5(form, repr((request.path, fields, files)))


def _taken_in(key: UUID) -> SentForm:
    """Return where the form led just now, waiting for that; or an entry that leads nowhere yet."""
    for _ in range(LOOKS):
        sent, is_new = SentForm.objects.get_or_create(key=key)
        if is_new:
            return sent
        if timezone.now() - sent.sent_at > SENT_AGAIN:
            break
        if sent.led_to:
            return sent
        time.sleep(PAUSE)
    return SentForm(key=key)
