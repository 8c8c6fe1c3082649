"""No pattern takes more than linear time of a text; `tests/worst_cases` shows it of the whole."""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

PACKAGES = ("classrooms", "config", "coverage_app", "limits", "quizzes")
PROJECT = Path(__file__).resolve().parent.parent
BY_WORDS = "it begins at the edge of a word, so that each word is tried once"
FROM_THE_START = "it is tried at the beginning only"
ALWAYS_FOUND = "where it begins, it is found"
# What is searched for, could be slow by its form, and is not; with the reason.
NOT_SLOW = {
    "coverage_app.analysis.page.notices.AUTHOR_END": "a line is cut at BYLINE_LENGTH before",
    "coverage_app.analysis.provenance.CORRESPONDENT": "a line is cut at READ_LENGTH before",
    "coverage_app.analysis.quoting.antecedents._LAST_WORD": "it is given 20 characters",
    "coverage_app.analysis.quoting.nicknames._NAME_BEFORE": "it is given 30 characters",
    "coverage_app.folders.NUMBER_BEFORE": FROM_THE_START,
    "coverage_app.imports.line_joining.WORD_WITH_HYPHEN": BY_WORDS,
    "quizzes.derivation.families.page_anatomy.OUTSIDE": FROM_THE_START,
    "quizzes.derivation.pieces.MISSPELLED": BY_WORDS,
    "quizzes.derivation.plain_sentences.PAGE": BY_WORDS,
    "quizzes.derivation.rules.keys.FIGURE": ALWAYS_FOUND,
    "quizzes.derivation.rules.options.NUMBER": ALWAYS_FOUND,
    "quizzes.derivation.rules.stems.ANY_NEGATIVE": BY_WORDS,
    "quizzes.derivation.rules.stems.HIDDEN_NEGATIVE": BY_WORDS,
    "quizzes.taking.option_order.NUMBER": ALWAYS_FOUND,
}
# Put together while the program runs, of words of a text that are escaped: nothing in them repeats.
MADE_OF_WORDS = {
    "coverage_app.analysis.statements",
    "quizzes.derivation.families.counted_figure",
    "quizzes.derivation.families.telling_sentence",
    "quizzes.derivation.voiced",
    "quizzes.derivation.whole_claims",
    "quizzes.derivation.wording",
}
# 2 is slow wherever it is tried, 1 when it is searched for, 0 is quick.
EXAMPLES = {
    r"\w+\w+\s": 2,
    r"(?:\w+)+\s": 2,
    r"\s+\W*+x": 2,
    r"(?>\w+)\w+\s": 2,
    r"\w+\s": 1,
    r"[a-z]{1,9}\s": 0,
    r"the (?:old|new) bridge": 0,
}
FUNCTIONS = frozenset("compile search match fullmatch findall finditer split sub subn".split())


@dataclass(frozen=True, slots=True)
class Findings:
    count: int
    worse: list[str]
    searched: list[str]
    examples: list[int]


@pytest.fixture(scope="module")
def findings() -> Findings:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "tests.patterns", *EXAMPLES],
        cwd=PROJECT,
        env=os.environ,
        capture_output=True,
        text=True,
        check=True,
    )
    return Findings(**json.loads(done.stdout))


def test_no_pattern_takes_quadratic_time_at_one_place(findings: Findings) -> None:
    assert findings.worse == []
    assert findings.count >= 200


def test_no_search_tries_a_long_way_at_each_place(findings: Findings) -> None:
    assert findings.searched == sorted(NOT_SLOW)


def test_what_is_slow_is_found(findings: Findings) -> None:
    assert findings.examples == list(EXAMPLES.values())


def test_no_pattern_is_put_together_in_a_function_but_of_escaped_words() -> None:
    assert {module for module, _ in made_in_functions()} == MADE_OF_WORDS


def made_in_functions() -> Iterator[tuple[str, str]]:
    for package in PACKAGES:
        for path in (PROJECT / package).rglob("*.py"):
            module = ".".join(path.relative_to(PROJECT).with_suffix("").parts)
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.FunctionDef):
                    yield from ((module, it) for it in composed(node))


def composed(function: ast.FunctionDef) -> Iterator[str]:
    """Yield the patterns in a function that are no constants: neither text nor a name of one."""
    for node in ast.walk(function):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and ast.unparse(node.func.value) == "re"
            and node.func.attr in FUNCTIONS
            and not isinstance(node.args[0], ast.Constant)
            and not ast.unparse(node.args[0]).isupper()
        ):
            yield ast.unparse(node.args[0])
