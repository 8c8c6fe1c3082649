"""Before a story is deleted, a page says what goes along."""

from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains, assertTemplateUsed

from tests.factories import make_article, make_story
from tests.quiz_factories import make_attempt, make_news_story, make_quiz


def test_story_delete_confirm_says_what_goes_along(teacher_client: Client) -> None:
    story = make_news_story()
    make_quiz(story=story)
    make_article()

    response = teacher_client.get(f"/stories/{story.slug}/delete/")

    assertTemplateUsed(response, "coverage_app/story_delete_confirm.html")
    assert sorted(response.context["deletion"].along) == ["1 quiz", "2 items", "2 texts"]
    assertContains(response, "This cannot be undone.")
    assertContains(response, f'action="/stories/{story.slug}/deleted/"')


def test_story_delete_confirm_of_an_empty_story_names_nothing(teacher_client: Client) -> None:
    make_story(slug="vote")

    response = teacher_client.get("/stories/vote/delete/")

    assertNotContains(response, "With it go")


def test_story_delete_confirm_says_when_students_have_answered(teacher_client: Client) -> None:
    attempt = make_attempt()
    slug = attempt.quiz.story.slug

    response = teacher_client.get(f"/stories/{slug}/delete/")

    assertContains(response, "This story cannot be deleted.")
    assertNotContains(response, "This cannot be undone.")
    assertNotContains(response, f"/stories/{slug}/deleted/")
