"""Whatever a file holds, it is read or refused in words, and nothing else happens."""

import json
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.interchange import HOSTILE
from quizzes.derivation.drafts import Skill
from quizzes.interchange.completing import checked, complete
from quizzes.interchange.faults import UnreadableFileError
from quizzes.interchange.gift_reading import read_gift
from quizzes.interchange.gift_writing import write_gift
from quizzes.interchange.moodle_reading import read_moodle
from quizzes.interchange.moodle_writing import write_moodle
from quizzes.interchange.packs import read_pack, write_pack
from quizzes.interchange.questions import fits
from tests.quizzes.interchange.made_records import (
    CHOICE,
    MATCH,
    OPEN,
    entries_of,
    make_pack,
    zipped,
)

ITEMS = [CHOICE, MATCH, OPEN]
GIFT, MOODLE = write_gift(ITEMS).content, write_moodle(ITEMS).content
PACK = write_pack(make_pack(), with_texts=True)
ODD: list[object] = [None, True, -1, 0, 7, 2**40, 0.5, "", "A", "\0", "\ud800", "x" * 900, [], {}]


def mutated(content: bytes, chance: random.Random) -> bytes:
    """Return a file with a few pieces replaced, cut out or put in twice."""
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(content))
        end = start + chance.randint(0, 9)
        piece = chance.choice([b"", content[start:end] * 2, chance.choice(HOSTILE).encode()])
        content = content[:start] + piece + content[end:]
    return content


def with_odd_value(value: Any, chance: random.Random) -> Any:
    """Return a JSON value with one odd value somewhere in it."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        key = chance.choice(sorted(value))
        return {**value, key: with_odd_value(value[key], chance)}
    if isinstance(value, list) and value and chance.random() < 0.9:
        place = chance.randrange(len(value))
        return [*value[:place], with_odd_value(value[place], chance), *value[place + 1 :]]
    return chance.choice(ODD)


@pytest.mark.parametrize("seed", range(60))
def test_question_file_with_odd_pieces_is_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    for read, content in ((read_gift, GIFT), (read_moodle, MOODLE)):
        try:
            items = read(mutated(content, chance), skill=Skill.OMIT).items
        except UnreadableFileError:
            continue
        assert [fits(item) for item in items] == [True] * len(items)


@given(st.text(st.sampled_from("{}=~#:\\/%->[] \nTn1html$CATEGORY")) | st.binary())
@settings(deadline=None)
def test_any_text_at_all_is_read_as_gift_or_refused(content: str | bytes) -> None:
    content = content.encode() if isinstance(content, str) else content
    try:
        items = read_gift(content, skill=Skill.OMIT).items
    except UnreadableFileError:
        return
    assert [fits(item) for item in items] == [True] * len(items)


@pytest.mark.parametrize("seed", range(150))
def test_pack_with_an_odd_value_is_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    entries = entries_of(PACK)
    name = chance.choice([name for name in entries if name.endswith(".json")])
    entries[name] = json.dumps(with_odd_value(json.loads(entries[name]), chance)).encode()

    try:
        pack = checked(complete(read_pack(zipped(entries)), ()))
    except UnreadableFileError:
        return
    assert pack.missing == ()


@pytest.mark.parametrize("seed", range(60))
def test_pack_with_odd_bytes_is_read_or_refused(seed: int) -> None:
    try:
        pack = checked(complete(read_pack(mutated(PACK, random.Random(seed))), ()))
    except UnreadableFileError:
        return
    assert pack.missing == ()
