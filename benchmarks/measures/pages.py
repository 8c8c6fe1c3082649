"""What the page of each lens costs: time, queries, size; and whether every event can be shown."""

import gc
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import _lru_cache_wrapper
from pathlib import Path
from statistics import median
from time import process_time

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from benchmarks.invented import OUTLETS, invented_texts
from benchmarks.measure import Measure
from coverage_app.articles import add_article
from coverage_app.lenses.tabs import TABS
from coverage_app.models import LETTERS, Story

RUNS = 5
MILLISECONDS = 1_000
KILOBYTE = 1_000
MOST_CACHED, MOST_COLD = 150, 1_500
MOST_QUERIES = 15
MOST_HTML = 150
# As long as addresses of stories are: they stand in many links.
SLUG = "a-flood-in-the-valley-told-by-eight"
EIGHT_TEXTS = "eight invented texts of 1,000 words"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one page took: CPU time in milliseconds, queries, and kilobytes of HTML."""

    time: float
    queries: int
    size: float


def measures(data: Path) -> Iterator[Measure]:
    """Measure every lens on one story of eight long texts, and show all groups of ``events``.

    Time is CPU time of one core from the request to the whole answer, the database in it, as
    Django's test client asks for it; the median of five. Cold means that every cache of the
    project is empty, as after a start: the texts are compared anew; all other rows are from the
    cache. A teacher sees controls besides. Size is before compression.
    Beside the times stands what the page "about" takes, which asks for no story.
    """
    story = invented_story()
    visitor, teacher = Client(headers={"host": "localhost"}), Client(headers={"host": "localhost"})
    teacher.force_login(User.objects.create_superuser("teacher"))
    about = _typical(visitor, reverse("coverage_app:about"))
    compared = f"{about.time:.1f} ms for a page without a story"
    for tab in TABS:
        address = reverse(tab.view, args=[story.slug])
        cold = _typical(visitor, address, before=_forget)
        cached, taught = _typical(visitor, address), _typical(teacher, address)
        for name, figure, target, beside in (
            ("cold, ms", cold.time, MOST_COLD, compared),
            ("cached, ms", cached.time, MOST_CACHED, compared),
            ("for a teacher, ms", taught.time, MOST_CACHED, compared),
            ("queries", cached.queries, MOST_QUERIES, f"{about.queries} without a story"),
            ("queries for a teacher", taught.queries, MOST_QUERIES, ""),
            ("HTML, kB", cached.size, MOST_HTML, f"{about.size:.1f} without a story"),
            ("HTML for a teacher, kB", taught.size, MOST_HTML, ""),
        ):
            yield Measure(f"{tab.label}, {name}", EIGHT_TEXTS, figure, target, beside, at_most=True)
    if (data / "events").is_dir():
        yield _events(visitor, data / "events")


def invented_story() -> Story:
    """Store the story that no outlet wrote, open to visitors."""
    story = Story.objects.create(title="A flood, told by eight", slug=SLUG, is_open=True)
    for outlet, text in zip(OUTLETS, invented_texts(), strict=True):
        add_article(story=story, text=text, outlet=outlet)
    return story


def _typical(client: Client, address: str, before: Callable[[], None] = lambda: None) -> Cost:
    costs = []
    for _ in range(RUNS):
        before()
        costs.append(_cost(client, address))
    return Cost(median(cost.time for cost in costs), costs[0].queries, costs[0].size)


def _cost(client: Client, address: str) -> Cost:
    with CaptureQueriesContext(connection) as queries:
        start = process_time()
        response = client.get(address)
        time = process_time() - start
    assert response.status_code == 200, f"{address} answers {response.status_code}"
    return Cost(time * MILLISECONDS, len(queries), len(response.content) / KILOBYTE)


def _forget() -> None:
    for thing in gc.get_objects():
        if type(thing) is _lru_cache_wrapper and thing.__module__.startswith("coverage_app"):
            thing.cache_clear()


def _events(client: Client, folder: Path) -> Measure:
    """Show every group in every lens; a group of more than eight texts makes more stories."""
    groups = sorted(folder.glob("*/meta.json"))
    stories = [story for meta in groups for story in _stories_of(meta)]
    costs, failed = [], 0
    for story in stories:
        for tab in TABS:
            try:
                costs.append(_cost(client, reverse(tab.view, args=[story.slug])))
            except Exception as error:
                failed += 1
                print(f"{tab.label} of {story.slug}: {error!r}")
    most = Cost(*(max(getattr(cost, name) for cost in costs) for name in Cost.__slots__))
    return Measure(
        "pages with an error",
        f"{len(groups)} events, {len(stories)} stories, {len(stories) * len(TABS)} pages",
        failed,
        0,
        f"at most {most.time:.0f} ms cold, {most.queries} queries, {most.size:.0f} kB",
        at_most=True,
    )


def _stories_of(meta: Path) -> Iterator[Story]:
    entries = json.loads(meta.read_text(encoding="utf-8"))["articles"]
    for number, start in enumerate(range(0, len(entries), len(LETTERS)), 1):
        slug = f"{meta.parent.name}-{number}"
        story = Story.objects.create(title=slug, slug=slug, is_open=True)
        for entry in entries[start : start + len(LETTERS)]:
            text = (meta.parent / entry["file"]).read_text(encoding="utf-8")
            try:
                add_article(story=story, text=text, outlet=entry["outlet"])
            except ValidationError as refused:
                print(f"{slug}, {entry['file']}: {refused.messages}")
        yield story
