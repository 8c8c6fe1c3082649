"""Earlier versions of a text in the admin: listed, looked at, made the newest again."""

import re
from datetime import UTC, datetime
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from coverage_app.models import Article, Revision, Story
from tests.factories import make_article
from tests.quiz_factories import helper_who_may

OLD = "The council voted on Monday to close the old library.\n\nShare this article"
NEW = "The council voted on Tuesday to keep the old library."


@pytest.fixture
def article(teacher: User) -> Article:
    """A text that was changed once, on 3 May."""
    article = make_article(text=NEW, outlet="Gotham Gazette")
    Revision.objects.create(
        article=article,
        text=OLD,
        kept_lines=[3],
        replaced_by=teacher,
        replaced_at=datetime(2026, 5, 3, 9, 30, tzinfo=UTC),
    )
    return article


def change_page(article: Article) -> str:
    return f"/admin/coverage_app/article/{article.pk}/change/"


def version_page(article: Article) -> str:
    return article.revisions.get(text=OLD).get_absolute_url()


def messages_of(response: Any) -> list[str]:
    return [str(message) for message in response.context["messages"]]


def words(response: Any) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", response.content.decode()).split())


def test_change_page_lists_earlier_versions_with_who_and_when(
    teacher_client: Client, article: Article
) -> None:
    response = teacher_client.get(change_page(article))

    assertContains(response, f'<a href="{version_page(article)}">Version 1</a>', html=True)
    assert "Version 1 until 3 May 2026, " in words(response)
    assert "changed by teacher" in words(response)


def test_change_page_of_a_text_that_was_never_changed_lists_none(teacher_client: Client) -> None:
    response = teacher_client.get(change_page(make_article()))

    assertNotContains(response, "Earlier versions")


def test_versions_are_counted_from_the_oldest_and_listed_from_the_newest(
    teacher_client: Client, article: Article
) -> None:
    Revision.objects.create(article=article, text="Rain fell.", replaced_by=None)

    listed = words(teacher_client.get(change_page(article)))

    assert listed.index("Version 2") < listed.index("Version 1")
    assert "changed by a teacher whose account is gone" in listed


@pytest.mark.parametrize("count", [1, 3])
def test_change_page_takes_the_same_queries_for_any_number_of_versions(
    teacher_client: Client,
    article: Article,
    count: int,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for _ in range(count):
        Revision.objects.create(article=article, text=OLD, replaced_by=None)

    with django_assert_max_num_queries(10):  # one more for the content types, the first time
        teacher_client.get(change_page(article))


def test_version_page_shows_the_text_as_it_stood_with_its_lines(
    teacher_client: Client, article: Article
) -> None:
    response = teacher_client.get(version_page(article))

    shown = words(response)
    assert "Kept : line 1" in shown
    assert "The council voted on Monday to close the old library." in shown
    assert "Kept : line 3 Kept by the teacher Share this article" in shown
    assertContains(response, change_page(article))
    assert re.findall(r"<style|<script(?![^>]*\ssrc=)|\sstyle=|\son[a-z]+=", shown) == []


def test_markup_in_an_earlier_version_stays_text(teacher_client: Client, article: Article) -> None:
    article.revisions.update(text="The <b>council</b> voted on Monday to close it.")

    response = teacher_client.get(article.revisions.get().get_absolute_url())

    assertContains(response, "The &lt;b&gt;council&lt;/b&gt; voted")


def test_restoring_makes_a_version_the_text_again(
    teacher_client: Client, teacher: User, article: Article
) -> None:
    response = teacher_client.post(version_page(article), follow=True)

    assertRedirects(response, change_page(article))
    assert messages_of(response) == [
        "The text stands again as it did then. What it replaced is kept as an earlier version."
    ]
    article.refresh_from_db()
    assert article.text == OLD
    assert [revision.text for revision in article.revisions.all()] == [OLD, NEW]
    assert list(article.line_decisions.values_list("line", "keep", "decided_by")) == [
        (3, True, teacher.pk)
    ]


def test_restoring_what_stands_already_says_so(teacher_client: Client, article: Article) -> None:
    page = version_page(article)
    teacher_client.post(page)

    response = teacher_client.post(page, follow=True)

    assertRedirects(response, page)
    assert messages_of(response)[-1] == "This is the text as it stands today."


def test_version_of_another_text_is_not_found(teacher_client: Client, article: Article) -> None:
    other = make_article(letter="B")
    page = version_page(article).replace(f"/{article.pk}/versions", f"/{other.pk}/versions")

    assert teacher_client.get(page).status_code == 404
    assert teacher_client.post(page).status_code == 404


@pytest.mark.parametrize("method", ["get", "post"])
def test_version_page_is_for_those_who_may_change_texts(article: Article, method: str) -> None:
    helper = helper_who_may("view_article", "change_story")
    Story.objects.update(created_by=User.objects.get(username="helper"))

    response = getattr(helper, method)(version_page(article))

    assert response.status_code == 403
    article.refresh_from_db()
    assert article.text == NEW


def test_stranger_is_sent_to_the_door(stranger: Client, article: Article) -> None:
    page = version_page(article)

    assertRedirects(stranger.get(page), f"/sign-in/?next={page}")
