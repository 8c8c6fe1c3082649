"""Who sees a story, and who changes it."""

import pytest
from django.contrib.auth.models import AnonymousUser, Permission, User

from config.teachers import teachers_group
from coverage_app.models import Article, Story
from coverage_app.people import Guest, is_teacher
from tests.factories import (
    make_article,
    make_colleague,
    make_story,
    make_student,
    make_teacher,
)

People = dict[str, User | AnonymousUser]


class GuestOfTheClosed(Guest):
    def opened_stories(self) -> list[int]:
        return list(Story.objects.filter(title="closed").values_list("pk", flat=True))


@pytest.fixture
def people(db: None) -> People:
    owner = make_colleague()
    for title, is_open, is_shared in (
        ("closed", False, False),
        ("shared", False, True),
        ("open", True, False),
    ):
        make_story(title=title, is_open=is_open, is_shared=is_shared, owner=owner)
    make_story(title="nobody's", is_open=False)
    return {
        "administrator": make_teacher(),
        "owner": owner,
        "colleague": make_colleague(),
        "student": make_student(),
        "visitor": AnonymousUser(),
        "guest": Guest(),
        "guest of the closed": GuestOfTheClosed(),
    }


@pytest.mark.parametrize(
    ("person", "titles"),
    [
        ("administrator", "closed nobody's open shared"),
        ("owner", "closed open shared"),
        ("colleague", "open shared"),
        ("student", "open"),
        ("visitor", "open"),
        ("guest", "open"),
        ("guest of the closed", "closed open"),
    ],
)
def test_story_is_seen_by_its_teacher_and_by_those_it_was_opened_to(
    people: People, person: str, titles: str
) -> None:
    seen = Story.objects.visible_to(people[person])

    assert " ".join(sorted(story.title for story in seen)) == titles


@pytest.mark.parametrize(
    ("person", "titles"),
    [
        ("administrator", "closed nobody's open shared"),
        ("owner", "closed open shared"),
        ("colleague", ""),
        ("student", ""),
        ("visitor", ""),
        ("guest of the closed", ""),
    ],
)
def test_story_and_its_texts_are_changed_by_its_teacher_alone(
    people: People, person: str, titles: str
) -> None:
    user = people[person]
    for story in Story.objects.all():
        make_article(story=story)

    changed = Story.objects.editable_by(user)

    assert " ".join(sorted(story.title for story in changed)) == titles
    assert {text.story for text in Article.objects.editable_by(user)} == set(changed)
    assert {one for one in Story.objects.all() if one.is_editable_by(user)} == set(changed)


def test_teacher_is_staff_who_may_change_stories(db: None) -> None:
    permission = Permission.objects.get(codename="change_story")
    staff = User.objects.create_user("staff", is_staff=True)
    student = make_student()
    student.user_permissions.add(permission)

    teachers = [is_teacher(one) for one in (make_colleague(), make_teacher(), student, staff)]

    assert teachers == [True, True, False, False]


def test_teacher_who_may_not_change_stories_any_more_sees_their_own(db: None) -> None:
    owner = make_colleague()
    story = make_story(is_open=False, owner=owner)
    owner.groups.clear()
    owner = User.objects.get(pk=owner.pk)

    assert list(Story.objects.visible_to(owner)) == [story]
    assert not story.is_editable_by(owner)


def test_group_of_teachers_has_what_a_new_version_brings(db: None) -> None:
    teachers_group().permissions.clear()

    group = teachers_group()

    names = set(group.permissions.values_list("codename", flat=True))
    assert {"add_story", "change_article", "delete_outlet", "view_attempt"} <= names
    assert not {name for name in names if name.endswith(("_user", "_group", "_permission"))}
