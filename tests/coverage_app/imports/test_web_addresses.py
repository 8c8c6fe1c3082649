"""A web address as typed: what is taken, and a sentence for each thing that is not."""

import pytest

from coverage_app.imports.pages import UnreadablePageError
from coverage_app.imports.web_addresses import (
    BAD_CHARACTER,
    BAD_HOST,
    BAD_NUMBER,
    BAD_PORT,
    BAD_SCHEME,
    LEADS_ON,
    LESS_SAFE,
    LONGEST,
    TOO_LONG,
    UNCLEAR_NAME,
    USER_INFO,
    WebAddress,
    parse,
    redirected,
)
from tests.coverage_app.imports.addresses import BAD_SPELLINGS


def problem_of(text: str) -> str:
    with pytest.raises(UnreadablePageError) as problem:
        parse(text)
    return str(problem.value)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://news.example", WebAddress("https", "news.example", 443, "/")),
        ("http://news.example/", WebAddress("http", "news.example", 80, "/")),
        (" https://news.example/a?b=c \n", WebAddress("https", "news.example", 443, "/a?b=c")),
        ("HTTPS://News.EXAMPLE./A", WebAddress("https", "news.example", 443, "/A")),
        ("https://news.example?b", WebAddress("https", "news.example", 443, "/?b")),
        ("https://news.example#top", WebAddress("https", "news.example", 443, "/")),
        ("https://news.example/a#b?c", WebAddress("https", "news.example", 443, "/a")),
        ("https://news.example/@x:y", WebAddress("https", "news.example", 443, "/@x:y")),
        ("https://news.example:443/", WebAddress("https", "news.example", 443, "/")),
        ("https://news.example:/", WebAddress("https", "news.example", 443, "/")),
        ("https://news.example:80/", WebAddress("https", "news.example", 80, "/")),
        ("http://news.example:443/", WebAddress("http", "news.example", 443, "/")),
        ("https://my_news.example/", WebAddress("https", "my_news.example", 443, "/")),
        ("https://3.news.example/", WebAddress("https", "3.news.example", 443, "/")),
        ("https://news.example/ä%C3", WebAddress("https", "news.example", 443, "/%C3%A4%C3")),
        ('https://news.example/<">', WebAddress("https", "news.example", 443, "/%3C%22%3E")),
        ("https://bücher.example/", WebAddress("https", "xn--bcher-kva.example", 443, "/")),
        ("https://новости.рф/", WebAddress("https", "xn--b1amnebsh.xn--p1ai", 443, "/")),
        ("https://NEWS。example/", WebAddress("https", "news.example", 443, "/")),
        ("http://93.184.216.34/", WebAddress("http", "93.184.216.34", 80, "/")),
        ("http://[2606:4700::0:1111]/", WebAddress("http", "2606:4700::1111", 80, "/")),
    ],
)
def test_address_is_read(text: str, address: WebAddress) -> None:
    assert parse(text) == address


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", BAD_SCHEME),
        ("news.example/story", BAD_SCHEME),
        ("//news.example/story", BAD_SCHEME),
        ("file:///etc/passwd", BAD_SCHEME),
        ("javascript:alert(1)", BAD_SCHEME),
        ("https://news.example/a b", BAD_CHARACTER),
        ("https://news.example\\@printer/", BAD_CHARACTER),
        ("https://news.example/\r\nHost:printer", BAD_CHARACTER),
        ("https://news\u200d.example/", BAD_CHARACTER),
        ("https://news.example/\ud800", BAD_CHARACTER),
        ("https://teacher:word@news.example/", USER_INFO),
        ("https://@news.example/", USER_INFO),
        ("https://news.example:8443/", BAD_PORT),
        ("https://news.example:0443/", BAD_PORT),
        ("https://news.example:４４３/", BAD_PORT),
        ("https://", BAD_HOST),
        ("https:///story", BAD_HOST),
        ("https://localhost/", BAD_HOST),
        ("https://news..example/", BAD_HOST),
        ("https://news.example../", BAD_HOST),
        ("https://-.news.example-/", BAD_HOST),
        (f"https://{'n' * 64}.example/", BAD_HOST),
        (f"https://{'news.' * 50}example/", BAD_HOST),
        ("https://%6eews.example/", BAD_HOST),
        ("https://::1/", BAD_HOST),
        ("https://[::1/", BAD_HOST),
        ("https://[v1.news]/", BAD_HOST),
        ("https://[2606:4700::1111%25lo]/", BAD_HOST),
        ("https://2130706433/", BAD_NUMBER),
        ("https://127.1/", BAD_NUMBER),
        ("https://0x7f.0.0.1/", BAD_NUMBER),
        ("https://0177.0.0.1/", BAD_NUMBER),
        ("https://①②⑦.1/", BAD_NUMBER),
        ("https://straße.example/", UNCLEAR_NAME),
    ],
)
def test_what_is_wrong_with_an_address_is_said(text: str, problem: str) -> None:
    assert problem_of(text) == problem


@pytest.mark.parametrize("text", BAD_SPELLINGS)
def test_spelling_that_programs_read_differently_is_refused(text: str) -> None:
    with pytest.raises(UnreadablePageError):
        parse(text)


def test_longest_address_is_as_long_as_an_article_has_room_for() -> None:
    longest = "https://news.example/".ljust(LONGEST, "a")

    assert str(parse(longest)) == longest
    assert problem_of(f"{longest}a") == TOO_LONG


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("https://news.example/", "news.example"),
        ("https://news.example:80/", "news.example:80"),
        ("http://news.example:443/", "news.example:443"),
        ("http://[2606:4700::1111]:443/", "[2606:4700::1111]:443"),
    ],
)
def test_authority_names_the_port_where_it_is_not_the_usual_one(text: str, authority: str) -> None:
    assert parse(text).authority == authority
    assert parse(str(parse(text))) == parse(text)


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/b", "https://news.example/b"),
        ("c?d", "https://news.example/a/c?d"),
        ("?d", "https://news.example/a/b?d"),
        ("//other.example/b#c", "https://other.example/b"),
        (" https://other.example/b ", "https://other.example/b"),
        ("/Stra\xc3\x9fe", "https://news.example/Stra%C3%9Fe"),
        ("/a b", "https://news.example/a%20b"),
        ("/\r\n b", "https://news.example/%0D%0A%20b"),
    ],
)
def test_redirect_leads_on(location: str, target: str) -> None:
    address = parse("https://news.example/a/b")

    assert str(redirected(address, location)) == target


@pytest.mark.parametrize(
    ("location", "problem"),
    [
        ("http://news.example/", LESS_SAFE),
        ("file:///etc/passwd", f"{LEADS_ON} {BAD_SCHEME}"),
        ("http://127.1/", f"{LEADS_ON} {BAD_NUMBER}"),
        ("https://news.example:8080/", f"{LEADS_ON} {BAD_PORT}"),
        ("https://[::1/", f"{LEADS_ON} {BAD_HOST}"),
        ("https://printer/", f"{LEADS_ON} {BAD_HOST}"),
        ("https://news\t.example/", f"{LEADS_ON} {BAD_HOST}"),
        ("https://a@news.example/", f"{LEADS_ON} {USER_INFO}"),
        (f"/{'a' * LONGEST}", f"{LEADS_ON} {TOO_LONG}"),
    ],
)
def test_redirect_that_is_not_followed_is_explained(location: str, problem: str) -> None:
    address = parse("https://news.example/a/b")

    with pytest.raises(UnreadablePageError) as raised:
        redirected(address, location)

    assert str(raised.value) == problem


def test_redirect_may_lead_to_encryption() -> None:
    address = parse("http://news.example/a")

    assert str(redirected(address, "https://news.example/a")) == "https://news.example/a"
