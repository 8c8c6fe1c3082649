"""What a person sees of a web page, line by line."""

import pytest

from coverage_app.imports.visible_text import visible_lines
from coverage_app.imports.web_page import parse


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<p>Rain fell.</p><p>It was\n  late.</p>", ["Rain fell.", "It was late."]),
        ("<p>Heavy <b>rain</b> fell.</p>", ["Heavy rain fell."]),
        ("One<br>two<div>three</div>four", ["One", "two", "three", "four"]),
        ("<table><tr><td>Bridge<td>3.2</table>", ["Bridge", "3.2"]),
        ("Rain<script>draw()</script> fell<style>p {}</style>.", ["Rain fell."]),
        ("<p hidden>Snow.</p><p>Rain.</p>", ["Rain."]),
        ("<p style='display: none'>Snow <b>fell</b>.</p>Rain.", ["Rain."]),
        ("<p style='color: red'>Rain.</p>", ["Rain."]),
        ("<!-- Snow. -->Rain.<?php Snow. ?>", ["Rain."]),
    ],
)
def test_the_lines_are_those_a_browser_shows(body: str, lines: list[str]) -> None:
    page = f"<html><head><title>Not this</title></head><body>{body}</body></html>"

    assert visible_lines(parse(page)) == lines
