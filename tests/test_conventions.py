"""What a newcomer may rely on anywhere in the tree."""

import re
import uuid
from pathlib import Path

import pytest
from django.test import RequestFactory
from django.urls import URLPattern, get_resolver, resolve, reverse
from django.urls.resolvers import URLResolver

from coverage_app.lenses.tabs import TABS
from tests.browser.screens import SCREENS

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("classrooms", "config", "coverage_app", "limits", "quizzes")
SOURCES = [
    path
    for package in PACKAGES
    for path in (ROOT / package).rglob("*.py")
    if "migrations" not in path.parts
]
SAYS_NOTHING = {"utils", "util", "helpers", "helper", "common", "misc", "services", "managers"}
ONLY_IN_THE_SAMPLE = re.compile(r"kursk|blinken|meat grinder|\bturan\b", re.IGNORECASE)
OPEN_TO_VISITORS = {
    "about",
    "assignment_start",
    "attempt_create",
    "attempt_detail",
    "attempt_list",
    "attempt_pace",
    "attempt_question",
    "attempt_result",
    "attempt_wait",
    "class_leave",
    "healthz",
    "join",
    "join_ask",
    "join_code",
    "join_create",
    "join_enter",
    "join_propose",
    "join_return",
    "join_waiting",
    "join_waiting_state",
    "login",
    "own_export",
    "own_stored",
    "practice_create",
    "privacy",
    "quiz_detail",
    "reading_options_update",
    "readyz",
    "response_create",
    "story_facts",
    "story_figures",
    "story_list",
    "story_provenance",
    "story_quotes",
    "story_read",
    "story_voices",
    "story_wording",
    "student_home",
    "student_work",
}


def own_patterns(resolver: URLResolver) -> list[URLPattern]:
    found = []
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLPattern):
            found.append(pattern)
        elif pattern.app_name != "admin":
            found += own_patterns(pattern)
    return found


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_source_file_is_short_and_its_name_says_what_it_is(path: Path) -> None:
    assert path.stem not in SAYS_NOTHING
    assert len(path.read_text().splitlines()) <= 300


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_rule_names_a_word_of_the_sample_story(path: Path) -> None:
    assert ONLY_IN_THE_SAMPLE.findall(path.read_text()) == []


def test_only_pages_marked_as_open_are_open() -> None:
    views = {pattern.name: pattern.callback for pattern in own_patterns(get_resolver())}

    opened = {name for name, view in views.items() if not getattr(view, "login_required", True)}

    assert opened == OPEN_TO_VISITORS


def test_a_view_has_one_name_as_function_address_and_test() -> None:
    for pattern in own_patterns(get_resolver()):
        view = pattern.callback
        if not view.__module__.startswith(PACKAGES):
            continue
        app = view.__module__.split(".")[0]
        assert view.__name__ == pattern.name
        assert (ROOT / "tests" / app / f"test_{pattern.name}.py").exists(), pattern.name


def test_every_page_is_looked_at_in_a_browser() -> None:
    attempt = str(uuid.uuid4())
    places = {"finished": attempt, "unfinished": attempt, "unchecked": 1, "draft": 1, "answered": 1}
    paths = [screen.path.format(**places) for screen in SCREENS]
    pages = {
        pattern.name
        for pattern in own_patterns(get_resolver())
        if pattern.callback.__module__.startswith(PACKAGES) and "GET" in methods_of(pattern)
    }

    looked_at = {resolve(path.split("?")[0]).url_name for path in paths}

    files = {"answers_csv", "answers_xlsx", "gradebook_csv", "gradebook_xlsx"}
    downloads = {"own_export", "student_export", *files}
    for_programs = {"healthz", "readyz"}
    # What pages ask for again and again is looked at in them; an attempt leads on to a question.
    parts = {
        "assignment_board",
        "assignment_counts",
        "assignment_grid",
        "assignment_live",
        "attempt_pace",
        "classroom_names",
        "join_waiting_state",
        "return_request_list",
        "student_work",
    }
    assert pages - looked_at == {"attempt_detail", *parts, *downloads, *for_programs}


def methods_of(pattern: URLPattern) -> str:
    """Ask a view with a method that it surely refuses which ones it takes."""
    return str(pattern.callback(RequestFactory().generic("PURGE", "/"))["Allow"])


def test_the_address_of_a_lens_ends_in_its_short_name() -> None:
    for tab in TABS:
        assert reverse(tab.view, args=["a-story"]) == f"/stories/a-story/{tab.name}/"
