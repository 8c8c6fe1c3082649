"""A text that a teacher has checked comes into use."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.formats import date_format
from pytest_django.asserts import assertContains, assertRedirects

from coverage_app.models import Article, Story
from tests.factories import make_article, make_story

PAGE = "Menu\n\nThe council voted seven to two on Monday to keep the library open for a year."


@pytest.fixture
def article(db: None) -> Article:
    return make_article(
        story=make_story(slug="vote"), text=PAGE, outlet="Gazette", is_checked=False
    )


def details(**changes: str) -> dict[str, str]:
    return {"outlet_name": "Gazette", "language": "en", **changes}


def errors_of(response: Any) -> dict[str, list[str]]:
    errors: dict[str, list[str]] = response.context["form"].errors
    return errors


def test_article_use_puts_the_text_into_the_story(teacher_client: Client, article: Article) -> None:
    response = teacher_client.post(f"/texts/{article.pk}/use/", details(), follow=True)

    assertRedirects(response, "/stories/vote/texts/")
    assertContains(response, "Text A · Gazette is in use.")
    assert list(Story.objects.with_articles().get().articles.all()) == [article]


def test_article_use_stores_the_details_and_leaves_the_text_alone(
    teacher_client: Client, article: Article
) -> None:
    teacher_client.post(
        f"/texts/{article.pk}/use/",
        details(
            outlet_name="Daily Planet",
            first_publisher_name="The Agency",
            headline="Library stays",
            byline="A. Writer",
            published_on="2024-10-31",
            address="https://example.org/library",
            language="az",
        ),
    )

    article.refresh_from_db()
    assert (str(article), str(article.first_publisher)) == ("A · Daily Planet", "The Agency")
    assert (article.headline, article.byline) == ("Library stays", "A. Writer")
    assert (article.published_on, article.language) == (date(2024, 10, 31), "az")
    assert (article.address, article.text) == ("https://example.org/library", PAGE)


def test_article_use_goes_on_to_the_next_text_when_asked_to(
    teacher_client: Client, article: Article
) -> None:
    response = teacher_client.post(f"/texts/{article.pk}/use/", details(next="1"))

    assertRedirects(response, "/stories/vote/texts/new/")


def test_article_use_of_the_last_text_that_fits_goes_back_to_the_texts(
    teacher_client: Client, article: Article
) -> None:
    for letter in "BCDEFGH":
        make_article(story=article.story, letter=letter)

    response = teacher_client.post(f"/texts/{article.pk}/use/", details(next="1"))

    assertRedirects(response, "/stories/vote/texts/")


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("outlet_name", " ", "Say which outlet published this text."),
        ("published_on", "Thursday", "This is not a date. Write it as 2024-05-31."),
        ("address", "example", "This is not a web address. It begins with https://"),
        ("language", "xx", "Select a valid choice. xx is not one of the available choices."),
    ],
)
def test_article_use_says_what_is_wrong_and_keeps_what_was_typed(
    teacher_client: Client, article: Article, field: str, typed: str, sentence: str
) -> None:
    response = teacher_client.post(
        f"/texts/{article.pk}/use/", details(headline="Library stays", **{field: typed})
    )

    assert errors_of(response) == {field: [sentence]}
    assertContains(response, 'value="Library stays"')
    assertContains(response, "The council voted seven to two")
    article.refresh_from_db()
    assert (article.is_checked, article.headline) == (False, "")


def test_article_use_of_a_text_without_a_kept_line_is_refused(teacher_client: Client) -> None:
    article = make_article(text="Menu", outlet="Gazette", is_checked=False)
    article.line_decisions.create(line=1, keep=False)

    response = teacher_client.post(f"/texts/{article.pk}/use/", details())

    assert errors_of(response) == {
        "__all__": ["Keep at least one line: a text without lines has nothing to show."]
    }
    article.refresh_from_db()
    assert not article.is_checked


@pytest.mark.parametrize(("days", "is_refused"), [(0, False), (1, False), (2, True)])
def test_article_use_refuses_a_day_that_is_yet_to_come(
    teacher_client: Client, article: Article, days: int, is_refused: bool
) -> None:
    today = timezone.localdate()
    day = today + timedelta(days=days)

    teacher_client.post(f"/texts/{article.pk}/use/", details(published_on=day.isoformat()))

    article.refresh_from_db()
    assert article.is_checked is not is_refused
    assert article.published_on == (None if is_refused else day)


def test_article_use_says_what_day_the_server_takes_for_today(
    teacher_client: Client, article: Article
) -> None:
    response = teacher_client.post(f"/texts/{article.pk}/use/", details(published_on="9024-05-31"))

    today = date_format(timezone.localdate())
    assert errors_of(response) == {"published_on": [f"This day is yet to come: today is {today}."]}
