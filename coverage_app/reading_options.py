"""How a reader likes the page: text size, letters, spacing and color, kept in a cookie."""

from collections.abc import Mapping
from dataclasses import astuple, dataclass
from typing import Self

from django.http import HttpRequest

COOKIE_NAME = "reading_options"
CHOICES = {
    "text": ("1", "2", "3", "4"),
    "face": ("serif", "plain"),
    "spacing": ("normal", "wide"),
    "theme": ("auto", "light", "dark"),
}


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """One value for each name in CHOICES, in the same order; the first choice is the default."""

    text: str = "1"
    face: str = "serif"
    spacing: str = "normal"
    theme: str = "auto"

    @classmethod
    def from_choices(cls, chosen: Mapping[str, str]) -> Self:
        """Take the values that exist; anything else keeps its default."""
        return cls(
            **{
                name: chosen[name]
                for name, choices in CHOICES.items()
                if chosen.get(name) in choices
            }
        )

    @classmethod
    def from_cookie(cls, value: str) -> Self:
        return cls.from_choices(dict(zip(CHOICES, value.split("-"), strict=False)))

    def as_cookie(self) -> str:
        return "-".join(astuple(self))


def reading_options(request: HttpRequest) -> dict[str, ReadingOptions]:
    """Give every template the reader's options."""
    return {"reading_options": ReadingOptions.from_cookie(request.COOKIES.get(COOKIE_NAME, ""))}
