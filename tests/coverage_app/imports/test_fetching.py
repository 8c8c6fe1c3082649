"""Fetching a page: from local servers that behave, stall, flood and lead astray."""

import gzip
import tracemalloc
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain, repeat
from zlib import compress

import pytest

from coverage_app.imports.connections import NOT_PUBLIC, UNKNOWN_NAME
from coverage_app.imports.fetching import (
    BROKEN,
    MOST_BYTES,
    NO_SUCH_PAGE,
    NO_TEXT,
    REFUSED,
    TOO_LARGE,
    TOO_MANY_REDIRECTS,
    TOO_SLOW,
    FetchedPage,
    fetch,
)
from coverage_app.imports.pages import UnreadablePageError
from coverage_app.imports.web_addresses import BAD_PORT, BAD_SCHEME, LEADS_ON
from tests.coverage_app.imports.addresses import BAD_SPELLINGS, FORBIDDEN
from tests.coverage_app.imports.internet import NEWS, OTHER_NEWS, Internet, Script, head, html, to

STORY = b"<p>The council voted to repair the bridge.</p>"
BOMB = gzip.compress(bytes(25 * MOST_BYTES))


def page_of(internet: Internet, *scripts: bytes | Script) -> FetchedPage:
    internet.plays(*scripts)
    return fetch("http://news.example/story", network=internet.network())


def problem_of(internet: Internet, *scripts: bytes | Script, seconds: float = 60) -> str:
    internet.plays(*scripts)
    with pytest.raises(UnreadablePageError) as problem:
        fetch("http://news.example/story", network=internet.network(), seconds=seconds)
    return str(problem.value)


def chunks(*pieces: bytes) -> Iterator[bytes]:
    for piece in pieces:
        yield b"%x\r\n%b\r\n" % (len(piece), piece)
    yield b"0\r\n\r\n"


def dripping(content: bytes, seconds: float = 0.1) -> Iterator[bytes | float]:
    """Send byte by byte: done long after the deadline of these tests, and well before 20 s."""
    for byte in content[:100]:
        yield bytes([byte])
        yield seconds


def test_page_is_fetched(internet: Internet) -> None:
    page = page_of(internet, html(STORY))

    assert page == FetchedPage(STORY, "text/html", "", "http://news.example/story")
    assert internet.dialed == [(NEWS, 80)]


def test_request_says_who_asks_and_nothing_else(internet: Internet) -> None:
    page_of(internet, html(STORY))

    assert internet.requests == [
        b"GET /story HTTP/1.1\r\n"
        b"Host: news.example\r\n"
        b"User-Agent: Coverage (school server)\r\n"
        b"Accept: text/html, application/xhtml+xml, text/plain;q=0.9\r\n"
        b"Accept-Encoding: gzip\r\n"
        b"Connection: close\r\n"
        b"\r\n"
    ]


def test_proxy_of_the_environment_is_not_asked(
    internet: Internet, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")

    assert page_of(internet, html(STORY)).content == STORY
    assert internet.dialed == [(NEWS, 80)]


@pytest.mark.parametrize(
    ("field", "content_type", "charset"),
    [
        ("text/html", "text/html", ""),
        ("Text/HTML; Charset=UTF-8", "text/html", "utf-8"),
        ("text/plain;charset=windows-1251", "text/plain", "windows-1251"),
        ('application/xhtml+xml; charset="iso-8859-1"', "application/xhtml+xml", "iso-8859-1"),
        ("text/html ; a=b; charset = koi8-r; c=d", "text/html", "koi8-r"),
        ("text/html; charset=nonsense", "text/html", "nonsense"),
        ("text/html; charset*=utf-8''x; charset*0*=a'b'c", "text/html", ""),
        ("text/html; charset", "text/html", ""),
    ],
)
def test_type_and_encoding_are_what_the_server_says(
    field: str, content_type: str, charset: str, internet: Internet
) -> None:
    page = page_of(internet, [head(f"Content-Type: {field}"), STORY])

    assert (page.content_type, page.charset, page.content) == (content_type, charset, STORY)


@pytest.mark.parametrize(
    "fields",
    [
        ("Content-Type: application/pdf",),
        ("Content-Type: image/svg+xml",),
        ("Content-Type: text/html2",),
        ("Content-Type: html",),
        ("Content-Type:",),
        ("X-Content-Type: text/html",),
    ],
)
def test_what_is_no_page_is_refused(fields: tuple[str, ...], internet: Internet) -> None:
    assert problem_of(internet, [head(*fields), STORY]) == NO_TEXT


@pytest.mark.parametrize("status", [404, 410])
def test_page_that_is_not_there(status: int, internet: Internet) -> None:
    answer = head("Content-Type: text/html", status=f"{status} Sorry")

    assert problem_of(internet, answer) == NO_SUCH_PAGE.format(status=status)


@pytest.mark.parametrize("status", [103, 300, 302, 304, 401, 403, 429, 451, 500, 503, 999])
def test_page_that_is_not_handed_out(status: int, internet: Internet) -> None:
    answer = head("Content-Type: text/html", status=f"{status} Sorry")

    assert problem_of(internet, answer) == REFUSED.format(status=status)


def test_page_in_chunks_is_put_together(internet: Internet) -> None:
    start = head("Content-Type: text/html", "Transfer-Encoding: chunked")

    assert page_of(internet, chain([start], chunks(STORY, STORY))).content == STORY + STORY


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "GZIP "])
def test_compressed_page_is_unpacked(encoding: str, internet: Internet) -> None:
    page = page_of(internet, html(gzip.compress(STORY), f"Content-Encoding: {encoding}"))

    assert page.content == STORY


def test_compressed_page_in_small_chunks_is_unpacked(internet: Internet) -> None:
    start = head("Content-Type: text/html", "Transfer-Encoding: chunked", "Content-Encoding: gzip")
    pieces = (bytes([byte]) for byte in gzip.compress(STORY))

    assert page_of(internet, chain([start], chunks(*pieces))).content == STORY


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"220 mail.example ready\r\n", id="another protocol"),
        pytest.param(b"<p>The council voted.</p>", id="no headers"),
        pytest.param(head("Content-Type: text/html", "Content-Length: 99") + STORY, id="cut"),
        pytest.param(
            head("Content-Type: text/html", "Transfer-Encoding: chunked") + b"99\r\n" + STORY,
            id="cut chunk",
        ),
        pytest.param(
            head("Content-Type: text/html", "Transfer-Encoding: chunked") + b"-1\r\n" + STORY,
            id="chunk to the end",
        ),
        pytest.param(
            head("Content-Type: text/html", "Transfer-Encoding: chunked") + b"-5\r\n" + STORY,
            id="negative chunk",
        ),
        pytest.param(
            head("Content-Type: text/html", "Transfer-Encoding: chunked") + b"zz\r\n" + STORY,
            id="no number of a chunk",
        ),
        pytest.param(html(gzip.compress(STORY)[:-9], "Content-Encoding: gzip"), id="cut gzip"),
        pytest.param(html(b"", "Content-Encoding: gzip"), id="empty gzip"),
        pytest.param(html(STORY, "Content-Encoding: gzip"), id="no gzip"),
        pytest.param(html(compress(STORY), "Content-Encoding: deflate"), id="deflate"),
        pytest.param(html(gzip.compress(STORY), "Content-Encoding: gzip, gzip"), id="twice"),
        pytest.param(html(STORY, "Content-Encoding: br"), id="brotli"),
    ],
)
def test_broken_answer_is_refused(answer: bytes, internet: Internet) -> None:
    assert problem_of(internet, answer) == BROKEN


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(repeat(b"X: y\r\n" * 100), id="many fields"),
        pytest.param(repeat(b"x" * 1000), id="one long field"),
        pytest.param([b"X: y\r\n" * 200, b"\r\n"], id="too many fields"),
        pytest.param([b"X: y\r\n", *[b" y\r\n" * 99] * 400, b"\r\n"], id="folded field"),
    ],
)
def test_endless_headers_end(script: Script, internet: Internet) -> None:
    assert problem_of(internet, chain([b"HTTP/1.1 200 OK\r\n"], script)) == BROKEN


def test_endless_promises_of_an_answer_end(internet: Internet) -> None:
    assert problem_of(internet, repeat(b"HTTP/1.1 100 Continue\r\n\r\n" * 100)) == BROKEN


def test_page_of_the_largest_size_is_fetched(internet: Internet) -> None:
    content = b"x" * MOST_BYTES
    packed = gzip.compress(content)

    assert page_of(internet, html(content)).content == content
    assert page_of(internet, html(packed, "Content-Encoding: gzip")).content == content


@pytest.mark.parametrize(
    "script",
    [
        pytest.param([html(b"x" * (MOST_BYTES + 1))], id="one byte"),
        pytest.param([html(gzip.compress(bytes(MOST_BYTES + 1)), "Content-Encoding: gzip")]),
        pytest.param([html(BOMB, "Content-Encoding: gzip")], id="bomb"),
        pytest.param(chain([head("Content-Type: text/html")], repeat(STORY * 100)), id="endless"),
        pytest.param(
            chain(
                [head("Content-Type: text/html", "Transfer-Encoding: chunked")],
                repeat(b"400\r\n" + b"x" * 1024 + b"\r\n"),
            ),
            id="endless chunks",
        ),
    ],
)
def test_page_that_is_too_large_is_refused(script: Script, internet: Internet) -> None:
    assert problem_of(internet, script) == TOO_LARGE


def test_bomb_is_not_unpacked_beyond_what_makes_it_too_large(internet: Internet) -> None:
    internet.plays(html(BOMB, "Content-Encoding: gzip"))

    tracemalloc.start()
    with pytest.raises(UnreadablePageError):
        fetch("http://news.example/story", network=internet.network())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 5 * MOST_BYTES


@pytest.mark.parametrize(
    ("start", "rest"),
    [
        pytest.param(
            head("Content-Type: text/html", "Content-Encoding: gzip") + gzip.compress(STORY),
            b"more" * 1000,
            id="after the packed page",
        ),
        pytest.param(
            head("Content-Type: text/html", "Transfer-Encoding: chunked"),
            b"1;%b\r\nx\r\n" % (b"x" * 1000),
            id="between the chunks",
        ),
        pytest.param(
            head("Content-Type: text/html", "Transfer-Encoding: chunked") + b"0\r\n",
            b"X: y\r\n" * 1000,
            id="after the chunks",
        ),
    ],
)
def test_endless_bytes_beside_the_page_end(start: bytes, rest: bytes, internet: Internet) -> None:
    assert problem_of(internet, chain([start], repeat(rest))) == BROKEN


@pytest.mark.parametrize(
    "script",
    [
        pytest.param([20.0, html(STORY)], id="nothing for long"),
        pytest.param(dripping(html(STORY)), id="headers drip"),
        pytest.param(chain([html(STORY)[:-40]], dripping(STORY[-40:])), id="body drips"),
        pytest.param(
            chain(
                [head("Content-Type: text/html", "Transfer-Encoding: chunked")],
                dripping(b"".join(chunks(STORY))),
            ),
            id="chunks drip",
        ),
        pytest.param(
            chain(
                [html(gzip.compress(STORY), "Content-Encoding: gzip")[:-50]],
                dripping(gzip.compress(STORY)[-50:]),
            ),
            id="packed page drips",
        ),
        pytest.param(dripping(b"HTTP/1.1 100 Continue\r\n\r\n" * 4), id="promises drip"),
    ],
)
def test_slow_server_is_not_waited_for(script: Script, internet: Internet) -> None:
    assert problem_of(internet, script, seconds=0.4) == TOO_SLOW


def test_slow_redirects_share_one_deadline(internet: Internet) -> None:
    slow: list[list[bytes | float]] = [
        [0.25, to("/story")],
        [0.25, to("/story")],
        [0.25, html(STORY)],
    ]

    assert problem_of(internet, *slow, seconds=0.6) == TOO_SLOW


@pytest.mark.parametrize("status", ["301 A", "302 B", "303 C", "307 D", "308 E"])
def test_redirect_is_followed(status: str, internet: Internet) -> None:
    internet.names["other.example"] = [[OTHER_NEWS]]

    page = page_of(internet, to("//other.example/b?c#d", status), html(STORY))

    assert page == FetchedPage(STORY, "text/html", "", "http://other.example/b?c")
    assert internet.looked_up == ["news.example", "other.example"]
    assert internet.dialed == [(NEWS, 80), (OTHER_NEWS, 80)]


def test_redirect_carries_no_cookie_and_no_trace(internet: Internet) -> None:
    start = head("Location: /b", "Set-Cookie: a=b", status="302 Found")

    page_of(internet, start, html(STORY))

    assert internet.requests[1] == internet.requests[0].replace(b"/story", b"/b")


def test_three_redirects_are_followed(internet: Internet) -> None:
    page = page_of(internet, to("/1"), to("/2"), to("/3"), html(STORY))

    assert page.address == "http://news.example/3"


def test_four_redirects_are_not_followed(internet: Internet) -> None:
    problem = problem_of(internet, to("/1"), to("/2"), to("/3"), to("/4"), html(STORY))

    assert problem == TOO_MANY_REDIRECTS
    assert internet.dialed == [(NEWS, 80)] * 4


def test_redirect_in_a_circle_ends(internet: Internet) -> None:
    assert problem_of(internet, to("/story")) == TOO_MANY_REDIRECTS


@pytest.mark.parametrize("ip", [ip for ip in FORBIDDEN if "%" not in ip])
def test_redirect_inside_is_not_followed(ip: str, internet: Internet) -> None:
    host = f"[{ip}]" if ":" in ip else ip

    assert problem_of(internet, to(f"http://{host}/")) == NOT_PUBLIC
    assert internet.dialed == [(NEWS, 80)]


def test_redirect_to_a_name_that_leads_inside_is_not_followed(internet: Internet) -> None:
    internet.names["inside.example"] = [["10.0.0.1"]]

    assert problem_of(internet, to("http://inside.example/")) == NOT_PUBLIC
    assert internet.dialed == [(NEWS, 80)]


def test_name_that_leads_inside_after_a_redirect_is_checked_again(internet: Internet) -> None:
    internet.names["news.example"] = [[NEWS], ["127.0.0.1"]]

    assert problem_of(internet, to("/b")) == NOT_PUBLIC
    assert internet.looked_up == ["news.example", "news.example"]
    assert internet.dialed == [(NEWS, 80)]


@pytest.mark.parametrize(
    ("location", "problem"),
    [
        ("file:///etc/passwd", f"{LEADS_ON} {BAD_SCHEME}"),
        ("http://news.example:8080/", f"{LEADS_ON} {BAD_PORT}"),
        ("http://old.example/", UNKNOWN_NAME.format(host="old.example")),
    ],
)
def test_redirect_elsewhere_is_explained(location: str, problem: str, internet: Internet) -> None:
    assert problem_of(internet, to(location)) == problem
    assert internet.dialed == [(NEWS, 80)]


@pytest.mark.parametrize("text", BAD_SPELLINGS)
def test_strange_spelling_reaches_nobody(text: str, internet: Internet) -> None:
    with pytest.raises(UnreadablePageError):
        fetch(text, network=internet.network())

    assert (internet.looked_up, internet.dialed) == ([], [])


@pytest.mark.parametrize(
    "text", [text for text in BAD_SPELLINGS if text.isprintable() and text.isascii() and text]
)
def test_strange_spelling_in_a_redirect_leads_nowhere_else(text: str, internet: Internet) -> None:
    internet.plays(to(text), html(STORY))

    with suppress(UnreadablePageError):
        fetch("http://news.example/story", network=internet.network())

    assert set(internet.dialed) == {(NEWS, 80)}
