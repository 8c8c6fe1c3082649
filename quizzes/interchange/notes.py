"""What an item has and a format of questions does not: a note in a comment beside its question.

Moodle reads over comments. The words in the question count: where a teacher changed them, they win.
"""

import json
from dataclasses import replace

from quizzes.derivation.drafts import Kind
from quizzes.interchange.faults import UnreadableFileError
from quizzes.interchange.item_tables import item_table, read_item
from quizzes.interchange.questions import rubric_words
from quizzes.interchange.records import ItemRecord, OptionRecord
from quizzes.interchange.tables import parse_json
from quizzes.interchange.words import plain_prompt, plain_words

MARK = "coverage: "


def note_on(item: ItemRecord) -> str:
    """Return an item in one line that may stand in a comment of XML and of GIFT.

    It has no two hyphens in a row, which would end a comment of XML, and nothing that Moodle takes
    for a number or a tag in a comment of GIFT.
    """
    table = item_table(item, with_excerpts=True)
    note = json.dumps(table, sort_keys=True, separators=(",", ":"))
    escaped = note.replace("--", "\\u002d\\u002d")
    return MARK + escaped.replace("[id:", "\\u005bid:").replace("[tag:", "\\u005btag:")


def read_note(comment: str) -> ItemRecord | None:
    """Return the item in a comment; nothing for a comment that is none of ours, or is broken."""
    _, mark, note = comment.partition(MARK)
    if not mark:
        return None
    try:
        return read_item("note", parse_json("note", note), with_excerpts=True)
    except UnreadableFileError:
        return None


def with_note(read: ItemRecord, note: ItemRecord | None) -> ItemRecord:
    """Return the question ``read`` with what its note adds.

    A note on another kind of question is left alone.
    """
    if note is None or _shape(note) != _shape(read):
        return read
    return replace(
        note,
        stem=_exact(note.stem, read.stem),
        options=_options(read, list(note.options)),
        hint=_exact(note.hint, read.hint) if read.hint else note.hint,
        rubric=_rubric(read, note),
    )


def _shape(item: ItemRecord) -> Kind:
    return item.kind if item.kind in (Kind.MATCH, Kind.OPEN) else Kind.CHOICE


def _exact(noted: str, read: str) -> str:
    """Return the words as noted, unless they were changed in the question."""
    return noted if plain_words(noted) == read else read


def _rubric(read: ItemRecord, note: ItemRecord) -> tuple[str, ...]:
    was_changed = read.rubric and rubric_words(note.rubric) != rubric_words(read.rubric)
    return read.rubric if was_changed else note.rubric


def _options(read: ItemRecord, noted: list[OptionRecord]) -> tuple[OptionRecord, ...]:
    options = []
    for option in read.options:
        twin = next((it for it in noted if _told(it, read.kind) == _told(option, read.kind)), None)
        if twin:
            noted.remove(twin)
        options.append(_with_twin(option, twin, read.kind) if twin else option)
    return tuple(options)


def _told(option: OptionRecord, kind: Kind) -> tuple[str, str]:
    is_asked = kind == Kind.MATCH and option.is_key
    return plain_words(option.text), plain_prompt(option.prompt) if is_asked else ""


def _with_twin(read: OptionRecord, twin: OptionRecord, kind: Kind) -> OptionRecord:
    # Neither format has words to an answer that is matched.
    is_match = kind == Kind.MATCH
    rationale = twin.rationale if is_match else _exact(twin.rationale, read.rationale)
    misconception = "" if read.is_key else twin.misconception
    return replace(twin, is_key=read.is_key, misconception=misconception, rationale=rationale)
