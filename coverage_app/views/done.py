"""What a teacher has just decided, kept in the session until the page that shows it."""

from dataclasses import asdict, dataclass

from django.http import HttpRequest

SESSION_KEY = "done"


@dataclass(frozen=True, slots=True)
class Done:
    """What was done in words, at which sentence, and the decisions to undo; none for an undo."""

    words: str
    ref: str
    facts: tuple[int, ...] = ()
    statements: tuple[int, ...] = ()


def keep_done(request: HttpRequest, done: Done) -> None:
    request.session[SESSION_KEY] = asdict(done)


def take_done(request: HttpRequest) -> Done | None:
    kept = request.session.pop(SESSION_KEY, None)
    return Done(**kept) if kept else None
