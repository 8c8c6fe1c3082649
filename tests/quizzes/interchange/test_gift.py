"""GIFT: what is written, and what is read of files that others wrote."""

from dataclasses import replace
from time import perf_counter

import pytest

from quizzes.derivation.drafts import Kind, Skill
from quizzes.interchange.faults import UnreadableFileError
from quizzes.interchange.gift_reading import read_gift
from quizzes.interchange.gift_writing import write_gift
from quizzes.interchange.records import ItemRecord, OptionRecord
from tests.quizzes.interchange.made_records import CHOICE, MATCH, OPEN, PROOF

SECONDS = 2  # a slow machine needs a tenth of it


def written(item: ItemRecord) -> list[str]:
    """Return the lines of a question under its comments."""
    return write_gift([item]).content.decode().split("\n")[2:]


def only(gift: str) -> ItemRecord:
    (item,) = read_gift(gift.encode(), skill=Skill.QUOTE).items
    return item


def options_of(gift: str) -> list[tuple[str, bool, str]]:
    return [(it.text, it.is_key, it.rationale) for it in only(gift).options]


def reason_of(gift: str) -> str:
    (skipped,) = read_gift(gift.encode(), skill=Skill.QUOTE).skipped
    return str(skipped)


def test_choice_is_written_with_its_feedback_hint_and_proof() -> None:
    assert written(CHOICE) == [
        "::001 Which text gives the result?::[plain]Which text gives the result? {",
        "\t=[plain]Gazette only#[plain]Gazette says it.",
        "\t~[plain]Herald only#[plain]Herald does not.",
        "\t####[plain]Hint\\: Look for numbers.\\nProof, A2\\: “It voted seven to two.”",
        "}",
        "",
    ]


def test_match_is_written_as_pairs_and_what_matches_nothing_has_no_words_before_it() -> None:
    assert written(replace(MATCH, hint="", evidence=())) == [
        "::001 Which text says what?::[plain]Which text says what? {",
        "\t=[plain]Gazette -> seven to two",
        "\t=[plain]Herald -> for the park",
        "\t=[plain] -> on Sunday",
        "}",
        "",
    ]


def test_proof_outside_the_sentences_goes_by_its_text() -> None:
    item = replace(OPEN, hint=" ", evidence=(replace(PROOF, sentence=None),))

    assert written(item)[1] == "\t####[plain]Proof, text A\\: “It voted seven to two.”"


def test_signs_of_the_format_are_escaped() -> None:
    item = replace(OPEN, stem="a~b=c#d{e}f:g\\h\ni", hint="", evidence=())

    assert written(item)[0].partition("::[plain]")[2] == ("a\\~b\\=c\\#d\\{e\\}f\\:g\\\\h\\ni {")


def test_comment_names_skill_and_step_as_tags() -> None:
    first, second, *_ = write_gift([CHOICE]).content.decode().split("\n")

    assert first.startswith('// coverage: {"confidence":0.9,')
    assert second == "// [tag:OMIT] [tag:compare]"


def test_comment_has_nothing_else_that_looks_like_a_tag_or_a_number() -> None:
    item = replace(CHOICE, fact="[id:7] [tag:spring] --> //")

    first, *_ = write_gift([item]).content.decode().split("\n")

    assert [sign in first for sign in ("[id:", "[tag:", "--")] == [False, False, False]


@pytest.mark.parametrize(
    "item",
    [
        replace(CHOICE, options=CHOICE.options[:1]),
        replace(CHOICE, options=CHOICE.options[1:] * 2),
        replace(CHOICE, options=CHOICE.options[:1] * 2),
        replace(CHOICE, stem=" \n "),
        replace(CHOICE, options=(CHOICE.options[0], OptionRecord(" ", is_key=False))),
        replace(MATCH, options=MATCH.options[1:]),
        replace(MATCH, options=(MATCH.options[0], replace(MATCH.options[1], prompt=" Gazette "))),
        replace(OPEN, options=CHOICE.options),
    ],
    ids=["one option", "no key", "two keys", "no stem", "blank", "one pair", "same", "open"],
)
def test_item_that_the_format_cannot_hold_is_counted(item: ItemRecord) -> None:
    file = write_gift([item, CHOICE])

    assert (file.count, file.left_out) == (1, 1)
    assert read_gift(file.content, skill=Skill.QUOTE).items == (CHOICE,)


FOREIGN = [
    ("Who? {=Ann ~Bob}", [("Ann", True, ""), ("Bob", False, "")]),
    ("Who? {~%0%Ann#No ~%100%Bob#Yes}", [("Ann", False, "No"), ("Bob", True, "Yes")]),
    ("Who? {=Ann ~%-50%Bob}", [("Ann", True, ""), ("Bob", False, "")]),
    ("Who? {=Ann ~Bob ####Ann did}", [("Ann", True, "Ann did"), ("Bob", False, "")]),
    ("Who? {=Ann#a####b ~Bob####c}", [("Ann", True, "a####b"), ("Bob", False, "")]),
    ("Who? {\r\n  =Ann\r\n  ~Bob\r\n}", [("Ann", True, ""), ("Bob", False, "")]),
    ("::Q::[html]<b>Who</b>? {=[html]<i>A</i>nn ~Bob}", [("Ann", True, ""), ("Bob", False, "")]),
    ("It rained. {T}", [("True", True, ""), ("False", False, "")]),
    ("It rained. {FALSE#It did not.#So it is.}",
     [("True", False, "It did not."), ("False", True, "So it is.")]),
    ("a \\= b? {=\\{c\\} ~d\\\\n}", [("{c}", True, ""), ("d\\n", False, "")]),
    ("$CATEGORY: top\n\n// a remark\nWho? {=Ann ~Bob}", [("Ann", True, ""), ("Bob", False, "")]),
]  # fmt: skip


@pytest.mark.parametrize(("gift", "options"), FOREIGN)
def test_choice_of_others_is_read(gift: str, options: list[tuple[str, bool, str]]) -> None:
    assert options_of(gift) == options
    assert only(gift).skill == Skill.QUOTE


@pytest.mark.parametrize(
    ("gift", "stem"),
    [
        ("Who? {}", "Who?"),
        ("::A \\:: name::Who? {}", "Who?"),
        ("::no name {}", "::no name"),
        ("The capital of {=Peru ~Chile} is Lima.", "The capital of _____ is Lima."),
        ("[html]<p>Who</p><p>did?</p> {}", "Who\ndid?"),
        ("[markdown]**Who**? {}", "**Who**?"),
        ("[who] did? {}", "[who] did?"),
        ("Two\nlines {}", "Two\nlines"),
    ],
)
def test_question_of_others_is_read(gift: str, stem: str) -> None:
    assert only(gift).stem == stem


def test_match_of_others_is_read() -> None:
    item = only("Match. {=Peru -> Lima =Chile -> Santiago = -> Quito}")

    assert item.kind == Kind.MATCH
    assert [(it.prompt, it.text, it.is_key) for it in item.options] == [
        ("Peru", "Lima", True),
        ("Chile", "Santiago", True),
        ("", "Quito", False),
    ]


@pytest.mark.parametrize(
    ("gift", "reason"),
    [
        ("How many? {#7}", "it is answered by a number or a word, not by a choice"),
        ("Who? {=Ann =Anna}", "it is answered by a number or a word, not by a choice"),
        ("Who? {Ann}", "it is answered by a number or a word, not by a choice"),
        ("Who? {=Peru -> Lima =Chile}", "it is answered by a number or a word, not by a choice"),
        ("Who? {~%50%Ann ~%50%Bob}",
         "it has several right answers, or answers that are partly right"),
        ("Who? {=Ann =Bob ~Eve}",
         "it has several right answers, or answers that are partly right"),
        ("Who? {~Ann ~Bob}", "no answer is marked as right"),
        ("Who? {~Ann}", "it needs at least two answers"),
        ("{=Ann ~Bob}", "it asks nothing"),
        ("Who? {=Ann ~}", "one of its answers has no words"),
        ("Match. {=Peru -> Lima =Peru -> Cusco}", "it asks twice to match the same words"),
        ("Who? {=Ann" + " ~Bob" * 26 + "}", "it has more than 26 answers"),
        ("Who? {=Ann ~" + "x" * 100_000 + "}", "it is too long"),
    ],
)  # fmt: skip
def test_question_that_makes_no_item_says_why(gift: str, reason: str) -> None:
    assert reason_of(gift) == f"Question 1 is not taken in: {reason}."


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"Just a description.",
         "There is no question in this file. Choose a file in the GIFT format."),
        ("Qui est Zoé ? {}".encode("cp1252"),
         "This file is not written in UTF-8. Save it as UTF-8 and choose the new file."),
        (b"Who? {}\n\n" * 501,
         "This file has more than 500 questions. Split it into smaller ones."),
    ],
)  # fmt: skip
def test_file_without_questions_is_refused(content: bytes, error: str) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        read_gift(content, skill=Skill.QUOTE)

    assert str(refused.value) == error


@pytest.mark.parametrize(
    "padding", ["// coverage: {\n" * 100_000, "// " + "[tag:" * 300_000 + "\n", "\\~" * 700_000]
)
def test_what_is_read_over_costs_no_time(padding: str) -> None:
    begun = perf_counter()

    read_gift(f"{padding}\n\nWho? {{=Ann ~Bob}}".encode(), skill=Skill.QUOTE)

    assert perf_counter() - begun < SECONDS


def test_escaped_backslash_escapes_nothing_after_it() -> None:
    options = options_of(r"Who? {=Ann\\~Bob\\\\n ~Eve\\\~}")

    assert [text for text, _, _ in options] == ["Ann\\", "Bob\\\\n", "Eve\\~"]
