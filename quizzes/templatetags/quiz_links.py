"""Links from a story to its quizzes and questions, so that stories need not know of them."""

from django import template

from coverage_app.models import Story
from quizzes.models import Quiz

register = template.Library()


@register.inclusion_tag("quizzes/_quiz_links.html")
def quiz_links(story: Story, style: str = "") -> dict[str, object]:
    """Link every published quiz of ``story``; ``style`` is the modifier of the button."""
    quizzes = Quiz.objects.published().for_story(story).with_question_counts()
    return {"quizzes": quizzes, "style": style}


@register.inclusion_tag("quizzes/_quiz_desk_link.html")
def quiz_desk_link(story: Story) -> dict[str, object]:
    """Link the teacher's page of the quizzes of ``story``; the template that asks knows who may."""
    return {"story": story}


@register.inclusion_tag("quizzes/_item_links.html")
def review_link(story: Story, words: str, css: str = "") -> dict[str, object]:
    """Link the page where the questions of ``story`` are made and reviewed."""
    return {"story": story, "words": words, "css": css}
