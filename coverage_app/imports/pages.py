"""What every way in hands over, and what it says when it cannot."""

from dataclasses import dataclass
from datetime import date

MOST_CHARACTERS = 200_000


class UnreadablePageError(Exception):
    """Why a file or an address gives no text, in a sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class ImportedPage:
    """The text of an article and what its page says of itself; empty where it does not say.

    ``text`` has plain line ends. ``language`` is a code such as "en". ``notes`` are sentences for
    the teacher on what the reader of the file did: a guessed encoding, pages without text.
    """

    text: str
    headline: str = ""
    byline: str = ""
    outlet: str = ""
    published_on: date | None = None
    address: str = ""
    language: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """What is to be read: a file with its name, or a web page with its address.

    ``charset`` is the encoding that the server of a web page names.
    """

    content: bytes
    name: str = ""
    address: str = ""
    charset: str = ""

    @property
    def noun(self) -> str:
        """What the sentences for the teacher call it.

        >>> Source(b"", name="bridge.pdf").noun
        'file'
        """
        return "page" if self.address else "file"
