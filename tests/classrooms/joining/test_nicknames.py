"""Nicknames are one in a class, whatever signs they are written with."""

import pytest
from django.core.exceptions import ValidationError

from classrooms.joining.nicknames import NO_LETTERS, TOO_LONG, clean_nickname, nickname_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Quiet Otter", "quiet otter"),
        ("Quiet Otter", "QuietOtter"),
        ("Quiet Otter", "Quiet-Otter."),
        ("Quiet Otter", "Ｑｕｉｅｔ　Ｏｔｔｅｒ"),
        ("Quiet Otter", "Quiеt Ottеr"),  # е of Cyrillic
        ("Quiet Otter", "Qui\u200bet Otter"),
        ("Quiet Otter", "Quiet Otter\u3164"),  # filler of Hangul
        ("Quiet Otter", "Qui\u034fet\ufe0f Otter"),
        ("Otter", "0tter"),
        ("Bill", "BiII"),
        ("Bill", "B1ll"),
        ("Ivy", "lvy"),
        ("Mia", "rnia"),
        ("Νina", "Nina"),  # Ν of Greek
        ("Straße", "Strasse"),
        ("Åsa", "A\u030asa"),
    ],
)
def test_nicknames_that_look_alike_have_one_key(one: str, other: str) -> None:
    assert nickname_key(clean_nickname(one)) == nickname_key(clean_nickname(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nina", "Viva"),
        ("Zoe", "Zoë"),
        ("Анна", "Инна"),
        ("किरण", "करण"),
        ("Ali 2", "Ali 3"),
        ("Lea", "Lee"),
    ],
)
def test_nicknames_that_do_not_look_alike_have_two_keys(one: str, other: str) -> None:
    assert nickname_key(one) != nickname_key(other)


def test_nickname_is_shown_without_what_cannot_be_seen() -> None:
    assert clean_nickname("  Ｑuiet \t\u202e Otter\u200d\x07 ") == "Quiet Otter"


@pytest.mark.parametrize("typed", ["", "...", "\u200b", "- -", "\u3164", "\u0301", "|"])
def test_nickname_has_a_letter_or_a_digit(typed: str) -> None:
    with pytest.raises(ValidationError, match=NO_LETTERS):
        clean_nickname(typed)


def test_nickname_has_thirty_letters_at_most() -> None:
    assert clean_nickname("n" * 30) == "n" * 30
    with pytest.raises(ValidationError, match=TOO_LONG):
        clean_nickname("n" * 31)


def test_key_of_letters_that_stand_for_many_is_short_enough_to_store() -> None:
    assert len(nickname_key("㎦" * 30)) <= 60
