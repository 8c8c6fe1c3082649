"""A whole lesson: a teacher gives a class a quiz and leads it, on the desk and the big screen."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.cast import sign_in
from tests.browser.conftest import Visit, expect_accessible
from tests.browser.screens import SIZES
from tests.browser.server import Server

pytestmark = pytest.mark.browser
Device = Callable[..., Page]
PROOF = "It voted seven to two."


@pytest.fixture(scope="module")
def server(own_server: Server) -> Server:
    """A server on which a class is given a quiz of two questions."""
    own_server.run("from tests.browser.led import add_quiz; add_quiz()")
    return own_server


@pytest.fixture
def watched() -> list[Visit]:
    return []


@pytest.fixture
def device(chromium: Browser, server: Server, watched: list[Visit]) -> Iterator[Device]:
    """Take another device, whose console and requests are heard."""
    with ExitStack() as opened:

        def device(size: str = "phone", *, has_scripts: bool = True) -> Page:
            width, height = SIZES[size]
            context: BrowserContext = chromium.new_context(
                base_url=server.address,
                viewport={"width": width, "height": height},
                java_script_enabled=has_scripts,
            )
            opened.callback(context.close)
            visit = Visit(context.new_page(), server.address)
            visit.watch()
            watched.append(visit)
            visit.page.set_default_timeout(15_000)
            return visit.page

        yield device


@pytest.fixture(autouse=True)
def patience() -> Iterator[None]:
    """Wait for what pages ask for every few seconds, also on a busy machine."""
    expect.set_options(timeout=15_000)
    yield
    expect.set_options(timeout=5_000)


def open_class(desk: Page, server: Server, name: str) -> str:
    """Sign in and make a class that is open; return the code. The desk is on its page then."""
    sign_in(desk, server)
    desk.goto("/classes/new/")
    desk.get_by_label("Name").fill(name)
    desk.get_by_role("button", name="Make the class").click()
    desk.get_by_role("button", name="Open the class").click()
    return desk.locator(".class-code").inner_text()


def give(desk: Page, pace: str) -> None:
    """Give the class of the page the quiz of two questions."""
    desk.get_by_role("link", name="Give a quiz").click()
    desk.get_by_label("Quiz").select_option(label="The council vote (2 questions)")
    desk.get_by_label(pace).check()
    desk.get_by_role("button", name="Give it to the class").click()
    expect(desk).to_have_url(re.compile(r"/assignments/\d+/$"))


def join(page: Page, code: str, nickname: str) -> None:
    page.goto(f"/join/{code.replace(' ', '')}/")
    page.get_by_label("Nickname", exact=True).fill(nickname)
    page.get_by_role("button", name="Join", exact=True).click()
    expect(page.get_by_role("heading", name=f"Hello, {nickname}")).to_be_visible()


def answer(page: Page, option: str) -> None:
    button = page.get_by_role("button", name="Save answer")
    expect(button).to_be_visible()  # not the question before
    page.get_by_label(option).check()
    button.click()


def heading(page: Page, words: str) -> None:
    expect(page.get_by_role("heading", name=words).first).to_be_visible()


def press(page: Page, words: str) -> None:
    page.get_by_role("button", name=words, exact=True).click()


def test_teacher_leads_a_class_of_three_from_the_class_code_to_the_results(
    device: Device, server: Server, watched: list[Visit]
) -> None:
    desk = device("desk")
    code = open_class(desk, server, "Class 9B")
    students = [device(), device(), device("desk")]
    for page, nickname in zip(students, ("Red Kite", "Blue Heron", "Brown Owl"), strict=True):
        join(page, code, nickname)

    give(desk, "Together, one question at a time")
    heading(desk, "Waiting to start")
    expect_accessible(desk)
    for page in students:
        page.get_by_role("button", name=re.compile("^Go there")).click()
        heading(page, "Waiting for your teacher to start")
    expect(desk.locator(".counts")).to_have_text("3 of 3 students are in the quiz")
    screen = desk.context.new_page()
    screen.goto(f"{desk.url}screen/")
    expect(screen.locator(".board__state")).to_have_text("The first question comes to your device.")

    press(desk, "Start the quiz")
    heading(desk, "Question 1: answers come in")
    heading(screen, "Which text gives the result of the vote?")
    expect_accessible(desk)
    expect_accessible(screen)
    for page, option in zip(students, ("Gazette only", "Herald only", "Herald only"), strict=True):
        answer(page, option)
        heading(page, "Your answer is stored. Wait for your teacher")
    for page in (desk, screen):
        expect(page.locator(".counts")).to_have_text("3 of 3 have answered")
        expect(page.get_by_text(PROOF)).to_have_count(0)

    desk.keyboard.press("n")
    heading(desk, "Question 1: no more answers")
    expect(screen.locator(".board__state")).to_have_text("No more answers")
    for page in students:
        heading(page, "Your answer is in")
    desk.get_by_role("button", name="Show the answer").focus()
    desk.keyboard.press("Enter")
    heading(desk, "Question 1: answer shown")
    expect(desk.get_by_role("button", name="Next question")).to_be_focused()
    expect(screen.locator(".tally li")).to_have_text(
        [
            re.compile(r"Gazette only\s+1"),
            re.compile(r"Herald only\s+2"),
            re.compile(r"Both texts\s+0"),
            re.compile(r"Neither text\s+0"),
        ]
    )
    expect(screen.get_by_text(PROOF)).to_be_visible()
    expect_accessible(desk)
    expect_accessible(screen)
    heading(students[0], "Right, and here is the proof")
    heading(students[1], "Not this one")

    screen.keyboard.press("n")
    heading(screen, "Which text gives the numbers?")
    heading(desk, "Question 2: answers come in")
    answer(students[0], "Gazette only")
    expect(desk.locator(".counts")).to_have_text("0 of 3 have answered, 1 looks for the proof")
    answer(students[0], PROOF)
    expect(desk.locator(".counts")).to_have_text("1 of 3 have answered")
    desk.keyboard.press("s")
    expect(screen.get_by_text("1 of 1 tapped a sentence that proves it.")).to_be_visible()
    heading(students[0], "Right, and here is the proof")
    heading(students[2], "Your teacher takes no more answers to this question")
    press(screen, "End the quiz")

    expect(screen.locator(".board__state")).to_contain_text("The quiz is over.")
    heading(desk, "Over")
    for page, points in zip(
        students, ("3 of 3 points", "0 of 3 points", "0 of 3 points"), strict=True
    ):
        heading(page, points)
    assert [(visit.console, visit.elsewhere) for visit in watched] == [([], [])] * 4


def test_a_double_click_goes_one_step_on(device: Device, server: Server) -> None:
    desk = device("desk")
    open_class(desk, server, "Class 9C")
    give(desk, "Together, one question at a time")

    desk.get_by_role("button", name="Start the quiz").dblclick()
    heading(desk, "Question 1: answers come in")
    desk.get_by_role("button", name="Close answers").dblclick()

    heading(desk, "Question 1: no more answers")
    desk.wait_for_timeout(2_500)
    heading(desk, "Question 1: no more answers")


def test_keys_rest_when_they_are_turned_off(device: Device, server: Server) -> None:
    desk = device("desk")
    open_class(desk, server, "Class 9D")
    give(desk, "Together, one question at a time")
    desk.locator("[data-shortcuts] input").uncheck()
    desk.locator("h1").click()

    desk.keyboard.press("n")
    desk.wait_for_timeout(500)
    heading(desk, "Waiting to start")
    desk.locator("[data-shortcuts] input").check()
    desk.locator("h1").click()
    desk.keyboard.press("n")

    heading(desk, "Question 1: answers come in")


def test_teacher_leads_without_javascript(device: Device, server: Server) -> None:
    desk, student = device("desk", has_scripts=False), device(has_scripts=False)
    code = open_class(desk, server, "Class 9E")
    join(student, code, "Red Kite")
    give(desk, "Together, one question at a time")
    student.goto("/class/")
    student.get_by_role("button", name=re.compile("^Go there")).click()

    press(desk, "Start the quiz")
    heading(desk, "Question 1: answers come in")
    student.get_by_role("link", name="Look again").click()
    answer(student, "Gazette only")
    heading(student, "Your answer is stored. Wait for your teacher")
    press(desk, "Close answers")
    heading(desk, "Question 1: no more answers")
    expect(desk.locator(".counts")).to_have_text("1 of 1 has answered")
    press(desk, "Show the answer")
    expect(desk.get_by_text(PROOF)).to_be_visible()
    student.get_by_role("link", name="Look again").click()
    heading(student, "Right, and here is the proof")
    desk.get_by_role("link", name="Big screen").click()
    expect(desk).to_have_url(re.compile("/screen/$"))
    press(desk, "Next question")
    heading(desk, "Which text gives the numbers?")
    expect(desk).to_have_url(re.compile("/screen/$"))
    desk.get_by_text("End the quiz now").first.click()
    press(desk, "End the quiz now")

    expect(desk.locator(".board__state")).to_contain_text("The quiz is over.")


def test_class_works_at_its_own_pace_until_the_teacher_pauses_and_closes(
    device: Device, server: Server
) -> None:
    desk, student = device(), device()
    code = open_class(desk, server, "Class 9F")
    join(student, code, "Red Kite")
    give(desk, "Each at their own pace")
    heading(desk, "Open until you close it")
    student.get_by_role("button", name=re.compile("^Start")).click()
    expect(desk.locator(".counts")).to_have_text("1 of 1 student has begun, 0 have finished")
    expect_accessible(desk)

    press(desk, "Pause")
    heading(desk, "Paused")
    expect(student.get_by_text("Your teacher has paused the quiz.")).to_be_visible()
    press(desk, "Go on")
    expect(student.get_by_text("Your teacher has paused the quiz.")).to_have_count(0)
    student.get_by_label("Gazette only").check()
    student.get_by_role("button", name="Check answer").click()
    heading(student, "Right, and here is the proof")
    desk.get_by_text("Close the quiz").first.click()
    expect_accessible(desk)
    press(desk, "Close the quiz")
    heading(desk, "Over")
    student.get_by_role("link", name="Next question").click()

    heading(student, "1 of 3 points")


def test_first_question_has_its_address_at_once(device: Device, server: Server) -> None:
    desk, student = device(), device()
    code = open_class(desk, server, "Class 9H")
    join(student, code, "Red Kite")
    give(desk, "Each at their own pace")
    student.get_by_role("button", name=re.compile("^Start")).click()
    expect(student).to_have_url(re.compile("/questions/1/$"))
    address, asked = student.url, []
    student.on("request", lambda request: asked.append((request.method, request.url)))

    student.reload()
    heading(student, "Question 1")
    student.go_back()
    heading(student, "Hello, Red Kite")
    student.go_forward()
    heading(student, "Question 1")

    pages = [it for it in asked if "/pace/" not in it[1] and "/static/" not in it[1]]
    assert pages == [("GET", address), ("GET", f"{server.address}/class/"), ("GET", address)]
    expect(student).to_have_url(address)


def test_class_reads_what_the_teacher_opens(device: Device, server: Server) -> None:
    desk, student = device("desk"), device()
    code = open_class(desk, server, "Class 9G")
    join(student, code, "Red Kite")
    desk.get_by_role("link", name="Give a quiz").click()
    desk.get_by_label("Quiz").select_option(label="The council vote (2 questions)")
    desk.get_by_label("Read the texts first").check()
    desk.get_by_role("button", name="Give it to the class").click()
    expect(
        student.get_by_text("First you read. Your teacher opens the texts soon.")
    ).to_be_visible()

    press(desk, "Hide outlet names")
    expect(desk.get_by_role("button", name="Reveal outlet names")).to_be_visible()
    press(desk, "Open Read")
    expect(desk.get_by_role("button", name="Close Read")).to_be_focused()
    expect_accessible(desk)
    student.get_by_role("link", name="Read", exact=True).click()

    expect(student.get_by_text("Your teacher has hidden the outlet names for now.")).to_be_visible()
    press(desk, "Reveal outlet names")
    expect(desk.get_by_role("button", name="Hide outlet names")).to_be_visible()
