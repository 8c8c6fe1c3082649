"""The first start fills an empty site and makes the first teacher's account."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from django.db import DatabaseError, connection

from config.first_start import first_start, readable_password
from coverage_app.models import Story
from quizzes.models import Quiz

SAMPLE_STORIES = sorted(
    path.parent.name for path in Path(settings.BASE_DIR).glob("seeds/*/story.toml")
)


@pytest.mark.django_db
def test_first_start_loads_the_sample_stories_and_publishes_a_quiz_for_each() -> None:
    first_start()

    stories = Story.objects.order_by("slug")
    assert [story.slug for story in stories] == SAMPLE_STORIES
    assert [quiz.story for quiz in Quiz.objects.published().order_by("story__slug")] == [*stories]
    assert {story.created_by for story in stories} == {User.objects.get()}


@pytest.mark.django_db
def test_first_start_makes_a_teacher_who_can_sign_in_and_do_everything() -> None:
    account = first_start()

    assert account is not None
    teacher = authenticate(username="teacher", password=account.password)
    assert teacher == User.objects.get()
    assert (account.user_name, teacher.is_staff, teacher.is_superuser) == ("teacher", True, True)


@pytest.mark.django_db
def test_start_with_an_account_adds_nothing(teacher: User) -> None:
    account = first_start()

    assert account is None
    assert [*User.objects.all()] == [teacher]
    assert [*Story.objects.all()] == []


@pytest.mark.django_db
def test_first_start_that_fails_leaves_nothing_half_made() -> None:
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE auth_user RENAME COLUMN email TO other_column")

    with pytest.raises(DatabaseError, match=r"auth_user.+email|email.+auth_user"):
        first_start()

    assert [*Story.objects.all()] == []


def test_password_is_random_and_can_be_copied_by_hand() -> None:
    passwords = {readable_password() for _ in range(100)}

    assert len(passwords) == 100
    assert all(re.fullmatch(r"([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}", it) for it in passwords)
