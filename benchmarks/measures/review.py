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
from quizzes.models import Item

RUNS = 5
MILLISECONDS = 1_000
MOST = 50
HTMX = {"hx-request": "true"}


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
    for action in ("accept", "reject", "update", "check"):
        times = [_action(teacher, story, action) for _ in range(RUNS)]
        yield Measure(
            f"review, {action}, ms", "the two articles", median(times), MOST, compared, at_most=True
        )


def _action(teacher: Client, story: Story, action: str) -> float:
    item = Item.objects.for_story(story).drafts().with_options_and_evidence()[0]
    address = reverse(f"quizzes:item_{action}", args=[item.pk])
    sent = _form(item) if action in ("update", "check") else {"reason": "", "words": "Too easy"}
    answers: list[bytes] = []
    time = _milliseconds(lambda: answers.append(teacher.post(address, sent, headers=HTMX).content))
    whole = answers[0].decode()
    assert "<html" not in whole, f"{action} answers with a whole page"
    return time


def _form(item: Item) -> dict[str, Any]:
    """Return what the form of an item sends when the question is worded anew."""
    options = item.options.all()
    sent: dict[str, Any] = {"stem": f"{item.stem} ", "hint": "Another hint"}
    for option in options:
        sent[f"option_{option.position}"] = option.text
        sent[f"rationale_{option.position}"] = option.rationale
        sent[f"misconception_{option.position}"] = option.misconception
        if option.is_key:
            sent["key"] = str(option.position)
    sent |= {f"points_{points}": words for points, words in enumerate(item.rubric)}
    return sent | {"proof": [str(piece.position) for piece in item.proof()]}


def _milliseconds(run: Callable[[], object]) -> float:
    start = process_time()
    run()
    return MILLISECONDS * (process_time() - start)
