"""Questions as GIFT, the text format of Moodle."""

import re
from collections.abc import Iterable, Iterator

from quizzes.derivation.drafts import Kind
from quizzes.interchange.notes import note_on
from quizzes.interchange.questions import Written, fits, proof_words, question_name
from quizzes.interchange.records import ItemRecord, OptionRecord
from quizzes.interchange.words import plain_prompt, plain_words

SPECIAL = re.compile(r"[\\~=#{}:]")
# The words are no HTML and no Markdown, whatever they look like.
PLAIN = "[plain]"


def write_gift(items: Iterable[ItemRecord]) -> Written:
    """Return those of the items that GIFT can hold, in UTF-8 with line feeds."""
    items = tuple(items)
    held = [item for item in items if fits(item)]
    questions = (
        "\n".join(_lines(question_name(number, item), item)) for number, item in enumerate(held, 1)
    )
    content = "\n\n".join(questions) + "\n"
    return Written(content.encode(), len(held), len(items) - len(held))


def escaped(words: str) -> str:
    r"""Return words in which GIFT sees nothing but words, in one line.

    >>> print(escaped("a = b\n{c}"))
    a \= b\n\{c\}
    """
    return SPECIAL.sub(r"\\\g<0>", words).replace("\n", "\\n")


def _lines(name: str, item: ItemRecord) -> Iterator[str]:
    yield f"// {note_on(item)}"
    yield f"// [tag:{item.skill.value}] [tag:{item.step.value}]"
    yield f"::{escaped(name)}::{_words(item.stem)} {{"
    for option in item.options:
        yield f"\t{_pair(option) if item.kind == Kind.MATCH else _answer(option)}"
    if told := _general_feedback(item):
        yield f"\t####{_words(told)}"
    yield "}"


def _words(text: str) -> str:
    return PLAIN + escaped(plain_words(text))


def _answer(option: OptionRecord) -> str:
    answer = f"{'=' if option.is_key else '~'}{_words(option.text)}"
    return f"{answer}#{_words(option.rationale)}" if plain_words(option.rationale) else answer


def _pair(option: OptionRecord) -> str:
    prompt = escaped(plain_prompt(option.prompt)) if option.is_key else ""
    return f"={PLAIN}{prompt} -> {escaped(plain_words(option.text))}"


def _general_feedback(item: ItemRecord) -> str:
    hint = f"Hint: {item.hint}" if plain_words(item.hint) else ""
    return "\n".join(filter(None, (hint, proof_words(item))))
