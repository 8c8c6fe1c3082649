"""What became of an answer, in a header: a device keeps the answer until it reads that."""

from enum import StrEnum

from django.http import HttpResponse

HEADER = "Receipt"


class Receipt(StrEnum):
    """An answer is ``stored`` also when it was before, or when a later one is."""

    STORED = "stored"
    LATER = "later"
    REFUSED = "refused"
    INVALID = "invalid"


def receipted(response: HttpResponse, receipt: Receipt) -> HttpResponse:
    response[HEADER] = receipt.value
    return response
