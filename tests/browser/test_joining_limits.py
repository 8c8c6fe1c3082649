"""What the server with all its processes takes in from one address, and what not."""

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http.cookiejar import CookieJar
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, build_opener

import pytest

from tests.browser.screens import CLASS_CODE
from tests.browser.server import Server

STUDENTS = 40
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    address: str
    retry_after: str
    page: str


@pytest.fixture
def classes(own_server: Server) -> Server:
    """A server of its own: nobody has tried a code there yet."""
    own_server.run("from tests.browser.more_classes import add_classes; add_classes()")
    return own_server


def join(server: Server, code: str, nickname: str) -> Answer:
    """Join as a browser that has never been here does: get the page, send its form."""
    browser = build_opener(HTTPCookieProcessor(CookieJar()))
    with browser.open(f"{server.address}/") as page:
        token = TOKEN.findall(page.read().decode())[0]
    form = {"csrfmiddlewaretoken": token, "code": code, "nickname": nickname}
    try:
        with browser.open(f"{server.address}/join/", urlencode(form).encode()) as answer:
            return Answer(answer.status, answer.url, "", answer.read().decode())
    except HTTPError as error:
        return Answer(error.code, "", error.headers["Retry-After"], error.read().decode())


def test_forty_students_of_one_address_join_at_once_and_the_eleventh_bad_code_is_refused(
    classes: Server,
) -> None:
    with ThreadPoolExecutor(8) as phones:
        joined = list(
            phones.map(lambda it: join(classes, CLASS_CODE, f"Student {it}"), range(STUDENTS))
        )
    bad = [join(classes, "K7M2P9TC", "Red Kite") for _ in range(11)]
    good = join(classes, CLASS_CODE, "Late Lark")

    assert {answer.address for answer in joined} == {f"{classes.address}/class/"}
    assert [answer.status for answer in bad] == [200] * 10 + [429]
    assert 0 < int(bad[10].retry_after) <= 600
    assert re.search(r"Try again at \d\d:\d\d, in \d+ minutes?", bad[10].page)
    assert good.status == 429
