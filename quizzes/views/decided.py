"""What a teacher has just decided on items, kept in the session until the page that shows it."""

from dataclasses import asdict, dataclass

from django.http import HttpRequest

SESSION_KEY = "decided"


@dataclass(frozen=True, slots=True)
class Decided:
    """What was done in words, and what an undo needs: the items, their status before and after."""

    words: str
    items: tuple[int, ...] = ()
    before: str = ""
    after: str = ""
    is_problem: bool = False


def keep_decided(request: HttpRequest, decided: Decided) -> None:
    request.session[SESSION_KEY] = asdict(decided)


def take_decided(request: HttpRequest) -> Decided | None:
    kept = request.session.pop(SESSION_KEY, None)
    return Decided(**kept) if kept else None
