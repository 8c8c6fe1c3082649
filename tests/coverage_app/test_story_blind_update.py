"""Reading blind: outlet names are hidden while a class reads, and revealed later."""

import re
from datetime import date
from html import unescape

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from coverage_app.lenses.tabs import TABS
from coverage_app.models import Story
from tests.factories import make_article, make_colleague, make_story

URL = "/stories/vote/blind/"
READ = "/stories/vote/read/"
TEXT = """Hill NewsHill News

Library to close after a long dispute in the council

By Ann Roe

Published 3 May 2024

DENVER (AP) — Mayor Ana Diaz said the council would close the old library in June.

“We will rebuild the old bridge this year,” Mayor Ana Diaz said. Peru may send 90 boats.

Rain fell on the square all day. Chile is wet. Chile is far.

This post appeared first on LAKE POST

Copyright © 2024 HillNews.example"""
OTHERS = (
    """Oak Times

Wire Desk

The council would close the old library in June, said Ana Diaz. Dogs ran on the square all day.

“We will rebuild the old bridge next year,” Senator Ana Diaz said. Peru sent about 90 boats.

© 2024 Oak Times. All rights reserved.""",
    """Ana Diaz believes that the council would close the old library in June.

Bob Dale said the town will rebuild the old bridge this year. Lima sent 80 boats.

First published by Sea Gazette

Subscribe to the Elm Letter""",
)
GIVEAWAYS = (
    *("hill news", "hillnews", "ann roe", "lake post", "news agency", "wire desk", "oak times"),
    *("reuters", "sea gazette", "elm letter"),
)
HIDDEN = "Your teacher has hidden the outlet names for now."
PAGES = ["/stories/", *(reverse(tab.view, args=["vote"]) for tab in TABS)]


@pytest.fixture
def story(db: None) -> Story:
    story = make_story(title="A vote", slug="vote")
    Story.objects.filter(pk=story.pk).update(source="From the pages of Hill News.")
    make_article(
        story=story,
        text=TEXT,
        outlet="Hill News",
        first_publisher="Lake Post",
        headline="Library to close after a long dispute in the council",
        byline="Ann Roe",
        published_on=date(2024, 5, 3),
        address="https://hillnews.example/vote",
    )
    make_article(story=story, text=OTHERS[0], outlet="Oak Times", byline="Wire Desk", letter="B")
    make_article(
        story=story,
        text=OTHERS[1],
        outlet="Elm Letter",
        first_publisher="Sea Gazette",
        byline="Reuters",
        letter="C",
    )
    return story


def names_hidden() -> bool:
    return Story.objects.get(slug="vote").names_hidden


def given_away(client: Client, page: str) -> list[str]:
    content = client.get(page).content.decode().casefold()
    return [name for name in GIVEAWAYS if name in content]


def test_story_blind_update_hides_the_names_and_reveals_them(
    teacher_client: Client, story: Story
) -> None:
    response = teacher_client.post(URL, {"names": "hide"})

    assertRedirects(response, READ)
    assert names_hidden()

    teacher_client.post(URL, {"names": "reveal"})

    assert not names_hidden()


def test_story_blind_update_goes_back_to_the_lens_of_the_form(
    teacher_client: Client, story: Story
) -> None:
    page = "http://testserver/stories/vote/facts/"

    response = teacher_client.post(URL, {"names": "hide"}, headers={"referer": page})

    assertRedirects(response, page)


def test_story_blind_update_with_htmx_answers_with_the_whole_page(
    teacher_client: Client, story: Story
) -> None:
    response = teacher_client.post(
        URL, {"names": "hide"}, headers={"HX-Request": "true"}, follow=True
    )

    assert response.redirect_chain == [(READ, 302)]
    assertContains(response, "Outlet names are hidden now.")
    assertContains(response, "Reveal outlet names")


@pytest.mark.parametrize("names", ["", "all", "HIDE"])
def test_story_blind_update_refuses_what_is_no_choice(
    teacher_client: Client, story: Story, names: str
) -> None:
    response = teacher_client.post(URL, {"names": names})

    assert response.status_code == 400
    assert not names_hidden()


def test_story_blind_update_is_not_there_for_someone_who_may_not_change_stories(
    student_client: Client, story: Story
) -> None:
    assert student_client.post(URL, {"names": "hide"}).status_code == 404
    assert not names_hidden()


def test_story_blind_update_is_there_for_the_teacher_whose_story_it_is(
    client: Client, story: Story
) -> None:
    Story.objects.update(created_by=make_colleague(username="owner"))
    client.force_login(User.objects.get(username="owner"))

    client.post(URL, {"names": "hide"})

    assert names_hidden()


def test_story_blind_update_sends_a_stranger_to_the_door(stranger: Client, story: Story) -> None:
    response = stranger.post(URL, {"names": "hide"})

    assertRedirects(response, f"/sign-in/?next={URL}")
    assert not names_hidden()


def test_story_blind_update_of_no_story_is_not_found(teacher_client: Client) -> None:
    assert teacher_client.post(URL, {"names": "hide"}).status_code == 404


def test_story_blind_update_answers_only_post(teacher_client: Client, story: Story) -> None:
    assert teacher_client.get(URL).status_code == 405


def test_the_pages_do_tell_the_names_while_nobody_hides_them(
    stranger: Client, story: Story
) -> None:
    told = {name for page in PAGES for name in given_away(stranger, page)}

    assert told == set(GIVEAWAYS)


def choices_on(client: Client, page: str) -> set[str]:
    """Find what a page lets its reader choose: other texts, other rows, other speakers."""
    found = re.findall(r'href="(\?[^"]*)"', client.get(page).content.decode())
    return {page.partition("?")[0] + unescape(choice) for choice in found}


@pytest.mark.parametrize("page", PAGES)
def test_no_choice_on_a_page_gives_a_hidden_name_away(
    stranger: Client, story: Story, page: str
) -> None:
    Story.objects.update(names_hidden=True)
    chosen = choices_on(stranger, page)
    chosen |= {other for choice in chosen for other in choices_on(stranger, choice)}

    assert [(choice, given) for choice in chosen if (given := given_away(stranger, choice))] == []


@pytest.mark.parametrize("page", PAGES)
def test_no_page_gives_a_hidden_name_away(
    stranger: Client, student_client: Client, story: Story, page: str
) -> None:
    Story.objects.update(names_hidden=True)

    assert given_away(stranger, page) == []
    assert given_away(student_client, page) == []
    assertContains(stranger.get(page), "Text A")


@pytest.mark.parametrize("page", PAGES)
def test_a_teacher_at_the_projector_gives_no_hidden_name_away(
    teacher_client: Client, story: Story, page: str
) -> None:
    Story.objects.update(names_hidden=True)

    assert given_away(teacher_client, page) == []


@pytest.mark.parametrize("page", PAGES[1:])
def test_only_a_teacher_has_the_button(
    stranger: Client, teacher_client: Client, story: Story, page: str
) -> None:
    assertContains(teacher_client.get(page), "Hide outlet names")
    assertNotContains(stranger.get(page), "Hide outlet names")

    Story.objects.update(names_hidden=True)

    assertContains(teacher_client.get(page), "Outlet names are hidden from students")
    assertNotContains(teacher_client.get(page), HIDDEN)
    assertContains(stranger.get(page), HIDDEN)


def test_removed_lines_are_counted_while_names_are_hidden(stranger: Client, story: Story) -> None:
    Story.objects.update(names_hidden=True)

    response = stranger.get(reverse("coverage_app:story_provenance", args=["vote"]))

    assertContains(response, "We removed 5 lines that are not the article.")
    assertContains(response, "Who published this text is hidden until your teacher reveals it.")
