"""Links from a quiz to the classes it may be given to, so that quizzes need not know of them."""

from django import template
from django.contrib.auth.models import AnonymousUser, User

from classrooms.models import Classroom
from quizzes.models import Quiz

register = template.Library()


@register.inclusion_tag("classrooms/_class_links.html")
def class_links(quiz: Quiz, user: User | AnonymousUser) -> dict[str, object]:
    """Link for each class of a teacher the page on which it is given ``quiz``."""
    is_offered = user.is_staff and quiz.is_published()
    classes = Classroom.objects.for_teacher(user).by_name() if is_offered else ()
    return {"quiz": quiz, "classes": classes, "is_offered": is_offered}
