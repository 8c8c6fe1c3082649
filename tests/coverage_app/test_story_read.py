"""Read: two texts side by side, row by row."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertTemplateUsed

from coverage_app.models import Story
from tests.coverage_app.corrected import key, make_corrected_story
from tests.factories import make_article, make_story

FIRST = (
    "The council voted seven to two to close the old library.\n\n"
    "“We had no choice,” mayor Ann Roe said.\n\n"
    "Rain fell on the square."
)
SECOND = (
    "“We had no choice,” mayor Ann Roe said.\n\nThe council voted to close the library.\n\n"
    "An appeal is expected."
)


@pytest.fixture
def story(db: None) -> Story:
    story = make_story(title="A vote", slug="vote")
    make_article(story=story, text=FIRST, outlet="Hill News", headline="Library to close")
    make_article(story=story, text=SECOND, outlet="Lake Post", first_publisher="Wire", letter="B")
    return story


def url(slug: str = "vote") -> str:
    return reverse("coverage_app:story_read", args=[slug])


def test_story_read_puts_sentences_of_one_fact_in_one_row(stranger: Client, story: Story) -> None:
    response = stranger.get(url())

    assertTemplateUsed(response, "coverage_app/story_read.html")
    rows = [
        (row.relation.value, *(tuple(one.ref for one in side.sentences) for side in row.sides))
        for row in response.context["lens"].rows
    ]
    assert rows == [
        ("differs", ("A1",), ("B2",)),
        ("only", (), ("B3",)),
        ("same", ("A2",), ("B1",)),
        ("only", ("A3",), ()),
    ]


def test_story_read_says_how_much_was_searched(stranger: Client, story: Story) -> None:
    response = stranger.get(url())

    assertContains(response, "Not in B. We searched all 3 sentences.")


def test_story_read_names_outlets_origin_and_headline(stranger: Client, story: Story) -> None:
    response = stranger.get(url())

    assertContains(response, "Library to close")
    assertContains(response, "The text we have from B came without a headline.")
    assertContains(response, "First published by Wire · 3 sentences")


def test_story_read_shows_only_the_rows_asked_for(stranger: Client, story: Story) -> None:
    response = stranger.get(url(), {"show": "same"})

    assert [row.relation.value for row in response.context["lens"].rows] == ["same"]
    assertNotContains(response, "Library to close")


def test_story_read_shows_all_rows_when_the_filter_makes_no_sense(
    stranger: Client, story: Story
) -> None:
    response = stranger.get(url(), {"show": "everything", "left": "Z", "right": "?"})

    assert len(response.context["lens"].rows) == 4


def test_story_read_compares_the_two_texts_that_were_chosen(stranger: Client, story: Story) -> None:
    make_article(story=story, text="The council voted to close the old library.", letter="C")

    response = stranger.get(url(), {"left": "C", "right": "A"})

    assert [side.text.letter for side in response.context["lens"].rows[0].sides] == ["C", "A"]
    assertContains(response, "Texts side by side")


def test_story_read_never_compares_a_text_with_itself(stranger: Client, story: Story) -> None:
    response = stranger.get(url(), {"left": "B", "right": "B"})

    lens = response.context["lens"]
    assert (lens.left.letter, lens.right.letter) == ("B", "A")


def test_story_read_keeps_the_pair_when_rows_are_filtered(stranger: Client, story: Story) -> None:
    make_article(story=story, text="The council voted to close the old library.", letter="C")

    response = stranger.get(url(), {"left": "C", "right": "A", "show": "A"})

    assertContains(response, "?left=C&amp;right=A&amp;show=differs")
    assertContains(response, 'href="?left=A&amp;right=C"')


def test_story_read_leads_to_other_texts_that_tell_the_same(stranger: Client, story: Story) -> None:
    make_article(story=story, text="The council voted to close the old library.", letter="C")

    response = stranger.get(url())

    link = '<a href="/stories/vote/read/?right=C&amp;left=A#C1">C1</a>'
    assertContains(response, f'<p class="note">Also in {link}</p>', html=True)


def test_story_read_offers_corrections_to_a_teacher_alone(
    teacher_client: Client, stranger: Client, story: Story
) -> None:
    assertContains(teacher_client.get(url()), "Not the same fact")
    assertNotContains(stranger.get(url()), "Not the same fact")
    assertNotContains(stranger.get(url()), "Decisions on this story")


def test_story_read_offers_both_answers_where_a_row_is_in_doubt(
    teacher_client: Client, db: None
) -> None:
    story = make_story(slug="doubt")
    make_article(story=story, text="The mayor praised the old library on Sunday.")
    make_article(story=story, text="The council voted to close the old library.", letter="B")

    response = teacher_client.get(url("doubt"), {"left": "B", "right": "A"})

    state = "?left=B&amp;right=A"
    for answer in ("join", "part"):
        address = reverse(f"coverage_app:statement_{answer}", args=["doubt", "B1-0", "read"])
        assertContains(response, f'formaction="{address}{state}"', count=1)
    assert [(row.key, row.other) for row in response.context["lens"].rows] == [
        ("A1-0", "B1"),
        ("B1-0", "A1"),
    ]


def test_story_read_sends_a_row_of_several_sentences_to_the_page_of_its_statement(
    teacher_client: Client, db: None
) -> None:
    story = make_corrected_story()
    join = reverse("coverage_app:statement_join", args=[story.slug, key(story, "A2"), "read"])
    teacher_client.post(join, {"other": "B1"})

    response = teacher_client.get(url(story.slug))

    address = reverse("coverage_app:statement_correct", args=[story.slug, "A1-0"])
    assertContains(response, f'<a class="fix" href="{address}">Correct this</a>', html=True)


def test_story_read_with_too_few_texts_leads_a_teacher_to_adding_one(
    teacher_client: Client,
) -> None:
    make_story(slug="short")

    response = teacher_client.get(url("short"))

    assertContains(response, '<a class="btn" href="/stories/short/texts/new/">Add a text</a>')


def test_story_read_leads_those_who_may_change_it_to_its_texts(
    teacher_client: Client, student_client: Client
) -> None:
    make_story(slug="short")
    link = 'href="/stories/short/texts/">Add, check or remove texts</a>'

    assertContains(teacher_client.get(url("short")), link)
    assertNotContains(student_client.get(url("short")), link)


def test_story_read_shows_checked_texts_only(stranger: Client, db: None) -> None:
    story = make_story(slug="vote")
    make_article(story=story, letter="A", text="Rain fell.", outlet="Hill News", is_checked=False)
    make_article(story=story, letter="B", text="The council voted.", outlet="Lake Post")
    make_article(story=story, letter="C", text="The council met.", outlet="Daily Planet")

    response = stranger.get(url("vote"))

    assert [text.letter for text in response.context["lens"].texts] == ["B", "C"]
    assertNotContains(response, "Hill News")


@pytest.mark.parametrize(("texts", "words"), [(0, "No texts"), (1, "1 text"), (2, "2 texts")])
def test_story_read_counts_the_texts_also_when_there_is_nothing_to_compare(
    stranger: Client, db: None, texts: int, words: str
) -> None:
    story = make_story(slug="vote")
    for letter in "AB"[:texts]:
        make_article(story=story, letter=letter)

    assertContains(stranger.get(url()), f'<p class="kick">{words} about one event</p>', html=True)


def test_story_read_says_who_sees_a_story_that_is_not_open(
    teacher_client: Client, story: Story
) -> None:
    assertNotContains(teacher_client.get(url()), "open to visitors")

    Story.objects.update(is_open=False)
    words = "not open to visitors: only its teacher sees it"
    assertContains(teacher_client.get(url()), words)

    Story.objects.update(is_shared=True)
    assertContains(teacher_client.get(url()), "not open to visitors: only teachers see it")
