"""People, organizations and places as written, and which mentions are the same."""

from dataclasses import dataclass
from enum import StrEnum

from coverage_app.analysis.documents import Document
from coverage_app.analysis.spans import Span


class NameKind(StrEnum):
    """What kind of thing bears a name."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Name:
    """One bearer of a name: ``full`` is the fullest form without title ("Antony Blinken").

    ``role`` is the title it was introduced with ("U.S. Secretary of State") or empty; ``mentions``
    are the spans of all forms in text order, short forms and titled forms included.
    """

    full: str
    kind: NameKind
    role: str
    mentions: tuple[Span, ...]


def find_names(document: Document) -> tuple[Name, ...]:
    """Find the names in headline and body and group the mentions of one bearer."""
    raise NotImplementedError
