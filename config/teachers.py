"""The group of teachers: who is put into it may do all that a teacher does with their own."""

from django.contrib.auth.models import Group, Permission

NAME = "Teachers"
APPS = ("coverage_app", "quizzes")


def teachers_group() -> Group:
    """Return the group with every permission on what teachers make, also that of a new version."""
    group, _ = Group.objects.get_or_create(name=NAME)
    group.permissions.add(*Permission.objects.filter(content_type__app_label__in=APPS))
    return group
