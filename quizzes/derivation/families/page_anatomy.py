"""Family 15: which line of the page is not part of the report?"""

import re
from collections.abc import Iterator

from coverage_app.analysis import (
    AnnotatedDocument,
    Comparison,
    Line,
    LineKind,
    Sentence,
    find_words,
)
from quizzes.derivation.drafts import (
    EvidenceDraft,
    ItemDraft,
    Kind,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)

FAMILY = 15
DOUBT = "Check that it stands outside"
# A line that is of the report after all: a notice of its state, the day, a file, an address.
OF_THE_REPORT = re.compile(
    r"breaking|more follows|developing|update|updating|https?:|www\.|@\w", re.IGNORECASE
)
# A sentence that may stand outside, too: a label, a box, a caption, a credit.
OUTSIDE = re.compile(
    r"^\W*(?:[A-Z]{3,}\b|\d+/\d+|(?:Review|More|Related|Watch|Read|Video|Photos?|Listen)\b)|Q&A"
    r"|Show Hide|Explainer|Fact ?box|\b(?:AP|AFP|EPA|PA|Getty|Reuters)\W*$|[^.!?”\"’']$"
)
MOST_OF_ONE_PAGE = 2
WRONG_OPTIONS = 3
FEWEST_OF_SUBJECT = 1
FEWEST_WORDS = 4  # an address alone is no line to read
SHORTEST, LONGEST = 40, 112  # characters of an option
# What may be taken for a part of the report, with what it is.
TELLING_KINDS = {
    LineKind.TEASER: "a teaser of another story",
    LineKind.RELATED: "a link to another story",
    LineKind.DISCLAIMER: "a legal notice of the site",
}


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask which of four lines of a page stands outside its report.

    >>> from coverage_app.analysis import Document, compare
    >>> report = "The town council voted on Monday to close the old library in May."
    >>> more = "Mayor Ana Diaz said that the building had become far too expensive."
    >>> last = "Readers said on Tuesday that they would keep on fighting the plan."
    >>> teaser = "The river rose again on Sunday and cut off the road to the ..."
    >>> page = "\\n\\n".join((report, more, last, "You may also like", teaser))
    >>> [draft] = derive(compare((Document.from_text(page),)))
    >>> draft.key.text
    'The river rose again on Sunday and cut off the road to the …'
    """
    return tuple(draft for one in comparison.documents for draft in _drafts(comparison, one))


def _drafts(comparison: Comparison, one: AnnotatedDocument) -> Iterator[ItemDraft]:
    lines = [line for line in one.document.lines if _is_telling(one, line)]
    lines.sort(key=lambda line: list(TELLING_KINDS).index(line.kind))
    kinds: list[LineKind] = []
    shown: list[Sentence] = []
    for line in lines:
        wrong = _wrong(one, line, shown)
        if line.kind in kinds or len(wrong) < WRONG_OPTIONS or len(kinds) == MOST_OF_ONE_PAGE:
            continue
        kinds.append(line.kind)
        shown += wrong
        yield _draft(one, line, wrong, _doubt(comparison, one, line, wrong))


def _is_telling(one: AnnotatedDocument, line: Line) -> bool:
    words = line.span.slice(one.document.text).split()
    is_told = len(line.span) >= SHORTEST and len(words) >= FEWEST_WORDS
    return line.kind in TELLING_KINDS and is_told


def _wrong(one: AnnotatedDocument, line: Line, shown: list[Sentence]) -> list[Sentence]:
    """Choose a sentence of each third of the report, as near to the line in length as can be."""
    body = [it for it in one.sentences if len(it.span) >= SHORTEST and it not in shown]
    length, third = min(len(line.span), LONGEST), len(body) // WRONG_OPTIONS
    parts = (body[part * third : (part + 1) * third] for part in range(WRONG_OPTIONS))
    return [
        min(part, key=lambda it: abs(min(len(it.span), LONGEST) - length)) for part in parts if part
    ]


def _doubt(
    comparison: Comparison, one: AnnotatedDocument, line: Line, wrong: list[Sentence]
) -> str:
    """Look whether the line may be of the report, or one of the sentences may be outside it."""
    text, letter = one.document.text, one.document.letter
    if line.kind is LineKind.DISCLAIMER:
        lines_told: frozenset[str] = frozenset()
    else:
        words = find_words(text, line.span)
        lines_told = frozenset(word.key for word in words if word.has_content)
    headed = [*one.document.headings, *(it.span for it in one.sentences[:1])]
    subject = frozenset().union(*(comparison.content_keys(it, letter) for it in headed))
    is_of_report = OF_THE_REPORT.search(line.span.slice(text)) is not None
    may_be_outside = any(
        OUTSIDE.search(it.span.slice(text))
        or len(comparison.content_keys(it.span, letter) & subject) < FEWEST_OF_SUBJECT
        for it in wrong
    )
    is_told = len(lines_told & subject) >= FEWEST_OF_SUBJECT
    return DOUBT if is_of_report or may_be_outside or is_told else ""


def _draft(one: AnnotatedDocument, line: Line, wrong: list[Sentence], doubt: str) -> ItemDraft:
    letter, text = one.document.letter, one.document.text
    what = TELLING_KINDS[line.kind]
    options = [
        OptionDraft(
            _short(sentence.span.slice(text)),
            f"This is sentence {sentence.ref} of the report.",
            Misconception.ON_THE_PAGE,
            letter,
            sentence.number,
        )
        for sentence in wrong
    ]
    key = OptionDraft(
        _short(line.span.slice(text)),
        f"This line is {what}, not a part of the report.",
        letters=letter,
    )
    place = sum(sentence.span.start < line.start for sentence in wrong)
    return ItemDraft(
        family=FAMILY,
        skill=Skill.TYPE,
        step=Step.LOCATE,
        stem=f"Which of these lines on the page of text {letter} stands outside its report?",
        hint="Ask of each line whether it is part of the article, or leads away from it.",
        options=(*options[:place], key, *options[place:]),
        evidence=(EvidenceDraft(letter, line.span, line.span.slice(text)),),
        contrast=(),
        fact=f"line {letter} {line.number}",
        reason=f"made because the page of text {letter} has {what} in line {line.number}",
        confidence=0.95,
        doubt=doubt,
        kind=Kind.SENTENCE,
    )


def _short(words: str) -> str:
    """Cut a line to the length of an option, at a space, with the sign that it goes on."""
    words = " ".join(words.split())
    if words.endswith("..."):
        words = words.removesuffix("...") + "…"
    if len(words) <= LONGEST:
        return words
    return words[:LONGEST].rsplit(" ", 1)[0].rstrip(",;:–— ") + " …"
