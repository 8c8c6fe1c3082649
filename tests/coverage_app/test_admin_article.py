"""Texts in the admin: pasted, checked line by line, changed."""

import re
from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.utils.html import escape
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from coverage_app.models import Article, Outlet
from tests.factories import make_article, make_outlet, make_story

LIST = "/admin/coverage_app/article/"
ADD = f"{LIST}add/"
PAGE = """\
Skip to content
Menu

Council votes to keep the library open

By Leyla Aliyeva

The council voted seven to two on Monday to keep the library open for another year.

“We heard the readers,” the mayor said after the vote, which followed three hours of debate.

This post appeared first on DAILY PLANET
"""


def new_text(**changes: object) -> dict[str, object]:
    return {"outlet_name": "Gotham Gazette", "text": PAGE, "language": "en", **changes}


def changed_text(article: Article, **changes: object) -> dict[str, object]:
    """What the change page sends when nothing is touched, with ``changes``."""
    return {
        "outlet_name": article.outlet.name,
        "first_publisher_name": article.first_publisher.name if article.first_publisher else "",
        "headline": article.headline,
        "byline": article.byline,
        "address": article.address,
        "language": article.language,
        # A browser sends its own line ends.
        "text": article.text.replace("\n", "\r\n"),
        "kept": [line.number for line in article.lines() if line.kept],
        **changes,
    }


def change_page(article: Article) -> str:
    return f"{LIST}{article.pk}/change/"


def errors_of(response: Any) -> dict[str, list[str]]:
    errors: dict[str, list[str]] = response.context["adminform"].form.errors
    return errors


def messages_of(response: Any) -> list[str]:
    return [str(message) for message in response.context["messages"]]


def help_of(response: Any, field: str) -> str:
    return str(response.context["adminform"].form.fields[field].help_text)


@pytest.mark.parametrize("rows", [1, 3])
def test_text_list_takes_the_same_queries_for_any_number_of_rows(
    teacher_client: Client, rows: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(rows):
        make_article(first_publisher="Daily Planet")

    with django_assert_num_queries(5):
        response = teacher_client.get(LIST)

    assert len(response.context["cl"].result_list) == rows


@pytest.mark.parametrize("page", [LIST, ADD])
def test_stranger_is_sent_to_the_door(stranger: Client, page: str) -> None:
    response = stranger.get(page)

    assertRedirects(response, f"/sign-in/?next={page}", fetch_redirect_response=False)


def test_student_is_sent_to_the_door(student_client: Client) -> None:
    response = student_client.post(ADD, new_text(story=make_story().pk))

    assertRedirects(response, f"/admin/login/?next={ADD}")
    assert Article.objects.count() == 0


def test_colleague_who_may_only_look_reads_texts_on_the_site(student_client: Client) -> None:
    article = make_article()
    colleague = User.objects.get()
    colleague.is_staff = True
    colleague.save()
    colleague.user_permissions.set(Permission.objects.filter(codename="view_article"))

    response = student_client.get(change_page(article))

    assert response.status_code == 403


def test_add_page_offers_the_story_and_the_known_outlets(teacher_client: Client) -> None:
    story = make_story(title="A council vote")
    make_outlet(name="Daily Planet")

    response = teacher_client.get(ADD, {"story": story.pk})

    assertContains(
        response, f'<option value="{story.pk}" selected>A council vote</option>', html=True
    )
    assertContains(
        response,
        '<datalist id="known_outlets"><option value="Daily Planet"></option></datalist>',
        html=True,
    )


def test_pasted_text_is_stored_as_it_is_with_what_was_found(teacher_client: Client) -> None:
    story = make_story()

    teacher_client.post(ADD, new_text(story=story.pk, text=PAGE.replace("\n", "\r\n")))

    article = Article.objects.get()
    assert article.story == story
    assert article.text == PAGE
    assert str(article) == "A · Gotham Gazette"
    assert str(article.first_publisher) == "DAILY PLANET"
    assert article.headline == "Council votes to keep the library open"
    assert article.byline == "Leyla Aliyeva"


def test_pasted_text_is_checked_next_and_a_message_says_what_was_found(
    teacher_client: Client,
) -> None:
    response = teacher_client.post(ADD, new_text(story=make_story().pk), follow=True)

    assertRedirects(response, change_page(Article.objects.get()))
    assert messages_of(response) == ["Kept 3 of 7 lines. First published by DAILY PLANET."]


def test_message_says_when_there_is_no_headline(teacher_client: Client) -> None:
    bare = "The council voted seven to two on Monday."

    response = teacher_client.post(ADD, new_text(story=make_story().pk, text=bare), follow=True)

    assert messages_of(response) == ["Kept 1 of 1 line. No headline."]


def test_details_that_the_teacher_typed_are_kept(teacher_client: Client) -> None:
    teacher_client.post(
        ADD,
        new_text(
            story=make_story().pk,
            first_publisher_name="The Agency",
            headline="Library stays",
            byline="A. Writer",
            published_on="2024-10-31",
            address="https://example.org/library",
            language="az",
        ),
    )

    article = Article.objects.get()
    assert str(article.first_publisher) == "The Agency"
    assert (article.headline, article.byline) == ("Library stays", "A. Writer")
    assert article.published_on is not None
    assert article.published_on.isoformat() == "2024-10-31"
    assert (article.address, article.language) == ("https://example.org/library", "az")


def test_known_outlet_is_used_again(teacher_client: Client) -> None:
    planet = make_outlet(name="Daily Planet")
    bare = "The council voted seven to two on Monday."

    teacher_client.post(
        ADD, new_text(story=make_story().pk, text=bare, outlet_name=" daily  planet ")
    )

    assert Article.objects.get().outlet == planet
    assert Outlet.objects.count() == 1


@pytest.mark.parametrize(
    ("field", "typed", "message"),
    [
        ("outlet_name", "", "Say which outlet published this text."),
        ("outlet_name", "  ", "Say which outlet published this text."),
        ("text", "", "Paste the text of the article."),
        ("text", " \r\n ", "Paste the text of the article."),
        ("language", "xx", "Select a valid choice. xx is not one of the available choices."),
        ("address", "example", "This is not a web address. It begins with https://"),
        ("story", "", "Choose the story that this text belongs to."),
        (
            "text",
            "The council\0voted.",
            "This is not plain text: it has a character (NUL) that no article has. "
            "Copy the words from the page and paste them again.",
        ),
        (
            "text",
            "x" * 200_001,
            "This text has 200,001 characters. A text may have 200,000: paste only the article.",
        ),
    ],
)
def test_bad_input_gets_a_sentence_and_leaves_nothing_behind(
    teacher_client: Client, field: str, typed: str, message: str
) -> None:
    response = teacher_client.post(ADD, new_text(**{"story": make_story().pk, field: typed}))

    assert errors_of(response) == {field: [message]}
    assert (Article.objects.count(), Outlet.objects.count()) == (0, 0)


def test_bad_input_keeps_what_was_typed(teacher_client: Client) -> None:
    story = make_story(title="A council vote")

    response = teacher_client.post(
        ADD, new_text(story=story.pk, outlet_name="", byline="A. Writer")
    )

    assertContains(response, escape(PAGE))
    assertContains(
        response, f'<option value="{story.pk}" selected>A council vote</option>', html=True
    )
    assertContains(response, 'value="A. Writer"')


def test_same_text_twice_in_a_story_is_refused_with_a_sentence(teacher_client: Client) -> None:
    article = make_article(text=PAGE, outlet="Daily Planet")

    response = teacher_client.post(
        ADD, new_text(story=article.story_id, text=PAGE.replace("\n", "\r\n"))
    )

    assert errors_of(response) == {
        "text": ["The story has this text already: it is text A · Daily Planet."]
    }


def test_ninth_text_is_refused_with_a_sentence(teacher_client: Client) -> None:
    story = make_story()
    for letter in "ABCDEFGH":
        make_article(story=story, letter=letter, text=f"The council voted {letter}.")

    response = teacher_client.post(ADD, new_text(story=story.pk))

    assert errors_of(response) == {
        "story": ["This story has 8 texts already, as many as it can hold."]
    }


def test_change_page_shows_every_line_with_its_reason(teacher_client: Client) -> None:
    article = make_article(text=PAGE)
    article.line_decisions.create(line=2, keep=True)

    response = teacher_client.get(change_page(article))

    choices = list(response.context["adminform"].form["kept"])
    shown = [
        (choice.choice_label.line.number, choice.data["selected"], choice.choice_label.line.reason)
        for choice in choices
    ]
    assert shown == [
        (1, False, "menu"),
        (2, True, "kept by the teacher"),
        (4, True, "headline"),
        (6, False, "author"),
        (8, True, "paragraph"),
        (10, True, "paragraph"),
        (12, False, "says who published it first"),
    ]
    assertContains(
        response,
        """
        <li class="line line--repost">
          <input type="checkbox" name="kept" value="12" id="id_kept_6">
          <label for="id_kept_6">Keep<span class="visually-hidden"> line 12</span></label>
          <span class="quiet">Says who published it first</span>
          <p lang="en" dir="auto">This post appeared first on DAILY PLANET</p>
        </li>
        """,
        html=True,
    )


def test_change_page_says_where_each_detail_was_found(teacher_client: Client) -> None:
    response = teacher_client.get(change_page(make_article(text=PAGE)))

    assert help_of(response, "headline") == (
        "Found in line 4: “Council votes to keep the library open”"
    )
    assert help_of(response, "byline") == "Found in line 6: “By Leyla Aliyeva”"
    assert help_of(response, "first_publisher_name") == (
        "Found in line 12: “This post appeared first on DAILY PLANET”"
    )
    assert help_of(response, "published_on") == (
        "Not found. The text says “Monday”. Look at the page you copied from."
    )


def test_change_page_says_that_proofs_into_an_old_text_become_stale(
    teacher_client: Client,
) -> None:
    response = teacher_client.get(change_page(make_article()))

    assert help_of(response, "text") == (
        "Proofs that point into the old text will show as stale, and every line is decided anew."
    )


def test_markup_in_a_text_stays_text(teacher_client: Client) -> None:
    marked = PAGE.replace("votes", "<b>votes</b>").replace("Menu", "<script>alert(1)</script>")

    response = teacher_client.get(change_page(make_article(text=marked, outlet="<i>Gazette</i>")))

    assertContains(response, "&lt;script&gt;alert(1)&lt;/script&gt;")
    assert help_of(response, "headline") == (
        "Found in line 4: “Council &lt;b&gt;votes&lt;/b&gt; to keep the library open”"
    )
    for markup in ("<b>votes", "<script>alert", "<i>Gazette"):
        assertNotContains(response, markup)


def test_saving_without_a_change_stores_no_decision_and_the_same_text(
    teacher_client: Client,
) -> None:
    article = make_article(text=PAGE, headline="Library stays")

    response = teacher_client.post(change_page(article), changed_text(article), follow=True)

    assertRedirects(response, change_page(article))
    assert messages_of(response) == ["Kept 3 of 7 lines."]
    article.refresh_from_db()
    assert article.text == PAGE
    assert (article.headline, article.byline) == ("Library stays", "")
    assert article.line_decisions.count() == 0


def test_kept_and_struck_lines_are_stored_as_decisions(
    teacher_client: Client, teacher: User
) -> None:
    article = make_article(text=PAGE)

    teacher_client.post(change_page(article), changed_text(article, kept=[2, 4, 8]))

    decisions = article.line_decisions.values_list("line", "keep", "decided_by")
    assert list(decisions) == [(2, True, teacher.pk), (10, False, teacher.pk)]


def test_changed_lines_bring_a_warning_that_sentences_have_new_numbers(
    teacher_client: Client,
) -> None:
    article = make_article(text=PAGE)

    response = teacher_client.post(
        change_page(article), changed_text(article, kept=[2, 4, 8]), follow=True
    )

    assert messages_of(response)[0] == (
        "You changed which lines belong to the article, and with them the numbers of its "
        "sentences. Questions made before may name a sentence by its old number."
    )


def test_text_without_any_line_is_refused_with_a_sentence(teacher_client: Client) -> None:
    article = make_article(text=PAGE)

    response = teacher_client.post(change_page(article), changed_text(article, kept=[]))

    assert errors_of(response) == {
        "kept": ["Keep at least one line: a text without lines has nothing to show."]
    }


def test_line_that_the_text_does_not_have_is_refused(teacher_client: Client) -> None:
    article = make_article(text=PAGE)

    response = teacher_client.post(change_page(article), changed_text(article, kept=[4, 99]))

    assert errors_of(response) == {
        "kept": ["Select a valid choice. 99 is not one of the available choices."]
    }


def test_bad_change_keeps_the_choice_of_lines(teacher_client: Client) -> None:
    article = make_article(text=PAGE)

    response = teacher_client.post(
        change_page(article), changed_text(article, outlet_name="", kept=[2, 4])
    )

    chosen = [
        choice.choice_label.line.number
        for choice in response.context["adminform"].form["kept"]
        if choice.data["selected"]
    ]
    assert chosen == [2, 4]


def test_changed_text_is_decided_anew_and_a_message_says_so(teacher_client: Client) -> None:
    article = make_article(text=PAGE)
    article.line_decisions.create(line=2, keep=True)
    longer = PAGE + "\nThe mayor will speak again on Friday, when the council meets next.\n"

    response = teacher_client.post(
        change_page(article), changed_text(article, text=longer, kept=[]), follow=True
    )

    article.refresh_from_db()
    assert article.text == longer
    assert article.line_decisions.count() == 0
    assert messages_of(response)[0] == (
        "The text is new. Check its lines again. The old one is kept under “Earlier versions”."
    )


def test_save_and_add_the_next_text_goes_on_with_the_same_story(teacher_client: Client) -> None:
    article = make_article(text=PAGE)

    response = teacher_client.post(
        change_page(article), changed_text(article, _addanother="1"), follow=True
    )

    assertRedirects(response, f"{ADD}?story={article.story_id}")
    assert messages_of(response) == ["Kept 3 of 7 lines. No headline."]


def test_change_page_leads_to_the_story_in_the_admin_and_on_the_site(
    teacher_client: Client,
) -> None:
    article = make_article(story=make_story(slug="the-vote"), letter="B")

    response = teacher_client.get(change_page(article))

    assertContains(
        response,
        f'<a href="/admin/coverage_app/story/{article.story_id}/change/" class="closelink">'
        "Back to the story</a>",
        html=True,
    )
    assertContains(response, '<a href="/stories/the-vote/read/#B1" class="viewsitelink">')


@pytest.mark.parametrize("model", ["outlet", "story", "article"])
@pytest.mark.parametrize("page", ["", "add/", "{pk}/change/", "{pk}/delete/"])
def test_admin_pages_have_nothing_inline(teacher_client: Client, model: str, page: str) -> None:
    article = make_article(text=PAGE, first_publisher="Daily Planet")
    pks = {"outlet": article.outlet_id, "story": article.story_id, "article": article.pk}

    response = teacher_client.get(f"/admin/coverage_app/{model}/{page.format(pk=pks[model])}")

    html = response.content.decode()
    assert response.status_code == 200
    assert re.findall(r"<style|<script(?![^>]*\ssrc=)|\sstyle=|\son[a-z]+=", html) == []


def test_deleted_text_frees_its_letter(teacher_client: Client) -> None:
    article = make_article()

    teacher_client.post(f"{LIST}{article.pk}/delete/", {"post": "yes"})

    assert article.story.free_position() == 0
