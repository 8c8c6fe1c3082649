"""A story is deleted with its texts, unless students have answered its questions."""

from django.test import Client
from pytest_django.asserts import assertContains, assertRedirects

from coverage_app.models import Article, Story
from tests.factories import make_article, make_story
from tests.quiz_factories import make_attempt


def test_story_delete_takes_the_texts_along_and_nothing_of_other_stories(
    teacher_client: Client,
) -> None:
    make_article(story=make_story(title="A council vote", slug="vote"))
    other = make_article()

    response = teacher_client.post("/stories/vote/deleted/", follow=True)

    assertRedirects(response, "/stories/")
    assertContains(response, "“A council vote” is deleted.")
    assert list(Story.objects.all()) == [other.story]
    assert list(Article.objects.all()) == [other]


def test_story_delete_leaves_a_story_whose_questions_were_answered(
    teacher_client: Client,
) -> None:
    story = make_attempt().quiz.story

    response = teacher_client.post(f"/stories/{story.slug}/deleted/")

    assertRedirects(response, f"/stories/{story.slug}/delete/")
    assert list(Story.objects.all()) == [story]
    assert story.articles.count() == 2
