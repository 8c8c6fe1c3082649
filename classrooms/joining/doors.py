"""Find the class that a code belongs to, and count the codes that belong to none."""

from django.core.exceptions import ValidationError

from classrooms.joining.codes import CLASS_SIGNS, as_code
from classrooms.models import Classroom
from limits.buckets import Taker
from limits.table import CODES

WRONG_LENGTH = (
    f"The class code has {CLASS_SIGNS} letters and digits. Check the big screen and try again"
)
UNKNOWN = "No class has that code right now. Check each sign, or ask your teacher"


def classroom_of(typed: str, sender: Taker) -> Classroom:
    """Return the class of a code, open or closed, else raise `ValidationError` in words.

    Raises `TooManyError` for a sender who has to wait, before the code is looked up.
    """
    sender.look(CODES)
    code = as_code(typed)
    if classroom := Classroom.objects.of_code(code).first():
        return classroom
    sender.take(CODES)
    raise ValidationError(UNKNOWN if len(code) == CLASS_SIGNS else WRONG_LENGTH)
