"""News articles with attributions marked by hand, in brat's stand-off format (PolNeAR)."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from coverage_app.analysis import Span

# What an annotator can take for a quotation mark: double or single, straight, curly or angular.
MARKS = frozenset("\"“”„«»'‘’‚`")


@dataclass(frozen=True, slots=True)
class Passage:
    """A marked passage; ``parts`` are its stretches of text, for it may be interrupted."""

    parts: tuple[Span, ...]

    @property
    def length(self) -> int:
        return sum(map(len, self.parts))

    def overlap(self, other: Span) -> int:
        """Count the characters that lie in ``other`` as well."""
        return sum(
            max(0, min(part.end, other.end) - max(part.start, other.start)) for part in self.parts
        )

    def words(self, text: str) -> frozenset[str]:
        """Return the words in lower case, without marks and possessive endings."""
        written = " ".join(part.slice(text) for part in self.parts).casefold()
        plain = written.replace("’", "'").replace("'s", " ").replace("-", " ")
        return frozenset(word.strip(".,;:!?()[]'\"“”") for word in plain.split())

    def is_quoted(self, text: str) -> bool:
        """Tell whether it begins and ends with a quotation mark."""
        return (
            text[self.parts[0].start] in MARKS
            and text[self.parts[-1].end - 1] in MARKS
            and self.length > 1
        )


@dataclass(frozen=True, slots=True)
class Attribution:
    """What is said and by whom; ``source`` is ``None`` where the text names nobody.

    ``cue`` is the verb or what else hands the word over, ``None`` where there is nothing.
    """

    content: Passage
    source: Passage | None
    cue: Passage | None


@dataclass(frozen=True, slots=True)
class Article:
    """A text with its attributions."""

    name: str
    text: str
    attributions: tuple[Attribution, ...]


def read_articles(folder: Path) -> Iterator[Article]:
    """Read every ``<name>.txt`` with the first, by name, of its ``<name>_<annotator>.ann``.

    The texts keep their line ends: the offsets count them.
    """
    for path in sorted(folder.glob("*.txt")):
        annotations = sorted(folder.glob(f"{path.stem}_*.ann"))
        if annotations:
            text = path.read_bytes().decode()
            yield Article(path.stem, text, tuple(_attributions(annotations[0])))


def _attributions(path: Path) -> Iterator[Attribution]:
    passages: dict[str, Passage] = {}
    events = []
    for line in path.read_bytes().decode().split("\n"):
        key, _, rest = line.partition("\t")
        if key.startswith("T"):
            passages[key] = _passage(rest.split("\t")[0])
        elif key.startswith("E"):
            events.append([role.split(":") for role in rest.split()])
    for roles in events:
        source, cue = (_joined(passages, roles, role) for role in ("Source", "Cue"))
        for role, key in roles:
            if role.startswith("Content"):
                yield Attribution(passages[key], source, cue)


def _joined(passages: dict[str, Passage], roles: list[list[str]], wanted: str) -> Passage | None:
    """Join the passages that have a role in an attribution."""
    found = [passages[key] for role, key in roles if role.startswith(wanted)]
    return Passage(tuple(part for one in found for part in one.parts)) if found else None


def _passage(marked: str) -> Passage:
    _, offsets = marked.split(" ", 1)
    parts = (pair.split() for pair in offsets.split(";"))
    return Passage(tuple(sorted(Span(int(start), int(end)) for start, end in parts)))
