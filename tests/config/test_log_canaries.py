"""A whole class, with wrong codes, wrong passwords and faults: the logs know of nobody."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPCookieProcessor, OpenerDirector, Request, build_opener

import pytest

from tests.browser.prepared import copy_of, running
from tests.browser.server import Server

TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')
CODE, WRONG_CODE = "K7M2P9TX", "K7M2P9TC"
CANARIES = {
    "nickname": "Quirky Quetzal",
    "real name": "Zuleyxa Canarli",
    "class": "Class Canary 9B",
    "teacher": "canary-teacher",
    "password": "canary-password",
    "answer": "the canary sang seven to two",
    "address": "8.8.4.77",
    "browser": "CanaryBrowser/9.9",
    "host": "canary-host.example",
    "path": "canary-path",
    "query": "canary-query",
}
WITH_A_CLASS = f"""
from django.contrib.auth.models import User
from tests.classroom_factories import make_assignment, make_classroom
from tests.quiz_factories import make_news_story, make_open_item, make_quiz
teacher = User.objects.get(username="teacher")
classroom = make_classroom(teacher=teacher, name={CANARIES["class"]!r}, code={CODE!r})
quiz = make_quiz(items=[make_open_item(story=make_news_story(owner=teacher))])
make_assignment(classroom=classroom, quiz=quiz)
"""


@dataclass
class Browser:
    server: Server
    opener: OpenerDirector = field(
        default_factory=lambda: build_opener(HTTPCookieProcessor(CookieJar()))
    )

    def get(self, path: str, **headers: str) -> tuple[int, str, str]:
        return self._ask(path, None, headers)

    def post(self, path: str, form: dict[str, str], on: str = "/") -> tuple[int, str, str]:
        """Send a form with the token of a page; return the status, the address and the page."""
        token = TOKEN.findall(self.get(on)[2])
        return self._ask(path, {"csrfmiddlewaretoken": token[0] if token else "none", **form}, {})

    def _ask(
        self, path: str, form: dict[str, str] | None, headers: dict[str, str]
    ) -> tuple[int, str, str]:
        named = {"User-Agent": CANARIES["browser"], "X-Forwarded-For": "10.7.7.7", **headers}
        sent = urlencode(form).encode() if form else None
        try:
            with self.opener.open(Request(f"{self.server.address}{path}", sent, named)) as answer:
                return answer.status, urlsplit(answer.url).path, answer.read().decode()
        except HTTPError as error:
            return error.code, path, error.read().decode()


@pytest.fixture
def faulty(started_once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "tests.config.faulty_settings")
    with running(copy_of(started_once, tmp_path / "var")) as server:
        server.run(WITH_A_CLASS)
        yield server


def teach(teacher: Browser, password: str) -> list[int]:
    """Sign in after wrong passwords, and type a real name."""
    wrong = {"username": CANARIES["teacher"], "password": CANARIES["password"]}
    tried = [teacher.post("/sign-in/", wrong, on="/sign-in/")[0] for _ in range(11)]
    right = {"username": "teacher", "password": password}
    signed_in, _, page = teacher.post("/sign-in/", right, on="/sign-in/")
    assert CANARIES["class"] in page
    named, _, page = teacher.post(
        "/classes/1/real-names/save/",
        {"student_1": CANARIES["real name"]},
        on="/classes/1/real-names/",
    )
    assert CANARIES["real name"] in page
    return [*tried, signed_in, named]


def learn(student: Browser) -> list[int]:
    """Join after wrong codes, and answer."""
    wrong = {"code": WRONG_CODE, "nickname": CANARIES["nickname"]}
    tried = [student.post("/join/", wrong)[0] for _ in range(2)]
    joined, _, page = student.post("/join/", {**wrong, "code": CODE})
    assert CANARIES["nickname"] in page
    _, address, page = student.post("/class/assignments/1/start/", {}, on="/class/")
    (action,) = re.findall(r'action="(/attempts/[^"]+)"', page)
    answered, _, page = student.post(action, {"text": CANARIES["answer"]}, on=address)
    return [*tried, joined, answered]


def test_no_log_and_no_terminal_tells_who_was_there_or_what_they_wrote(faulty: Server) -> None:
    student, teacher = Browser(faulty), Browser(faulty)

    learned = learn(student)
    taught = teach(teacher, faulty.password)
    failed = student.get(f"/fail/{CODE}/?q={CANARIES['query']}")[0]
    failed_again = student.post(f"/fail/{CODE}/", {"text": CANARIES["answer"]})[0]
    strange = [
        student.get("/", Host=CANARIES["host"])[0],
        student.get(f"/{CANARIES['path']}/")[0],
        student.get(f"/join/{WRONG_CODE}/?{CANARIES['query']}")[0],
        student.get("/stories/", **{"X-Forwarded-For": CANARIES["address"]})[0],
        Browser(faulty).post("/join/", {"code": CODE}, on="/healthz")[0],
    ]
    faulty.run(
        "from django.db import connection as it; it.cursor().execute('DROP TABLE limits_bucket')"
    )
    broken = student.post("/join/", {"code": CODE, "nickname": CANARIES["nickname"]})[0]
    faulty.stop()

    written = (faulty.folder / "logs" / "coverage.log").read_text()
    lines = [json.loads(line) for line in written.splitlines()]
    terminal = (faulty.folder / "server.log").read_text()
    traps = [*CANARIES.values(), CODE, WRONG_CODE, "K7M2-P9TX", "10.7.7.7"]
    assert (learned, taught) == ([200] * 4, [200] * 10 + [429, 200, 200])
    assert (failed, failed_again, broken, strange) == (500, 500, 500, [400, 404, 200, 403, 403])
    assert {(line["route"], line["status"]) for line in lines} >= {("fail", 500), ("", 400)}
    assert "Internal Server Error (fail) [ValueError in tests.config.faulty_urls:" in terminal
    assert [trap for trap in (*traps, "127.0.0.1") if trap in written] == []
    assert [trap for trap in traps if trap in terminal] == []
