"""A text is removed, unless questions have their proof in it."""

from django.test import Client
from pytest_django.asserts import assertContains, assertRedirects

from coverage_app.models import Article
from tests.factories import make_article, make_story
from tests.quiz_factories import make_item


def test_article_delete_removes_the_text_alone(teacher_client: Client) -> None:
    story = make_story(slug="vote")
    article = make_article(story=story, letter="A", outlet="Hill News")
    other = make_article(story=story, letter="B")

    response = teacher_client.post(f"/texts/{article.pk}/deleted/", follow=True)

    assertRedirects(response, "/stories/vote/texts/")
    assertContains(response, "Text A · Hill News is removed.")
    assert list(Article.objects.all()) == [other]


def test_article_delete_leaves_a_text_on_which_questions_rest(teacher_client: Client) -> None:
    article = make_item().proof()[0].article

    response = teacher_client.post(f"/texts/{article.pk}/deleted/")

    assertRedirects(response, f"/texts/{article.pk}/delete/")
    assert Article.objects.contains(article)
