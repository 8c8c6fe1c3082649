"""Moodle XML: what is written, and what is read of files that others wrote."""

from dataclasses import replace

import pytest

from quizzes.derivation.drafts import Kind, Skill, Step
from quizzes.interchange.faults import UnreadableFileError
from quizzes.interchange.moodle_reading import read_moodle
from quizzes.interchange.moodle_writing import write_moodle
from quizzes.interchange.records import ItemRecord, OptionRecord
from tests.quizzes.interchange.made_records import CHOICE, MATCH, OPEN

ANN = '<answer fraction="100"><text>Ann</text></answer>'
BOB = '<answer fraction="0"><text>Bob</text><feedback><text>No.</text></feedback></answer>'
WHO = "<questiontext><text>Who?</text></questiontext>"


def written(item: ItemRecord) -> list[str]:
    """Return the lines of a question under its note."""
    lines = write_moodle([item]).content.decode().split("\n")
    return [line.strip() for line in lines[4:-3]]


def quiz(*inside: str, kind: str = "multichoice") -> bytes:
    return f'<quiz><question type="{kind}">{"".join(inside)}</question></quiz>'.encode()


def only(content: bytes) -> ItemRecord:
    (item,) = read_moodle(content, skill=Skill.QUOTE).items
    return item


def test_choice_is_written_with_feedback_hint_proof_and_tags() -> None:
    assert written(CHOICE) == [
        "<name><text><![CDATA[001 Which text gives the result?]]></text></name>",
        '<questiontext format="plain_text"><text><![CDATA[Which text gives the result?]]></text>'
        "</questiontext>",
        '<generalfeedback format="plain_text"><text>'
        "<![CDATA[Proof, A2: “It voted seven to two.”]]></text></generalfeedback>",
        "<defaultgrade>1</defaultgrade>",
        "<penalty>0.3333333</penalty>",
        "<hidden>0</hidden>",
        "<shuffleanswers>true</shuffleanswers>",
        "<single>true</single>",
        "<answernumbering>abc</answernumbering>",
        '<answer fraction="100" format="plain_text"><text><![CDATA[Gazette only]]></text>'
        '<feedback format="plain_text"><text><![CDATA[Gazette says it.]]></text></feedback>'
        "</answer>",
        '<answer fraction="0" format="plain_text"><text><![CDATA[Herald only]]></text>'
        '<feedback format="plain_text"><text><![CDATA[Herald does not.]]></text></feedback>'
        "</answer>",
        '<hint format="plain_text"><text><![CDATA[Look for numbers.]]></text></hint>',
        "<tags><tag><text><![CDATA[OMIT]]></text></tag>"
        "<tag><text><![CDATA[compare]]></text></tag></tags>",
    ]


def test_match_is_written_as_pairs_and_what_matches_nothing_has_no_words_before_it() -> None:
    assert written(replace(MATCH, hint=""))[7:-1] == [
        f'<subquestion format="plain_text"><text><![CDATA[{prompt}]]></text>'
        f"<answer><text><![CDATA[{text}]]></text></answer></subquestion>"
        for prompt, text in (
            ("Gazette", "seven to two"),
            ("Herald", "for the park"),
            ("", "on Sunday"),
        )
    ]


def test_open_item_is_written_with_its_rubric_for_who_grades_it() -> None:
    assert written(replace(OPEN, hint=""))[6:-1] == [
        "<responseformat>editor</responseformat>",
        "<responserequired>1</responserequired>",
        '<graderinfo format="plain_text"><text><![CDATA[0: nothing',
        "1: a source",
        "2: a name",
        "3: both",
        "4: all]]></text></graderinfo>",
    ]


def test_character_that_xml_forbids_is_replaced_in_the_words_and_counted() -> None:
    key, wrong = CHOICE.options
    file = write_moodle(
        [replace(CHOICE, stem="Who\x01?", options=(key, replace(wrong, rationale="\x02\ufffe")))]
    )

    assert file.replaced == 3
    assert "<![CDATA[Who�?]]>" in file.content.decode()


def test_choice_of_others_is_read() -> None:
    content = quiz(
        "<name><text>Q</text></name>",
        '<questiontext format="html"><text><![CDATA[<p>Who <b>did</b>&nbsp;it?</p>]]></text>'
        "</questiontext>",
        '<generalfeedback format="html"><text>&lt;p&gt;Ann did.&lt;/p&gt;</text></generalfeedback>',
        ANN,
        BOB,
        "<hint><text>Look.</text></hint><hint><text>Again.</text></hint>",
        "<tags><tag><text>NUMBER</text></tag><tag><text>spring</text></tag><tag/></tags>",
    )

    assert only(content) == ItemRecord(
        Kind.CHOICE,
        Skill.NUMBER,
        Step.LOCATE,
        "Who did it?",
        (
            OptionRecord("Ann", is_key=True, rationale="Ann did."),
            OptionRecord("Bob", is_key=False, rationale="No."),
        ),
        hint="Look.",
    )


def test_true_or_false_is_a_choice() -> None:
    item = only(quiz(WHO, ANN, BOB, kind="truefalse"))

    assert (item.kind, item.skill) == (Kind.CHOICE, Skill.QUOTE)


def test_match_of_others_is_read() -> None:
    content = quiz(
        WHO,
        *(
            f"<subquestion><text>{prompt}</text><answer><text>{text}</text></answer></subquestion>"
            for prompt, text in (("Peru", "Lima"), ("Chile", "Santiago"), ("", "Quito"))
        ),
        kind="matching",
    )

    assert [(it.prompt, it.text, it.is_key) for it in only(content).options] == [
        ("Peru", "Lima", True),
        ("Chile", "Santiago", True),
        ("", "Quito", False),
    ]


def test_essay_of_others_keeps_what_is_said_to_who_grades_it() -> None:
    item = only(quiz(WHO, "<graderinfo><text>Be kind.</text></graderinfo>", kind="essay"))

    assert (item.kind, item.rubric, item.reason) == (Kind.OPEN, (), "Be kind.")


def test_html_that_is_no_html_stays_as_it_is() -> None:
    text = '<questiontext format="html"><text>  </text></questiontext>'

    (skipped,) = read_moodle(quiz(text, ANN, BOB), skill=Skill.QUOTE).skipped

    assert str(skipped) == "Question 1 is not taken in: it asks nothing."


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (quiz(WHO, kind="shortanswer"),
         "it is of the kind “shortanswer”: choices, matches and essays are taken in"),
        (quiz(WHO, ANN, BOB.replace('"0"', '"50"')),
         "it has several right answers, or answers that are partly right"),
        (quiz(WHO, ANN, BOB.replace('"0"', '"much"')), "the worth of an answer is no number"),
        (quiz(WHO, ANN, BOB * 26), "it has more than 26 answers"),
        (quiz(ANN, BOB), "it asks nothing"),
        (quiz(WHO.replace("Who", "x" * 100_001), ANN, BOB), "it is too long"),
    ],
)  # fmt: skip
def test_question_that_makes_no_item_says_why(content: bytes, reason: str) -> None:
    (skipped,) = read_moodle(content, skill=Skill.QUOTE).skipped

    assert str(skipped) == f"Question 1 is not taken in: {reason}."


BOMB = b'<!DOCTYPE quiz [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><quiz>&b;</quiz>'
NO_XML = "This file is damaged: it is not XML. Export it from Moodle again and choose the new file."
NO_QUIZ = "There is no question in this file. Choose a file in the format Moodle XML."


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"<quiz>", NO_XML),
        (b"", NO_XML),
        (b'<quiz a="' + b"x" * 11_000_000 + b'"/>', NO_XML),
        (b"<quiz>" + b"<a>" * 5_000 + b"</a>" * 5_000 + b"</quiz>", NO_XML),
        (BOMB, "This file declares a document type, which Moodle never does. Export it again."),
        (b"<quiz/>", NO_QUIZ),
        (quiz(WHO, kind="category"), NO_QUIZ),
        (b"<quiz>" + b"<question/>" * 501 + b"</quiz>",
         "This file has more than 500 questions. Split it into smaller ones."),
    ],
    ids=["open", "empty", "long", "deep", "bomb", "no questions", "category", "many"],
)  # fmt: skip
def test_file_that_is_no_quiz_is_refused(content: bytes, error: str) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        read_moodle(content, skill=Skill.QUOTE)

    assert str(refused.value) == error


def test_nothing_is_fetched_for_a_file() -> None:
    content = b'<!DOCTYPE quiz SYSTEM "file:///etc/passwd"><quiz><question type="essay"/></quiz>'

    with pytest.raises(UnreadableFileError):
        read_moodle(content, skill=Skill.QUOTE)
