"""Aiken holds choices of one line each, and nothing else."""

from dataclasses import replace

import pytest

from quizzes.interchange.aiken import write_aiken
from quizzes.interchange.records import ItemRecord
from tests.quizzes.interchange.made_records import CHOICE, KEY, MATCH, OPEN, WRONG


def test_choice_has_a_letter_for_each_option_and_the_letter_of_its_key() -> None:
    file = write_aiken([CHOICE, replace(CHOICE, options=(WRONG, KEY))])

    assert file.content.decode() == (
        "Which text gives the result?\nA. Gazette only\nB. Herald only\nANSWER: A\n"
        "\n"
        "Which text gives the result?\nA. Herald only\nB. Gazette only\nANSWER: B\n"
    )


@pytest.mark.parametrize(
    "item",
    [
        MATCH,
        OPEN,
        replace(CHOICE, options=(KEY, KEY)),
        replace(CHOICE, stem="Two\nlines?"),
        replace(CHOICE, stem="A) What?"),
        replace(CHOICE, stem="ANSWER: what?"),
        replace(CHOICE, options=(KEY, replace(WRONG, text="two\u2028lines"))),
    ],
)
def test_anything_else_does_not_fit(item: ItemRecord) -> None:
    file = write_aiken([item])

    assert (file.content, file.count, file.left_out) == (b"", 0, 1)
