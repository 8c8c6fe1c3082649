"""Stories in the admin."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from coverage_app.models import Story
from tests.factories import make_article, make_colleague, make_story, make_student

LIST = "/admin/coverage_app/story/"
ADD = f"{LIST}add/"


def story_fields(**changes: str) -> dict[str, str]:
    return {"title": "A council vote", "slug": "", "standfirst": "", "source": "", **changes}


@pytest.mark.parametrize("rows", [1, 3])
def test_story_list_takes_the_same_queries_for_any_number_of_rows(
    teacher_client: Client, rows: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(rows):
        make_article()

    with django_assert_num_queries(5):
        response = teacher_client.get(LIST)

    counts = [story.text_count for story in response.context["cl"].result_list]
    assert counts == [1] * rows


def test_story_list_counts_texts(teacher_client: Client) -> None:
    story = make_story()
    make_article(story=story, letter="A")
    make_article(story=story, letter="B")

    response = teacher_client.get(LIST)

    assertContains(response, '<td class="field-texts">2</td>', html=True)


def test_added_story_knows_its_teacher_and_asks_for_its_first_text(
    teacher_client: Client, teacher: User
) -> None:
    response = teacher_client.post(ADD, story_fields(is_open="on"))

    story = Story.objects.get()
    assert (story.title, story.slug, story.is_open) == ("A council vote", "a-council-vote", True)
    assert story.created_by == teacher
    assertRedirects(response, f"/admin/coverage_app/article/add/?story={story.pk}")


@pytest.mark.parametrize(
    ("typed", "stored"),
    [("", "a-council-vote-2"), ("a-council-vote", "a-council-vote-2"), ("the-vote", "the-vote")],
)
def test_added_story_takes_a_free_address(teacher_client: Client, typed: str, stored: str) -> None:
    make_story(slug="a-council-vote")

    teacher_client.post(ADD, story_fields(slug=typed))

    assert Story.objects.newest_first()[0].slug == stored


def test_story_without_a_title_is_refused_and_keeps_what_was_typed(teacher_client: Client) -> None:
    response = teacher_client.post(ADD, story_fields(title="", standfirst="The council voted."))

    form = response.context["adminform"].form
    assert form.errors == {"title": ["This field is required."]}
    assertContains(response, "The council voted.")
    assert Story.objects.count() == 0


def test_changed_story_keeps_its_address_and_its_teacher(db: None) -> None:
    owner, another = make_colleague(), make_colleague()
    story = make_story(slug="the-vote", owner=owner)
    client = Client()
    client.force_login(owner)

    client.post(
        f"{LIST}{story.pk}/change/",
        story_fields(title="How they voted", slug="the-vote", created_by=str(another.pk)),
    )

    story.refresh_from_db()
    assert (story.title, story.slug, story.is_open) == ("How they voted", "the-vote", False)
    assert story.created_by == owner


def test_administrator_gives_a_story_to_another_teacher(teacher_client: Client) -> None:
    story, colleague, student = make_story(), make_colleague(), make_student()
    address = f"{LIST}{story.pk}/change/"

    offered = teacher_client.get(address).context["adminform"].form.fields["created_by"].queryset
    teacher_client.post(address, story_fields(created_by=str(colleague.pk)))

    story.refresh_from_db()
    assert story.created_by == colleague
    assert (colleague in offered, student in offered) == (True, False)


def test_address_of_another_story_is_refused(teacher_client: Client) -> None:
    make_story(slug="a-council-vote")
    story = make_story(slug="the-vote")

    response = teacher_client.post(f"{LIST}{story.pk}/change/", story_fields(slug="a-council-vote"))

    assert response.context["adminform"].form.errors == {
        "slug": ["Story with this Slug already exists."]
    }


def test_cleared_address_is_made_of_the_title_again(teacher_client: Client) -> None:
    story = make_story(slug="the-vote")

    teacher_client.post(f"{LIST}{story.pk}/change/", story_fields())

    story.refresh_from_db()
    assert story.slug == "a-council-vote"


def test_story_page_lists_its_texts_and_offers_to_add_one(teacher_client: Client) -> None:
    story = make_story(slug="the-vote")
    article = make_article(
        story=story,
        letter="B",
        outlet="Daily Planet",
        first_publisher="Gotham Gazette",
        headline="Library stays",
    )

    response = teacher_client.get(f"{LIST}{story.pk}/change/")

    assertContains(
        response,
        f"""
        <li>
          <a href="/admin/coverage_app/article/{article.pk}/change/">B · Daily Planet</a>
          <span class="quiet">First published by Gotham Gazette</span>
          <span>Library stays</span>
        </li>
        """,
        html=True,
    )
    add = "/stories/the-vote/texts/new/"
    assertContains(response, f'<a class="button" href="{add}">Add a text</a>', html=True)
    assertContains(response, '<a href="/stories/the-vote/read/" class="viewsitelink">View on site')


def test_story_page_leads_to_the_check_of_a_text_that_is_not_checked(
    teacher_client: Client,
) -> None:
    article = make_article(is_checked=False)

    response = teacher_client.get(f"{LIST}{article.story_id}/change/")

    assertContains(response, f'<a href="/texts/{article.pk}/check/">Not checked yet</a>')


def test_story_page_without_texts_says_what_is_needed(teacher_client: Client) -> None:
    response = teacher_client.get(f"{LIST}{make_story().pk}/change/")

    assertContains(response, "<li>No texts yet. A comparison needs at least two.</li>", html=True)


def test_full_story_offers_no_further_text(teacher_client: Client) -> None:
    story = make_story()
    for letter in "ABCDEFGH":
        make_article(story=story, letter=letter)

    response = teacher_client.get(f"{LIST}{story.pk}/change/")

    assertContains(response, "<p>This story has as many texts as it can hold.</p>", html=True)
    assertNotContains(response, "Add a text")


def test_deleted_story_takes_its_texts_along(teacher_client: Client) -> None:
    article = make_article()

    teacher_client.post(f"{LIST}{article.story_id}/delete/", {"post": "yes"})

    assert Story.objects.count() == 0
