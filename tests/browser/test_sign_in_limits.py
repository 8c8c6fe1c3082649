"""Many wrong passwords at the same instant, to the server with all its processes."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.cookiejar import CookieJar
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, build_opener

import pytest

from tests.browser.server import Server, free_port

TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')


@pytest.fixture
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of its own: nobody has tried a password there yet."""
    server = Server(tmp_path_factory.mktemp("var"), free_port())
    server.start()
    try:
        yield server
    finally:
        server.stop()


def sign_in(server: Server, name: str, password: str) -> tuple[int, str]:
    """Return the status and the address in the end, for a browser that has never been here."""
    browser = build_opener(HTTPCookieProcessor(CookieJar()))
    with browser.open(f"{server.address}/sign-in/") as page:
        token = TOKEN.findall(page.read().decode())[0]
    form = {"csrfmiddlewaretoken": token, "username": name, "password": password}
    try:
        with browser.open(f"{server.address}/sign-in/", urlencode(form).encode()) as answer:
            return answer.status, answer.url
    except HTTPError as error:
        return error.code, error.url


def test_ten_of_thirty_wrong_passwords_at_once_are_looked_at(school: Server) -> None:
    before = sign_in(school, "teacher", school.password)
    with ThreadPoolExecutor(8) as guessers:
        tried = list(guessers.map(lambda it: sign_in(school, "teacher", f"guess {it}"), range(30)))
    right = sign_in(school, "teacher", school.password)
    school.run("from limits.models import Bucket; Bucket.objects.all().delete()")
    lifted = sign_in(school, "teacher", school.password)

    statuses = [status for status, _ in tried]
    assert (statuses.count(200), statuses.count(429)) == (10, 20)
    assert before == lifted == (200, f"{school.address}/classes/")
    assert right[0] == 429
