"""Ten bad codes in ten minutes are enough; a bucket is for all processes, and gone after a day."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from pytest_django import DjangoAssertNumQueries

from limits.buckets import Taker, TooManyError, forget_old_buckets
from limits.levels import Level, Limit, refilled
from limits.models import Bucket
from limits.table import CODES, FETCHING

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
in_the_database = pytest.mark.django_db


def at(moment: datetime, *names: str) -> Taker:
    return Taker(names or ("a",), moment)


def emptied(moment: datetime, *names: str) -> None:
    for _ in range(10):
        at(moment, *names).take(CODES)


def refusal(act: Callable[[Limit], None]) -> tuple[datetime, int]:
    with pytest.raises(TooManyError) as refused:
        act(CODES)
    return refused.value.until, refused.value.seconds


@pytest.mark.parametrize(
    ("tokens", "since", "is_now"),
    [
        (3, NOON, Level(3, NOON)),
        (0, NOON - 9 * MINUTE, Level(0, NOON - 9 * MINUTE)),
        (0, NOON - 10 * MINUTE, Level(10, NOON)),
        (3, NOON - 10 * MINUTE, Level(10, NOON)),
        (3, NOON + HOUR, Level(3, NOON)),  # the clock was set back
        (0, NOON + HOUR, Level(0, NOON)),
        (60, NOON - MINUTE, Level(10, NOON - MINUTE)),  # the table had more once
    ],
)
def test_tokens_are_all_there_again_after_the_window(
    tokens: int, since: datetime, is_now: Level
) -> None:
    assert refilled(Level(tokens, since), CODES, NOON) == is_now


@pytest.mark.parametrize(
    ("seconds", "wait"),
    [(0.2, "1 second"), (20, "20 seconds"), (60, "1 minute"), (61, "2 minutes")],
)
def test_wait_is_said_in_seconds_or_minutes(seconds: float, wait: str) -> None:
    error = TooManyError(FETCHING, NOON + timedelta(seconds=seconds), NOON)

    assert error.wait == wait
    assert f", in {wait}. A page that you copy and paste is taken at once." in str(error)


@in_the_database
def test_ten_tokens_are_given_and_the_eleventh_is_refused() -> None:
    for second in range(10):
        taker = at(NOON + timedelta(seconds=second))
        taker.look(CODES)
        taker.take(CODES)

    assert refusal(at(NOON + MINUTE).look) == (NOON + 10 * MINUTE, 540)
    assert refusal(at(NOON + MINUTE).take) == (NOON + 10 * MINUTE, 540)


@in_the_database
def test_wait_is_over_ten_minutes_after_the_first_token() -> None:
    emptied(NOON)

    assert refusal(at(NOON + 10 * MINUTE - timedelta(milliseconds=1)).look)[1] == 1

    at(NOON + 10 * MINUTE).look(CODES)


@in_the_database
def test_takers_and_limits_are_counted_apart() -> None:
    emptied(NOON, "a")

    at(NOON, "b").take(CODES)

    assert [str(bucket) for bucket in Bucket.objects.all()] == ["codes of a: 0", "codes of b: 9"]


@in_the_database
@pytest.mark.parametrize("names", [("today", "yesterday"), ("yesterday", "today")])
def test_midnight_gives_no_new_tokens(names: tuple[str, ...]) -> None:
    emptied(NOON, "yesterday")

    assert refusal(at(NOON + MINUTE, *names).take) == (NOON + 10 * MINUTE, 540)


@in_the_database
def test_clock_that_was_set_back_gives_no_token_and_keeps_nobody_out() -> None:
    emptied(NOON)
    back = NOON - HOUR

    assert refusal(at(back).look) == (back + 10 * MINUTE, 600)
    assert refusal(at(back + 9 * MINUTE).look) == (back + 10 * MINUTE, 60)

    at(back + 10 * MINUTE).take(CODES)


@in_the_database
def test_token_that_is_given_back_can_be_taken_again_and_makes_no_eleventh() -> None:
    emptied(NOON)

    at(NOON).give_back(CODES)
    at(NOON).take(CODES)
    refused = refusal(at(NOON).take)
    for _ in range(12):
        at(NOON).give_back(CODES)

    assert refused == (NOON + 10 * MINUTE, 600)
    assert Bucket.objects.get().tokens == 10


@in_the_database
def test_looking_is_one_query_and_stores_nothing(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    with django_assert_num_queries(1):
        at(NOON).look(CODES)

    assert Bucket.objects.count() == 0


@in_the_database
def test_buckets_of_yesterday_are_forgotten() -> None:
    for age in (timedelta(days=1), 23 * HOUR, -HOUR):
        at(NOON - age, f"{age}").take(CODES)

    forget_old_buckets(moment=NOON)

    # What a clock that was wrong has dated ahead is as old as the others at last.
    kept = list(Bucket.objects.values_list("since", flat=True))
    assert kept == [NOON - 23 * HOUR, NOON]


@pytest.mark.usefixtures("real_database")
def test_ten_of_forty_at_the_same_instant_get_a_token() -> None:
    def gets_one(_: int) -> bool:
        try:
            at(NOON).take(CODES)
        except TooManyError:
            return False
        finally:
            connection.close()
        return True

    with ThreadPoolExecutor(8) as connections:
        given = list(connections.map(gets_one, range(40)))

    assert (given.count(True), given.count(False)) == (10, 30)
    assert Bucket.objects.get().tokens == 0
