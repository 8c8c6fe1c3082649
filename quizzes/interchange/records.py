"""What a story pack holds, and what a file of questions gives: values without a database."""

import hashlib
from dataclasses import dataclass
from datetime import date

from coverage_app.analysis import Span
from quizzes.derivation.drafts import Kind, Skill, Step

MOST_OPTIONS = 26


@dataclass(frozen=True, slots=True)
class OptionRecord:
    """An option in order. Unlike in a draft, a wrong one need not name a misconception."""

    text: str
    is_key: bool
    rationale: str = ""
    misconception: str = ""
    letters: str = ""
    sentence: int | None = None
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class EvidenceRecord:
    """A piece of the text ``letter``; ``excerpt`` is empty where a pack came without texts."""

    role: str
    letter: str
    span: Span
    excerpt: str = ""
    focus: Span | None = None
    context: Span | None = None
    sentence: int | None = None


@dataclass(frozen=True, slots=True)
class ItemRecord:
    """An item with its options and evidence, as stored."""

    kind: Kind
    skill: Skill
    step: Step
    stem: str
    options: tuple[OptionRecord, ...] = ()
    evidence: tuple[EvidenceRecord, ...] = ()
    hint: str = ""
    rubric: tuple[str, ...] = ()
    family: int = 0
    fact: str = ""
    reason: str = ""
    confidence: float = 1.0
    doubt: str = ""
    status: str = "draft"
    rejection: str = ""
    fingerprint: str = ""
    is_derived: bool = False


@dataclass(frozen=True, slots=True)
class LineRecord:
    """A teacher's word on a line, counted from 1."""

    line: int
    keep: bool


@dataclass(frozen=True, slots=True)
class StatementRecord:
    """A teacher's wording of a statement, or the word to hide it."""

    span: Span
    excerpt: str
    wording: str
    is_hidden: bool


@dataclass(frozen=True, slots=True)
class PlaceRecord:
    """A sentence of the text ``letter``."""

    letter: str
    span: Span
    excerpt: str


@dataclass(frozen=True, slots=True)
class FactRecord:
    """A teacher's word on whether two sentences report the same fact."""

    left: PlaceRecord
    right: PlaceRecord
    is_same: bool


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """A text with what is known and decided of it; ``text`` is empty in a pack without texts."""

    letter: str
    outlet: str
    text: str
    sha256: str
    characters: int
    first_publisher: str = ""
    headline: str = ""
    byline: str = ""
    published_on: date | None = None
    address: str = ""
    language: str = "en"
    is_checked: bool = True
    lines: tuple[LineRecord, ...] = ()
    statements: tuple[StatementRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class QuizRecord:
    """A quiz; ``items`` and ``twin`` are places in the pack's items and quizzes, from 0."""

    title: str
    feedback: str
    asks_proof: bool
    asks_confidence: bool
    repeats_missed: bool
    has_sections: bool
    form: str
    twin: int | None
    items: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """A story with everything that was made of it, except what students did."""

    title: str
    slug: str
    standfirst: str
    source: str
    articles: tuple[ArticleRecord, ...]
    facts: tuple[FactRecord, ...]
    items: tuple[ItemRecord, ...]
    quizzes: tuple[QuizRecord, ...]

    @property
    def missing(self) -> tuple[ArticleRecord, ...]:
        """The articles whose texts the pack does not hold."""
        return tuple(article for article in self.articles if not article.text)


def hash_of(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8, by which a pack without texts knows it.

    >>> hash_of("It rained.")[:8]
    '8b38b558'
    """
    return hashlib.sha256(text.encode()).hexdigest()
