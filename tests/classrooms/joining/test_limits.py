"""Ten bad codes in ten minutes are enough; what is kept of them is gone after a day."""

from datetime import UTC, datetime, timedelta

import pytest

from classrooms.joining.limits import Sender, TooManyCodesError
from classrooms.models import BadCode

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def at(moment: datetime, *hashes: str) -> Sender:
    return Sender(hashes or ("a",), moment)


def test_ten_bad_codes_are_borne_and_the_eleventh_is_refused() -> None:
    for second in range(10):
        moment = NOON + timedelta(seconds=second)
        at(moment).refuse_when_tired()
        at(moment).count_bad_code()

    with pytest.raises(TooManyCodesError) as refused:
        at(NOON + MINUTE).refuse_when_tired()

    assert refused.value.until == NOON + 10 * MINUTE
    assert refused.value.seconds == 540


def test_wait_is_over_when_the_oldest_code_is_ten_minutes_old() -> None:
    for _ in range(10):
        at(NOON).count_bad_code()

    at(NOON + 10 * MINUTE).refuse_when_tired()

    with pytest.raises(TooManyCodesError) as refused:
        at(NOON + 10 * MINUTE - timedelta(milliseconds=1)).refuse_when_tired()
    assert refused.value.seconds == 1


def test_senders_are_counted_apart() -> None:
    for _ in range(10):
        at(NOON, "a").count_bad_code()

    at(NOON, "b").refuse_when_tired()


def test_midnight_gives_no_new_tries() -> None:
    for _ in range(10):
        at(NOON, "hash of yesterday").count_bad_code()

    with pytest.raises(TooManyCodesError):
        at(NOON, "hash of today", "hash of yesterday").refuse_when_tired()


def test_bad_codes_of_yesterday_are_forgotten() -> None:
    at(NOON - timedelta(days=1)).count_bad_code()
    at(NOON - timedelta(hours=23)).count_bad_code()

    at(NOON).count_bad_code()

    kept = [bad.tried_at for bad in BadCode.objects.oldest_first()]
    assert kept == [NOON - timedelta(hours=23), NOON]
