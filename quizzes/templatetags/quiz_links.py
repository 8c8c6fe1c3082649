"""Links from a story to its published quizzes, so that stories need not know of quizzes."""

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
