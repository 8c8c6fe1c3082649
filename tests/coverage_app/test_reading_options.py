"""How a reader likes the page, read from a cookie that anyone may have changed."""

import pytest
from django.test import Client, RequestFactory

from coverage_app.reading_options import CHOICES, ReadingOptions, reading_options


def test_reading_options_come_plain_by_default() -> None:
    options = ReadingOptions()

    assert options == ReadingOptions(text="1", face="serif", spacing="normal", theme="auto")


def test_reading_options_default_to_the_first_choice_of_each() -> None:
    first_choices = {name: choices[0] for name, choices in CHOICES.items()}

    assert ReadingOptions.from_choices(first_choices) == ReadingOptions()


def test_reading_options_survive_the_cookie() -> None:
    options = ReadingOptions(text="4", face="plain", spacing="wide", theme="dark")

    assert options.as_cookie() == "4-plain-wide-dark"
    assert ReadingOptions.from_cookie("4-plain-wide-dark") == options


@pytest.mark.parametrize(
    ("cookie", "options"),
    [
        ("", ReadingOptions()),
        ("9-comic-narrow-pink", ReadingOptions()),
        ("3", ReadingOptions(text="3")),
        ("3-comic-wide", ReadingOptions(text="3", spacing="wide")),
        ("2-plain-wide-dark-and-more", ReadingOptions("2", "plain", "wide", "dark")),
        ('"><script>-plain', ReadingOptions(face="plain")),
    ],
)
def test_reading_options_ignore_what_is_no_choice(cookie: str, options: ReadingOptions) -> None:
    assert ReadingOptions.from_cookie(cookie) == options


def test_reading_options_reach_every_template() -> None:
    request = RequestFactory().get("/")
    request.COOKIES["reading_options"] = "2-serif-normal-light"

    assert reading_options(request) == {
        "reading_options": ReadingOptions(text="2", theme="light"),
    }


@pytest.mark.parametrize(
    ("theme", "dark_links"),
    [
        (
            "auto",
            [
                '<link rel="stylesheet" href="/static/coverage/css/dark.css"'
                ' media="(prefers-color-scheme:dark)">'
            ],
        ),
        ("dark", ['<link rel="stylesheet" href="/static/coverage/css/dark.css">']),
        ("light", []),
    ],
)
def test_theme_decides_how_the_dark_colors_are_linked(
    stranger: Client, theme: str, dark_links: list[str]
) -> None:
    stranger.cookies["reading_options"] = f"1-serif-normal-{theme}"

    page = stranger.get("/about/").content.decode()

    assert [line.strip() for line in page.splitlines() if "dark.css" in line] == dark_links


def test_page_carries_text_size_face_and_spacing(stranger: Client) -> None:
    stranger.cookies["reading_options"] = "3-plain-wide-auto"

    page = stranger.get("/about/").content.decode()

    assert '<html lang="en" data-text="3" data-face="plain" data-spacing="wide">' in page


def test_form_shows_what_was_chosen(stranger: Client) -> None:
    stranger.cookies["reading_options"] = "3-plain-wide-dark"

    page = stranger.get("/about/").content.decode()

    assert [
        line.partition(" checked")[0].strip() for line in page.splitlines() if " checked" in line
    ] == [
        '<label class="check"><input type="radio" name="text" value="3"',
        '<label class="check"><input type="radio" name="face" value="plain"',
        '<label class="check"><input type="checkbox" name="spacing" value="wide"',
        '<label class="check"><input type="radio" name="theme" value="dark"',
    ]
