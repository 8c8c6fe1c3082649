"""No key, reason, misconception or proof reaches a browser before its answer is stored."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from coverage_app.models import Story
from quizzes.models import Attempt, Evidence, Item, Quiz
from tests.factories import make_article, make_story
from tests.quiz_factories import browser_of, make_attempt, make_evidence, make_item, make_quiz
from tests.quizzes.markup import Page

pytestmark = pytest.mark.django_db

HTMX = {"hx-request": "true"}


def make_canary_story() -> Story:
    story = make_story()
    make_article(story=story, letter="A", text="CANARY-proof-1. CANARY-proof-2.")
    make_article(story=story, letter="B", text="CANARY-contrast-1. CANARY-contrast-2.")
    return story


def make_canary_item(*, story: Story, number: int) -> Item:
    """Make an item that has a canary in everything that a student must not see yet."""
    item = make_item(story=story, stem=f"Question {number}?", proof="", key=1)
    make_evidence(item=item, excerpt=f"CANARY-proof-{number}.", sentence=77)
    make_evidence(
        item=item, excerpt=f"CANARY-contrast-{number}.", role=Evidence.Role.CONTRAST, sentence=78
    )
    item.reason = f"CANARY-reason-{number}"
    item.fact = f"CANARY-fact-{number}"
    item.fingerprint = f"CANARY-fingerprint-{number}"
    item.save()
    item.options.update(rationale=f"CANARY-rationale-{number}")
    item.options.filter(is_key=False).update(misconception=f"CANARY-misconception-{number}")
    return item


def make_canary_quiz() -> Quiz:
    story = make_canary_story()
    return make_quiz(items=[make_canary_item(story=story, number=number) for number in (1, 2)])


def canaries_in(response: Page) -> set[str]:
    """Find canaries in the body, the headers and the cookies of a response."""
    everything = response.serialize_headers() + response.content + str(response.cookies).encode()
    return set(re.findall(r"CANARY-[a-z]+-\d", everything.decode()))


def responses_to(browser: Client, attempt: Attempt) -> list[Page]:
    """Walk every page and fragment of a quiz without answering anything."""
    pages = [
        attempt.quiz.get_absolute_url(),
        attempt.get_absolute_url(),
        reverse("quizzes:attempt_result", args=[attempt.pk]),
        reverse("quizzes:attempt_list"),
        *(reverse("quizzes:attempt_question", args=[attempt.pk, number]) for number in range(4)),
    ]
    answers = [reverse("quizzes:response_create", args=[attempt.pk, n]) for n in range(4)]
    return [
        *(browser.get(page, follow=follow) for page in pages for follow in (False, True)),
        browser.post(reverse("quizzes:attempt_create", args=[attempt.quiz.pk]), follow=True),
        *(browser.get(answer) for answer in answers),
        *(browser.post(answer, {"option": "9"}, follow=True) for answer in answers),
        *(browser.post(answer, {"option": "9"}, headers=HTMX) for answer in answers),
    ]


def test_nothing_is_told_before_the_first_answer() -> None:
    attempt = make_attempt(quiz=make_canary_quiz())
    browser = browser_of(attempt)

    told = [canaries_in(response) for response in responses_to(browser, attempt)]

    assert told == [set()] * 29


def test_answer_tells_of_its_own_question_only() -> None:
    attempt = make_attempt(quiz=make_canary_quiz(), answers=[2])
    browser = browser_of(attempt)

    told = set().union(*(canaries_in(response) for response in responses_to(browser, attempt)))

    assert told == {"CANARY-rationale-1", "CANARY-proof-1", "CANARY-contrast-1"}


def test_result_tells_all_that_is_for_students_and_nothing_that_is_for_teachers() -> None:
    attempt = make_attempt(quiz=make_canary_quiz(), answers=[1, 2])
    browser = browser_of(attempt)

    told = set().union(*(canaries_in(response) for response in responses_to(browser, attempt)))

    assert told == {
        f"CANARY-{kind}-{number}"
        for kind in ("rationale", "proof", "contrast")
        for number in (1, 2)
    }


def test_open_page_is_the_same_whichever_option_is_the_key() -> None:
    attempt = make_attempt(quiz=make_quiz(items=[make_item(key=1)]))
    browser = browser_of(attempt)
    url = reverse("quizzes:attempt_question", args=[attempt.pk, 1])

    def page() -> str:
        content = browser.get(url).content.decode()
        for token in re.findall(r'name="csrfmiddlewaretoken" value="(\w+)"', content):
            content = content.replace(token, "")
        return re.sub(r'"x-csrftoken": "\w+"', "", content)

    before = page()
    item = attempt.quiz.items.get()
    item.options.update(is_key=False)
    item.options.filter(position=3).update(is_key=True, misconception="")

    assert page() == before
