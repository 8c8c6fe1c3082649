"""The texts of a story, for its teacher."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertNotContains, assertTemplateUsed

from tests.factories import make_article, make_story
from tests.quizzes.markup import words_of

URL = "/stories/vote/texts/"


def test_story_texts_lists_every_text_with_letter_outlet_and_whether_it_is_in_use(
    teacher_client: Client,
) -> None:
    story = make_story(slug="vote")
    make_article(story=story, letter="B", outlet="Lake Post", is_checked=False)
    make_article(
        story=story, letter="A", outlet="Hill News", first_publisher="Wire", headline="A vote"
    )

    response = teacher_client.get(URL)

    assertTemplateUsed(response, "coverage_app/story_texts.html")
    assert words_of(response, "p", "outlet") == ["AText A: Hill News", "BText B: Lake Post"]
    assert words_of(response, "p", "name") == ["A vote"]
    assertContains(response, "No headline", count=1)
    assertContains(response, "First published by Wire", count=1)
    assert [words for words in words_of(response, "p", "small") if "use" in words] == ["In use"]
    assertContains(response, "Not checked yet: the story does not show it", count=1)


def test_story_texts_leads_to_checking_and_removing_each_text(teacher_client: Client) -> None:
    article = make_article(story=make_story(slug="vote"), is_checked=False)

    response = teacher_client.get(URL)

    assertContains(response, f'href="/texts/{article.pk}/check/">Check<')
    assertContains(response, f'href="/texts/{article.pk}/delete/">Remove<')
    assertContains(response, '<a class="btn" href="/stories/vote/texts/new/">Add a text</a>')


def test_story_texts_without_texts_says_how_many_are_needed(teacher_client: Client) -> None:
    make_story(slug="vote", is_open=False)

    response = teacher_client.get(URL)

    assertContains(response, "No texts yet. A comparison needs at least two.")
    assertContains(response, "Not open to visitors: only its teacher sees it")


def test_story_texts_of_a_full_story_offers_no_further_text(teacher_client: Client) -> None:
    story = make_story(slug="vote")
    for letter in "ABCDEFGH":
        make_article(story=story, letter=letter)

    response = teacher_client.get(URL)

    assertContains(response, "This story has as many texts as it can hold.")
    assertNotContains(response, "/stories/vote/texts/new/")


@pytest.mark.parametrize("texts", [1, 3])
def test_story_texts_takes_the_same_queries_for_any_number_of_texts(
    teacher_client: Client, texts: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    story = make_story(slug="vote")
    for letter in "ABC"[:texts]:
        make_article(story=story, letter=letter, first_publisher="Wire")

    with django_assert_num_queries(4):
        teacher_client.get(URL)


COMPARE = '<a class="btn" href="/stories/vote/read/">Compare the texts</a>'


def test_story_texts_leads_on_to_comparing_once_two_texts_are_in_use(
    teacher_client: Client,
) -> None:
    story = make_story(slug="vote")
    make_article(story=story)
    second = make_article(story=story, letter="B", is_checked=False)

    before = teacher_client.get(URL)
    assertNotContains(before, COMPARE, html=True)
    assertContains(before, '<a class="btn" href="/stories/vote/texts/new/">Add a text</a>')

    second.is_checked = True
    second.save()
    after = teacher_client.get(URL)
    assertContains(after, COMPARE, html=True)
    assertContains(after, '<a class="btn btn--2" href="/stories/vote/texts/new/">Add a text</a>')
    assertContains(
        after,
        f'<a href="/stories/{story.slug}/items/">Make questions from them</a>',
    )
