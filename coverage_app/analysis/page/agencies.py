"""Which news agency a line credits."""

import re
from dataclasses import dataclass

from coverage_app.analysis.lexicon.page_notices import AGENCY_NAMES
from coverage_app.analysis.page.notices import NOTICE_LENGTH
from coverage_app.analysis.spans import Span

_NAMES = "|".join(sorted(map(re.escape, AGENCY_NAMES), key=len, reverse=True))
AGENCY = re.compile(rf"(?<![\w@.-])(?P<agency>{_NAMES})(?![\w-]|\.\w)")
# What ends a last paragraph in brackets, between slashes or behind a dash.
SIGNATURE = re.compile(rf"[.!?”\"’] ?(?:[(/\[]|[—–-] ?)(?P<agency>{_NAMES})[)/\]]?\.?$")
SIGNATURE_LENGTH = 60


@dataclass(frozen=True, slots=True)
class AgencyCredit:
    """The name of an agency, and where in the line it stands as it signs."""

    name: str
    span: Span


def credited_agency(line: str) -> AgencyCredit | None:
    """Return the first agency that ``line`` names, a byline or a notice of rights.

    >>> credited_agency("Copyright 2024 The Associated Press. All rights reserved.").name
    'Associated Press'
    """
    return _credit(AGENCY.search(line, 0, NOTICE_LENGTH))


def signing_agency(paragraph: str) -> AgencyCredit | None:
    """Return the agency that signs a ``paragraph`` at its end.

    >>> signing_agency("The council voted on Monday. (AFP)").name
    'Agence France-Presse'
    """
    return _credit(SIGNATURE.search(paragraph, max(0, len(paragraph) - SIGNATURE_LENGTH)))


def _credit(found: re.Match[str] | None) -> AgencyCredit | None:
    return found and AgencyCredit(AGENCY_NAMES[found["agency"]], Span(*found.span("agency")))
