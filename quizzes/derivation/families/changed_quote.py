"""Family 7: what differs between two versions of one quote?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coverage_app.analysis import (
    AnnotatedDocument,
    Comparison,
    Quote,
    QuotePair,
    Sentence,
    Span,
)
from quizzes.derivation.drafts import (
    EvidenceDraft,
    ItemDraft,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.derivation.quoting import common_runs, is_whole, said_words, shared_speaker
from quizzes.derivation.wording import ONLY_WORDS, outlet_name, possessive, proof

FAMILY = 7
# Versions that part in more places are better read side by side than asked about.
MOST_DIFFERENCES = 3
# More words are read as another sentence, not as a change.
LONGEST_CHANGE = 6
# Words that come and go with the ear of whoever wrote the saying down.
SLIGHT_WORDS = frozenset(
    "a an and as at but by for from in just now of oh on or really so that the to uh um very well "
    "which who with".split()
)
# Words with as many first letters in common are forms or spellings of one word.
SAME_WORD_LETTERS = 3
ELLIPSIS = re.compile(r"…|\. ?\.")


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask what differs where two texts quote one saying with other words in the middle.

    A quote that begins later or ends earlier is trimmed, not changed: that is not asked about.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "“We shut more and more old schools in every valley this year,” Ann Roe said."
    >>> one = Document.from_text(text, letter="A")
    >>> other = Document.from_text(text.replace("and more ", ""), letter="B")
    >>> [draft] = derive(compare((one, other)))
    >>> draft.key.text
    'Only Text A has “and more”'
    """
    pairs = comparison.alignment.quotes
    return tuple(draft for pair in pairs for draft in _drafts(comparison, pair))


def _drafts(comparison: Comparison, pair: QuotePair) -> Iterator[ItemDraft]:
    left, right = (comparison.document(letter) for letter in pair.letters)
    change = _change(left, right, pair)
    if change is None or not shared_speaker(pair):
        return
    evidence = _evidence(comparison, pair, change)
    runs = _cited_runs(comparison, pair, evidence)
    fit = [run for run in runs if not all(map(run.overlaps, runs))]
    if not fit:
        return
    mistaken = max(fit, key=lambda run: _distance(run, pair))
    names = outlet_name(left), outlet_name(right)
    refs = _refs(left, pair.left), _refs(right, pair.right)
    yield ItemDraft(
        family=FAMILY,
        skill=Skill.QUOTE,
        step=Step.COMPARE,
        stem=_stem(comparison, pair, [run for run in runs if not run.overlaps(mistaken)]),
        hint=_hint(evidence),
        options=_options(names, change, mistaken.slice(left.document.text)),
        evidence=evidence,
        contrast=(),
        fact=f"quote {refs[0]} {refs[1]}",
        reason="both texts quote one saying, and the words between the quotation marks differ",
        confidence=min(pair.left.confidence, pair.right.confidence),
        doubt="Check the other differences" if _differs_twice(pair, evidence) else "",
    )


def _cited_runs(
    comparison: Comparison, pair: QuotePair, evidence: tuple[EvidenceDraft, ...]
) -> list[Span]:
    """List the runs of words in the left text that the cited sentences of both texts have."""
    left, right = (comparison.document(letter) for letter in pair.letters)
    cited = " ".join(
        word.form
        for piece in evidence
        if piece.letter == right.document.letter
        for word in right.words_in(piece.span)
    )
    return [
        run
        for run in common_runs((left, pair.left), (right, pair.right))
        if any(it.letter == left.document.letter and it.span.contains(run) for it in evidence)
        if f" {' '.join(word.form for word in left.words_in(run))} " in f" {cited} "
    ]


def _differs_twice(pair: QuotePair, evidence: tuple[EvidenceDraft, ...]) -> bool:
    """Tell whether the cited sentences differ in more than one place."""
    cited = [
        found
        for found in pair.changed
        if any(
            span is not None and piece.letter == letter and piece.span.contains(span)
            for letter, span in zip(pair.letters, (found.left, found.right), strict=True)
            for piece in evidence
        )
    ]
    return len(cited) > 1


@dataclass(frozen=True, slots=True)
class _Change:
    """The words that differ, of the left and the right text; one side may have none."""

    left: Span | None
    right: Span | None
    words: tuple[str, str]


def _change(left: AnnotatedDocument, right: AnnotatedDocument, pair: QuotePair) -> _Change | None:
    """Choose the first difference that is worth asking about and lies inside both versions."""
    sides = (left, pair.left), (right, pair.right)
    is_cut = any(ELLIPSIS.search(quote.words.slice(one.document.text)) for one, quote in sides)
    are_whole = all(is_whole(one, quote) for one, quote in sides)
    if len(pair.changed) > MOST_DIFFERENCES or is_cut or not are_whole:
        return None
    forms = [[word.form for word in said_words(*side)] for side in sides]
    for found in pair.changed:
        spans = found.left, found.right
        if not all(_is_inside(*side, span) for side, span in zip(sides, spans, strict=True)):
            continue
        said = [_forms(left, found.left), _forms(right, found.right)]
        is_lone = _is_lone(said[0], *forms) and _is_lone(said[1], *reversed(forms))
        if is_lone and _is_telling(*said):
            words = _words(left, found.left), _words(right, found.right)
            return _Change(found.left, found.right, words)
    return None


def _is_inside(one: AnnotatedDocument, quote: Quote, span: Span | None) -> bool:
    """Tell whether some words are plain and were said with others before and after them."""
    if span is None:
        return True
    words, changed = said_words(one, quote), one.words_in(span)
    is_plain = ONLY_WORDS.fullmatch(span.slice(one.document.text)) is not None
    is_said = not any(word.inserted or word.fitted for word in changed)
    is_short = len(changed) <= LONGEST_CHANGE
    is_inner = words[0].end <= span.start and span.end <= words[-1].start
    return is_plain and is_said and is_short and is_inner


def _forms(one: AnnotatedDocument, span: Span | None) -> list[str]:
    return [word.form for word in one.words_in(span)] if span else []


def _is_lone(changed: list[str], own: list[str], others: list[str]) -> bool:
    """Tell whether the other version has the words nowhere, nor as often in another order."""
    if not changed:
        return True
    is_run = f" {' '.join(changed)} " in f" {' '.join(others)} "
    telling = set(changed) - SLIGHT_WORDS
    is_moved = bool(telling) and all(own.count(word) == others.count(word) for word in telling)
    return not is_run and not is_moved


def _is_telling(one: list[str], other: list[str]) -> bool:
    """Tell a change of what was said from one of spelling, of number or of a slight word."""
    shorter, longer = sorted(("".join(one), "".join(other)), key=len)
    begins = shorter.split("'")[0].replace(".", "")[:SAME_WORD_LETTERS]
    is_form = bool(shorter) and longer.replace(".", "").startswith(begins)
    return not is_form and not SLIGHT_WORDS.issuperset((*one, *other))


def _words(one: AnnotatedDocument, span: Span | None) -> str:
    return span.slice(one.document.text) if span else ""


def _distance(run: Span, pair: QuotePair) -> int:
    """Tell how far some words are from what differs."""
    changed = [one.left.start for one in pair.changed if one.left] or [pair.left.words.start]
    return min(abs(run.start - place) for place in changed)


def _stem(comparison: Comparison, pair: QuotePair, runs: list[Span]) -> str:
    """Say which of the speaker's remarks is meant, by some of its words."""
    left, right = (comparison.document(letter) for letter in pair.letters)
    speaker = shared_speaker(pair)
    texts = "Both texts" if len(comparison.documents) == 2 else ""
    texts = texts or f"{outlet_name(left)} and {outlet_name(right)} both"
    question = "What differs between the two versions?"
    words = max(runs, key=lambda run: _clarity(left, run)).slice(left.document.text)
    return f"{texts} quote {possessive(speaker)} remark with the words “{words}”. {question}"


def _clarity(one: AnnotatedDocument, run: Span) -> tuple[int, int]:
    """Prefer words with content that stand close together."""
    words = one.words_in(run)
    return sum(word.has_content for word in words), -len(words)


def _options(names: tuple[str, str], change: _Change, mistaken: str) -> tuple[OptionDraft, ...]:
    words = change.words
    told = f"{_told(names[0], words[0], words[1])} {_told(names[1], words[1], words[0])}"
    # Not the text that the key names: its parts would point to it from two sides.
    lacking = names[1] if words[0] else names[0]
    return (
        OptionDraft(
            "The two versions have the same words",
            f"Not quite. {told}",
            Misconception.MARKS_MEAN_IDENTICAL,
        ),
        OptionDraft(_differs(names, words), told),
        OptionDraft(
            _differs((names[1], names[0]), words),
            f"The other way round. {told}",
            Misconception.SWAPPED,
        ),
        OptionDraft(
            f"Only {lacking} has “{mistaken}”",
            f"Both have “{mistaken}”. {told}",
            Misconception.MISREAD_CHANGE,
        ),
    )


def _differs(names: tuple[str, str], words: tuple[str, str]) -> str:
    """Say what only one version has, or what each of them has."""
    if all(words):
        return f"{names[0]} has “{words[0]}”, {names[1]} has “{words[1]}”"
    return f"Only {names[0] if words[0] else names[1]} has “{words[0] or words[1]}”"


def _told(name: str, words: str, others: str) -> str:
    if words:
        return f"{name} has “{words}”."
    return f"{name} does not have “{others}” there."


def _hint(evidence: tuple[EvidenceDraft, ...]) -> str:
    first, *others = [f"{one.letter}{one.sentence}" for one in evidence]
    return f"Compare {first} with {' and '.join(others)}, word by word."


def _refs(one: AnnotatedDocument, quote: Quote) -> str:
    return " and ".join(f"{one.document.letter}{number}" for number in quote.sentences)


def _evidence(
    comparison: Comparison, pair: QuotePair, change: _Change
) -> tuple[EvidenceDraft, ...]:
    """Cite the sentences of both texts in which the versions part, or else the whole quotes."""
    sides = (
        (pair.letters[0], pair.left, change.left),
        (pair.letters[1], pair.right, change.right),
    )
    parting: list[Sentence] = []
    for letter, quote, focus in sides:
        for sentence in _quoted(comparison.document(letter), quote):
            if focus and sentence.span.contains(focus):
                parting += [sentence, *comparison.counterparts(sentence)]
    evidence: list[EvidenceDraft] = []
    for letter, quote, focus in sides:
        one = comparison.document(letter)
        quoted = _quoted(one, quote)
        cited = [sentence for sentence in quoted if sentence in parting] or quoted
        evidence += [proof(one, sentence, focus) for sentence in cited]
    return tuple(evidence)


def _quoted(one: AnnotatedDocument, quote: Quote) -> tuple[Sentence, ...]:
    return tuple(sentence for sentence in one.sentences if sentence.number in quote.sentences)
