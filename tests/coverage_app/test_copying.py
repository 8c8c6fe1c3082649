"""A copy of a story: its texts in use and what was decided about them, and no more."""

from datetime import date

import pytest
from django.contrib.auth.models import User

from coverage_app.copying import copy_story
from coverage_app.models import Article, FactDecision, LineDecision, StatementDecision, Story
from tests.factories import make_article, make_colleague, make_story

ONE = "The council met on Monday. It voted seven to two."
OTHER = "The council met in May. It voted for the park."


@pytest.fixture
def copier(db: None) -> User:
    return make_colleague(username="copier")


@pytest.fixture
def story(db: None) -> Story:
    """A story of three texts, one of them not in use, with a decision of each kind."""
    owner = make_colleague(username="owner")
    story = make_story(title="A vote", slug="a-vote", is_shared=True, owner=owner)
    Story.objects.update(standfirst="They voted.", source="Made up.", names_hidden=True)
    story.refresh_from_db()
    one = make_article(
        story=story,
        text=ONE,
        outlet="Gazette",
        first_publisher="Wire",
        headline="A vote",
        byline="Ann",
        published_on=date(2024, 10, 31),
        address="https://example.org/",
        language="en-gb",
    )
    waiting = make_article(story=story, letter="B", outlet="Herald", is_checked=False, text=OTHER)
    other = make_article(story=story, letter="C", outlet="Post", text=f"{OTHER} Rain.")
    LineDecision.objects.create(article=one, line=1, keep=True, decided_by=owner)
    for right in (waiting, other):
        FactDecision.objects.create(
            story=story,
            left_article=one,
            left_start=0,
            left_end=26,
            left_excerpt=ONE[:26],
            right_article=right,
            right_start=0,
            right_end=23,
            right_excerpt=OTHER[:23],
            is_same=True,
            decided_by=owner,
        )
    StatementDecision.objects.create(
        article=other, start=0, end=23, excerpt=OTHER[:23], wording="They met", decided_by=owner
    )
    return story


def test_copy_of_a_story_is_closed_and_belongs_to_who_made_it(story: Story, copier: User) -> None:
    copy = copy_story(story=story, copied_by=copier)

    assert (copy.title, copy.slug, copy.created_by) == ("A vote", "a-vote-2", copier)
    assert (copy.standfirst, copy.source) == ("They voted.", "Made up.")
    assert (copy.is_open, copy.is_shared, copy.names_hidden) == (False, False, False)


def test_copy_has_the_texts_in_use_with_every_detail_and_letter(story: Story, copier: User) -> None:
    copy = copy_story(story=story, copied_by=copier)

    assert [str(article) for article in copy.articles.all()] == ["A · Gazette", "C · Post"]
    fields = [it.name for it in Article._meta.concrete_fields if it.name not in ("id", "story")]
    whole = story.articles.checked().values_list(*fields)
    assert list(copy.articles.values_list(*fields)) == list(whole)


def test_copy_keeps_the_decisions_on_texts_in_use(story: Story, copier: User) -> None:
    copy = copy_story(story=story, copied_by=copier)

    one, other = copy.articles.all()
    (line,) = one.line_decisions.all()
    (statement,) = other.statement_decisions.all()
    (fact,) = copy.fact_decisions.all()
    assert (line.line, line.keep, line.decided_by) == (1, True, copier)
    assert (statement.wording, statement.decided_by) == ("They met", copier)
    assert (fact.left_article, fact.right_article) == (one, other)
    assert (fact.is_same, fact.decided_by) == (True, copier)


def test_copying_leaves_the_story_as_it_was(story: Story, copier: User) -> None:
    copy_story(story=story, copied_by=copier).delete()

    story.refresh_from_db()
    assert (story.slug, story.created_by) == ("a-vote", User.objects.get(username="owner"))
    assert story.articles.count() == 3
    counts = [kind.objects.count() for kind in (LineDecision, FactDecision, StatementDecision)]
    assert counts == [1, 2, 1]
