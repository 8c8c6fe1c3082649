"""A story pack: the same story gives the same bytes, and what comes in is checked to the letter."""

import json
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from coverage_app.analysis import Span
from quizzes.interchange.completing import checked, complete
from quizzes.interchange.faults import UnreadableFileError
from quizzes.interchange.packs import NO_PACK, NOT_UNPACKED, read_pack, write_pack
from quizzes.interchange.records import Pack
from tests.quizzes.interchange.made_records import (
    CHOICE,
    GAZETTE,
    HERALD,
    entries_of,
    make_pack,
    make_quiz_record,
    zipped,
)

PACK = make_pack()
WITH_TEXTS = write_pack(PACK, with_texts=True)
WITHOUT_TEXTS = write_pack(PACK, with_texts=False)
NAMES = [
    "pack.json",
    "story.json",
    "decisions.json",
    "texts/A.txt",
    "texts/B.txt",
    "items/0001.json",
    "items/0002.json",
    "items/0003.json",
    "quizzes/0001.json",
    "quizzes/0002.json",
]
Change = Callable[[Any], object]


def read(content: bytes) -> Pack:
    return checked(complete(read_pack(content), ()))


def changed(name: str, change: Change) -> bytes:
    """Return the pack with one of its JSON files changed."""
    entries = entries_of(WITH_TEXTS)
    value = json.loads(entries[name])
    change(value)
    return zipped({**entries, name: json.dumps(value)})


def with_entries(**entries: bytes) -> bytes:
    return zipped({**entries_of(WITH_TEXTS), **entries})


def without(name: str) -> bytes:
    return zipped({key: it for key, it in entries_of(WITH_TEXTS).items() if key != name})


def refusal_of(content: bytes) -> str:
    with pytest.raises(UnreadableFileError) as refused:
        read(content)
    return str(refused.value)


def setting(name: str, value: object) -> Change:
    def change(table: dict[str, object]) -> None:
        table[name] = value

    return change


def setting_first(lists: str, name: str, value: object) -> Change:
    def change(table: dict[str, Any]) -> None:
        table[lists][0][name] = value

    return change


def test_pack_comes_back_as_it_was() -> None:
    assert read(WITH_TEXTS) == PACK
    assert write_pack(read(WITH_TEXTS), with_texts=True) == WITH_TEXTS


def test_pack_is_made_of_small_files_with_sorted_keys_and_one_date() -> None:
    with ZipFile(BytesIO(WITH_TEXTS)) as file:
        dates = {entry.date_time for entry in file.infolist()}
        names = file.namelist()

    entries = entries_of(WITH_TEXTS)
    assert (names, dates) == (NAMES, {(1980, 1, 1, 0, 0, 0)})
    assert entries["texts/A.txt"].decode() == GAZETTE
    assert entries["pack.json"].decode() == (
        '{\n  "format": "coverage-pack/1",\n  "texts": true\n}\n'
    )
    for name in names:
        if name.endswith(".json"):
            value = json.loads(entries[name])
            assert entries[name].decode() == (
                json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
            )


def test_pack_without_texts_quotes_no_sentence_of_them() -> None:
    entries = entries_of(WITHOUT_TEXTS)

    assert list(entries) == [name for name in NAMES if not name.startswith("texts/")]
    told = b"".join(entries.values()).decode()
    assert [sentence in told for sentence in (GAZETTE[:26], GAZETTE[27:49], HERALD)] == [False] * 3


def test_pack_without_texts_asks_for_them_and_takes_those_with_the_right_hash() -> None:
    pack = complete(read_pack(WITHOUT_TEXTS), [GAZETTE, f"{HERALD} "])

    assert [article.outlet for article in pack.missing] == ["Herald"]
    assert checked(complete(pack, [HERALD])) == PACK


def test_pack_that_was_zipped_anew_is_read() -> None:
    content = BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as file:
        file.writestr("texts/", "")
        for name, entry in entries_of(WITH_TEXTS).items():
            file.writestr(name, entry)

    assert read(content.getvalue()) == PACK


def test_story_without_anything_is_a_pack() -> None:
    empty = Pack("A vote", "vote", "", "", (), (), (), ())

    assert read(write_pack(empty, with_texts=True)) == empty


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"no zip", NOT_UNPACKED),
        (WITH_TEXTS[:500], NOT_UNPACKED),
        (zipped({"pack.json": b"0" * 50_000_001}), NOT_UNPACKED),
        (zipped({"pack.json": b"0" * 20_000_001}), NOT_UNPACKED),
        (zipped({f"items/{number:04}.json": b"" for number in range(2_001)}), NOT_UNPACKED),
        (zipped({"word/document.xml": b""}), NO_PACK),
        (zipped({"pack.json": b"[]"}), NO_PACK),
        (zipped({"pack.json": b'{"format": "other/1"}'}), NO_PACK),
        (zipped({"pack.json": b"{"}), "pack.json is not JSON that Coverage can read."),
        (zipped({"pack.json": b"[" * 100_000}), "pack.json is not JSON that Coverage can read."),
        (zipped({"pack.json": b"\xff"}), "pack.json is not written in UTF-8."),
        (zipped({"pack.json": b'{"format": "coverage-pack/2"}'}),
         "This pack is of the version “coverage-pack/2”. This program reads coverage-pack/1: "
         "ask for a pack of that version, or bring Coverage up to date."),
        (zipped({"pack.json": b'{"format": "coverage-pack/1"}'}), "pack.json: texts is missing."),
        (zipped({"pack.json": b'{"format": "coverage-pack/1", "texts": 1}'}),
         "pack.json: texts must be true or false."),
        (with_entries(**{"../story.json": b""}),
         "This pack has a file that is no part of one: “../story.json”."),
        (with_entries(**{"items/1.json": b""}),
         "This pack has a file that is no part of one: “items/1.json”."),
        (without("story.json"), "story.json is missing in this pack. Export the story again."),
        (without("decisions.json"),
         "decisions.json is missing in this pack. Export the story again."),
        (without("texts/B.txt"), "texts/B.txt is missing in this pack. Export the story again."),
        (without("items/0002.json"),
         "items/0003.json is missing in this pack. Export the story again.".replace("3", "2")),
        (with_entries(**{"texts/A.txt": GAZETTE.replace("two", "six").encode()}),
         "texts/A.txt was changed since the pack was made: places in it would be wrong."),
        (changed("decisions.json", setting("facts", {})),
         "decisions.json: facts must be a list of at most 20,000."),
    ],
)  # fmt: skip
def test_file_that_is_no_pack_is_refused(content: bytes, error: str) -> None:
    assert refusal_of(content) == error


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_pack_with_two_files_of_one_name_is_refused() -> None:
    content = BytesIO(WITH_TEXTS)
    with ZipFile(content, "a") as file:
        file.writestr("story.json", "{}")

    assert refusal_of(content.getvalue()) == (
        "This pack has two files of one name. Export the story again."
    )


def test_pack_of_too_many_quizzes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quizzes.interchange.packs.MOST_ITEMS", 1)

    assert refusal_of(WITH_TEXTS) == "This pack has more than 1 files in items/."


ITEM, QUIZ = "items/0001.json", "quizzes/0001.json"
FAULTS: list[tuple[str, Change, str]] = [
    ("story.json", setting("title", ""), "story.json: title must be a text that is not empty."),
    ("story.json", setting("title", 7), "story.json: title must be a text."),
    ("story.json", setting("title", "\0"), "story.json: title must be a text."),
    ("story.json", setting("title", "\ud800"), "story.json: title must be a text."),
    ("story.json", setting("title", "x" * 201),
     "story.json: title must be a text of at most 200 characters."),
    ("story.json", setting("more", 1),
     "story.json: more is not known to this version of Coverage."),
    ("story.json", setting("articles", ["A"]),
     "story.json: articles 1 must be an object in braces."),
    ("story.json", setting_first("articles", "letter", "B"),
     "texts/B.txt was changed since the pack was made: places in it would be wrong."),
    ("story.json", setting_first("articles", "characters", 7),
     "story.json: text A has 68 characters, not as it says."),
    ("story.json", setting_first("articles", "characters", 2**31),
     "story.json: articles 1: characters must be a whole number from 1 to 2147483647."),
    ("story.json", setting_first("articles", "published_on", "Monday"),
     "story.json: articles 1: published_on must be a date such as 2024-10-31."),
    ("story.json", setting_first("articles", "lines", [{"line": 2, "keep": True}]),
     "story.json: text A has 1 lines; a decision is on one after them."),
    ("story.json", setting_first("articles", "lines", [{"line": 1, "keep": True}] * 2),
     "story.json: text A: line: something is there twice."),
    ("story.json",
     setting_first("articles", "statements",
                   [{"span": [0, 3], "excerpt": "The", "wording": "", "is_hidden": False}]),
     "story.json: articles 1: statements 1: wording must be empty where is_hidden is true, and "
     "words where it is not."),
    ("decisions.json", setting_first("facts", "left", {"letter": "A"}),
     "decisions.json: facts 1: left: excerpt is missing."),
    ("decisions.json",
     setting_first("facts", "right", {"letter": "A", "span": [0, 3], "excerpt": "The"}),
     "decisions.json: facts 1: right must be a sentence of another text."),
    ("decisions.json",
     setting_first("facts", "right", {"letter": "C", "span": [0, 3], "excerpt": "The"}),
     "decisions.json: facts 1: the pack has no text C."),
    ("decisions.json", lambda table: table["facts"].append(table["facts"][0]),
     "decisions.json: something is there twice."),
    (ITEM, setting("kind", "essay"),
     "items/0001.json: kind must be one of choice, number, sentence, match, open."),
    (ITEM, setting("confidence", 2), "items/0001.json: confidence must be a number from 0 to 1."),
    (ITEM, setting("is_derived", value=True),
     "items/0001.json: fingerprint must be there for an item that was derived."),
    (ITEM, setting("rubric", [7]), "items/0001.json: rubric: 1 must be a text."),
    (ITEM, setting_first("options", "misconception", "changed the texts over"),
     "items/0001.json: options 1: misconception must be empty for a right answer."),
    (ITEM, lambda table: table["options"].append(table["options"][0]),
     "items/0001.json: options must be options with one right answer each to what is asked."),
    (ITEM, setting_first("evidence", "excerpt", "It voted six to three."),
     "items/0001.json: evidence 1: other words stand at this place of text A."),
    (ITEM, setting_first("evidence", "span", [27, 900]),
     "items/0001.json: evidence 1: context must be around the span."),
    (ITEM, setting_first("evidence", "context", [0, 900]),
     "items/0001.json: evidence 1, context: text A ends before character 900."),
    (ITEM, setting_first("evidence", "focus", [0, 4]),
     "items/0001.json: evidence 1: focus must be inside the span."),
    (ITEM, setting_first("evidence", "span", [4]),
     "items/0001.json: evidence 1: span must be two numbers, a start and an end."),
    (ITEM, setting_first("evidence", "span", [4, 4]),
     "items/0001.json: evidence 1: span must be a start and an end after it."),
    (ITEM, setting("fingerprint", "f" * 41),
     "items/0001.json: fingerprint must be a text of at most 40 characters."),
    (QUIZ, setting("items", ["items/0009.json"]),
     "quizzes/0001.json: items must be names of items in this pack, each once."),
    (QUIZ, setting("items", ["items/0001.json"] * 2),
     "quizzes/0001.json: items must be names of items in this pack, each once."),
    (QUIZ, setting("twin", "quizzes/0001.json"), "quizzes/0001.json: twin must be another quiz."),
    (QUIZ, setting("twin", ""), "quizzes/0002.json: twin must name this quiz too."),
    (QUIZ, setting("asks_proof", "yes"), "quizzes/0001.json: asks_proof must be true or false."),
]  # fmt: skip


@pytest.mark.parametrize(("name", "change", "error"), FAULTS)
def test_pack_with_a_fault_says_where_it_is(name: str, change: Change, error: str) -> None:
    assert refusal_of(changed(name, change)) == error


def test_number_that_is_none_is_refused() -> None:
    story = entries_of(WITH_TEXTS)["story.json"].replace(b'"A vote"', b"NaN")

    assert refusal_of(with_entries(**{"story.json": story.replace(b"68", b"NaN")})) == (
        "story.json is not JSON that Coverage can read."
    )


def test_texts_out_of_order_are_refused() -> None:
    pack = replace(PACK, articles=PACK.articles[::-1])

    assert refusal_of(write_pack(pack, with_texts=True)) == (
        "story.json: articles must be in the order of their letters."
    )


def test_evidence_without_context_and_focus_is_read() -> None:
    bare = replace(CHOICE.evidence[0], context=None, focus=None, sentence=None)
    pack = make_pack(items=[replace(CHOICE, evidence=(bare,))], quizzes=[make_quiz_record()])

    assert read(write_pack(pack, with_texts=True)) == pack
    assert bare.span == Span(27, 49)


def test_one_fingerprint_twice_is_refused() -> None:
    derived = replace(CHOICE, fingerprint="f" * 40, is_derived=True)
    pack = make_pack(items=[derived, derived], quizzes=[make_quiz_record()])

    assert refusal_of(write_pack(pack, with_texts=True)) == (
        "items: fingerprint: something is there twice."
    )
