"""The files that a story or a quiz can be taken away in."""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.text import slugify

from coverage_app.models import Story
from quizzes.files.packing import pack_of_quiz, pack_of_story, records_of_quiz
from quizzes.interchange.aiken import write_aiken
from quizzes.interchange.gift_writing import write_gift
from quizzes.interchange.moodle_writing import write_moodle
from quizzes.interchange.packs import write_pack
from quizzes.interchange.questions import Written
from quizzes.interchange.records import ItemRecord
from quizzes.models import Quiz

ZIP = "application/zip"
TEXT = "text/plain; charset=utf-8"
XML = "application/xml; charset=utf-8"


@dataclass(frozen=True, slots=True)
class PackKind:
    """A story pack with the texts or without them."""

    name: str
    title: str
    purpose: str
    with_texts: bool


@dataclass(frozen=True, slots=True)
class QuestionKind:
    """A format of questions for other programs; ``ending`` follows the title of the quiz."""

    name: str
    title: str
    purpose: str
    ending: str
    content_type: str
    write: Callable[[tuple[ItemRecord, ...]], Written]


@dataclass(frozen=True, slots=True)
class Offer:
    """A file on the page of a quiz: how many questions it would hold."""

    kind: QuestionKind
    written: Written


@dataclass(frozen=True, slots=True)
class Download:
    """A file as it is sent."""

    name: str
    content_type: str
    content: bytes


PACKS = (
    PackKind(
        "pack",
        "Story pack with the texts",
        "For another Coverage server of your school, or to keep: everything comes back as it is.",
        with_texts=True,
    ),
    PackKind(
        "pack-without-texts",
        "Story pack without the texts",
        "For colleagues elsewhere, where you may not pass the articles on: it has their headlines, "
        "addresses and checksums. Whoever takes it in needs the same texts.",
        with_texts=False,
    ),
)
QUESTIONS = (
    QuestionKind(
        "moodle",
        "Moodle XML",
        "For Moodle’s question bank: answers, feedback, hints and tags come along. "
        "It quotes sentences of the texts.",
        "-moodle.xml",
        XML,
        write_moodle,
    ),
    QuestionKind(
        "gift",
        "GIFT",
        "For Moodle and other programs, as a text that can be read and changed by hand. "
        "It quotes sentences of the texts.",
        "-gift.txt",
        TEXT,
        write_gift,
    ),
    QuestionKind(
        "aiken",
        "Aiken",
        "For programs that read nothing else: choices of one line each, without feedback.",
        "-aiken.txt",
        TEXT,
        write_aiken,
    ),
)


def offers(quiz: Quiz) -> tuple[Offer, ...]:
    records = records_of_quiz(quiz)
    return tuple(Offer(kind, kind.write(records)) for kind in QUESTIONS)


def story_download(story: Story, name: str) -> Download | None:
    """Return a file of a story; nothing when there is none of that name."""
    kind = next((kind for kind in PACKS if kind.name == name), None)
    if kind is None:
        return None
    content = write_pack(pack_of_story(story), with_texts=kind.with_texts)
    return Download(f"{story.slug}-{kind.name}.zip", ZIP, content)


def quiz_download(quiz: Quiz, name: str) -> Download | None:
    """Return a file of a quiz; nothing when there is none of that name."""
    base = slugify(quiz.title) or f"quiz-{quiz.pk}"
    for pack in PACKS:
        if pack.name == name:
            content = write_pack(pack_of_quiz(quiz), with_texts=pack.with_texts)
            return Download(f"{base}-{name}.zip", ZIP, content)
    for kind in QUESTIONS:
        if kind.name == name:
            content = kind.write(records_of_quiz(quiz)).content
            return Download(f"{base}{kind.ending}", kind.content_type, content)
    return None
