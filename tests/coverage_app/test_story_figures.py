"""Figures: every number of a story, side by side."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertTemplateUsed

from coverage_app.models import Story
from tests.factories import make_article, make_story

FIRST = (
    "About 90 schools in the north were closed by the flood.\n\n"
    "Mayor Ana Diaz said that 30% of those were old, that is 27 schools.\n\n"
    "Rain fell on the square for 86 minutes."
)
SECOND = (
    "The flood closed 90 schools in the north.\n\nOf these 27 schools were old.\n\n"
    "An appeal for blankets is led by nine bakers."
)


@pytest.fixture
def story(db: None) -> Story:
    story = make_story(title="A flood", slug="flood")
    make_article(story=story, text=FIRST, outlet="Hill News")
    make_article(story=story, text=SECOND, outlet="Lake Post", letter="B")
    return story


def url(slug: str = "flood") -> str:
    return reverse("coverage_app:story_figures", args=[slug])


def test_story_figures_sets_the_figures_of_the_texts_side_by_side(
    stranger: Client, story: Story
) -> None:
    response = stranger.get(url())

    assertTemplateUsed(response, "coverage_app/story_figures.html")
    rows = [
        (row.kind, *map(str, row.amounts), *(cell.refs for cell in row.cells))
        for row in response.context["lens"].rows
    ]
    assert rows == [
        ("several", "90", ("A1",), ("B1",)),
        ("several", "27", ("A2",), ("B2",)),
        ("only", "30%", ("A2",), ()),
        ("only", "86 minutes", ("A3",), ()),
        ("only", "9", (), ("B3",)),
    ]


def test_story_figures_marks_hedges_and_names_the_source(stranger: Client, story: Story) -> None:
    response = stranger.get(url())

    assertContains(response, '<span class="dw">About</span>')
    assertContains(response, "In B no such word goes with the number.")
    assertContains(response, 'Source: <span lang="en">Ana Diaz</span>')
    assertContains(response, "No source named")


def test_story_figures_links_every_figure_to_its_sentence(stranger: Client, story: Story) -> None:
    response = stranger.get(url())

    assertContains(response, 'href="../read/#B1"')


def test_story_figures_says_how_much_was_searched(stranger: Client, story: Story) -> None:
    response = stranger.get(url())

    assertContains(response, "Not in B. All 3 sentences were searched.")


def test_story_figures_works_out_a_sum(stranger: Client, story: Story) -> None:
    response = stranger.get(url())

    assertContains(response, "Do the sums agree?")
    assertContains(response, "That makes <b>27</b>.")


def test_story_figures_shows_only_the_rows_asked_for(stranger: Client, story: Story) -> None:
    response = stranger.get(url(), {"show": "only"})

    assert [row.kind for row in response.context["lens"].rows] == ["only", "only", "only"]
    assertContains(response, 'aria-current="true"')


def test_story_figures_shows_all_rows_when_the_filter_makes_no_sense(
    stranger: Client, story: Story
) -> None:
    response = stranger.get(url(), {"show": "everything"})

    assert len(response.context["lens"].rows) == 5


def test_story_figures_of_many_texts_stand_one_under_the_other(
    stranger: Client, story: Story
) -> None:
    make_article(story=story, text="Two players left. The flood closed 90 schools.", letter="C")
    make_article(story=story, text="Two passengers came. A Boeing 737 landed.", letter="D")
    make_article(story=story, text="The flood closed 737 mills.", letter="E")

    response = stranger.get(url())

    assertContains(response, "figs--stacked")
    assertContains(response, '<a class="sid" href="../read/?right=C#C1">')
    assertContains(response, "Not in A (all 3 sentences were searched), B (all 3), C (all 2).")
    assertContains(response, "D, where the number stands for something else perhaps")


def test_story_figures_parts_many_figures_into_pages(stranger: Client, db: None) -> None:
    story = make_story(slug="long")
    for letter in "AB":
        told = " ".join(f"The flood closed {number}7 schools." for number in range(10, 75))
        make_article(story=story, text=f"{told} It hit 9{letter == 'B':d} mills.", letter=letter)

    first = stranger.get(url("long"), {"show": "several"})
    second = stranger.get(url("long"), {"show": "several", "page": "2"})

    amounts = [
        [str(*row.amounts) for row in response.context["lens"].rows] for response in (first, second)
    ]
    assert amounts[0] == [f"{number}7" for number in range(10, 70)]
    assert amounts[1] == [f"{number}7" for number in range(70, 75)]
    assertContains(first, "Figures 1 to 60 of 65")
    assertContains(first, '<a href="?show=several&amp;page=2">Figures after</a>', html=True)
    assertContains(second, "Figures 61 to 65 of 65")
    assertContains(second, '<a href="?show=several&amp;page=1">Figures before</a>', html=True)
    assertContains(second, 'href="?show=only"')


def test_story_figures_without_figures_says_so(stranger: Client, db: None) -> None:
    story = make_story(slug="none")
    for letter in "AB":
        make_article(story=story, text=f"Rain fell on {letter}.", letter=letter)

    response = stranger.get(url("none"))

    assertContains(response, "No figures in these texts.")
    assertNotContains(response, "figs")
