"""What a teacher's decisions cost on the review screen: time, and the fragment of the answer."""

from collections.abc import Callable, Iterator
from statistics import median
from time import process_time
from typing import Any

from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from benchmarks.measure import Measure
from coverage_app.models import Story
from coverage_app.seeds import load_seeds
from quizzes.items.authoring import derive_drafts
from quizzes.items.forms import ItemForm
from quizzes.models import Item

RUNS = 5
MILLISECONDS = 1_000
MOST = 50
HTMX = {"hx-request": "true"}
# The view, what becomes of the draft, and what the teacher fills in.
ACTIONS = {
    "accept": ("item_update", Item.Status.ACCEPTED, {}),
    "reject": ("item_reject", Item.Status.REJECTED, {"reason": "", "words": "Too easy"}),
    "edit and accept": ("item_update", Item.Status.ACCEPTED, {"hint": "Another hint"}),
    "check": ("item_check", Item.Status.DRAFT, {"hint": "Another hint"}),
}


def measures() -> Iterator[Measure]:
    """Time each action on the drafts of the sample story, as htmx asks for it.

    Time is CPU time of one core from the request to the whole answer, the database in it; the
    median of five, each on another draft. An answer is one fragment: one root element.
    """
    (story,) = load_seeds()
    derive_drafts(story=story)
    teacher = Client(headers={"host": "localhost"})
    teacher.force_login(User.objects.create_superuser("reviewer"))
    page = reverse("quizzes:item_review", args=[story.slug])
    compared = f"{_milliseconds(lambda: teacher.get(page)):.0f} ms for the whole page"
    for action in ACTIONS:
        times = [_action(teacher, story, action) for _ in range(RUNS)]
        yield Measure(
            f"review, {action}, ms", "the two articles", median(times), MOST, compared, at_most=True
        )


def _action(teacher: Client, story: Story, action: str) -> float:
    item = Item.objects.for_story(story).drafts().with_options_and_evidence()[0]
    name, status, changes = ACTIONS[action]
    address = reverse(f"quizzes:{name}", args=[item.pk])
    sent = _form(item) | changes
    answers: list[bytes] = []
    time = _milliseconds(lambda: answers.append(teacher.post(address, sent, headers=HTMX).content))
    assert "<html" not in answers[0].decode(), f"{action} answers with a whole page"
    item.refresh_from_db()
    assert item.status == status, f"{action} leaves the draft {item.status}"
    return time


def _form(item: Item) -> dict[str, Any]:
    """Return what the form of an item sends as it is shown."""
    form = ItemForm(item)
    return {name: form[name].value() or "" for name in form.fields} | {"shown": form.shown}


def _milliseconds(run: Callable[[], object]) -> float:
    start = process_time()
    run()
    return MILLISECONDS * (process_time() - start)
