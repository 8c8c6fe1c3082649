"""Names and titles: nothing in them turns the words of the page around them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import models

# Unicode's embeddings, overrides and isolates. Marks of one letter (U+200E, U+200F) turn nothing.
TURNING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))

if TYPE_CHECKING:
    StringField = models.CharField[str, str]
else:
    StringField = models.CharField


class NameField(StringField):
    """A line that pages set among words of their own; to migrations it is a plain CharField.

    Articles, questions and answers are stored as they came, and isolated where they are shown.
    """

    def to_python(self, value: Any) -> Any:
        name = super().to_python(value)
        return name.translate(TURNING) if name else name

    def deconstruct(self) -> Any:
        name, _, args, kwargs = super().deconstruct()
        return name, "django.db.models.CharField", args, kwargs
