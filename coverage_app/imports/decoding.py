"""Turn the bytes of a text or a web page into characters, and say so when that was a guess."""

import codecs
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from coverage_app.imports.pages import UnreadablePageError

NOT_A_TEXT = (
    "This is not a text: it has characters that no text has. "
    "Choose a text, a web page, a .docx, an .odt or a PDF."
)
UNKNOWN_ENCODING = (
    "The letters of this text are stored in a way that could not be found out. "
    "Save it as UTF-8 and choose that file."
)
GUESSED = (
    "Nothing says how the letters of this text are stored; {name} was guessed. "
    "See whether the words look right."
)
DAMAGED = "Some letters were damaged and are shown as �. Compare them with the page."
NAMES = {
    "cp1251": "Windows-1251 (Cyrillic)",
    "cp1252": "Windows-1252 (Western European)",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
}
# The encodings of web pages; Python knows others that are none, such as rot13 and unicode_escape.
WEB_ENCODINGS = {
    *"utf-8 utf-16 utf-16-le utf-16-be koi8-r koi8-u cp866 cp874 mac-roman mac-cyrillic".split(),
    *"gb2312 gbk gb18030 big5 big5hkscs shift_jis cp932 euc_jp euc_kr cp949 iso2022_jp".split(),
    *(f"cp{number}" for number in range(1250, 1259)),
    *(f"iso8859-{number}" for number in range(2, 17)),
}
# As browsers do: pages that name these mean Windows-1252.
MEANS_WINDOWS_1252 = {"ascii", "iso8859-1"}
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Letters of Windows-1251 stand side by side in words; those that Windows-1252 adds to the alphabet
# stand alone among others. That tells the two apart more surely than charset-normalizer does: of 90
# short texts and pages it takes 13 for the other, and this takes 2.
ADDED_LETTERS = re.compile(rb"[\xc0-\xff]+")
# In UTF-16, the zero bytes of Latin letters, spaces and line ends stand on one side; there is at
# least one to so many bytes.
ON_ONE_SIDE = 0.98
BYTES_TO_A_ZERO = 40
# So many letters that are right to one that is not show UTF-8 with a damaged place.
RIGHT_TO_DAMAGED = 10
CHARACTERS_TO_A_CONTROL = 1_000
CONTROLS = frozenset(map(chr, range(32))) - frozenset("\t\n\v\f\r\x1a\x1b")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters, and a sentence for the teacher when they are not sure."""

    text: str
    note: str = ""

    @property
    def notes(self) -> tuple[str, ...]:
        """The note as pages have it."""
        return (self.note,) if self.note else ()


def decode(content: bytes, declared: Iterable[str] = ()) -> Decoded:
    """Return the characters of ``content``.

    Counts in turn: the mark at the beginning, UTF-8 where every byte fits, the ``declared``
    encodings, UTF-8 with a few damaged places, a guess between Windows-1251 and Windows-1252.
    Raises `UnreadablePageError`.

    >>> decode("Café".encode()).text, decode("Café".encode("latin1"), ["latin1"]).text
    ('Café', 'Café')
    """
    decoded = next(_readings(content, declared), None)
    if decoded is None:
        raise UnreadablePageError(UNKNOWN_ENCODING)
    controls = sum(map(decoded.text.count, CONTROLS))
    if controls * CHARACTERS_TO_A_CONTROL > len(decoded.text) or "\0" in decoded.text:
        raise UnreadablePageError(NOT_A_TEXT)
    return decoded


def _readings(content: bytes, declared: Iterable[str]) -> Iterator[Decoded]:
    for mark, encoding in MARKS:
        if content.startswith(mark):
            yield Decoded(content.removeprefix(mark).decode(encoding, "replace"))
    if b"\0" in content:
        yield from _utf_16(content)
        raise UnreadablePageError(NOT_A_TEXT)
    for encoding in ("utf-8", *map(_web_encoding, declared)):
        yield from _strict(content, encoding)
    yield from _damaged_utf_8(content)
    for encoding in _windows_encodings(content):
        yield from _strict(content, encoding, GUESSED)


def _strict(content: bytes, encoding: str, note: str = "") -> Iterator[Decoded]:
    try:
        text = content.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return
    yield Decoded(text, note.format(name=NAMES.get(encoding, encoding)))


def _web_encoding(label: str) -> str:
    try:
        name = codecs.lookup(label.strip()).name
    except (LookupError, ValueError):
        return "unknown"
    if name in MEANS_WINDOWS_1252:
        return "cp1252"
    return name if name in WEB_ENCODINGS else "unknown"


def _windows_encodings(content: bytes) -> tuple[str, str]:
    """Return the two encodings, the likelier first."""
    runs = [len(run) for run in ADDED_LETTERS.findall(content)]
    together = sum(length for length in runs if length > 1)
    return ("cp1251", "cp1252") if 2 * together > sum(runs) else ("cp1252", "cp1251")


def _utf_16(content: bytes) -> Iterator[Decoded]:
    zeros = content.count(0)
    if zeros * BYTES_TO_A_ZERO < len(content):
        return
    if content[1::2].count(0) >= ON_ONE_SIDE * zeros:
        yield from _strict(content, "utf-16-le", GUESSED)
    elif content[::2].count(0) >= ON_ONE_SIDE * zeros:
        yield from _strict(content, "utf-16-be", GUESSED)


def _damaged_utf_8(content: bytes) -> Iterator[Decoded]:
    text = content.decode("utf-8", "replace")
    damaged = text.count("�")
    right = sum(character > "\x7f" for character in text) - damaged
    if right >= RIGHT_TO_DAMAGED * damaged:
        yield Decoded(text, DAMAGED)
