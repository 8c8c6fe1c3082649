"""Pseudonyms: an adjective and an animal that nobody in the class is called yet."""

import secrets
from itertools import count, islice

from classrooms.joining.nicknames import nickname_key
from classrooms.joining.words import ADJECTIVES, ANIMALS
from classrooms.models import Classroom, Student

ALL = len(ADJECTIVES) * len(ANIMALS)
STEP = 2_741  # a prime, so that every pair is met once before one is met again


def free_pseudonyms(classroom: Classroom | None, number: int, besides: str = "") -> list[str]:
    """Return so many names that nobody in the class has; ``besides`` is not among them.

    Where no class is known yet, any will do.
    """
    keys = Student.objects.in_classroom(classroom).nickname_keys() if classroom else ()
    taken = {*keys, nickname_key(besides)}
    first = secrets.randbelow(ALL)
    names = (_name(first, step) for step in count())
    return list(islice((name for name in names if nickname_key(name) not in taken), number))


def _name(first: int, step: int) -> str:
    """Return the pair of words at a step from the first one; after all pairs they get a number."""
    place = (first + step * STEP) % ALL
    name = f"{ADJECTIVES[place % len(ADJECTIVES)]} {ANIMALS[place // len(ADJECTIVES)]}"
    return f"{name} {step // ALL + 1}" if step >= ALL else name
