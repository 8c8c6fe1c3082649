"""A story with accepted items that make a balanced quiz."""

from coverage_app.models import Story
from quizzes.derivation.drafts import Skill, Step
from quizzes.models import Item, Quiz
from tests.quiz_factories import make_item, make_news_story, make_quiz

SKILLS = (Skill.OMIT, Skill.QUOTE, Skill.NUMBER, Skill.ATTRIB)


def accepted_items(
    *, count: int, story: Story | None = None, skills: tuple[Skill, ...] = SKILLS
) -> list[Item]:
    """Make accepted items that compare, "Question 1?" and on; skills and keys take turns."""
    story = story or make_news_story()
    return [
        make_item(
            story=story,
            stem=f"Question {number}?",
            skill=skills[(number - 1) % len(skills)],
            step=Step.COMPARE,
            key=(number - 1) % 3 + 1,
            fact=f"fact {number}",
        )
        for number in range(1, count + 1)
    ]


def draft_quiz(*, questions: int, spare: int = 0, skills: tuple[Skill, ...] = SKILLS) -> Quiz:
    """Make a draft quiz of the first items; ``spare`` more are accepted."""
    items = accepted_items(count=questions + spare, skills=skills)
    story = items[0].story if items else make_news_story()
    quiz = make_quiz(story=story, items=items[:questions], status=Quiz.Status.DRAFT)
    if not questions:
        quiz.quiz_items.all().delete()
    return quiz


def stems_of(quiz: Quiz) -> list[str]:
    return [place.item.stem for place in quiz.quiz_items.with_items()]
