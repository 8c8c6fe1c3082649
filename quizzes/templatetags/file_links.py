"""Links to the pages where a story leaves in a file, or comes in from one."""

from django import template

from coverage_app.models import Story

register = template.Library()


@register.inclusion_tag("quizzes/_file_links.html")
def file_links(story: Story) -> dict[str, object]:
    """Link the export of ``story`` and the import of questions; for its editors only."""
    return {"story": story}


@register.inclusion_tag("quizzes/_pack_link.html")
def pack_link() -> dict[str, object]:
    """Link the page that takes in a whole story; for teachers only."""
    return {}
