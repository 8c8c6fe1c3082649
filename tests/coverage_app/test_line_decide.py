"""A line of a text is kept or removed, and the other button undoes it."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from coverage_app.models import Article
from tests.factories import make_article
from tests.quizzes.markup import words_of

PAGE = """\
Menu

The council voted seven to two on Monday to keep the library open for another year.

“We heard the readers,” the mayor said after the vote, which followed three hours of debate.
"""
HTMX = {"HX-Request": "true"}


@pytest.fixture
def article(db: None) -> Article:
    return make_article(text=PAGE, is_checked=False)


def decisions(article: Article) -> list[tuple[int, bool]]:
    return list(article.line_decisions.values_list("line", "keep"))


@pytest.mark.parametrize(("button", "line", "keep"), [("keep", 1, True), ("remove", 5, False)])
def test_line_decide_stores_the_decision_and_returns_to_the_line(
    teacher_client: Client, teacher: User, article: Article, button: str, line: int, keep: bool
) -> None:
    response = teacher_client.post(f"/texts/{article.pk}/lines/", {button: line})

    assertRedirects(response, f"/texts/{article.pk}/check/?line={line}#line-{line}")
    assert decisions(article) == [(line, keep)]
    assert article.line_decisions.get().decided_by == teacher


@pytest.mark.parametrize(("first", "second"), [("keep", "remove"), ("remove", "keep")])
def test_line_decide_is_undone_by_the_other_button(
    teacher_client: Client, article: Article, first: str, second: str
) -> None:
    line = {"keep": 1, "remove": 5}[first]
    teacher_client.post(f"/texts/{article.pk}/lines/", {first: line})

    teacher_client.post(f"/texts/{article.pk}/lines/", {second: line})

    assert decisions(article) == []


def test_line_decide_by_htmx_returns_the_line_and_the_new_counts(
    teacher_client: Client, article: Article
) -> None:
    response = teacher_client.post(f"/texts/{article.pk}/lines/", {"remove": "5"}, headers=HTMX)

    assert response.status_code == 200
    assert words_of(response, "div", "verdict") == ["Removed: by the teacher Keep line 5"]
    assert words_of(response, "div", "state")[0].startswith(
        "1 sentence · 16 words kept · 2 lines removed"
    )
    assertContains(response, "hx-swap-oob", count=1)
    assertNotContains(response, "<html")


def test_line_decide_leaves_decisions_on_other_lines(
    teacher_client: Client, article: Article
) -> None:
    teacher_client.post(f"/texts/{article.pk}/lines/", {"keep": "1"})

    teacher_client.post(f"/texts/{article.pk}/lines/", {"remove": "5"})

    assert decisions(article) == [(1, True), (5, False)]


def test_line_decide_refuses_to_remove_the_last_line(
    teacher_client: Client, article: Article
) -> None:
    teacher_client.post(f"/texts/{article.pk}/lines/", {"remove": "5"})

    response = teacher_client.post(f"/texts/{article.pk}/lines/", {"remove": "3"}, follow=True)

    assert [str(message) for message in response.context["messages"]] == [
        "Keep at least one line: a text without lines has nothing to show."
    ]
    assert decisions(article) == [(5, False)]


def test_line_decide_by_htmx_says_at_the_line_that_it_is_the_last_one(
    teacher_client: Client, article: Article
) -> None:
    teacher_client.post(f"/texts/{article.pk}/lines/", {"remove": "5"})

    response = teacher_client.post(f"/texts/{article.pk}/lines/", {"remove": "3"}, headers=HTMX)

    assert words_of(response, "p", "err") == [
        "Keep at least one line: a text without lines has nothing to show."
    ]
    assert words_of(response, "div", "verdict") == ["Kept: paragraph Remove line 3"]


@pytest.mark.parametrize(
    "sent", [{}, {"keep": ""}, {"keep": "2"}, {"remove": "99"}, {"remove": "first"}]
)
def test_line_decide_on_a_line_that_the_text_does_not_have_is_not_found(
    teacher_client: Client, article: Article, sent: dict[str, str]
) -> None:
    response = teacher_client.post(f"/texts/{article.pk}/lines/", sent)

    assert response.status_code == 404
    assert decisions(article) == []
