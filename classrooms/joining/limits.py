"""How many bad codes an address may try: counted in the database, so for all processes."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from django.db import transaction
from django.http import HttpRequest
from django.utils import timezone

from classrooms.joining.senders import sender_of
from classrooms.models import BadCode

MOST_BAD_CODES = 10
WINDOW = timedelta(minutes=10)
KEPT = timedelta(days=1)


class TooManyCodesError(Exception):
    """This address has tried too many codes. It may try again at ``until``."""

    def __init__(self, until: datetime, moment: datetime) -> None:
        super().__init__()
        self.until = until
        self.seconds = max(1, ceil((until - moment).total_seconds()))


@dataclass(frozen=True, slots=True)
class Sender:
    """Who tries a code: the address goes by another hash each day, so there may be two."""

    hashes: tuple[str, ...]
    moment: datetime

    def refuse_when_tired(self) -> None:
        """Raise `TooManyCodesError` while this address has to wait.

        Codes that are sent at the same instant may each find nine before them: that is a code more
        for each process of the server, and no lock that forty joining students would wait for.
        """
        tries = BadCode.objects.from_senders(self.hashes).since(self.moment - WINDOW)
        moments = [bad.tried_at for bad in tries.oldest_first()]
        if len(moments) >= MOST_BAD_CODES:
            until = moments[-MOST_BAD_CODES] + WINDOW
            raise TooManyCodesError(until, self.moment)

    def count_bad_code(self) -> None:
        """Keep that a code opened nothing, and forget those of yesterday."""
        with transaction.atomic():
            forget_old_codes(moment=self.moment)
            BadCode.objects.create(sender=self.hashes[0], tried_at=self.moment)


def forget_old_codes(*, moment: datetime) -> None:
    BadCode.objects.before(moment - KEPT).delete()


def sender_now(request: HttpRequest) -> Sender:
    moment = timezone.now()
    days = (moment.date(), (moment - WINDOW).date())
    return Sender(tuple(dict.fromkeys(sender_of(request, day) for day in days)), moment)
