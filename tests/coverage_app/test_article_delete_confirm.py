"""Before a text is removed, a page asks."""

from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains, assertTemplateUsed

from tests.factories import make_article
from tests.quiz_factories import make_item


def test_article_delete_confirm_asks_first(teacher_client: Client) -> None:
    article = make_article(outlet="Hill News")
    article.line_decisions.create(line=1, keep=True)

    response = teacher_client.get(f"/texts/{article.pk}/delete/")

    assertTemplateUsed(response, "coverage_app/article_delete_confirm.html")
    assertContains(response, "Remove text A · Hill News?")
    assertContains(response, "This cannot be undone.")
    assertNotContains(response, "With it go")


def test_article_delete_confirm_says_when_questions_rest_on_the_text(
    teacher_client: Client,
) -> None:
    article = make_item().proof()[0].article

    response = teacher_client.get(f"/texts/{article.pk}/delete/")

    assertContains(response, "This text cannot be removed.")
    assertContains(response, '<a href="/admin/quizzes/item/">list of questions</a>')
    assertNotContains(response, f"/texts/{article.pk}/deleted/")
