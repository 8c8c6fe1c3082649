"""The page that asks for a story pack."""

from django.test import Client

from tests.quizzes.markup import words_of


def test_story_import_asks_for_a_pack_and_maybe_for_texts(teacher_client: Client) -> None:
    page = teacher_client.get("/stories/import/")

    assert words_of(page, "h1") == ["Import a story pack"]
    assert [field.label for field in page.context["form"]] == ["Story pack", "Texts"]
