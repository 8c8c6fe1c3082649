"""Every template: nothing inline, nothing foreign, nothing unescaped, and a token in every form."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.template.loader import get_template

FOLDER = Path(settings.BASE_DIR) / "templates"
NAMES = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.html"))

INLINE_STYLE = re.compile(r"<style\b|\sstyle\s*=", re.IGNORECASE)
INLINE_SCRIPT = re.compile(r"<script\b(?![^>]*\ssrc=)|javascript:", re.IGNORECASE)
EVENT_ATTRIBUTE = re.compile(r"\s(?:on[a-z]+|hx-on[\w:.-]*)\s*=", re.IGNORECASE)
UNESCAPED = re.compile(r"\|\s*safe(?:seq)?\b|mark_safe|autoescape\s+off")
FOREIGN = re.compile(
    r"<(?:link|script|img|iframe|source|use)\b[^>]*[\"'](?:https?:)?//", re.IGNORECASE
)
POST_FORM = re.compile(r"<form\b[^>]*\bmethod=\"post\".*?</form>", re.IGNORECASE | re.DOTALL)


@pytest.mark.parametrize(
    ("pattern", "breach"),
    [
        (INLINE_STYLE, '<p style="color:red">'),
        (INLINE_STYLE, "<style>"),
        (INLINE_SCRIPT, "<script>"),
        (INLINE_SCRIPT, '<a href="javascript:go()">'),
        (EVENT_ATTRIBUTE, '<a onclick="go()">'),
        (EVENT_ATTRIBUTE, '<a hx-on:click="go()">'),
        (UNESCAPED, "{{ story.title|safe }}"),
        (UNESCAPED, "{% autoescape off %}"),
        (FOREIGN, '<link rel="stylesheet" href="https://example.org/a.css">'),
        (FOREIGN, '<img src="//example.org/a.png">'),
    ],
)
def test_pattern_finds_its_breach(pattern: re.Pattern[str], breach: str) -> None:
    assert pattern.search(breach)


@pytest.mark.parametrize("name", NAMES)
def test_template_can_be_read(name: str) -> None:
    assert get_template(name)


@pytest.mark.parametrize(
    "pattern", [INLINE_STYLE, INLINE_SCRIPT, EVENT_ATTRIBUTE, UNESCAPED, FOREIGN]
)
@pytest.mark.parametrize("name", NAMES)
def test_template_keeps_the_security_policy(name: str, pattern: re.Pattern[str]) -> None:
    assert pattern.findall((FOLDER / name).read_text()) == []


@pytest.mark.parametrize("name", NAMES)
def test_every_post_form_has_a_token(name: str) -> None:
    forms_of_template = POST_FORM.findall((FOLDER / name).read_text())

    assert [form for form in forms_of_template if "{% csrf_token %}" not in form] == []
