"""Codes are easy to read, forgiving to type, and derived where they need not be stored."""

import uuid

import pytest

from classrooms.joining.codes import (
    ALPHABET,
    as_code,
    grouped,
    new_class_code,
    opens_return,
    return_code,
    ticket,
)

KEY = uuid.UUID("6f1d5c7a-0a86-4f5c-9a1b-2f0b5a4f7c11")
OTHER_KEY = uuid.UUID("0d8a3c0e-5c62-4f5e-8f43-6f2f6f7a9b22")


def test_class_code_has_eight_signs_of_which_none_is_taken_for_another() -> None:
    codes = {new_class_code() for _ in range(200)}

    assert len(codes) == 200
    assert {len(code) for code in codes} == {8}
    assert set("".join(codes)) <= set(ALPHABET)
    assert len(set(ALPHABET)) == 24
    assert set(ALPHABET) & set("AEIOU01LSZBG") == set()


def test_class_code_has_at_least_34_bits() -> None:
    assert len(ALPHABET) ** 8 >= 2**34


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("K7M2P9TX", "K7M2P9TX"),
        ("k7m2 p9tx", "K7M2P9TX"),
        (" K7-M2–P9 TX ", "K7M2P9TX"),
        ("Ｋ７Ｍ２Ｐ９ＴＸ", "K7M2P9TX"),
        ("K7MZP9TX", "K7M2P9TX"),
        ("sbzgu", "5826V"),
        ("", ""),
    ],
)
def test_code_is_read_as_it_is_meant(typed: str, code: str) -> None:
    assert as_code(typed) == code


def test_code_is_shown_in_two_groups() -> None:
    assert [grouped("K7M2P9TX"), grouped("K7M2P9")] == ["K7M2 P9TX", "K7M 2P9"]


def test_return_code_is_one_students_own_and_stays() -> None:
    code = return_code(KEY)

    assert code == return_code(KEY)
    assert code != return_code(OTHER_KEY)
    assert len(code) == 6
    assert set(code) <= set(ALPHABET)


def test_return_code_opens_for_its_student_only() -> None:
    typed = grouped(return_code(KEY)).lower()

    assert opens_return(typed, KEY)
    assert not opens_return(typed, OTHER_KEY)
    assert not opens_return("Ω", KEY)


def test_ticket_of_a_browser_is_two_signs() -> None:
    assert len(ticket(KEY)) == 2
    assert ticket(KEY) == ticket(KEY)
