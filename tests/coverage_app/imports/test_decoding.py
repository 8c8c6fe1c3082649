"""How letters are stored: found out, guessed with a note, or refused."""

import codecs

import pytest

from coverage_app.imports.decoding import Decoded, decode
from coverage_app.imports.pages import UnreadablePageError

RUSSIAN = "Городской совет проголосовал за ремонт старого моста. «Мы ждали», — сказала мэр."
ENGLISH = "The café’s owner said: “We have waited – long enough.”"


def guessed(name: str) -> str:
    return (
        f"Nothing says how the letters of this text are stored; {name} was guessed. "
        "See whether the words look right."
    )


@pytest.mark.parametrize("text", [RUSSIAN, ENGLISH])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_a_file_shows_by_itself_is_no_guess(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == Decoded(text)


def test_the_mark_of_big_endian_utf_16_is_known() -> None:
    assert decode(codecs.BOM_UTF16_BE + RUSSIAN.encode("utf-16-be")) == Decoded(RUSSIAN)


@pytest.mark.parametrize(
    ("text", "encoding", "name"),
    [
        (RUSSIAN, "cp1251", "Windows-1251 (Cyrillic)"),
        (ENGLISH, "cp1252", "Windows-1252 (Western European)"),
        ("Café", "cp1252", "Windows-1252 (Western European)"),
        ("Дождь", "cp1251", "Windows-1251 (Cyrillic)"),
        ("<p>Дождь</p> " * 9, "cp1251", "Windows-1251 (Cyrillic)"),
        ("Rain ќ.", "cp1251", "Windows-1251 (Cyrillic)"),
        (RUSSIAN, "utf-16-le", "UTF-16"),
        (RUSSIAN, "utf-16-be", "UTF-16"),
        (ENGLISH, "utf-16-le", "UTF-16"),
    ],
)
def test_a_guess_is_said(text: str, encoding: str, name: str) -> None:
    assert decode(text.encode(encoding)) == Decoded(text, guessed(name))


@pytest.mark.parametrize(
    ("encoding", "label"),
    [
        ("cp1251", "windows-1251"),
        ("cp1252", "ISO-8859-1"),
        ("cp1252", "us-ascii"),
        ("koi8-r", " KOI8-R "),
        ("gb18030", "gb18030"),
    ],
)
def test_a_declared_encoding_counts(encoding: str, label: str) -> None:
    text = "Кафе" if encoding in ("cp1251", "koi8-r", "gb18030") else "Café’s"

    assert decode(text.encode(encoding), [label]) == Decoded(text)


@pytest.mark.parametrize("label", ["", "none", "rot13", "unicode_escape", "\0", "utf-7", "utf-8"])
def test_a_declaration_that_helps_nothing_is_passed_over(label: str) -> None:
    assert decode(RUSSIAN.encode("cp1251"), [label]).text == RUSSIAN


def test_utf_8_outdoes_a_wrong_declaration() -> None:
    assert decode(ENGLISH.encode(), ["windows-1251"]) == Decoded(ENGLISH)


def test_utf_8_with_a_damaged_letter_is_still_utf_8() -> None:
    damaged = RUSSIAN.encode() + b"\xd0"

    assert decode(damaged) == Decoded(
        f"{RUSSIAN}�",
        "Some letters were damaged and are shown as �. Compare them with the page.",
    )


@pytest.mark.parametrize(
    "content", [b"a\0b", b"\0\0ab\0\0", b"\xff\xfea\0\0\0", b" \0" * 9 + b"A\xd8"]
)
def test_zero_bytes_that_are_not_utf_16_are_refused(content: bytes) -> None:
    with pytest.raises(UnreadablePageError, match=r"^This is not a text"):
        decode(content)
