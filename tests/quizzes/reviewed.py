"""What the tests of the review screen share: a story with drafts, and how it is sent."""

from coverage_app.models import Story
from quizzes.items.forms import ItemForm
from quizzes.models import Evidence, Item
from tests.quiz_factories import make_evidence, make_item, make_news_story

HTMX = {"HX-Request": "true"}


def make_reviewed_story(*, drafts: int = 3) -> Story:
    """Make a story with drafts “Draft 1?” to “Draft 3?”, each as derived, with a decoy."""
    story = make_news_story()
    for number in range(1, drafts + 1):
        item = make_item(
            story=story,
            stem=f"Draft {number}?",
            status=Item.Status.DRAFT,
            fingerprint=f"{number:040}",
        )
        make_evidence(item=item, excerpt="The hall was full.", role=Evidence.Role.DECOY, sentence=3)
    return story


def draft(number: int) -> Item:
    return Item.objects.get(stem=f"Draft {number}?")


def edited(item: Item, **changes: str | list[str]) -> dict[str, str | list[str]]:
    """Return what the form of an item sends when a teacher has made these changes."""
    data: dict[str, str | list[str]] = {"stem": item.stem, "hint": item.hint, "key": "1"}
    for option in item.options.all():
        data[f"option_{option.position}"] = option.text
        data[f"rationale_{option.position}"] = option.rationale
        data[f"misconception_{option.position}"] = option.misconception
    data["shown"] = ItemForm(item).shown
    data["proof"] = [str(piece.pk) for piece in item.proof()]
    return {**data, **changes}
