"""Questions on paper: the same order for everybody, and a mark for whatever is ticked."""

import pytest

from coverage_app.models import Article
from quizzes.derivation.drafts import Skill
from quizzes.models import Evidence, Option
from quizzes.paper.questions import plain
from tests.quiz_factories import (
    make_evidence,
    make_item,
    make_match_item,
    make_news_story,
    make_number_item,
    make_open_item,
    make_quiz,
    make_sentence_item,
)
from tests.quizzes.answering import make_proved_item
from tests.quizzes.paper.laid_out import laid_out

pytestmark = pytest.mark.django_db


def test_options_go_by_small_letters_and_show_the_texts_they_name() -> None:
    (question,) = laid_out(make_quiz(items=[make_item()]))

    assert [(it.mark, it.option.text, it.letters) for it in question.choices] == [
        ("a", "Gazette only", "A"),
        ("b", "Herald only", "B"),
        ("c", "Both texts", "AB"),
        ("d", "Neither text", ""),
    ]
    assert (question.number, question.key_marks, question.proofs) == (1, ("a",), ())


def test_options_have_one_order_for_everybody() -> None:
    quiz = make_quiz(items=[make_item(options=[(f"Answer {n}", "", "") for n in range(6)])])

    (once,), (again,) = laid_out(quiz), laid_out(quiz)

    assert [it.option.pk for it in once.choices] == [it.option.pk for it in again.choices]
    assert once.marks == tuple("abcdef")


def test_numbers_ascend() -> None:
    (question,) = laid_out(make_quiz(items=[make_number_item()]))

    assert [it.option.text for it in question.choices] == ["7", "12", "1,000"]
    assert question.key_marks == ("a",)


def test_sentences_go_by_their_numbers() -> None:
    (question,) = laid_out(make_quiz(items=[make_sentence_item()]))

    assert question.has_sentences
    assert [(it.mark, it.option.text) for it in question.choices] == [
        ("A1", "The council met on Monday."),
        ("A2", "It voted seven to two."),
        ("A3", "The hall was full."),
    ]
    assert question.key_marks == ("A2",)


def test_lines_without_numbers_go_by_letters() -> None:
    item = make_sentence_item()
    item.options.update(sentence=None)

    (question,) = laid_out(make_quiz(items=[item]))

    assert question.marks == ("a", "b", "c")


def test_sentences_whose_text_was_changed_go_by_letters() -> None:
    item = make_sentence_item()
    Article.objects.filter(story=item.story, position=0).update(text="The hall. It was full.")

    (question,) = laid_out(make_quiz(items=[item]))

    assert question.marks == ("a", "b", "c")


def test_match_has_a_letter_for_each_line() -> None:
    (question,) = laid_out(make_quiz(items=[make_match_item()]))
    by_text = {it.option.text: it.mark for it in question.choices}

    assert [it.prompt for it in question.prompts] == ["Gazette tells of", "Herald tells of"]
    assert question.key_marks == (by_text["seven"], by_text["the park"])
    assert question.marks == ("a", "b", "c")


def test_one_answer_of_several_lines_of_a_match_is_printed_once() -> None:
    item = make_match_item()
    Option.objects.filter(item=item, position=3).update(text="seven")

    (question,) = laid_out(make_quiz(items=[item]))

    assert question.marks == ("a", "b")
    assert question.key_marks[0] == question.key_marks[1]


def test_open_question_has_nothing_to_tick() -> None:
    (question,) = laid_out(make_quiz(items=[make_open_item()]))

    assert (question.choices, question.prompts, question.key_marks) == ((), (), ())


def test_proof_is_one_of_a_few_numbered_sentences() -> None:
    (question,) = laid_out(make_quiz(items=[make_proved_item()]))

    assert question.has_numbered_proofs
    assert [(it.mark, it.evidence.excerpt) for it in question.proofs] == [
        ("A2", "It voted seven to two."),
        ("A3", "The hall was full."),
        ("B2", "It voted for the park."),
    ]


def test_proof_whose_number_is_not_sure_goes_by_a_letter() -> None:
    item = make_proved_item()
    item.evidence.filter(excerpt="The hall was full.").update(sentence=1)

    (question,) = laid_out(make_quiz(items=[item]))

    assert (question.has_numbered_proofs, question.proof_marks) == (False, ("a", "b", "c"))


def test_proof_whose_text_was_changed_goes_by_a_letter() -> None:
    item = make_proved_item()
    Article.objects.filter(story=item.story, position=0).update(text="It was so. It was not.")

    (question,) = laid_out(make_quiz(items=[item]))

    assert question.proof_marks == ("a", "b", "c")


def test_number_of_two_pieces_of_a_sentence_stands_for_the_proof() -> None:
    item = make_proved_item()
    for excerpt in ("It voted seven", "seven to two"):
        make_evidence(item=item, excerpt=excerpt, role=Evidence.Role.DECOY, sentence=2)

    (question,) = laid_out(make_quiz(items=[item]))

    assert question.proof_marks == ("A2", "A3", "B2")
    assert question.proofs[0].evidence.excerpt == "It voted seven to two."


def test_sections_are_named_where_they_begin() -> None:
    story = make_news_story()
    items = [
        make_item(story=story, stem=f"{skill} {number}?", skill=skill)
        for number, skill in enumerate((Skill.OMIT, Skill.QUOTE, Skill.OMIT))
    ]

    questions = laid_out(make_quiz(items=items, has_sections=True))

    assert [(it.number, it.section) for it in questions] == [
        (1, "Who reported it"),
        (2, ""),
        (3, "Quotes"),
    ]


@pytest.mark.parametrize("typed", ["a3", "A3", " A3. ", "(A3)", "Ａ３"])
def test_marks_are_read_however_they_are_typed(typed: str) -> None:
    assert plain(typed) == "a3"
