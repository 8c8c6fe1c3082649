"""A server that cannot write to its disk says so, and gets the answer once it can."""

import re
import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.cast import sign_in
from tests.browser.conftest import expect_accessible
from tests.browser.screens import SAMPLE
from tests.browser.server import Server
from tests.browser.test_power_cut import stored
from tests.browser.test_review import AGAIN

pytestmark = pytest.mark.browser
STUCK = "The server cannot store anything right now. Your answer is kept on this device"


@contextmanager
def full_disk(server: Server) -> Iterator[None]:
    """Let no process of the server write a byte to any file, as on a full disk."""
    assert server.process
    processes = [server.process.pid, *children(server.process.pid)]
    before = {process: resource.prlimit(process, resource.RLIMIT_FSIZE) for process in processes}
    for process, (_, most) in before.items():
        resource.prlimit(process, resource.RLIMIT_FSIZE, (0, most))
    try:
        yield
    finally:
        for process, limits in before.items():
            resource.prlimit(process, resource.RLIMIT_FSIZE, limits)


def children(process: int) -> list[int]:
    listed = Path(f"/proc/{process}/task/{process}/children").read_text()
    return [int(child) for child in listed.split()]


def begin(page: Page) -> None:
    page.goto("/quizzes/1/")
    page.get_by_role("button", name=re.compile("Start")).click()
    page.wait_for_url("**/questions/1/")


def test_answer_to_a_full_disk_is_kept_on_the_device_and_stored_once_there_is_room(
    chromium: Browser, own_server: Server
) -> None:
    context = chromium.new_context(base_url=own_server.address)
    page = context.new_page()
    begin(page)

    with full_disk(own_server):
        page.get_by_role("radio").first.check(force=True)
        page.get_by_role("button", name="Check answer").click()
        expect(page.get_by_role("status")).to_have_text(re.compile(STUCK))
        expect_accessible(page)
        refused = stored(own_server, page)

    expect(page.locator("#feedback")).to_be_visible(timeout=60_000)
    assert (refused, stored(own_server, page)) == (0, 1)
    with closing(sqlite3.connect(own_server.database)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    context.close()


def test_full_disk_is_told_on_a_page_without_scripts_and_loading_it_again_sends_the_answer(
    chromium: Browser, own_server: Server
) -> None:
    context = chromium.new_context(base_url=own_server.address, java_script_enabled=False)
    page = context.new_page()
    begin(page)

    with full_disk(own_server):
        page.get_by_role("radio").first.check(force=True)
        page.get_by_role("button", name="Check answer").click()
        expect(page.get_by_role("heading", level=1)).to_have_text(
            "The server cannot write to its disk"
        )
        refused = stored(own_server, page)
    page.reload()

    expect(page.locator("#feedback")).to_be_visible()
    assert (refused, stored(own_server, page)) == (0, 1)
    context.close()


def test_button_of_a_teacher_on_a_full_disk_says_that_nothing_was_stored(
    chromium: Browser, own_server: Server
) -> None:
    context = chromium.new_context(base_url=own_server.address)
    page = context.new_page()
    own_server.run(AGAIN)
    sign_in(page, own_server)
    page.goto(f"/stories/{SAMPLE}/items/")

    with full_disk(own_server):
        page.get_by_role("button", name="Accept", exact=True).click()

        expect(page.locator("#connection")).to_have_text(
            "The server cannot store anything right now. Try again in a moment."
        )
    context.close()
