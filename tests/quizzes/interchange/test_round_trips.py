"""GIFT and Moodle XML out and in again give the same items, whatever their words are."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.interchange import HOSTILE
from quizzes.derivation.drafts import Kind, Misconception, Skill, Step
from quizzes.interchange.gift_reading import read_gift
from quizzes.interchange.gift_writing import write_gift
from quizzes.interchange.moodle_reading import read_moodle
from quizzes.interchange.moodle_writing import write_moodle
from quizzes.interchange.questions import ReadQuestions, fits
from quizzes.interchange.records import ItemRecord, OptionRecord
from quizzes.interchange.words import NOT_IN_XML, plain_words
from tests.quizzes.interchange.made_records import CHOICE, MATCH, OPEN

pytestmark = pytest.mark.no_cover  # measuring makes it three times as slow
# Half a character is in no file of UTF-8, and no database takes NUL.
SIGNS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
WORDS = st.lists(st.sampled_from(HOSTILE) | SIGNS, max_size=8).map("".join)
SAID = WORDS.filter(plain_words)
MISCONCEPTIONS = st.sampled_from(["", *(it.value for it in Misconception)])
WRONG = st.builds(
    OptionRecord, SAID, st.just(value=False), WORDS, MISCONCEPTIONS, st.sampled_from(["", "AB"])
)
KEY = st.builds(OptionRecord, SAID, st.just(value=True), WORDS)
PAIR = st.builds(OptionRecord, SAID, st.just(value=True), WORDS, prompt=SAID)
CHOICES = st.tuples(KEY, st.lists(WRONG, min_size=1, max_size=4)).flatmap(
    lambda both: st.permutations([both[0], *both[1]]).map(tuple)
)
PAIRS = st.lists(PAIR | WRONG, min_size=2, max_size=5).map(tuple)


def item_of(
    kind: Kind, options: st.SearchStrategy[tuple[OptionRecord, ...]]
) -> st.SearchStrategy[ItemRecord]:
    return st.builds(
        ItemRecord,
        st.just(kind),
        st.sampled_from(Skill),
        st.sampled_from(Step),
        SAID,
        options,
        hint=WORDS,
        rubric=st.lists(WORDS, max_size=5).map(tuple),
        fact=WORDS,
        reason=WORDS,
        confidence=st.floats(0, 1),
    ).filter(fits)


ITEMS = st.one_of(
    item_of(Kind.CHOICE, CHOICES),
    item_of(Kind.SENTENCE, CHOICES),
    item_of(Kind.MATCH, PAIRS),
    item_of(Kind.OPEN, st.just(())),
)


def through_gift(*items: ItemRecord) -> ReadQuestions:
    return read_gift(write_gift(items).content, skill=Skill.TYPE)


def through_moodle(*items: ItemRecord) -> ReadQuestions:
    return read_moodle(write_moodle(items).content, skill=Skill.TYPE)


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much], deadline=None)
@given(st.lists(ITEMS, min_size=1, max_size=3))
def test_items_come_back_as_they_were(items: list[ItemRecord]) -> None:
    for through in (through_gift, through_moodle):
        assert through(*items) == ReadQuestions(tuple(items), ())


@pytest.mark.parametrize("item", [CHOICE, MATCH, OPEN], ids=["choice", "match", "open"])
def test_what_the_formats_do_not_have_comes_back_too(item: ItemRecord) -> None:
    assert through_gift(item).items == (item,)
    assert through_moodle(item).items == (item,)


@given(st.lists(ITEMS, min_size=1, max_size=2))
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much], deadline=None)
def test_no_question_has_a_blank_line_nor_a_character_that_xml_forbids(
    items: list[ItemRecord],
) -> None:
    gift, moodle = write_gift(items).content.decode(), write_moodle(items).content.decode()

    assert gift.count("\n\n") == len(items) - 1
    assert "\r" not in gift + moodle
    assert NOT_IN_XML.findall(moodle) == []


def test_words_that_were_changed_in_the_file_win_over_the_note() -> None:
    gift = write_gift([CHOICE]).content.decode()
    changed = gift.replace("{\n", "{\n", 1).replace("[plain]Which", "[plain]Say\\: which")
    changed = changed.replace("=[plain]Gazette only", "=[plain]Only the Gazette")
    changed = changed.replace("#[plain]Herald does not.", "#[plain]No.")

    (item,) = read_gift(changed.encode(), skill=Skill.TYPE).items

    key, wrong = CHOICE.options
    assert item == replace(
        CHOICE,
        stem="Say: which text gives the result?",
        options=(
            OptionRecord("Only the Gazette", is_key=True, rationale="Gazette says it."),
            replace(wrong, rationale="No."),
        ),
    )
    assert key.letters == "A"


def test_key_that_was_changed_in_the_file_wins_over_the_note() -> None:
    gift = write_gift([CHOICE]).content.decode()
    changed = gift.replace("=[plain]G", "~[plain]G").replace("~[plain]H", "=[plain]H")

    (item,) = read_gift(changed.encode(), skill=Skill.TYPE).items

    key, wrong = CHOICE.options
    assert item.options == (
        replace(key, is_key=False),
        replace(wrong, is_key=True, misconception=""),
    )


def test_rubric_and_hint_that_were_changed_in_moodle_win_over_the_note() -> None:
    changed = write_moodle([OPEN]).content.decode()
    changed = changed.replace("0: nothing", "0: no word").replace("[Look", "[Do look")

    (item,) = read_moodle(changed.encode(), skill=Skill.TYPE).items

    assert item == replace(OPEN, rubric=("no word", *OPEN.rubric[1:]), hint="Do look for numbers.")


@pytest.mark.parametrize("note", ["{", '{"kind": "choice"}', ""])
def test_broken_note_is_left_alone(note: str) -> None:
    gift = f"// coverage: {note}\n// [tag:QUOTE] [tag:judge]\n::1::Who? {{=Ann ~Bob}}"

    (item,) = read_gift(gift.encode(), skill=Skill.TYPE).items

    assert item == ItemRecord(
        Kind.CHOICE,
        Skill.QUOTE,
        Step.JUDGE,
        "Who?",
        (OptionRecord("Ann", is_key=True), OptionRecord("Bob", is_key=False)),
    )


def test_note_on_another_kind_of_question_is_left_alone() -> None:
    note = write_gift([OPEN]).content.decode().split("\n")[0]

    (item,) = read_gift(f"{note}\nWho? {{=Ann ~Bob}}".encode(), skill=Skill.TYPE).items

    assert (item.kind, item.fact) == (Kind.CHOICE, "")
