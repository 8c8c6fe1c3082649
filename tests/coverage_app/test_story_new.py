"""The page on which a teacher begins a story."""

from django.test import Client
from pytest_django.asserts import assertContains, assertTemplateUsed

URL = "/stories/new/"


def test_story_new_asks_for_title_introduction_and_readers(teacher_client: Client) -> None:
    response = teacher_client.get(URL)

    assertTemplateUsed(response, "coverage_app/story_new.html")
    assert list(response.context["form"].fields) == ["title", "standfirst", "is_open"]
    assertContains(response, 'action="/stories/create/"')


def test_story_new_leads_a_teacher_to_stories_and_the_desk(
    teacher_client: Client,
) -> None:
    response = teacher_client.get(URL)

    assertContains(
        response,
        """
        <nav aria-label="Teacher">
          <a href="/classes/">Classes</a>
          <a href="/stories/">Stories</a>
          <a href="/grading/">Answers to read</a>
          <a href="/admin/">Teacher desk</a>
        </nav>
        """,
        html=True,
    )


def test_story_new_calls_the_sentences_under_the_title_an_introduction(
    teacher_client: Client,
) -> None:
    form = teacher_client.get("/stories/new/").context["form"]

    assert form.fields["standfirst"].label == "Introduction"
