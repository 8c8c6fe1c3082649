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
from quizzes.derivation.wording import ONLY_WORDS, outlet_name, proof

FAMILY = 7
# Versions that part in more places are better read side by side than asked about.
MOST_DIFFERENCES = 3
RUN_OF_COMMON_WORDS = 3


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask what differs where two texts quote one saying and one has words that the other has not.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "“We will close more and more old schools this year,” Ann Roe said."
    >>> one = Document.from_text(text, letter="A")
    >>> other = Document.from_text(text.replace("and more ", ""), letter="B")
    >>> [draft] = derive(compare((one, other)))
    >>> draft.key.text
    'Text B does not have the words “and more”'
    """
    return tuple(
        draft for pair in comparison.alignment.quotes for draft in _drafts(comparison, pair)
    )


def _drafts(comparison: Comparison, pair: QuotePair) -> Iterator[ItemDraft]:
    left, right = (comparison.document(letter) for letter in pair.letters)
    run = _common_run(left, pair.left, right, pair)
    if pair.left.speaker is None or not 1 <= len(pair.changed) <= MOST_DIFFERENCES or not run:
        return
    change = pair.changed[0]
    words = (
        change.left.slice(left.document.text) if change.left else "",
        change.right.slice(right.document.text) if change.right else "",
    )
    names = outlet_name(left), outlet_name(right)
    refs = _refs(left, pair.left), _refs(right, pair.right)
    told = f"{_told(names[0], words[0], words[1])} {_told(names[1], words[1], words[0])}"
    yield ItemDraft(
        family=FAMILY,
        skill=Skill.QUOTE,
        step=Step.COMPARE,
        stem=f"Both texts quote {pair.left.speaker.name}. What differs between the two versions?",
        hint=f"Compare {refs[0]} with {refs[1]}, word by word.",
        options=_options(names, words, run, told),
        evidence=_evidence(comparison, pair),
        contrast=(),
        fact=f"quote {refs[0]} {refs[1]}",
        reason="both texts quote one saying, and the words between the quotation marks differ",
        confidence=min(pair.left.confidence, pair.right.confidence),
        ready=True,
    )


def _options(
    names: tuple[str, str], words: tuple[str, str], run: str, told: str
) -> tuple[OptionDraft, ...]:
    lacking = names[1] if words[0] else names[0]
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
        OptionDraft(
            f"{lacking} does not have the words “{run}”",
            f"Both have “{run}”. {told}",
            Misconception.MISREAD_CHANGE,
        ),
    )


def _change(names: tuple[str, str], words: tuple[str, str]) -> str:
    """Say what changed: what one version lacks, or what each of them has."""
    if not words[1]:
        return f"{names[1]} does not have {_the_words(words[0])}"
    if not words[0]:
        return f"{names[0]} does not have {_the_words(words[1])}"
    return f"{names[0]} has “{words[0]}”, {names[1]} has “{words[1]}”"


def _the_words(words: str) -> str:
    return f"the {'words' if ' ' in words else 'word'} “{words}”"


def _told(name: str, words: str, others: str) -> str:
    if words:
        return f"{name} has “{words}”."
    return f"{name} does not have “{others}” there."


def _refs(one: AnnotatedDocument, quote: Quote) -> str:
    return " and ".join(f"{one.document.letter}{number}" for number in quote.sentences)


def _evidence(comparison: Comparison, pair: QuotePair) -> tuple[EvidenceDraft, ...]:
    """Cite the sentences of both texts in which the versions part, or else the whole quotes."""
    change = pair.changed[0]
    sides = (pair.letters[0], pair.left, change.left), (pair.letters[1], pair.right, change.right)
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


def _common_run(
    left: AnnotatedDocument, quote: Quote, right: AnnotatedDocument, pair: QuotePair
) -> str:
    """Find some words that both versions have, as far as possible from what differs."""
    text = left.document.text
    words = find_words(text, quote.words)
    others = find_words(right.document.text, pair.right.words)
    said = " " + " ".join(word.form for word in others) + " "
    changed = [one.left.start for one in pair.changed if one.left] or [quote.words.start]
    runs: list[Span] = []
    for start in range(len(words) - RUN_OF_COMMON_WORDS + 1):
        run = words[start : start + RUN_OF_COMMON_WORDS]
        span = Span(run[0].span.start, run[-1].span.end)
        forms = " ".join(word.form for word in run)
        is_phrase = run[0].has_content and run[-1].has_content
        if is_phrase and f" {forms} " in said and ONLY_WORDS.fullmatch(span.slice(text)):
            runs.append(span)
    far = max(
        runs, key=lambda span: min(abs(span.start - place) for place in changed), default=None
    )
    return far.slice(text) if far else ""
