"""No key, reason, misconception or proof reaches a browser before its answer is stored.

Every page and fragment is walked as a student, in each mode of feedback and for each kind of item,
before the first answer and after each step.
"""

import re

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from coverage_app.models import Story
from quizzes.derivation.drafts import Kind
from quizzes.models import Attempt, Evidence, Item, Quiz, Sitting
from quizzes.taking.attempts import Answer, respond, start_practice
from quizzes.taking.sittings import close_sitting, pause, release
from tests.classroom_factories import make_sitting
from tests.factories import make_article, make_story
from tests.quiz_factories import (
    browser_of,
    make_attempt,
    make_evidence,
    make_item,
    make_match_item,
    make_open_item,
    make_quiz,
)
from tests.quizzes.answering import again, begin, choose, make_proved_item, tap, try_again
from tests.quizzes.markup import Page
from tests.quizzes.sitting_in import Phase, lead_to, make_led, take_part

# They walk where other tests have been; measuring makes it half as slow again.
pytestmark = [pytest.mark.django_db, pytest.mark.no_cover]

HTMX = {"hx-request": "true"}
BAD_INPUT = (
    {"option": "9"},
    {"step": "retry", "option": "9"},
    {"step": "proof", "sentence": "9"},
    {"step": "done"},
)
FOR_STUDENTS = ("rationale", "proof", "contrast")
NUMBERED = [("1,000", "", ""), ("7", "", ""), ("12", "", "")]
SENTENCES = [("Of A, one.", "A", ""), ("Of A, two.", "A", ""), ("Of B, one.", "B", "")]


def make_canary_story() -> Story:
    story = make_story()
    numbers = (1, 2)
    for letter, kind in (("A", "proof"), ("B", "contrast"), ("C", "decoy")):
        text = " ".join(f"CANARY-{kind}-{number}." for number in numbers)
        make_article(story=story, letter=letter, text=text)
    return story


def make_canary_item(
    *, story: Story, number: int, kind: Kind = Kind.CHOICE, asks_proof: bool = False
) -> Item:
    """Make an item that has a canary in everything that a student must not see yet."""
    item = make_item_of(kind, story)
    make_evidence(item=item, excerpt=f"CANARY-proof-{number}.", sentence=77)
    make_evidence(
        item=item, excerpt=f"CANARY-contrast-{number}.", role=Evidence.Role.CONTRAST, sentence=78
    )
    if asks_proof:
        decoy = f"CANARY-decoy-{number}."
        make_evidence(item=item, excerpt=decoy, role=Evidence.Role.DECOY, sentence=79)
    for field in ("reason", "fact", "fingerprint", "doubt", "rejection"):
        setattr(item, field, f"CANARY-{field}-{number}")
    item.stem = f"Question {number}?"
    item.rubric = [f"CANARY-rubric-{number}"] if kind is Kind.OPEN else []
    item.save()
    item.options.update(rationale=f"CANARY-rationale-{number}")
    item.options.filter(is_key=False).update(misconception=f"CANARY-misconception-{number}")
    return item


def make_item_of(kind: Kind, story: Story) -> Item:
    if kind is Kind.MATCH:
        item = make_match_item(story=story, proof="")
    elif kind is Kind.OPEN:
        item = make_open_item(story=story, proof="")
    elif kind is Kind.NUMBER:
        item = make_item(story=story, kind=kind, options=NUMBERED, key=1, proof="")
    elif kind is Kind.SENTENCE:
        item = make_item(story=story, kind=kind, options=SENTENCES, key=1, proof="")
    else:
        item = make_item(story=story, kind=kind, key=1, proof="")
    return item


def make_canary_quiz(
    *,
    feedback: Quiz.Feedback = Quiz.Feedback.EACH,
    kind: Kind = Kind.CHOICE,
    asks_proof: bool = False,
) -> Quiz:
    story = make_canary_story()
    items = [
        make_canary_item(story=story, number=number, kind=kind, asks_proof=asks_proof)
        for number in (1, 2)
    ]
    return make_quiz(
        items=items, feedback=feedback, repeats_missed=True, asks_confidence=True, has_sections=True
    )


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
        reverse("quizzes:attempt_wait", args=[attempt.pk]),
        *(reverse("quizzes:attempt_pace", args=[attempt.pk, number]) for number in range(4)),
        reverse("quizzes:grading_list"),
        reverse("quizzes:grading_detail", args=[attempt.quiz.pk]),
        *(reverse("quizzes:attempt_question", args=[attempt.pk, number]) for number in range(4)),
    ]
    answers = [reverse("quizzes:response_create", args=[attempt.pk, n]) for n in range(1, 4)]
    return [
        *(browser.get(page, follow=follow) for page in pages for follow in (False, True)),
        browser.post(reverse("quizzes:attempt_create", args=[attempt.quiz.pk]), follow=True),
        *(browser.get(answer) for answer in answers),
        *(browser.post(answer, data, follow=True) for answer in answers for data in BAD_INPUT),
        *(browser.post(answer, data, headers=HTMX) for answer in answers for data in BAD_INPUT),
    ]


def told_to(attempt: Attempt) -> set[str]:
    browser = browser_of(attempt)
    return set().union(*(canaries_in(response) for response in responses_to(browser, attempt)))


def canaries(*kinds: str, numbers: tuple[int, ...] = (1,)) -> set[str]:
    return {f"CANARY-{kind}-{number}" for kind in kinds for number in numbers}


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("feedback", Quiz.Feedback)
def test_nothing_is_told_before_the_first_answer(kind: Kind, feedback: Quiz.Feedback) -> None:
    quiz = make_canary_quiz(feedback=feedback, kind=kind, asks_proof=True)

    assert told_to(begin(quiz)) == set()


def test_answer_tells_of_its_own_question_only() -> None:
    attempt = begin(make_canary_quiz())
    choose(attempt, 1, 2)

    assert told_to(attempt) == canaries(*FOR_STUDENTS)


def test_match_and_open_answer_tell_of_their_own_question_only() -> None:
    match = begin(make_canary_quiz(kind=Kind.MATCH))
    respond(attempt=match, number=1, answer=Answer(matched=(1, 2)))
    own = begin(make_canary_quiz(kind=Kind.OPEN))
    respond(attempt=own, number=1, answer=Answer(text="My words."))

    assert told_to(match) == canaries(*FOR_STUDENTS)
    assert told_to(own) == canaries("rubric", "proof", "contrast")


@pytest.mark.parametrize("feedback", Quiz.Feedback)
@pytest.mark.parametrize("kind", [Kind.CHOICE, Kind.NUMBER])
def test_choice_tells_no_more_than_the_sentences_to_tap(
    kind: Kind, feedback: Quiz.Feedback
) -> None:
    attempt = begin(make_canary_quiz(feedback=feedback, kind=kind, asks_proof=True))

    choose(attempt, 1, 1)

    assert told_to(attempt) == canaries("proof", "decoy")


def test_first_wrong_choice_tells_the_hint_only() -> None:
    quiz = make_canary_quiz(feedback=Quiz.Feedback.RETRY, asks_proof=True)
    quiz.items.filter(stem="Question 1?").update(hint="CANARY-hint-1")
    attempt = begin(quiz)
    before = told_to(attempt)

    choose(attempt, 1, 2)
    after_the_first = told_to(attempt)
    try_again(attempt, 1, 3)
    after_the_second = told_to(attempt)
    tap(attempt, 1, "CANARY-decoy-1.")

    assert before == set()
    assert after_the_first == canaries("hint")
    assert after_the_second == canaries("proof", "decoy")
    assert told_to(attempt) == canaries(*FOR_STUDENTS)


@pytest.mark.parametrize("kind", [Kind.CHOICE, Kind.NUMBER, Kind.SENTENCE])
def test_nothing_is_told_before_the_end(kind: Kind) -> None:
    attempt = begin(make_canary_quiz(feedback=Quiz.Feedback.END, kind=kind))
    choose(attempt, 1, 2)
    before = told_to(attempt)

    choose(attempt, 2, 2)

    assert before == set()
    assert told_to(attempt) == canaries(*FOR_STUDENTS, numbers=(1, 2))


@pytest.mark.parametrize("kind", [Kind.CHOICE, Kind.NUMBER, Kind.SENTENCE])
def test_nothing_is_told_before_the_teacher_releases_it(kind: Kind) -> None:
    attempt = begin(make_canary_quiz(feedback=Quiz.Feedback.RELEASE, kind=kind))
    choose(attempt, 1, 2)
    choose(attempt, 2, 2)
    before = told_to(attempt)

    Quiz.objects.update(released_at=timezone.now())

    assert before == set()
    assert told_to(attempt) == canaries(*FOR_STUDENTS, numbers=(1, 2))


def test_what_is_open_or_matched_waits_for_the_release_too() -> None:
    quiz = make_canary_quiz(feedback=Quiz.Feedback.RELEASE, kind=Kind.MATCH)
    attempt = begin(quiz)
    for number in (1, 2):
        respond(attempt=attempt, number=number, answer=Answer(matched=(1, 2)))
    own = begin(make_canary_quiz(feedback=Quiz.Feedback.RELEASE, kind=Kind.OPEN))
    for number in (1, 2):
        respond(attempt=own, number=number, answer=Answer(text="My words."))

    assert [told_to(attempt), told_to(own)] == [set(), set()]


@pytest.mark.parametrize("pace", [Sitting.Pace.SELF, Sitting.Pace.TEACHER])
@pytest.mark.parametrize("kind", Kind)
def test_nothing_is_told_before_the_first_answer_in_a_sitting(
    kind: Kind, pace: Sitting.Pace
) -> None:
    quiz = make_canary_quiz(kind=kind, asks_proof=True)
    sitting = make_sitting(quiz=quiz, pace=pace)
    attempt = take_part(sitting)
    told = told_to(attempt)

    if sitting.is_teacher_paced:
        for phase in (Phase.ASKING, Phase.SHOWN):
            lead_to(sitting, 1, phase)
            told |= told_to(attempt)
    pause(sitting=sitting)
    told |= told_to(attempt)

    assert told == set()


@pytest.mark.parametrize("feedback", [Quiz.Feedback.EACH, Quiz.Feedback.RETRY])
def test_teacher_who_leads_lets_nothing_be_told_before_it_is_shown(feedback: Quiz.Feedback) -> None:
    sitting = make_led(make_canary_quiz(feedback=feedback, asks_proof=True))
    attempt = take_part(sitting)
    choose(attempt, 1, 2)
    after_the_choice = told_to(attempt)
    tap(attempt, 1, "CANARY-decoy-1.")
    after_the_proof = told_to(attempt)

    lead_to(sitting, 1, Phase.CLOSED)
    closed = told_to(attempt)
    lead_to(sitting, 1, Phase.SHOWN)
    shown = told_to(attempt)
    lead_to(sitting, 2, Phase.ASKING)

    assert after_the_choice == after_the_proof == canaries("proof", "decoy")
    assert closed == set()
    assert shown == told_to(attempt) == canaries(*FOR_STUDENTS)


def test_end_of_a_sitting_tells_of_what_was_answered_only() -> None:
    quiz = make_canary_quiz()
    sittings = [make_sitting(quiz=quiz), make_led(quiz, number=2)]
    attempts = [take_part(sitting) for sitting in sittings]
    choose(attempts[0], 1, 2)
    choose(attempts[1], 2, 2)

    for sitting in sittings:
        close_sitting(sitting=sitting)

    assert [told_to(attempt) for attempt in attempts] == [
        canaries(*FOR_STUDENTS),
        canaries(*FOR_STUDENTS, numbers=(2,)),
    ]


def test_release_of_the_quiz_or_of_another_sitting_tells_nothing_in_this_one() -> None:
    quiz = make_canary_quiz(feedback=Quiz.Feedback.RELEASE)
    sitting, other = make_sitting(quiz=quiz), make_sitting(quiz=quiz)
    attempt = take_part(sitting)
    choose(attempt, 1, 2)
    choose(attempt, 2, 2)
    Quiz.objects.update(released_at=timezone.now())
    release(sitting=other)
    before = told_to(attempt)

    release(sitting=sitting)

    assert before == set()
    assert told_to(attempt) == canaries(*FOR_STUDENTS, numbers=(1, 2))


def test_practice_tells_again_after_each_answer_only() -> None:
    quiz = make_canary_quiz(feedback=Quiz.Feedback.END)
    attempt = take_part(make_sitting(quiz=quiz))
    choose(attempt, 1, 2)
    choose(attempt, 2, 2)
    practice = start_practice(attempt=again(attempt))
    question = browser_of(practice).get(question_url(practice, 1))

    choose(practice, 1, 2)

    assert canaries_in(question) == set()
    page = browser_of(practice).get(question_url(practice, 1))
    assert canaries_in(page) == canaries(*FOR_STUDENTS)


def test_whether_an_answer_was_right_is_not_told_before_the_end() -> None:
    quiz = make_quiz(items=[make_item(), make_item()], feedback=Quiz.Feedback.END)
    right, wrong = begin(quiz), begin(quiz)
    choose(right, 1, 1)
    choose(wrong, 1, 2)

    bars = [
        re.findall(r'<ol class="prog".*?</ol>', page.content.decode(), re.DOTALL)
        for attempt in (right, wrong)
        for page in [browser_of(attempt).get(question_url(attempt, 2))]
    ]

    assert bars[0] == bars[1]


def test_page_of_the_proof_is_the_same_whichever_sentence_is_the_proof() -> None:
    item = make_proved_item()
    attempt = begin(make_quiz(items=[item]))
    choose(attempt, 1, 1)
    before = page_of(attempt)

    item.evidence.filter(role=Evidence.Role.PROOF).update(role=Evidence.Role.DECOY)
    item.evidence.filter(excerpt="The hall was full.").update(role=Evidence.Role.PROOF)
    after = page_of(attempt)
    for place, piece in enumerate(item.evidence.order_by("-position"), 11):
        Evidence.objects.filter(pk=piece.pk).update(position=place)

    assert after == before
    assert page_of(attempt) == before


@pytest.mark.parametrize("kind", [Kind.CHOICE, Kind.NUMBER, Kind.SENTENCE])
def test_open_page_is_the_same_whichever_option_is_the_key(kind: Kind) -> None:
    story = make_canary_story()
    item = make_item_of(kind, story)
    attempt = make_attempt(quiz=make_quiz(items=[item]))
    before = page_of(attempt)

    item.options.update(is_key=False)
    item.options.filter(position=3).update(is_key=True, misconception="")

    assert page_of(attempt) == before


def question_url(attempt: Attempt, number: int) -> str:
    return reverse("quizzes:attempt_question", args=[attempt.pk, number])


def page_of(attempt: Attempt) -> str:
    """Return the page of the first question without what differs from visit to visit."""
    content = browser_of(attempt).get(question_url(attempt, 1)).content.decode()
    for token in re.findall(r'name="csrfmiddlewaretoken" value="(\w+)"', content):
        content = content.replace(token, "")
    return re.sub(r'"x-csrftoken": "\w+"', "", content)
