"""What a page says of where it comes from."""

from dataclasses import dataclass
from datetime import date

from coverage_app.analysis.lines import Line
from coverage_app.analysis.spans import Span


@dataclass(frozen=True, slots=True)
class Claim:
    """Something a page says of itself, and where: ``value`` normalised, ``span`` the proof."""

    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a text says it comes from; ``None`` where the page does not say.

    ``first_publisher`` comes from a re-post notice, ``site`` from the page's own name in header or
    footer, ``published_on`` only from a full date (never a lone copyright year).
    """

    first_publisher: Claim | None
    site: Claim | None
    byline: Claim | None
    dateline: Claim | None
    published_on: date | None
    published_on_span: Span | None


def find_provenance(text: str, lines: tuple[Line, ...]) -> Provenance:
    """Collect what the page says of its first publisher, site, author, place and date."""
    raise NotImplementedError
