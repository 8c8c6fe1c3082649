"""Web pages: the article on them, and what they say of it."""

from datetime import date

import pytest

from coverage_app.analysis import LineKind, classify_lines
from coverage_app.imports.pages import ImportedPage, Source
from coverage_app.imports.web_page import WHOLE_PAGE, read
from tests.coverage_app.imports.made_files import HEADLINE, PARAGRAPHS, TEXT, make_html

ADDRESS = "https://www.example.org/news/bridge"
HEAD = f"""
<title>{HEADLINE} | The Marsby Post</title>
<meta property="og:title" content="{HEADLINE}">
<meta property="og:site_name" content="The Marsby Post">
<meta name="author" content="Ana Roe">
<meta property="article:published_time" content="2024-05-06T07:30:00Z">
<link rel="canonical" href="{ADDRESS}">
"""


def read_page(page: str, address: str = "") -> ImportedPage:
    return read(Source(page.encode(), address=address))


def test_the_article_is_read_with_what_its_page_says() -> None:
    assert read_page(make_html(head=HEAD)) == ImportedPage(
        text=TEXT,
        headline=HEADLINE,
        byline="Ana Roe",
        outlet="The Marsby Post",
        published_on=date(2024, 5, 6),
        address=ADDRESS,
        language="en",
    )


def test_the_lines_of_the_article_are_told_apart_again() -> None:
    text = read_page(make_html(head=HEAD)).text

    kinds = [line.kind for line in classify_lines(text) if line.span]

    assert kinds == [LineKind.HEADLINE, LineKind.BODY, LineKind.BODY, LineKind.BODY]


def test_what_a_page_does_not_say_stays_empty() -> None:
    page = make_html(head="<meta charset='utf-8'>", below="<p>© 2019 Marsby</p>").replace(
        ' lang="en-GB"', ""
    )

    assert read_page(page) == ImportedPage(text=TEXT, headline=HEADLINE)


@pytest.mark.parametrize(
    ("title", "shown", "headline"),
    [
        (f"{HEADLINE} | The Marsby Post", HEADLINE, HEADLINE),
        ("'Old bridge' stays", "‘Old bridge’ stays", "‘Old bridge’ stays"),
        ("Bridge vote in Marsby", "A river and its town", "Bridge vote in Marsby"),
    ],
)
def test_the_headline_is_the_one_that_readers_see(title: str, shown: str, headline: str) -> None:
    page = read_page(
        make_html(head=f'<meta property="og:title" content="{title}">', headline=shown)
    )

    assert page.headline == headline
    assert page.text.startswith(headline) == (headline == shown)


def test_a_headline_that_stands_in_the_article_too_is_there_once() -> None:
    page = read_page(make_html(head=HEAD, paragraphs=[HEADLINE, *PARAGRAPHS]))

    assert page.text == TEXT


def test_a_notice_on_the_first_publisher_stays() -> None:
    notice = "This post appeared first on The Lenna Times"
    page = read_page(make_html(head=HEAD, below=f"<aside>{notice}</aside><aside>{notice}</aside>"))

    assert page.text == f"{TEXT}\n\n{notice}"


def test_the_whole_page_is_kept_where_most_of_the_article_would_be_lost() -> None:
    shown = "".join(f"<aside class='promo'>{words}</aside>" for words in PARAGRAPHS)
    page = read_page(f"<html><body><h1>{HEADLINE}</h1>{shown}</body></html>")

    assert page.text == "\n".join((HEADLINE, *PARAGRAPHS))
    assert page.notes == (WHOLE_PAGE,)


@pytest.mark.parametrize(
    ("canonical", "address", "kept"),
    [
        (ADDRESS, "", ADDRESS),
        (ADDRESS, "https://example.org/news/bridge?from=mail", ADDRESS),
        (ADDRESS, "https://mirror.example.com/bridge", "https://mirror.example.com/bridge"),
        ("https://", "https://example.org/bridge", "https://example.org/bridge"),
        ("https://example.org/" + "a" * 500, "", ""),
        ("javascript:alert(1)", "", ""),
    ],
)
def test_the_address_is_the_one_the_page_gives_itself(
    canonical: str, address: str, kept: str
) -> None:
    page = make_html(head=f'<link rel="canonical" href="{canonical}">')

    assert read_page(page, address).address == kept


@pytest.mark.parametrize(
    ("opening", "head", "language"),
    [
        ('<html lang="de-AT">', "", "de"),
        ('<html xml:lang="pt_BR">', "", "pt"),
        ("<html>", '<meta property="og:locale" content="fr_FR">', "fr"),
        ("<html>", '<meta http-equiv="content-language" content="az">', "az"),
        ("<html>", '<meta name="keywords" content="en">', ""),
    ],
)
def test_the_language_is_the_one_the_page_names(opening: str, head: str, language: str) -> None:
    page = make_html(head=head).replace('<html lang="en-GB">', opening)

    assert read_page(page).language == language


def test_the_encoding_that_the_page_names_counts() -> None:
    page = make_html(head=f"<meta charset='iso-8859-1'>{HEAD}", paragraphs=PARAGRAPHS)

    assert read(Source(page.encode("cp1252"))).text == TEXT
