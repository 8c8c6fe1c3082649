"""The handout tells no answer; the key tells every one, and why."""

import pytest

from coverage_app.models import Article, Story
from quizzes.models import Evidence
from quizzes.paper.sheets import handout_of, key_of
from tests.factories import make_story
from tests.quiz_factories import (
    make_item,
    make_match_item,
    make_open_item,
    make_quiz,
)
from tests.quizzes.answering import make_proved_item
from tests.quizzes.paper.laid_out import on_paper

pytestmark = pytest.mark.django_db


def test_handout_has_the_texts_with_numbered_sentences() -> None:
    handout = handout_of(on_paper(make_quiz()))

    assert [(it.text.letter, it.text.outlet) for it in handout.texts] == [
        ("A", "Gazette"),
        ("B", "Herald"),
    ]
    assert [(it.ref, it.text) for it in handout.texts[1].sentences] == [
        ("B1", "The council met on Monday."),
        ("B2", "It voted for the park."),
    ]
    assert handout.example_of_a_number == "A1"


def test_handout_hides_the_outlets_while_the_class_reads_blind() -> None:
    quiz = make_quiz()
    Article.objects.update(headline="Council votes")
    Story.objects.update(names_hidden=True)

    handout = handout_of(on_paper(quiz))

    assert [it.text.outlet for it in handout.texts] == ["Text A", "Text B"]


def test_handout_asks_for_proofs_only_where_the_quiz_does() -> None:
    with_proof, without = make_quiz(items=[make_proved_item()]), make_quiz()

    assert handout_of(on_paper(with_proof)).asks_proof
    assert not handout_of(on_paper(without)).asks_proof


def test_handout_of_a_story_without_texts_has_an_example_all_the_same() -> None:
    item = make_item(story=make_story(), proof="")

    handout = handout_of(on_paper(make_quiz(items=[item])))

    assert (handout.texts, handout.example_of_a_number) == ((), "A1")


def test_key_of_a_choice_names_letter_proof_and_misconceptions() -> None:
    item = make_proved_item(contrast="It voted for the park.")

    (row,) = key_of(on_paper(make_quiz(items=[item]))).rows

    assert [(it.mark, it.option.text) for it in row.right] == [("a", "Gazette only")]
    assert [(it.mark, it.option.rationale) for it in row.wrong] == [
        ("b", "Herald does not give the numbers."),
        ("c", "Only one of them gives the numbers."),
        ("d", "Read on to the second sentence."),
    ]
    assert (row.proof_marks, row.points) == (("A2",), 2)
    assert [(it.ref, it.is_proof) for it in row.evidence] == [("A2", True), ("B2", False)]


def test_key_names_every_sentence_that_proves_it() -> None:
    item = make_proved_item()
    item.evidence.filter(excerpt="It voted for the park.").update(role=Evidence.Role.PROOF)

    (row,) = key_of(on_paper(make_quiz(items=[item]))).rows

    assert row.proof_marks == ("A2", "B2")


def test_key_of_a_match_names_a_letter_for_each_line() -> None:
    (row,) = key_of(on_paper(make_quiz(items=[make_match_item()]))).rows

    assert [(it.prompt, it.text) for it in row.pairs] == [
        ("Gazette tells of", "seven"),
        ("Herald tells of", "the park"),
    ]
    assert tuple(it.mark for it in row.pairs) == row.paper.key_marks
    assert (row.right, [it.option.text for it in row.wrong]) == ((), ["nine"])


def test_key_of_an_open_question_is_its_rubric() -> None:
    (row,) = key_of(on_paper(make_quiz(items=[make_open_item()]))).rows

    assert [(it.points, it.words) for it in row.rubric] == [
        (0, "Nothing"),
        (1, "A word of it"),
        (2, "Half of it"),
        (3, "Most of it"),
        (4, "All of it"),
    ]
    assert row.points == 4
