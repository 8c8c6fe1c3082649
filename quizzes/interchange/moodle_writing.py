"""Questions as Moodle XML."""

from collections.abc import Iterable, Iterator

from quizzes.derivation.drafts import Kind
from quizzes.interchange.notes import note_on
from quizzes.interchange.questions import (
    Written,
    fits,
    forbidden_in,
    proof_words,
    question_name,
    rubric_words,
)
from quizzes.interchange.records import ItemRecord, OptionRecord
from quizzes.interchange.words import plain_prompt, plain_words

PLAIN = 'format="plain_text"'
ALL, NONE = "100", "0"  # of the fractions that Moodle knows, the two that one key needs


def write_moodle(items: Iterable[ItemRecord]) -> Written:
    """Return those of the items that Moodle XML can hold, in UTF-8 with line feeds.

    A character that XML does not allow is replaced in the words, and counted.
    """
    items = tuple(items)
    held = [item for item in items if fits(item)]
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<quiz>"]
    for number, item in enumerate(held, 1):
        lines += _question(question_name(number, item), item)
    lines += ["</quiz>", ""]
    return Written(
        "\n".join(lines).encode(), len(held), len(items) - len(held), sum(map(forbidden_in, held))
    )


def text_element(words: str) -> str:
    """Return words as the element that Moodle reads them from.

    >>> print(text_element("a ]]> b"))
    <text><![CDATA[a ]]]]><![CDATA[> b]]></text>
    """
    return f"<text><![CDATA[{plain_words(words).replace(']]>', ']]]]><![CDATA[>')}]]></text>"


def _question(name: str, item: ItemRecord) -> Iterator[str]:
    kind = {Kind.MATCH: "matching", Kind.OPEN: "essay"}.get(item.kind, "multichoice")
    # Between questions, where Moodle writes comments of its own.
    yield f"<!-- {note_on(item)} -->"
    yield f'<question type="{kind}">'
    yield f"  <name>{text_element(name)}</name>"
    yield f"  <questiontext {PLAIN}>{text_element(item.stem)}</questiontext>"
    yield f"  <generalfeedback {PLAIN}>{text_element(proof_words(item))}</generalfeedback>"
    yield "  <defaultgrade>1</defaultgrade>"
    yield "  <penalty>0.3333333</penalty>"
    yield "  <hidden>0</hidden>"
    yield from _answers(item)
    if plain_words(item.hint):
        yield f"  <hint {PLAIN}>{text_element(item.hint)}</hint>"
    tags = "".join(f"<tag>{text_element(it)}</tag>" for it in (item.skill.value, item.step.value))
    yield f"  <tags>{tags}</tags>"
    yield "</question>"


def _answers(item: ItemRecord) -> Iterator[str]:
    if item.kind == Kind.OPEN:
        yield "  <responseformat>editor</responseformat>"
        yield "  <responserequired>1</responserequired>"
        yield f"  <graderinfo {PLAIN}>{text_element(rubric_words(item.rubric))}</graderinfo>"
        return
    yield "  <shuffleanswers>true</shuffleanswers>"
    if item.kind == Kind.MATCH:
        yield from map(_pair, item.options)
        return
    yield "  <single>true</single>"
    yield "  <answernumbering>abc</answernumbering>"
    yield from map(_answer, item.options)


def _answer(option: OptionRecord) -> str:
    return (
        f'  <answer fraction="{ALL if option.is_key else NONE}" {PLAIN}>'
        f"{text_element(option.text)}"
        f"<feedback {PLAIN}>{text_element(option.rationale)}</feedback></answer>"
    )


def _pair(option: OptionRecord) -> str:
    prompt = plain_prompt(option.prompt) if option.is_key else ""
    return (
        f"  <subquestion {PLAIN}>{text_element(prompt)}"
        f"<answer>{text_element(option.text)}</answer></subquestion>"
    )
