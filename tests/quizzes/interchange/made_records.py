"""Plain functions that make records, keyword-only."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from coverage_app.analysis import Span
from quizzes.derivation.drafts import Kind, Misconception, Skill, Step
from quizzes.interchange.records import (
    ArticleRecord,
    EvidenceRecord,
    FactRecord,
    ItemRecord,
    LineRecord,
    OptionRecord,
    Pack,
    PlaceRecord,
    QuizRecord,
    StatementRecord,
    hash_of,
)

GAZETTE = "The council met on Monday. It voted seven to two. The hall was full."
HERALD = "The council met on Monday. It voted for the park."
KEY = OptionRecord("Gazette only", is_key=True, rationale="Gazette says it.", letters="A")
WRONG = OptionRecord(
    "Herald only",
    is_key=False,
    rationale="Herald does not.",
    misconception=Misconception.SWAPPED.value,
    letters="B",
)
PROOF = EvidenceRecord(
    "proof", "A", Span(27, 49), GAZETTE[27:49], Span(36, 48), Span(0, 68), sentence=2
)
CHOICE = ItemRecord(
    kind=Kind.CHOICE,
    skill=Skill.OMIT,
    step=Step.COMPARE,
    stem="Which text gives the result?",
    options=(KEY, WRONG),
    evidence=(PROOF,),
    hint="Look for numbers.",
    family=1,
    fact="vote",
    reason="Only one text has it.",
    confidence=0.9,
)
MATCH = replace(
    CHOICE,
    kind=Kind.MATCH,
    stem="Which text says what?",
    options=(
        OptionRecord("seven to two", is_key=True, rationale="It is in A.", prompt="Gazette"),
        OptionRecord("for the park", is_key=True, prompt="Herald"),
        OptionRecord("on Sunday", is_key=False, misconception=Misconception.CARRIED_OVER.value),
    ),
)
OPEN = replace(
    CHOICE,
    kind=Kind.OPEN,
    stem="Say who thinks so.",
    options=(),
    rubric=("nothing", "a source", "a name", "both", "all"),
)


def gazette() -> ArticleRecord:
    return ArticleRecord(
        letter="A",
        outlet="Gazette",
        text=GAZETTE,
        sha256=hash_of(GAZETTE),
        characters=len(GAZETTE),
        headline="Council votes",
        address="https://example.org/vote",
        lines=(LineRecord(1, keep=True),),
        statements=(
            StatementRecord(Span(0, 26), GAZETTE[:26], "The council met", is_hidden=False),
            StatementRecord(Span(0, 26), GAZETTE[:26], "", is_hidden=True),
        ),
    )


def herald() -> ArticleRecord:
    return ArticleRecord("B", "Herald", HERALD, hash_of(HERALD), len(HERALD))


def make_pack(
    *, items: Sequence[ItemRecord] = (CHOICE, MATCH, OPEN), quizzes: Sequence[QuizRecord] = ()
) -> Pack:
    same = FactRecord(
        PlaceRecord("A", Span(0, 26), GAZETTE[:26]),
        PlaceRecord("B", Span(0, 26), HERALD[:26]),
        is_same=True,
    )
    return Pack(
        title="A council vote",
        slug="vote",
        standfirst="The council voted.",
        source="Made up.",
        articles=(gazette(), herald()),
        facts=(same,),
        items=tuple(items),
        quizzes=tuple(quizzes) or (make_quiz_record(form="A", twin=1), make_quiz_record(twin=0)),
    )


def make_quiz_record(*, form: str = "", twin: int | None = None) -> QuizRecord:
    return QuizRecord(
        title="The vote",
        feedback="retry",
        asks_proof=False,
        asks_confidence=True,
        repeats_missed=False,
        has_sections=True,
        form=form,
        twin=twin,
        items=(2, 0) if form else (),
    )


def entries_of(content: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(content)) as file:
        return {name: file.read(name) for name in file.namelist()}


def zipped(entries: Mapping[str, Any]) -> bytes:
    content = BytesIO()
    with ZipFile(content, "w") as file:
        for name, entry in entries.items():
            file.writestr(name, entry)
    return content.getvalue()
