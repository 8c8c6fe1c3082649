"""A story whose statements a teacher corrects, and what its lenses show."""

from coverage_app.comparisons import comparison_of
from coverage_app.lenses.facts import FactRow, FactsLens, facts_lens
from coverage_app.lenses.statements import key_of
from coverage_app.models import Story
from tests.factories import make_article, make_story

VOTE = "The mayor said on Monday that the council voted to close the old library."
SHUT = "The council voted to shut the old library."
BOOKS = "Books will have no home."
RAIN = "Rain fell on the square for eleven days."


def make_corrected_story(*, slug: str = "library") -> Story:
    """A1 and B1 tell the same; A2 and B2 stand alone."""
    story = make_story(title="A library", slug=slug)
    make_article(story=story, text=f"{VOTE}\n\n{RAIN}", outlet="Hill News")
    make_article(story=story, text=f"{SHUT}\n\n{BOOKS}", outlet="Lake Post", letter="B")
    return Story.objects.with_articles().get(pk=story.pk)


def make_story_with_a_part(*, slug: str) -> Story:
    """A1 and B1 tell the same, and A1 tells why."""
    story = make_story(slug=slug)
    text = f"{SHUT[:-1]} because angry bakers had signed petitions in vain."
    make_article(story=story, text=text)
    make_article(story=story, text=SHUT, letter="B")
    return Story.objects.with_articles().get(pk=story.pk)


def facts_of(story: Story) -> FactsLens:
    fresh = Story.objects.with_articles().get(pk=story.pk)
    lens = facts_lens(fresh, comparison_of(fresh))
    assert lens is not None
    return lens


def rows_of(story: Story) -> list[FactRow]:
    return [row for group in facts_of(story).groups for row in group.rows]


def refs_of(story: Story) -> list[list[str]]:
    """The sentences of each statement, as Facts shows them."""
    return [[ref for cell in row.cells for ref in cell.refs] for row in rows_of(story)]


def key(story: Story, ref: str) -> str:
    """The key of the statement that begins with a sentence."""
    fresh = Story.objects.with_articles().get(pk=story.pk)
    comparison = comparison_of(fresh)
    return next(
        key_of(fact)
        for fact in comparison.facts
        if fact.sentences[0].ref == ref and not fact.is_detail
    )
