"""Family 7: what differs between two versions of one quote?"""

from collections.abc import Iterator

from coverage_app.analysis import (
    AnnotatedDocument,
    Comparison,
    Quote,
    QuotePair,
    Sentence,
    Span,
    find_words,
)
from quizzes.derivation.drafts import (
    EvidenceDraft,
    ItemDraft,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.derivation.wording import ONLY_WORDS, outlet_name, possessive, proof

FAMILY = 7
# Versions that part in more places are better read side by side than asked about.
MOST_DIFFERENCES = 3
# A distractor names three words that both versions have, or at least two.
RUNS_OF_COMMON_WORDS = (3, 2)
# The words that differ, left and right; one side may have none.
Change = tuple[Span | None, Span | None]


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask what differs where two texts quote one saying with other words in the middle.

    A quote that begins later or ends earlier is trimmed, not changed: that is not asked about.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "“We will close more and more old schools this year,” Ann Roe said."
    >>> one = Document.from_text(text, letter="A")
    >>> other = Document.from_text(text.replace("and more ", ""), letter="B")
    >>> [draft] = derive(compare((one, other)))
    >>> draft.key.text
    'Text B’s version does not have the words “and more”'
    """
    return tuple(
        draft for pair in comparison.alignment.quotes for draft in _drafts(comparison, pair)
    )


def _drafts(comparison: Comparison, pair: QuotePair) -> Iterator[ItemDraft]:
    left, right = (comparison.document(letter) for letter in pair.letters)
    change = _inner_change(left, right, pair)
    run = _common_run(left, right, pair)
    if pair.left.speaker is None or change is None or not run:
        return
    words = _words(left, change[0]), _words(right, change[1])
    names = outlet_name(left), outlet_name(right)
    refs = _refs(left, pair.left), _refs(right, pair.right)
    is_sure = pair.left.has_sure_speaker and pair.right.has_sure_speaker
    confidence = min(pair.left.confidence, pair.right.confidence)
    texts = "Both texts" if len(comparison.documents) == 2 else f"{names[0]} and {names[1]} both"
    yield ItemDraft(
        family=FAMILY,
        skill=Skill.QUOTE,
        step=Step.COMPARE,
        stem=f"{texts} quote {pair.left.speaker.name}. What differs between the two versions?",
        hint=f"Compare {refs[0]} with {refs[1]}, word by word.",
        options=_options(names, words, run),
        evidence=_evidence(comparison, pair, change),
        contrast=(),
        fact=f"quote {refs[0]} {refs[1]}",
        reason="both texts quote one saying, and the words between the quotation marks differ",
        confidence=confidence,
        doubt="" if is_sure else "Check the speaker",
    )


def _inner_change(
    left: AnnotatedDocument, right: AnnotatedDocument, pair: QuotePair
) -> Change | None:
    """Choose the first difference in plain words that both versions enclose with equal words."""
    if len(pair.changed) > MOST_DIFFERENCES:
        return None
    for change in pair.changed:
        sides = (left, pair.left, change.left), (right, pair.right, change.right)
        if all(_is_inside(one, quote, span) for one, quote, span in sides):
            return change.left, change.right
    return None


def _is_inside(one: AnnotatedDocument, quote: Quote, span: Span | None) -> bool:
    if span is None:
        return True
    words = find_words(one.document.text, quote.words)
    is_plain = ONLY_WORDS.fullmatch(span.slice(one.document.text)) is not None
    return is_plain and words[0].span.end <= span.start and span.end <= words[-1].span.start


def _words(one: AnnotatedDocument, span: Span | None) -> str:
    return span.slice(one.document.text) if span else ""


def _options(names: tuple[str, str], words: tuple[str, str], run: str) -> tuple[OptionDraft, ...]:
    told = f"{_told(names[0], words[0], words[1])} {_told(names[1], words[1], words[0])}"
    # Not the text that the key names: its parts would point to it from two sides.
    lacking = names[0] if words[0] else names[1]
    wrong = f"{possessive(lacking)} version does not have the words “{run}”"
    return (
        OptionDraft(
            "The two versions use the same words",
            f"Not quite. {told}",
            Misconception.MARKS_MEAN_IDENTICAL,
        ),
        OptionDraft(_change(names, words), told),
        OptionDraft(
            _change((names[1], names[0]), words),
            f"The other way round. {told}",
            Misconception.SWAPPED,
        ),
        OptionDraft(wrong, f"Both have “{run}”. {told}", Misconception.MISREAD_CHANGE),
    )


def _change(names: tuple[str, str], words: tuple[str, str]) -> str:
    """Say what changed: what one version lacks, or what each of them has."""
    if not words[1]:
        return f"{possessive(names[1])} version does not have {_the_words(words[0])}"
    if not words[0]:
        return f"{possessive(names[0])} version does not have {_the_words(words[1])}"
    return f"{names[0]} has “{words[0]}”, {names[1]} has “{words[1]}”"


def _the_words(words: str) -> str:
    return f"the {'words' if ' ' in words else 'word'} “{words}”"


def _told(name: str, words: str, others: str) -> str:
    if words:
        return f"{name} has “{words}”."
    return f"{name} does not have “{others}” there."


def _refs(one: AnnotatedDocument, quote: Quote) -> str:
    return " and ".join(f"{one.document.letter}{number}" for number in quote.sentences)


def _evidence(comparison: Comparison, pair: QuotePair, change: Change) -> tuple[EvidenceDraft, ...]:
    """Cite the sentences of both texts in which the versions part, or else the whole quotes."""
    sides = (pair.letters[0], pair.left, change[0]), (pair.letters[1], pair.right, change[1])
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


def _common_run(left: AnnotatedDocument, right: AnnotatedDocument, pair: QuotePair) -> str:
    """Find some words that both versions have, as far as possible from what differs."""
    text = left.document.text
    others = find_words(right.document.text, pair.right.words)
    said = " " + " ".join(word.form for word in others) + " "
    changed = [one.left.start for one in pair.changed if one.left] or [pair.left.words.start]
    for length in RUNS_OF_COMMON_WORDS:
        runs = _phrases(left, pair.left, said, length)
        if runs:
            far = max(runs, key=lambda span: min(abs(span.start - place) for place in changed))
            return far.slice(text)
    return ""


def _phrases(one: AnnotatedDocument, quote: Quote, said: str, length: int) -> list[Span]:
    """List the runs of words between two words with content that the other version says too."""
    words = find_words(one.document.text, quote.words)
    phrases = []
    for start in range(len(words) - length + 1):
        run = words[start : start + length]
        span = Span(run[0].span.start, run[-1].span.end)
        is_phrase = run[0].has_content and run[-1].has_content
        is_plain = ONLY_WORDS.fullmatch(span.slice(one.document.text))
        if is_phrase and is_plain and f" {' '.join(word.form for word in run)} " in said:
            phrases.append(span)
    return phrases
