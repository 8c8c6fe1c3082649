"""From a web address to the text of an article, where the school has allowed it."""

import pytest
from pytest_django import Settings

from coverage_app.imports.pages import ImportedPage, UnreadablePageError
from coverage_app.imports.web_addresses import BAD_SCHEME
from coverage_app.web import EMPTY, SWITCHED_OFF, read_address
from limits.buckets import TooManyError
from limits.senders import everybody_now
from limits.table import FETCHING
from tests.coverage_app.imports.internet import NEWS, Internet, head, html

SENTENCES = [
    "The council voted seven to two on Monday to repair the old bridge over the river.",
    "The mayor said that the work would take a year and cost four million pounds.",
    "Shopkeepers on the east bank fear that they will lose many of their customers.",
    "A ferry will carry people across the river until the bridge is open again.",
]
STORY = "".join(f"<p>{sentence}</p>\n" for sentence in SENTENCES)
PAGE = (
    '<!doctype html><html lang="en"><head><title>Bridge to be repaired</title></head>'
    f"<body><main><article><h1>Bridge to be repaired</h1>\n{STORY}</article></main></body></html>"
)


pytestmark = pytest.mark.django_db


@pytest.fixture
def fetching_allowed(settings: Settings) -> None:
    settings.FETCH = True


def plain(content: bytes, charset: str = "") -> bytes:
    return head(f"Content-Type: text/plain{charset}", f"Content-Length: {len(content)}") + content


def test_nothing_is_fetched_unless_the_school_allows_it(internet: Internet) -> None:
    with pytest.raises(UnreadablePageError) as problem:
        read_address("http://news.example/story", network=internet.network())

    assert str(problem.value) == SWITCHED_OFF
    assert (internet.looked_up, internet.dialed) == ([], [])


@pytest.mark.usefixtures("fetching_allowed")
def test_page_becomes_a_text_with_its_address(internet: Internet) -> None:
    internet.plays(html(PAGE.encode()))

    page = read_address("http://news.example/story#top", network=internet.network())

    assert [sentence for sentence in SENTENCES if sentence in page.text] == SENTENCES
    assert page.address == "http://news.example/story"
    assert internet.dialed == [(NEWS, 80)]


@pytest.mark.usefixtures("fetching_allowed")
@pytest.mark.parametrize(
    ("content", "charset", "text"),
    [
        (b"The council\r\nvoted.\r\n", "", "The council\nvoted.\n"),
        ("<p> and a café".encode(), "", "<p> and a café"),
        ("Мост".encode("koi8-r"), ";charset=koi8-r", "Мост"),
    ],
)
def test_plain_text_stays_as_it_is(
    content: bytes, charset: str, text: str, internet: Internet
) -> None:
    internet.plays(plain(content, charset))

    page = read_address("http://news.example/story", network=internet.network())

    assert page == ImportedPage(text=text, address="http://news.example/story")


@pytest.mark.usefixtures("fetching_allowed")
@pytest.mark.parametrize("answer", [html(b""), plain(b" \r\n "), html(b"")[:-4]])
def test_empty_page_is_refused(answer: bytes, internet: Internet) -> None:
    internet.plays(answer)

    with pytest.raises(UnreadablePageError) as problem:
        read_address("http://news.example/story", network=internet.network())

    assert str(problem.value) == EMPTY


@pytest.mark.usefixtures("fetching_allowed")
def test_address_is_read_strictly() -> None:
    with pytest.raises(UnreadablePageError) as problem:
        read_address("file:///etc/passwd")

    assert str(problem.value) == BAD_SCHEME


@pytest.mark.usefixtures("fetching_allowed")
def test_one_page_is_fetched_at_a_time_for_all(internet: Internet) -> None:
    internet.plays(html(PAGE.encode()))
    everybody_now().take(FETCHING)

    with pytest.raises(TooManyError) as refused:
        read_address("http://news.example/story", network=internet.network())
    everybody_now().give_back(FETCHING)
    page = read_address("http://news.example/story", network=internet.network())

    assert 0 < refused.value.seconds <= 20
    assert page.address == "http://news.example/story"
    assert internet.dialed == [(NEWS, 80)]


@pytest.mark.usefixtures("fetching_allowed")
def test_page_that_cannot_be_read_keeps_nobody_waiting() -> None:
    for _ in range(2):
        with pytest.raises(UnreadablePageError) as problem:
            read_address("file:///etc/passwd")
        assert str(problem.value) == BAD_SCHEME
