"""What several families read of one story, read once while its items are derived."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import TypeVar, cast

from coverage_app.analysis import Bearer, Comparison, Turn

Read = TypeVar("Read")
_kept: ContextVar[dict[tuple[str, int], object] | None] = ContextVar("_kept", default=None)


@contextmanager
def reading_once() -> Iterator[None]:
    """Keep what is read of a comparison until the end of the block.

    >>> with reading_once():
    ...     pass
    """
    token = _kept.set({})
    try:
        yield
    finally:
        _kept.reset(token)


def read_once(read: Callable[[Comparison], Read]) -> Callable[[Comparison], Read]:
    """Make a function of a comparison remember its answer inside of `reading_once`.

    >>> from coverage_app.analysis import Document, compare
    >>> comparison, asked = compare((Document.from_text("It rained."),)), []
    >>> note = read_once(asked.append)
    >>> with reading_once():
    ...     note(comparison), note(comparison)
    (None, None)
    >>> len(asked)
    1
    """

    @wraps(read)
    def reader(comparison: Comparison) -> Read:
        kept, key = _kept.get(), (f"{read.__module__}.{read.__qualname__}", id(comparison))
        if kept is None:
            return read(comparison)
        if key not in kept:
            kept[key] = read(comparison)
        return cast(Read, kept[key])

    return reader


@read_once
def read_bearers(comparison: Comparison) -> tuple[Bearer, ...]:
    """Read once who bears the names of the texts.

    >>> from coverage_app.analysis import Document, compare
    >>> [one.full for one in read_bearers(compare((Document.from_text("Mayor Ana Diaz left."),)))]
    ['Ana Diaz']
    """
    return comparison.bearers()


@read_once
def read_turns(comparison: Comparison) -> tuple[Turn, ...]:
    """Read once who has the word in the texts, and where.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "“We will close the bridge,” Mayor Ana Diaz said."
    >>> [one.sentences for one in read_turns(compare((Document.from_text(text),)))]
    [(1,), (1,)]
    """
    return comparison.turns()
