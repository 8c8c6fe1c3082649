"""A program that prints what regexploit says of every pattern of ours, and of those given to it.

It runs by itself, with every `re.compile` of the packages recorded: many patterns are put together
from word lists, so that no source has them. regexploit reads patterns with Python's own parser,
which is deprecated and of which it does not know the newest operators: they are added here, as if
they could go back (they cannot, so this finds too much rather than too little).
"""

import ast
import importlib
import json
import pkgutil
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import django
from regexploit.ast.char import Character
from regexploit.ast.repeat import InfiniteRepeat
from regexploit.ast.sequence import Sequence
from regexploit.ast.sre import SreOpParser
from regexploit.redos import find

PACKAGES = ("classrooms", "config", "coverage_app", "limits", "quizzes")
SEARCHING = frozenset({"search", "findall", "finditer", "split", "sub", "subn"})
# What regexploit calls worth a report: three repeats of one character that follow one another.
CUBIC = 3
SIGNS = (*range(0x250), *range(0x2000, 0x2100))  # letters and punctuation
ANYTHING = InfiniteRepeat(Character.ANY(), 0)

Key = tuple[str | bytes, int]


class Parser(SreOpParser):  # type: ignore[misc]
    def from_POSSESSIVE_REPEAT(self, data: object) -> object:  # noqa: N802
        return self.from_MAX_REPEAT(data)

    def from_IN(self, data: object) -> object:  # noqa: N802
        """Spell classes out: regexploit does not know that \\d is in \\w, nor \\s in \\W."""
        sign = super().from_IN(data)
        if sign is None or not sign.categories:
            return sign
        return Character({it for it in SIGNS if sign.matches(it)} or None)

    def from_ATOMIC_GROUP(self, data: object) -> object:  # noqa: N802
        return self.sequence_or_singleton(data)


def repeats(pattern: str | bytes, flags: int) -> int:
    """Return 2 where a try at one place may take quadratic time or worse, 1 where a search may.

    A search tries at each place, which is as if anything stood before; so regexploit's three
    repeats are two of the pattern itself after one before it, and one after two.
    """
    text = pattern if isinstance(pattern, str) else pattern.decode("latin-1")
    parsed = Parser().parse_sre(text, flags)
    elements = parsed.elements if isinstance(parsed, Sequence) else [parsed] if parsed else []
    for before in range(CUBIC):
        if any(it.starriness >= CUBIC for it in find(Sequence([ANYTHING] * before + elements))):
            return 2 if before < CUBIC - 1 else 1
    return 0


def record() -> dict[Key, str]:
    """Import everything; return what our modules compile meanwhile, each with its module."""
    found: dict[Key, str] = {}
    compile_it = re.compile

    def recorded(pattern: str | bytes | re.Pattern[str], flags: int = 0) -> object:
        module = sys._getframe(1).f_globals["__name__"]
        if module.split(".")[0] in PACKAGES and not isinstance(pattern, re.Pattern):
            found[pattern, compile_it(pattern, flags).flags] = module
        return compile_it(pattern, flags)

    re.compile = recorded  # type: ignore[assignment]
    django.setup()
    for package in PACKAGES:
        path = importlib.import_module(package).__path__
        for one in pkgutil.walk_packages(path, f"{package}."):
            importlib.import_module(one.name)
    re.compile = compile_it
    return found


def searched(modules: list[ModuleType]) -> Iterator[tuple[re.Pattern[str], str]]:
    """Yield the patterns that are searched for, not only tried at one place, by their names."""
    for module in modules:
        for node in ast.walk(ast.parse(Path(str(module.__file__)).read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr in SEARCHING:
                name = node.value.id if isinstance(node.value, ast.Name) else ""
                pattern = getattr(module, name, None)
                if isinstance(pattern, re.Pattern):
                    yield pattern, f"{module.__name__}.{name}"


def main() -> None:
    recorded = record()
    levels = {key: repeats(*key) for key in recorded}
    ours = [one for name, one in sys.modules.items() if name.split(".")[0] in PACKAGES]
    slow = {
        name
        for pattern, name in searched(ours)
        if levels.get((pattern.pattern, pattern.flags), repeats(pattern.pattern, pattern.flags))
    }
    worse = {f"{recorded[key]}: {key[0]!r}" for key, level in levels.items() if level > 1}
    told = {
        "count": len(recorded),
        "worse": sorted(worse),
        "searched": sorted(slow),
        "examples": [repeats(pattern, 0) for pattern in sys.argv[1:]],
    }
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
