"""The page that offers a story as a pack."""

from django.test import Client

from tests.factories import make_story
from tests.quizzes.markup import words_of


def test_story_export_offers_packs_and_says_what_is_inside(teacher_client: Client) -> None:
    make_story(slug="vote", title="A vote")

    page = teacher_client.get("/stories/vote/export/")

    assert words_of(page, "h1") == ["Export “A vote”"]
    assert words_of(page, "p", "muted")[0] == (
        "A story pack has your decisions, all questions with their right answers, and all "
        "quizzes: keep it away from students. It has no answers of students, and no names."
    )
    assert words_of(page, "button", "btn--s")[1:] == [
        "Download Story pack with the texts",
        "Download Story pack without the texts",
    ]
