"""Names and titles turn nothing around them: no page shows a word of its own backwards."""

import re
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.db import models

from coverage_app.models import Outlet, Story
from coverage_app.plain_names import NameField
from tests.factories import make_article, make_story

FOLDER = Path(settings.BASE_DIR) / "templates"
TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
OWN_APPS = ("classrooms", "coverage_app", "limits", "quizzes")
# Lines that no person types, or that stand by themselves wherever they are shown.
NO_NAMES = {
    "Bucket.limit": "a name of the program's own",
    "Bucket.who": "a hash",
    "Classroom.code": "drawn by the program",
    "Item.doubt": "a choice or a sentence of the program's own",
    "Item.fingerprint": "a hash",
    "Option.letters": "letters of texts",
    "SentForm.led_to": "an address that the program made",
    "Student.nickname_key": "made of a nickname, and shown by itself",
}
NAME = re.compile(
    r"\{\{ (?:\w+\.)*(?:student(?:\.name)?|nickname|real_name|real_name_or_blank)(?:\|[^}]*)? \}\}"
)
TAG = re.compile(r"\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
TITLE = re.compile(r"\{% block title %\}.*?\{% endblock", re.DOTALL)


def bare_names(template: str) -> list[str]:
    """Return what shows a student's name outside of `<bdi>`; attributes and titles have no tags."""
    text = TITLE.sub(lambda it: " " * len(it.group()), template)
    blank = TAG.sub(lambda it: " " * len(it.group()), text)
    return [
        found.group()
        for found in NAME.finditer(text)
        if blank.rfind("<", 0, found.start()) <= blank.rfind(">", 0, found.start())
        and not text[: found.start()].endswith("<bdi>")
    ]


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ("<p>Hello, {{ student }}</p>", ["{{ student }}"]),
        ("<li>{{ row.student.real_name_or_blank }}</li>", ["{{ row.student.real_name_or_blank }}"]),
        ("<p>Hello, <bdi>{{ student }}</bdi></p>", []),
        ('<input value="{{ student.nickname }}">', []),
        ("{% block title %}{{ student }}{% endblock %}", []),
        ("<p>{{ student.pk }}</p>", []),
    ],
)
def test_a_name_that_is_not_isolated_is_found(template: str, found: list[str]) -> None:
    assert bare_names(template) == found


def test_every_template_isolates_the_names_of_students() -> None:
    bare = {
        path.relative_to(FOLDER).as_posix(): found
        for path in FOLDER.rglob("*.html")
        if (found := bare_names(path.read_text("utf-8")))
    }

    assert bare == {}


def test_every_line_that_people_type_is_a_name_or_stands_by_itself() -> None:
    lines = {
        f"{model.__name__}.{field.name}"
        for app in OWN_APPS
        for model in apps.get_app_config(app).get_models()
        for field in model._meta.get_fields()
        if type(field) is models.CharField and not field.choices
    }

    assert lines == set(NO_NAMES)


@pytest.mark.django_db
def test_a_name_is_stored_without_what_turns_words() -> None:
    story = make_story(title=f"A {TURNING}vote\u200f")
    outlet = Outlet.objects.named(f"Daily{TURNING} Planet")

    assert Story.objects.get(pk=story.pk).title == "A vote\u200f"
    assert Outlet.objects.get().name == outlet.name == "Daily Planet"
    assert Outlet.objects.named(f"{TURNING}daily planet") == outlet


@pytest.mark.django_db
def test_a_name_of_nothing_else_is_refused(db: None) -> None:
    outlet = Outlet(name=TURNING)

    with pytest.raises(Exception, match="This field cannot be blank"):
        outlet.full_clean()


@pytest.mark.django_db
def test_an_article_is_stored_as_it_came() -> None:
    article = make_article(text=f"The council{TURNING} voted.")

    article.refresh_from_db()
    assert article.text == f"The council{TURNING} voted."


def test_migrations_know_a_plain_field() -> None:
    assert NameField(max_length=9).deconstruct()[1:] == (
        "django.db.models.CharField",
        [],
        {"max_length": 9},
    )
