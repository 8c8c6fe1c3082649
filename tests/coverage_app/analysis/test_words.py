"""Words: what is compared is the key, what is shown is the slice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverage_app.analysis import Span, find_words


def whole(text: str) -> Span:
    return Span(0, len(text))


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("The council’s votes", ["the", "council", "vote"]),
        ("The council's votes", ["the", "council", "vote"]),
        ("They won’t come", ["they", "won't", "come"]),
        ("U.S. troops", ["us", "troop"]),
        ("10,000 cars, 2.5 years", ["10000", "car", "2.5", "year"]),
        ("it intend[s] to", ["it", "intend", "to"]),
        ("[T]he roads", ["the", "road"]),
        ("– … “” ’", []),
    ],
)
def test_words_have_one_key_however_they_are_written(text: str, keys: list[str]) -> None:
    assert [word.key for word in find_words(text, whole(text))] == keys


def test_words_in_square_brackets_are_known_as_inserted() -> None:
    text = "[President Ann] Roe has spoken [today] at length"

    words = find_words(text, whole(text))

    assert [word.form for word in words if word.inserted] == ["president", "ann", "today"]


def test_words_with_letters_in_square_brackets_are_known_as_fitted() -> None:
    text = "[T]hey “intend[s] to [soon] use” it"

    words = find_words(text, whole(text))

    assert [word.form for word in words if word.fitted] == ["they", "intends"]


def test_function_words_have_no_content() -> None:
    text = "The vote was not on Monday"

    words = find_words(text, whole(text))

    assert [word.form for word in words if word.has_content] == ["vote", "monday"]


def test_a_word_longer_than_any_in_english_is_its_own_key() -> None:
    text = "running" * 20

    (word,) = find_words(text, whole(text))

    assert word.key == text


@given(st.text())
def test_words_of_any_text_are_slices_of_it(text: str) -> None:
    for word in find_words(text, whole(text)):
        assert word.span.slice(text)
        assert word.key


@pytest.mark.parametrize("text", ["a" * 1_000_000, "[" * 100_000, "’" * 100_000, "1,2" * 50_000])
def test_hostile_texts_are_read_to_the_end(text: str) -> None:
    assert all(word.span.end <= len(text) for word in find_words(text, whole(text)))
