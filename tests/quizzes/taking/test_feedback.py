"""What a page tells after an answer."""

from datetime import datetime, timedelta

import pytest

from coverage_app.models import Article, Revision
from quizzes.evidence_views import EvidencePiece, EvidenceView, evidence_view
from quizzes.models import Evidence, Quiz, Response
from quizzes.taking.attempts import Answer, respond
from quizzes.taking.feedback import (
    Feedback,
    Pair,
    Rung,
    Tap,
    feedback_on,
)
from quizzes.taking.questions import Question, questions
from tests.quiz_factories import (
    make_attempt,
    make_evidence,
    make_item,
    make_match_item,
    make_open_item,
    make_quiz,
)
from tests.quizzes.answering import again, begin, choose, make_proved_item, try_again
from tests.quizzes.answering import tap as tap_sentence

pytestmark = pytest.mark.django_db


def feedback_of(question: Question) -> Feedback:
    assert question.response is not None
    return feedback_on(question, question.response)


def evidence_in_context() -> Evidence:
    return make_evidence(
        item=make_item(proof=""),
        excerpt="It voted seven to two.",
        context="The council met on Monday. It voted seven to two. The hall was full.",
        sentence=2,
    )


def test_evidence_is_shown_with_its_outlet_sentence_and_surroundings() -> None:
    evidence = evidence_in_context()

    view = evidence_view(evidence)

    assert view == EvidenceView(
        pk=evidence.pk,
        is_proof=True,
        letter="A",
        key="a",
        outlet="Gazette",
        language="en",
        ref="A2",
        before="The council met on Monday.",
        pieces=(EvidencePiece("It voted seven to two.", is_focus=False),),
        after="The hall was full.",
        is_stale=False,
        changed_at=None,
    )


@pytest.mark.parametrize(
    ("focus", "pieces"),
    [
        ("It voted", [("It voted", True), (" seven to two.", False)]),
        ("seven", [("It voted ", False), ("seven", True), (" to two.", False)]),
        ("two.", [("It voted seven to ", False), ("two.", True)]),
        ("It voted seven to two.", [("It voted seven to two.", True)]),
    ],
)
def test_focus_is_cut_out_of_the_excerpt(focus: str, pieces: list[tuple[str, bool]]) -> None:
    item = make_item(proof="")
    evidence = make_evidence(item=item, excerpt="It voted seven to two.", focus=focus)

    view = evidence_view(evidence)

    assert [(piece.text, piece.is_focus) for piece in view.pieces] == pieces


def test_stale_evidence_shows_what_was_stored_and_nothing_around_it() -> None:
    evidence = evidence_in_context()
    evidence.article.text = "Another text."

    view = evidence_view(evidence)

    assert (view.before, view.pieces, view.after, view.is_stale) == (
        "",
        (EvidencePiece("It voted seven to two.", is_focus=False),),
        "",
        True,
    )


def change_text(evidence: Evidence, text: str, *, is_later: bool = True) -> Revision:
    """Change the text that the evidence stands in, as a teacher does."""
    article = Article.objects.get(pk=evidence.article_id)
    revision = Revision.objects.create(article=article, text=article.text)
    if not is_later:
        before = evidence.taken_at - timedelta(days=1)
        Revision.objects.filter(pk=revision.pk).update(replaced_at=before)
        revision.refresh_from_db()
    Article.objects.filter(pk=article.pk).update(text=text)
    return revision


def as_seen_now(evidence: Evidence) -> tuple[str, str, bool, datetime | None]:
    view = evidence_view(Evidence.objects.with_article().get(pk=evidence.pk))
    return view.before, view.after, view.is_stale, view.changed_at


def test_stale_evidence_is_shown_as_it_stood_before_the_text_was_changed() -> None:
    evidence = evidence_in_context()

    revision = change_text(evidence, "Another text.")

    assert as_seen_now(evidence) == (
        "The council met on Monday.",
        "The hall was full.",
        True,
        revision.replaced_at,
    )


def test_stale_evidence_names_the_change_that_made_it_stale() -> None:
    evidence = evidence_in_context()
    revision = change_text(evidence, "Another text.")

    change_text(evidence, "A third text.")

    assert as_seen_now(evidence)[3] == revision.replaced_at


def test_evidence_that_stands_where_it_stood_keeps_its_old_surroundings() -> None:
    evidence = evidence_in_context()

    change_text(evidence, "The council met on Friday. It voted seven to two. Nobody came.")

    assert as_seen_now(evidence) == (
        "The council met on Monday.",
        "The hall was full.",
        False,
        None,
    )


def test_evidence_taken_from_the_changed_text_has_its_surroundings_from_there() -> None:
    evidence = evidence_in_context()

    change_text(
        evidence,
        "The council met on Friday. It voted seven to two. The room was old.",
        is_later=False,
    )

    assert as_seen_now(evidence) == (
        "The council met on Friday.",
        "The room was old.",
        False,
        None,
    )


def test_stale_evidence_of_an_unknown_time_is_found_in_the_version_that_has_it() -> None:
    evidence = evidence_in_context()

    revision = change_text(evidence, "Another text.", is_later=False)

    assert as_seen_now(evidence) == (
        "The council met on Monday.",
        "The hall was full.",
        True,
        revision.replaced_at,
    )


def test_evidence_is_fresh_again_once_its_text_is_restored() -> None:
    evidence = evidence_in_context()
    text = evidence.article.text
    change_text(evidence, "Another text.")

    change_text(evidence, text)

    assert as_seen_now(evidence) == (
        "The council met on Monday.",
        "The hall was full.",
        False,
        None,
    )


def test_feedback_tells_why_and_shows_the_proof() -> None:
    item = make_item(contrast="It voted for the park.")
    (question,) = questions(make_attempt(quiz=make_quiz(items=[item]), answers=[2]))

    feedback = feedback_of(question)

    assert feedback == Feedback(
        heading="Not this one",
        is_full=False,
        is_right=False,
        chosen="Herald only",
        rationale="Herald does not give the numbers.",
        right_answer="Gazette only",
        proof=tuple(evidence_view(piece) for piece in item.proof()),
        contrast=tuple(evidence_view(piece) for piece in item.contrast()),
    )


def test_proof_is_read_on_at_its_first_numbered_sentence() -> None:
    item = make_item(proof="")
    make_evidence(item=item, excerpt="The hall was full.", sentence=None)
    make_evidence(item=item, excerpt="It voted seven to two.", sentence=2)
    (question,) = questions(make_attempt(quiz=make_quiz(items=[item]), answers=[1]))

    assert feedback_of(question).first_ref == "A2"


def test_proof_outside_the_sentences_is_read_on_from_the_top() -> None:
    item = make_item(proof="")
    make_evidence(item=item, excerpt="The hall was full.", sentence=None)
    (question,) = questions(make_attempt(quiz=make_quiz(items=[item]), answers=[1]))

    assert feedback_of(question).first_ref == ""


@pytest.mark.parametrize(
    ("position", "excerpt", "heading", "tap"),
    [
        (1, "It voted seven to two.", "Right, and here is the proof", Tap("A2", True, "")),
        (
            1,
            "The hall was full.",
            "Right answer, and another sentence proves it",
            Tap("A3", False, "A2"),
        ),
        (2, "It voted seven to two.", "Not this one", Tap("A2", True, "")),
        (2, "It voted for the park.", "Not this one", Tap("B2", False, "")),
    ],
)
def test_feedback_on_a_proof_names_the_tapped_sentence_and_a_near_miss(
    position: int, excerpt: str, heading: str, tap: Tap
) -> None:
    attempt = begin(make_quiz(items=[make_proved_item()]))
    choose(attempt, 1, position)

    feedback = feedback_of(tap_sentence(attempt, 1, excerpt))

    assert (feedback.heading, feedback.tap) == (heading, tap)


def test_sentence_beside_a_line_without_a_number_is_no_near_miss() -> None:
    item = make_proved_item()
    item.evidence.filter(excerpt="It voted seven to two.").update(sentence=None)
    attempt = begin(make_quiz(items=[item]))
    choose(attempt, 1, 1)

    feedback = feedback_of(tap_sentence(attempt, 1, "The hall was full."))

    assert feedback.tap == Tap("A3", False, "")


def test_feedback_on_a_second_try_says_so() -> None:
    attempt = begin(make_quiz(items=[make_item()], feedback=Quiz.Feedback.RETRY))
    choose(attempt, 1, 2)

    feedback = feedback_of(try_again(attempt, 1, 1))

    assert feedback.heading == "Right at the second try, and here is the proof"


def test_feedback_on_a_match_sets_each_choice_beside_what_is_right() -> None:
    attempt = begin(make_quiz(items=[make_match_item()]))

    (question,) = respond(attempt=attempt, number=1, answer=Answer(matched=(1, 2)))

    pairs = feedback_of(question).pairs
    assert pairs == (
        Pair("Gazette tells of", "seven", "seven", "Seven."),
        Pair("Herald tells of", "nine", "the park", "Nobody says nine."),
    )
    assert [pair.is_right for pair in pairs] == [True, False]


def test_feedback_on_an_open_answer_shows_the_rubric_and_the_points() -> None:
    attempt = begin(make_quiz(items=[make_open_item()]))
    (question,) = respond(attempt=attempt, number=1, answer=Answer(text="The park."))
    before = feedback_of(question)

    Response.objects.update(grade=3)

    after = feedback_of(questions(again(attempt))[0])
    assert (before.heading, before.grade, after.grade) == ("Your answer is kept", None, 3)
    assert after.rubric == (
        Rung(0, "Nothing"),
        Rung(1, "A word of it"),
        Rung(2, "Half of it"),
        Rung(3, "Most of it"),
        Rung(4, "All of it"),
    )
