"""Facts: statements by outlet, grouped by who reports them."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertTemplateUsed

from benchmarks.invented import invented_texts
from coverage_app.models import Story
from tests.factories import make_article, make_story

FIRST = (
    "About 90 schools in the north were closed by the flood.\n\n"
    "The mayor said on Monday that the old bridge would be rebuilt soon.\n\n"
    "Rain fell on the square for eleven days."
)
SECOND = "The flood closed 90 schools in the north.\n\nAn appeal for blankets is expected."


@pytest.fixture
def story(db: None) -> Story:
    story = make_story(title="A flood", slug="flood")
    make_article(story=story, text=FIRST, outlet="Hill News")
    make_article(story=story, text=SECOND, outlet="Lake Post", letter="B")
    return story


def url(slug: str = "flood") -> str:
    return reverse("coverage_app:story_facts", args=[slug])


def test_story_facts_groups_statements_by_who_reports_them(stranger: Client, story: Story) -> None:
    response = stranger.get(url())

    assertTemplateUsed(response, "coverage_app/story_facts.html")
    groups = {
        group.title: [row.statement.words for row in group.rows]
        for group in response.context["lens"].groups
    }
    assert groups == {
        "Told differently": ["About 90 schools in the north were closed by the flood."],
        "Only in A": [
            "the old bridge would be rebuilt soon",
            "Rain fell on the square for eleven days.",
        ],
        "Only in B": ["An appeal for blankets is expected."],
    }


def test_story_facts_says_how_the_texts_differ(stranger: Client, story: Story) -> None:
    response = stranger.get(url())

    assertContains(
        response, 'A: “<span lang="en">About 90</span>”. B: “<span lang="en">90</span>”.'
    )


def test_story_facts_links_every_sentence_to_its_place(stranger: Client, story: Story) -> None:
    response = stranger.get(url())

    assertContains(response, 'href="../read/#B1"')


def test_story_facts_offers_corrections_to_a_teacher_alone(
    teacher_client: Client, student_client: Client, stranger: Client, story: Story
) -> None:
    assertContains(teacher_client.get(url()), "<summary>Correct this</summary>", count=4)
    assertNotContains(student_client.get(url()), "Correct this")
    assertNotContains(stranger.get(url()), "Correct this")


def test_story_facts_names_each_row_by_its_first_sentence(stranger: Client, story: Story) -> None:
    page = stranger.get(url()).content.decode()

    start = FIRST.index("The mayor")
    assert f'<tr id="fact-A2-{start}">' in page


def test_story_facts_parts_many_statements_into_pages(stranger: Client, db: None) -> None:
    story = make_story(slug="long")
    for letter, text in zip("AB", invented_texts(count=2, words=1_500), strict=True):
        make_article(story=story, text=text, letter=letter)

    first = stranger.get(url("long"))
    second = stranger.get(url("long"), {"page": "2"})

    lenses = [response.context["lens"] for response in (first, second)]
    shown = [[row for group in lens.groups for row in group.rows] for lens in lenses]
    total = len(shown[0]) + len(shown[1])
    assert len(shown[0]) == 80
    assert len({row.statement.key for rows in shown for row in rows}) == total
    counts = {group.title: group.count for lens in lenses for group in lens.groups}
    assert sum(counts.values()) == total
    assertContains(first, f"Statements 1 to 80 of {total}")
    assertContains(first, '<a href="?page=2">Statements after</a>', html=True)
    assertContains(second, f"Statements 81 to {total} of {total}")
    assertContains(second, '<a href="?page=1">Statements before</a>', html=True)


def test_story_facts_shows_the_page_of_a_sentence(stranger: Client, db: None) -> None:
    story = make_story(slug="long")
    for letter, text in zip("AB", invented_texts(count=2, words=1_500), strict=True):
        make_article(story=story, text=text, letter=letter)
    second = stranger.get(url("long"), {"page": "2"}).context["lens"]
    ref = second.groups[-1].rows[-1].statement.ref

    lens = stranger.get(url("long"), {"at": ref}).context["lens"]

    assert lens.page.number == 2
