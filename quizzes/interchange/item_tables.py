"""Items as JSON: written with sorted keys, read strictly."""

from collections.abc import Mapping

from coverage_app.analysis import Span
from quizzes.derivation.drafts import Kind, Misconception, Skill, Step
from quizzes.interchange.records import (
    MOST_OPTIONS,
    EvidenceRecord,
    ItemRecord,
    OptionRecord,
)
from quizzes.interchange.tables import LARGEST_SMALL, Table

LETTERS = "ABCDEFGH"
ROLES = ("proof", "contrast", "decoy")
STATUSES = ("draft", "accepted", "rejected", "retired")
MOST_EVIDENCE = 2_000
MOST_POINTS = 20
ITEM = frozenset(
    "kind skill step stem options evidence hint rubric family fact reason confidence doubt status "
    "rejection fingerprint is_derived".split()
)
OPTION = frozenset("text is_key rationale misconception letters sentence prompt".split())
EVIDENCE = frozenset("role letter span focus context sentence".split())

Json = Mapping[str, object]


def item_table(item: ItemRecord, *, with_excerpts: bool) -> Json:
    """Return an item as JSON has it; without excerpts, evidence is its places alone."""
    return {
        "kind": item.kind.value,
        "skill": item.skill.value,
        "step": item.step.value,
        "stem": item.stem,
        "options": [_option_table(option) for option in item.options],
        "evidence": [_evidence_table(it, with_excerpts=with_excerpts) for it in item.evidence],
        "hint": item.hint,
        "rubric": list(item.rubric),
        "family": item.family,
        "fact": item.fact,
        "reason": item.reason,
        "confidence": item.confidence,
        "doubt": item.doubt,
        "status": item.status,
        "rejection": item.rejection,
        "fingerprint": item.fingerprint,
        "is_derived": item.is_derived,
    }


def span_list(span: Span | None) -> list[int] | None:
    """Return a span as JSON has it.

    >>> span_list(Span(2, 5)), span_list(None)
    ([2, 5], None)
    """
    return [span.start, span.end] if span else None


def _option_table(option: OptionRecord) -> Json:
    return {
        "text": option.text,
        "is_key": option.is_key,
        "rationale": option.rationale,
        "misconception": option.misconception,
        "letters": option.letters,
        "sentence": option.sentence,
        "prompt": option.prompt,
    }


def _evidence_table(piece: EvidenceRecord, *, with_excerpts: bool) -> Json:
    table = {
        "role": piece.role,
        "letter": piece.letter,
        "span": span_list(piece.span),
        "focus": span_list(piece.focus),
        "context": span_list(piece.context),
        "sentence": piece.sentence,
    }
    return {**table, "excerpt": piece.excerpt} if with_excerpts else table


def read_item(where: str, value: object, *, with_excerpts: bool) -> ItemRecord:
    """Return the item that JSON describes. Raises `UnreadableFileError`, also for broken rules."""
    table = Table.of(where, value, ITEM)
    pieces = EVIDENCE | {"excerpt"} if with_excerpts else EVIDENCE
    item = ItemRecord(
        kind=Kind(table.word("kind", [kind.value for kind in Kind])),
        skill=Skill(table.word("skill", [skill.value for skill in Skill])),
        step=Step(table.word("step", [step.value for step in Step])),
        stem=table.text("stem", least=1),
        options=tuple(map(_read_option, table.tables("options", OPTION, most=MOST_OPTIONS))),
        evidence=tuple(
            _read_evidence(piece, with_excerpts=with_excerpts)
            for piece in table.tables("evidence", pieces, most=MOST_EVIDENCE)
        ),
        hint=table.text("hint"),
        rubric=table.texts("rubric", most=MOST_POINTS),
        family=table.whole("family", most=LARGEST_SMALL),
        fact=table.text("fact"),
        reason=table.text("reason"),
        confidence=table.share("confidence"),
        doubt=table.text("doubt", most=200),
        status=table.word("status", STATUSES),
        rejection=table.text("rejection", most=200),
        fingerprint=table.text("fingerprint", most=40),
        is_derived=table.flag("is_derived"),
    )
    _check(table, item)
    return item


def _read_option(table: Table) -> OptionRecord:
    misconceptions = ["", *(misconception.value for misconception in Misconception)]
    option = OptionRecord(
        text=table.text("text", least=1),
        is_key=table.flag("is_key"),
        rationale=table.text("rationale"),
        misconception=table.word("misconception", misconceptions),
        letters=table.text("letters", most=8),
        sentence=table.maybe_whole("sentence"),
        prompt=table.text("prompt"),
    )
    if option.is_key and option.misconception:
        raise table.fault("misconception", "empty for a right answer")
    return option


def _read_evidence(table: Table, *, with_excerpts: bool) -> EvidenceRecord:
    piece = EvidenceRecord(
        role=table.word("role", ROLES),
        letter=table.word("letter", LETTERS),
        span=table.span("span"),
        excerpt=table.text("excerpt", least=1) if with_excerpts else "",
        focus=table.maybe_span("focus"),
        context=table.maybe_span("context"),
        sentence=table.maybe_whole("sentence"),
    )
    if piece.focus and not piece.span.contains(piece.focus):
        raise table.fault("focus", "inside the span")
    if piece.context and not piece.context.contains(piece.span):
        raise table.fault("context", "around the span")
    return piece


def _check(table: Table, item: ItemRecord) -> None:
    """Refuse what the database would refuse, in words."""
    prompts = [option.prompt for option in item.options if option.is_key]
    if len(prompts) != len(set(prompts)):
        raise table.fault("options", "options with one right answer each to what is asked")
    if item.is_derived and not item.fingerprint:
        raise table.fault("fingerprint", "there for an item that was derived")
