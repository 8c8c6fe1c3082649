"""The program that counts what GIFT and Moodle XML lose finds what is lost."""

import random
from dataclasses import replace

import pytest

from benchmarks.interchange import WRITERS, differences, hostile_item, main
from tests.quizzes.interchange.made_records import CHOICE


def test_nothing_is_lost(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(count=40) == 0

    assert capsys.readouterr().out == (
        "GIFT: 0 differences in 40 items\nMoodle XML: 0 differences in 40 items\n"
    )


@pytest.mark.parametrize("name", WRITERS)
def test_item_that_does_not_come_back_is_counted(name: str) -> None:
    assert differences(name, [CHOICE, replace(CHOICE, stem=" ")]) == 1


def test_items_are_the_same_every_time() -> None:
    assert hostile_item(random.Random(5)) == hostile_item(random.Random(5))
