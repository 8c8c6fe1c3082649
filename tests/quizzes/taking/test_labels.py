"""What stands beside the radios."""

import pytest

from quizzes.models import Quiz
from quizzes.taking.labels import SentenceLabel, option_labels, option_sentence_labels, proof_labels
from quizzes.taking.option_order import sentences_to_tap
from quizzes.taking.questions import questions
from tests.quiz_factories import make_item, make_number_item, make_quiz, make_sentence_item
from tests.quizzes.answering import begin, choose, make_proved_item, try_again

pytestmark = pytest.mark.django_db


def standings_of(quiz: Quiz, *, is_told: bool = True) -> list[tuple[str, str, str]]:
    """Choose the second option, and say how each one stands then."""
    question = choose(begin(quiz), 1, 2)
    labels = option_labels(question, is_told=is_told)
    return [(label.text, label.state, label.end) for label in labels]


def test_answer_that_is_not_told_yet_is_marked_without_saying_whether_it_is_right() -> None:
    assert standings_of(make_quiz(items=[make_item()]), is_told=False) == [
        ("Gazette only", "", ""),
        ("Herald only", "", "Your answer"),
        ("Both texts", "", ""),
        ("Neither text", "", ""),
    ]


def test_answer_that_waits_for_its_proof_is_not_told_either() -> None:
    assert standings_of(make_quiz(items=[make_proved_item()])) == [
        ("Gazette only", "", ""),
        ("Herald only", "", "Your answer"),
        ("Both texts", "", ""),
        ("Neither text", "", ""),
    ]


def test_first_of_two_tries_stays_marked() -> None:
    attempt = begin(make_quiz(items=[make_number_item()], feedback=Quiz.Feedback.RETRY))
    choose(attempt, 1, 1)

    question = try_again(attempt, 1, 3)

    labels = option_labels(question, is_told=True)
    assert [(label.text, label.state, label.end) for label in labels] == [
        ("7", "ok", "Right answer"),
        ("12", "no", "Your answer"),
        ("1,000", "no", "Your first answer"),
    ]


def test_sentences_have_their_numbers_and_stand_under_the_name_of_their_text() -> None:
    item = make_sentence_item()
    attempt = begin(make_quiz(items=[item]))

    labels = option_sentence_labels(
        questions(attempt)[0], item.story.articles.with_outlets(), is_told=True
    )

    assert labels == [
        SentenceLabel("The council met on Monday.", "A1", "a", "en", "Text A, Gazette"),
        SentenceLabel("It voted seven to two.", "A2", "a", "en"),
        SentenceLabel("The hall was full.", "A3", "a", "en"),
    ]


def test_no_sentence_has_a_number_when_one_has_none() -> None:
    item = make_sentence_item()
    item.options.filter(position=1).update(sentence=None)
    attempt = begin(make_quiz(items=[item]))

    labels = option_sentence_labels(
        questions(attempt)[0], item.story.articles.with_outlets(), is_told=True
    )

    assert [label.ref for label in labels] == ["", "", ""]


def test_a_sentence_of_no_text_of_the_story_has_its_words_alone() -> None:
    item = make_sentence_item()
    item.options.filter(position=1).update(letters="", sentence=None)
    attempt = begin(make_quiz(items=[item]))

    labels = option_sentence_labels(
        questions(attempt)[0], item.story.articles.with_outlets(), is_told=True
    )

    assert [(label.text, label.key, label.heading) for label in labels] == [
        ("It voted seven to two.", "", ""),
        ("The hall was full.", "a", "Text A, Gazette"),
        ("The council met on Monday.", "a", ""),
    ]


def test_sentences_to_tap_stand_under_the_names_of_their_texts() -> None:
    item = make_proved_item()

    labels = proof_labels(sentences_to_tap(item))

    assert labels == [
        SentenceLabel("It voted seven to two.", "A2", "a", "en", "Text A, Gazette"),
        SentenceLabel("The hall was full.", "A3", "a", "en"),
        SentenceLabel("It voted for the park.", "B2", "b", "en", "Text B, Herald"),
    ]


def test_no_sentence_to_tap_has_a_number_when_one_is_a_line_of_the_page() -> None:
    item = make_proved_item()
    item.evidence.filter(excerpt="It voted seven to two.").update(sentence=None)

    labels = proof_labels(sentences_to_tap(item))

    assert [label.ref for label in labels] == ["", "", ""]


def test_label_is_its_words_for_whoever_reads_it_as_text() -> None:
    assert str(SentenceLabel("It voted.", "A2", "a", "en")) == "It voted."


@pytest.mark.parametrize(
    ("letters", "marks"),
    [(("A", "", ""), ["", "", ""]), (("A", "B", ""), ["", "A", "B"])],
)
def test_option_that_alone_names_a_text_does_not_stand_out(
    letters: tuple[str, ...], marks: list[str]
) -> None:
    """ "Gazette itself" is right where no source is named; people beside it have no mark."""
    item = make_item(options=[(f"Option {place}", it, "") for place, it in enumerate(letters)])
    attempt = begin(make_quiz(items=[item]))

    labels = option_labels(questions(attempt)[0], is_told=True)

    assert sorted(label.marks for label in labels) == marks
