"""Read questions in Moodle XML, those of this program and those of others."""

from dataclasses import replace
from functools import partial

from lxml import etree

from quizzes.derivation.drafts import Kind, Skill
from quizzes.interchange.faults import UnreadableFileError
from quizzes.interchange.notes import read_note, with_note
from quizzes.interchange.questions import (
    SEVERAL_KEYS,
    TOO_LONG,
    TOO_MANY_ANSWERS,
    ReadQuestions,
    SkippedQuestionError,
    check,
    read_each,
    read_rubric,
    skill_and_step,
    with_general_feedback,
)
from quizzes.interchange.records import MOST_OPTIONS, ItemRecord, OptionRecord
from quizzes.interchange.words import plain_words, words_in

LONGEST_TEXT = 100_000
NO_QUESTIONS = {"category", "description"}
CHOICES = {"multichoice", "truefalse"}
NO_XML = "This file is damaged: it is not XML. Export it from Moodle again and choose the new file."
WITH_TYPE = "This file declares a document type, which Moodle never does. Export it again."
NO_QUIZ = "There is no question in this file. Choose a file in the format Moodle XML."
OTHER_KIND = "it is of the kind “{}”: choices, matches and essays are taken in"
NO_NUMBER = "the worth of an answer is no number"


def read_moodle(content: bytes, *, skill: Skill) -> ReadQuestions:
    """Return the questions of a file as items; one without a tag trains ``skill``.

    Raises `UnreadableFileError` when there is no question, or far too many.
    """
    found = [
        element
        for element in _root(content).iterchildren("question")
        if element.get("type") not in NO_QUESTIONS
    ]
    if not found:
        raise UnreadableFileError(NO_QUIZ)
    return read_each(found, partial(_item, skill=skill))


def _root(content: bytes) -> etree._Element:
    """Parse a document; no entity is replaced, nothing is fetched, libxml2 limits depth."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableFileError(NO_XML) from error
    if root.getroottree().docinfo.doctype:
        raise UnreadableFileError(WITH_TYPE)
    return root


def _item(element: etree._Element, skill: Skill) -> ItemRecord:
    kind, options = _answers(element)
    if len(options) > MOST_OPTIONS:
        raise SkippedQuestionError(TOO_MANY_ANSWERS)
    tags = [plain_words(tag.findtext("text") or "") for tag in element.iterfind("tags/tag")]
    trained, step = skill_and_step(tags, skill)
    grading = _told(element.find("graderinfo"))
    read = ItemRecord(
        kind,
        trained,
        step,
        _told(element.find("questiontext")),
        options,
        hint=_told(element.find("hint")),
        rubric=read_rubric(grading),
    )
    before = element.getprevious()
    note = read_note(before.text or "") if isinstance(before, etree._Comment) else None
    item = with_note(read, note)
    return check(_without_note(element, read, grading) if item is read else item)


def _without_note(element: etree._Element, read: ItemRecord, grading: str) -> ItemRecord:
    """Give what has no place in an item of ours the nearest one."""
    feedback = _told(element.find("generalfeedback"))
    return replace(
        read,
        options=with_general_feedback(read.options, feedback),
        reason="" if read.rubric else grading,
    )


def _answers(element: etree._Element) -> tuple[Kind, tuple[OptionRecord, ...]]:
    kind = str(element.get("type"))
    if kind == "essay":
        return Kind.OPEN, ()
    if kind == "matching":
        return Kind.MATCH, tuple(map(_pair, element.iterchildren("subquestion")))
    if kind not in CHOICES:
        raise SkippedQuestionError(OTHER_KIND.format(kind[:40]))
    return Kind.CHOICE, tuple(map(_choice, element.iterchildren("answer")))


def _choice(answer: etree._Element) -> OptionRecord:
    try:
        points = float(answer.get("fraction") or 0)
    except ValueError as error:
        raise SkippedQuestionError(NO_NUMBER) from error
    if 0 < points < 100:
        raise SkippedQuestionError(SEVERAL_KEYS)
    return OptionRecord(_told(answer), points == 100, _told(answer.find("feedback")))


def _pair(pair: etree._Element) -> OptionRecord:
    prompt = _told(pair)
    return OptionRecord(_told(pair.find("answer")), is_key=bool(prompt), prompt=prompt)


def _told(element: etree._Element | None) -> str:
    """Return the words of an element that has a text in one of Moodle's formats."""
    if element is None:
        return ""
    words = element.findtext("text") or ""
    if len(words) > LONGEST_TEXT:
        raise SkippedQuestionError(TOO_LONG)
    return words_in(words, str(element.get("format") or "plain"))
