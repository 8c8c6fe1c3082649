"""The page that asks for a file of questions."""

from django.test import Client
from pytest_django.asserts import assertContains

from tests.factories import make_story
from tests.quizzes.markup import words_of


def test_item_import_asks_for_a_file_and_a_skill(teacher_client: Client) -> None:
    make_story(slug="vote", title="A vote")

    page = teacher_client.get("/stories/vote/items/import/")

    assert words_of(page, "h1") == ["Import questions"]
    assert [field.label for field in page.context["form"]] == ["File of questions", "Skill"]
    assertContains(page, 'enctype="multipart/form-data"')
