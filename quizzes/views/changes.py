"""What a teacher has just changed in a quiz, kept in the session until the page that shows it."""

from dataclasses import asdict, dataclass

from django.http import HttpRequest

SESSION_KEY = "quiz_change"


@dataclass(frozen=True, slots=True)
class Change:
    """What was done in words, how to undo it, and the button that takes the focus instead.

    ``undo`` is the address to send to, with the ``item`` to put back and its ``position``.
    """

    words: str
    undo: str = ""
    item: int | None = None
    position: int | None = None
    focus: str = ""


def keep_change(request: HttpRequest, change: Change) -> None:
    request.session[SESSION_KEY] = asdict(change)


def take_change(request: HttpRequest) -> Change | None:
    kept = request.session.pop(SESSION_KEY, None)
    return Change(**kept) if kept else None
