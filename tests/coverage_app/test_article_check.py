"""Every line of a text with its reason, and what is known of the text."""

import pytest
from django.test import Client
from django.utils.html import escape
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertNotContains, assertTemplateUsed

from coverage_app.models import Article
from tests.factories import make_article, make_story
from tests.quizzes.markup import words_of

PAGE = """\
Menu

Council votes to keep the library open

By Leyla Aliyeva

The council voted seven to two on Monday to keep the library open for another year.

“We heard the readers,” the mayor said after the vote, which followed three hours of debate.

This post appeared first on DAILY PLANET
"""
MENU = "Home\n\nWorld\n\nSport\n\nWeather\n\nTravel\n\nMoney\n\nContact us\n\n"


def check_page(article: Article) -> str:
    return f"/texts/{article.pk}/check/"


def test_article_check_shows_every_line_with_its_reason(teacher_client: Client) -> None:
    article = make_article(text=PAGE, is_checked=False)
    article.line_decisions.create(line=9, keep=False)

    response = teacher_client.get(check_page(article))

    assertTemplateUsed(response, "coverage_app/article_check.html")
    assert [words.split(" line ")[0] for words in words_of(response, "div", "verdict")] == [
        "Removed: menu Keep",
        "Kept: headline Remove",
        "Read as: byline Keep",
        "Kept: paragraph Remove",
        "Removed: by the teacher Keep",
        "Read as: first published by Keep",
    ]


def test_article_check_calls_a_date_a_date(teacher_client: Client) -> None:
    article = make_article(text=PAGE.replace("Menu\n", "5 March 2024\n"))

    response = teacher_client.get(check_page(article))

    assert words_of(response, "div", "verdict")[0] == "Read as: date Keep line 1"


def test_article_check_strikes_what_is_removed_and_nothing_else(teacher_client: Client) -> None:
    response = teacher_client.get(check_page(make_article(text=PAGE)))

    assert words_of(response, "s") == ["Menu"]


def test_article_check_posts_a_line_with_and_without_htmx(teacher_client: Client) -> None:
    article = make_article(text=PAGE)

    response = teacher_client.get(check_page(article))

    assertContains(
        response,
        f"""
        <button class="btn btn--2 btn--line" id="line-1" name="keep" value="1"
                hx-post="/texts/{article.pk}/lines/" hx-target="closest .line"
                hx-swap="outerHTML">Keep<span class="vh"> line 1</span></button>
        """,
        html=True,
    )
    assertContains(response, f'<form method="post" action="/texts/{article.pk}/lines/">')


def test_article_check_counts_what_is_kept(teacher_client: Client) -> None:
    response = teacher_client.get(check_page(make_article(text=PAGE)))

    assert words_of(response, "div", "state")[0].startswith(
        "2 sentences · 32 words kept · 3 lines removed"
    )


def test_article_check_folds_a_long_run_of_removed_lines(teacher_client: Client) -> None:
    article = make_article(text=MENU + PAGE)

    response = teacher_client.get(check_page(article))

    (fold,) = [words for words in words_of(response, "summary") if "lines" in words]
    assert fold.startswith("8 lines removed ")
    assertNotContains(response, "<details open>")


def test_article_check_opens_the_run_of_the_line_that_was_decided_on(
    teacher_client: Client,
) -> None:
    article = make_article(text=MENU + PAGE)

    response = teacher_client.get(check_page(article), {"line": "3"})

    assertContains(response, "<details open>", count=1)


def test_article_check_says_where_each_detail_was_found(teacher_client: Client) -> None:
    article = make_article(text=PAGE, headline="Library stays")

    response = teacher_client.get(check_page(article))

    form = response.context["form"]
    assert {name: str(field.help_text) for name, field in form.fields.items()} == {
        "outlet_name": "Whose page is it? Choose a name or type a new one.",
        "first_publisher_name": "Found in line 11: “This post appeared first on DAILY PLANET”",
        "headline": "Found in line 3: “Council votes to keep the library open”",
        "byline": "Found in line 5: “By Leyla Aliyeva”",
        "published_on": ("Not found. The text says “Monday”. Look at the page you copied from."),
        "address": "",
        "language": "",
    }
    assert form["headline"].value() == "Library stays"


def test_article_check_says_what_does_not_come_from_the_text(teacher_client: Client) -> None:
    bare = make_article(text="The council voted.", headline="Library stays")

    response = teacher_client.get(check_page(bare))

    help_texts = {name: field.help_text for name, field in response.context["form"].fields.items()}
    assert help_texts["headline"] == (
        "Not found in the text: it was typed, or came with the file or the page."
    )
    for name in ("byline", "first_publisher_name", "published_on"):
        assert help_texts[name] == "Not found in the text. Look at the page you copied from."


def test_article_check_finds_the_outlet_in_the_page(teacher_client: Client) -> None:
    article = make_article(text=f"Gotham GazetteGotham Gazette\n\n{PAGE}")

    response = teacher_client.get(check_page(article))

    assert response.context["form"].fields["outlet_name"].help_text == (
        "Found in line 1: “Gotham GazetteGotham Gazette”"
    )


@pytest.mark.parametrize(("checked", "button"), [(False, "Use this text"), (True, "Save")])
def test_article_check_says_whether_the_text_is_in_use(
    teacher_client: Client, checked: bool, button: str
) -> None:
    article = make_article(text=PAGE, is_checked=checked)

    response = teacher_client.get(check_page(article))

    assertContains(response, f'<button class="btn btn--wide">{button}</button>')
    assert ("This text is in use." in response.content.decode()) == checked


def test_article_check_keeps_markup_of_a_page_as_text(teacher_client: Client) -> None:
    marked = PAGE.replace("Menu", "<script>alert(1)</script>")

    response = teacher_client.get(check_page(make_article(text=marked)))

    assertContains(response, escape("<script>alert(1)</script>"))
    assertNotContains(response, "<script>alert")


@pytest.mark.parametrize("texts", [1, 3])
def test_article_check_takes_the_same_queries_for_any_number_of_texts(
    teacher_client: Client, texts: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    story = make_story()
    article = make_article(story=story, text=PAGE, is_checked=False)
    for letter in "BCD"[:texts]:
        make_article(story=story, letter=letter, text=f"The council voted {letter}.")

    with django_assert_num_queries(9):
        teacher_client.get(check_page(article))
