"""The front page: students join here, teachers and students who have joined are sent on."""

from django.test import Client
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import (
    assertContains,
    assertNotContains,
    assertRedirects,
    assertTemplateUsed,
)

from tests.factories import make_article, make_story

URL = "/"


def test_join_asks_for_code_and_nickname(stranger: Client, db: None) -> None:
    response = stranger.get(URL)

    assertTemplateUsed(response, "classrooms/join.html")
    assert list(response.context["form"].fields) == ["code", "nickname", "entry"]
    assertContains(response, 'action="/join/"')
    assertContains(response, 'formaction="/join/propose/"')
    assertContains(response, '<a href="/sign-in/">Are you a teacher? Sign in</a>', html=True)


def test_join_leads_visitors_to_the_stories(stranger: Client, db: None) -> None:
    response = stranger.get(URL)

    assertContains(
        response,
        """
        <nav aria-label="Main">
          <a href="/" aria-current="page">Join your class</a>
          <a href="/stories/">Stories</a>
          <a href="/results/">My results</a>
        </nav>
        """,
        html=True,
    )


def test_join_sends_a_teacher_to_the_classes(teacher_client: Client) -> None:
    assertRedirects(teacher_client.get(URL), "/classes/")


def test_join_sends_a_student_who_has_joined_to_the_class(otter_client: Client) -> None:
    assertRedirects(otter_client.get(URL), "/class/")


def test_join_lets_someone_with_an_account_who_is_no_teacher_join(student_client: Client) -> None:
    assertTemplateUsed(student_client.get(URL), "classrooms/join.html")


def test_join_shows_the_newest_story_that_is_open(stranger: Client, db: None) -> None:
    make_article(story=make_story(title="A council vote", slug="vote"))
    make_article(story=make_story(title="A secret draft", is_open=False))

    response = stranger.get(URL)

    assertContains(response, '<a href="/stories/vote/read/">A council vote</a>', html=True)
    assertNotContains(response, "A secret draft")


def test_join_makes_no_session(stranger: Client, db: None) -> None:
    assert "sessionid" not in stranger.get(URL).cookies


def test_join_costs_few_queries(
    stranger: Client, db: None, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    make_article()

    with django_assert_max_num_queries(6):
        stranger.get(URL)


def test_join_shows_a_saying_that_the_newest_story_has_in_two_wordings(
    stranger: Client, db: None
) -> None:
    story = make_story(title="A new park", slug="park")
    for letter, word in (("A", "city"), ("B", "town")):
        make_article(
            story=story,
            letter=letter,
            text=f"“The park will be open to all of the {word}, day and night,” the mayor said.",
        )

    response = stranger.get(URL)

    assertContains(response, "Same speaker, not the same words")
    assertContains(response, '<b lang="en">city</b>', html=True)
    assertContains(response, '<b lang="en">town</b>', html=True)
    assertContains(response, '<a href="/stories/park/read/">A new park</a>', html=True)
