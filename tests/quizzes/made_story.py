"""A story with one of everything that a pack holds."""

from datetime import date

from django.contrib.auth.models import User

from coverage_app.articles import add_article
from coverage_app.models import FactDecision, LineDecision, StatementDecision, Story
from quizzes.items.authoring import save_drafts
from quizzes.models import Evidence, Item, Quiz
from tests.quiz_factories import (
    GAZETTE,
    HERALD,
    make_draft,
    make_evidence,
    make_item,
    make_quiz,
)


def make_whole_story(teacher: User, *, slug: str = "vote") -> Story:
    """Make a story with texts, decisions, items of all kinds of status, and two quizzes."""
    story = Story.objects.create(
        title="A council vote",
        slug=slug,
        standfirst="The council voted.",
        source="Made up.",
        is_open=True,
    )
    one = add_article(
        story=story,
        text=GAZETTE,
        outlet="Gazette",
        first_publisher="Daily Planet",
        headline="Council votes",
        byline="Ann",
        published_on=date(2024, 10, 31),
        address="https://example.org/vote",
    )
    other = add_article(story=story, text=HERALD, outlet="Herald", is_checked=False)
    LineDecision.objects.create(article=one, line=1, keep=True, decided_by=teacher)
    FactDecision.objects.create(
        story=story,
        left_article=one,
        left_start=0,
        left_end=26,
        left_excerpt=GAZETTE[:26],
        right_article=other,
        right_start=0,
        right_end=26,
        right_excerpt=HERALD[:26],
        is_same=False,
        decided_by=teacher,
    )
    StatementDecision.objects.create(
        article=one, start=0, end=26, excerpt=GAZETTE[:26], wording="They met", decided_by=teacher
    )
    _add_items(story)
    return story


def _add_items(story: Story) -> None:
    save_drafts(story=story, drafts=[make_draft(doubt="Two sentences fit")])
    own = make_item(story=story, stem="Which text is longer?", contrast="It voted for the park.")
    make_evidence(
        item=own,
        excerpt="The hall was full.",
        role=Evidence.Role.DECOY,
        focus="hall",
        context=GAZETTE,
    )
    own.options.update(misconception="")  # as a teacher may write them
    rejected = make_item(story=story, stem="Who was late?", status=Item.Status.REJECTED)
    Item.objects.filter(pk=rejected.pk).update(rejection="Nobody was", rubric=["a", "b"])
    before = make_quiz(items=[rejected, own], title="Before")
    after = make_quiz(items=[own], title="After", status=Quiz.Status.DRAFT)
    make_quiz(items=[own], title="Old", status=Quiz.Status.RETIRED)
    Quiz.objects.filter(pk=before.pk).update(twin=after, form="A", asks_proof=False)
    Quiz.objects.filter(pk=after.pk).update(twin=before, form="B", feedback="release")
