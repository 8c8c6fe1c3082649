"""The order of options and sentences on the page."""

import pytest

from quizzes.derivation.drafts import Kind
from quizzes.models import Evidence, Item
from quizzes.taking.option_order import sentences_to_tap, shown_options
from tests.quiz_factories import make_evidence, make_item, make_match_item, make_sentence_item
from tests.quizzes.answering import make_proved_item

pytestmark = pytest.mark.django_db


def make_item_with(*texts: str, kind: Kind = Kind.CHOICE) -> Item:
    return make_item(kind=kind, options=[(text, "", "") for text in texts])


def texts_of(item: Item, seed: int = 1) -> list[str]:
    return [option.text for option in shown_options(item, seed)]


def test_options_that_name_texts_keep_their_order() -> None:
    item = make_item()

    orders = {tuple(texts_of(item, seed)) for seed in range(20)}

    assert orders == {("Gazette only", "Herald only", "Both texts", "Neither text")}


def test_other_options_are_shuffled_for_each_attempt_and_stay_so() -> None:
    item = make_item_with("one", "two", "three")

    first, again = ([texts_of(item, seed) for seed in range(100)] for _ in range(2))

    assert first == again
    assert {tuple(order) for order in first} == {
        ("one", "two", "three"),
        ("one", "three", "two"),
        ("two", "one", "three"),
        ("two", "three", "one"),
        ("three", "one", "two"),
        ("three", "two", "one"),
    }


def test_options_are_shuffled_in_another_order_for_each_item() -> None:
    first, second = make_item_with("one", "two", "three"), make_item_with("one", "two", "three")

    orders = [[texts_of(item, seed) for seed in range(20)] for item in (first, second)]

    assert orders[0] != orders[1]


def test_options_that_show_one_text_several_times_do_not_name_texts() -> None:
    item = make_item(options=[("one", "A", ""), ("two", "A", ""), ("three", "B", "")])

    orders = {tuple(texts_of(item, seed)) for seed in range(20)}

    assert len(orders) > 1


def test_option_that_alone_names_a_text_does_not_keep_its_place() -> None:
    item = make_item(options=[("Gazette itself", "A", ""), ("Ann Lee", "", "")])

    orders = {tuple(texts_of(item, seed)) for seed in range(20)}

    assert len(orders) == 2


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        (("8,000", "800", "80,000"), ["800", "8,000", "80,000"]),
        (("about 12", "7", "1.5"), ["1.5", "7", "about 12"]),
        (("2 million", "900,000", "1.1 billion"), ["900,000", "2 million", "1.1 billion"]),
        (("80 %", "20 %", "8 %"), ["8 %", "20 %", "80 %"]),
        (("no number", "3", "2"), ["2", "3", "no number"]),
    ],
)
def test_numbers_ascend(stored: tuple[str, ...], shown: list[str]) -> None:
    assert texts_of(make_item_with(*stored, kind=Kind.NUMBER)) == shown


def test_sentences_stand_as_in_the_text() -> None:
    shown = shown_options(make_sentence_item(), 1)

    assert [option.sentence for option in shown] == [1, 2, 3]


def test_lines_without_a_number_stand_as_they_are_stored() -> None:
    item = make_sentence_item()
    item.options.filter(position=2).update(sentence=None)

    shown = shown_options(item, 1)

    assert [option.position for option in shown] == [1, 2, 3]


def test_options_of_a_match_are_shuffled() -> None:
    item = make_match_item()

    orders = {tuple(texts_of(item, seed)) for seed in range(20)}

    assert len(orders) > 1


def test_proof_stands_among_the_other_sentences_text_by_text() -> None:
    item = make_proved_item()
    make_evidence(item=item, excerpt="It voted for", role=Evidence.Role.CONTRAST)

    shown = sentences_to_tap(item)

    assert [str(one) for one in shown] == [
        "It voted seven to two.",
        "The hall was full.",
        "It voted for the park.",
    ]
