"""The child process: what passes between it and the server, and how it ends."""

import json
from datetime import date
from io import BytesIO
from pathlib import Path
from threading import Thread

import pytest

from coverage_app.imports import child
from coverage_app.imports.child import answer, read_in_child
from coverage_app.imports.pages import ImportedPage, Source, UnreadablePageError
from tests.coverage_app.imports.made_files import HEADLINE, PARAGRAPHS, make_html

DATED = make_html(
    head=f'<title>{HEADLINE}</title><meta property="article:published_time" content="2024-05-06">'
)


def test_everything_a_page_says_comes_back_from_the_child() -> None:
    page = read_in_child(Source(DATED.encode("utf-16-le"), name="bridge.html"))

    assert page == ImportedPage(
        text="\n\n".join((HEADLINE, *PARAGRAPHS)),
        headline=HEADLINE,
        published_on=date(2024, 5, 6),
        language="en",
        notes=(
            "Nothing says how the letters of this text are stored; UTF-16 was guessed. "
            "See whether the words look right.",
        ),
    )


def test_any_name_reaches_the_child() -> None:
    assert read_in_child(Source(b"Rain.", name='a\0"\n\ud800.txt')).text == "Rain."


def test_threads_read_at_the_same_time() -> None:
    texts: dict[int, str] = {}

    def read(number: int) -> None:
        texts[number] = read_in_child(Source(f"Text {number}.".encode(), name="a.txt")).text

    threads = [Thread(target=read, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert texts == {number: f"Text {number}." for number in range(4)}


def test_a_child_that_takes_too_long_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "SECONDS", 0)

    with pytest.raises(UnreadablePageError) as refused:
        read_in_child(Source(DATED.encode(), name="bridge.html"))

    assert str(refused.value) == (
        "Reading this file took more than 0 seconds and was stopped. Copy the article and paste it."
    )


def test_a_child_that_dies_is_a_file_that_cannot_be_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(child, "PROJECT", tmp_path)  # nothing to start there

    with pytest.raises(UnreadablePageError) as refused:
        read_in_child(Source(DATED.encode(), address="https://example.org/bridge"))

    assert str(refused.value) == (
        "This page could not be read: it is damaged, or needs too much memory. "
        "Copy the article and paste it."
    )


def test_the_child_answers_with_plain_json() -> None:
    answered = BytesIO()

    answer(BytesIO(b'{"name": "a.txt", "address": "", "charset": ""}\n' + b"Rain."), answered)

    assert json.loads(answered.getvalue()) == {
        "text": "Rain.",
        "headline": "",
        "byline": "",
        "outlet": "",
        "published_on": None,
        "address": "",
        "language": "",
        "notes": [],
    }


def test_the_child_answers_with_the_sentence_of_a_refusal() -> None:
    answered = BytesIO()

    answer(BytesIO(b'{"name": "a.txt", "address": "", "charset": ""}\n' + b" \n"), answered)

    assert json.loads(answered.getvalue()) == {
        "unreadable": "There are no words in this file. Choose another one."
    }
