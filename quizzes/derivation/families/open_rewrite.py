"""Family 18: rewrite a sentence so that a reader sees who thinks so."""

import re
from collections.abc import Iterator

from coverage_app.analysis import AnnotatedDocument, Comparison, Sentence, Span
from quizzes.derivation.drafts import EvidenceDraft, ItemDraft, Kind, Skill, Step
from quizzes.derivation.plain_sentences import is_plain, quoted_sentence
from quizzes.derivation.wording import proof

FAMILY = 18
# A sentence that can be rewritten in a minute.
SHORTEST, LONGEST = 8, 60
# Words by which somebody holds a thing for likely; the first leave out most often who that is.
HEDGES = (
    "believed expected thought suspected reportedly allegedly apparently",
    "likely unlikely probably appears appeared seems seemed seemingly presumably perhaps",
    "may might could possibly",
)
# Somebody speaks, perhaps from a sentence before on.
MARKS = re.compile(r"[\"“”«»]|(?<!\w)['‘]|(?<=[,.?!])['’]")
FIRST_PERSON = frozenset("i i'm i'll i've me my our us we we'll we're we've".split())
TASK = "Rewrite the sentence so that a reader sees who thinks so."
# By these somebody is surely held to think so; "reportedly" is of what somebody tells.
PLAIN = re.compile(
    r"\b(?:is|are|was|were|been) (?:not )?(?:widely |now |also |still )?"
    r"(?:expected|believed|thought|suspected|rumou?red) to\b",
    re.IGNORECASE,
)
# Words by which a sentence names a source after all, or speaks of another's doubt.
SOURCED = re.compile(
    r"\b(?:accord\w+|said|says?|saying|told|tells?|warn\w*|report(?:s|ed)?|claim\w*|suggest\w*|announc\w*"
    r"|confirm\w*|sources?|officials?|experts?|analysts?|polls?|critics|idea|speculat\w*|wh(?:o|om)"
    r"|stat(?:ed|ing)|add(?:s|ed)|explain\w*|argu\w*|fears?|hopes?|estimat\w*|predict\w*)\b",
    re.IGNORECASE,
)
# Who or what that is, only the sentences before tell.
POINTING = frozenset("he she him they them it this that these those".split())
NAMELESS = "Check that nobody is named for it"
RUBRIC = (
    "No answer, or a sentence that tells something else.",
    "Keeps what the sentence tells, but a reader still cannot see who thinks so.",
    "Names somebody, but not who thinks so according to the text; or makes it more or less sure.",
    "Shows who thinks so, or that it is the outlet’s own view; some of the sentence is lost.",
    "Shows who thinks so and how sure they are, and keeps all the rest of the sentence.",
)


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Give one sentence of each text to rewrite in which nobody is named for what it holds likely.

    A teacher grades the answers; where the sentence is plain, nothing else is to be looked at.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "The old bridge in Hill Town is expected to be closed before winter comes."
    >>> [draft] = derive(compare((Document.from_text(text),)))
    >>> draft.stem.split(":")[0], draft.stem.split("” ")[-1]
    ('A1 says “expected”', 'Rewrite the sentence so that a reader sees who thinks so.')
    """
    return tuple(draft for one in comparison.documents for draft in _drafts(comparison, one))


def _drafts(comparison: Comparison, one: AnnotatedDocument) -> Iterator[ItemDraft]:
    found = list(_hedges(one))
    if not found or not one.document.is_english:
        return
    _, sentence, hedge = min(found, key=lambda it: (not _is_clear(one, it[1]), it[0]))
    said = hedge.slice(one.document.text)
    is_clear = _is_clear(one, sentence)
    whole = f": {quoted_sentence(one, sentence)} " if is_plain(one, sentence) else ". "
    yield ItemDraft(
        family=FAMILY,
        skill=Skill.FRAME,
        step=Step.JUDGE,
        stem=f"{sentence.ref} says “{said}”{whole}{TASK}",
        hint="Look around the sentence, and in the other texts, for somebody who thinks so. "
        "If there is nobody, the outlet says it itself.",
        options=(),
        evidence=(proof(one, sentence, hedge),),
        contrast=_contrast(comparison, sentence),
        fact=f"who thinks so {sentence.ref}",
        reason=f"{sentence.ref} has “{said}” and names nobody who thinks so",
        confidence=0.9 if is_clear else 0.7,
        doubt="" if is_clear else NAMELESS,
        kind=Kind.OPEN,
        rubric=RUBRIC,
    )


def _is_clear(one: AnnotatedDocument, sentence: Sentence) -> bool:
    """Tell whether a sentence stands alone, and surely names nobody who holds it for likely."""
    text = sentence.span.slice(one.document.text)
    is_likely = PLAIN.search(text) is not None and SOURCED.search(text) is None
    is_whole = POINTING.isdisjoint(word.form for word in one.words_in(sentence.span))
    return is_likely and is_whole and is_plain(one, sentence)


def _hedges(one: AnnotatedDocument) -> Iterator[tuple[int, Sentence, Span]]:
    """Yield the hedges of what is told without a source, each with its rank and its sentence."""
    for found in one.attributions:
        if not found.sentence or found.sources or not found.hedges:
            continue
        sentence = one.sentences[found.sentence - 1]
        words = one.words_in(sentence.span)
        is_spoken = MARKS.search(sentence.span.slice(one.document.text)) is not None
        is_own = not FIRST_PERSON.isdisjoint(word.form for word in words)
        if is_spoken or is_own or not SHORTEST <= len(words) <= LONGEST:
            continue
        for span in (hedge.span for hedge in found.hedges):
            forms = {word.form for word in one.words_in(span)}
            is_idle = any(it.end + 1 == span.start and it.form == "be" for it in words)
            for rank, hedges in enumerate(HEDGES):
                if not is_idle and not forms.isdisjoint(hedges.split()):
                    yield rank, sentence, span


def _contrast(comparison: Comparison, sentence: Sentence) -> tuple[EvidenceDraft, ...]:
    """Cite the counterparts that name a source."""
    return tuple(
        proof(one, other)
        for other in comparison.counterparts(sentence)
        for one in [comparison.document(other.letter)]
        if any(it.sources for it in one.attributions if it.sentence == other.number)
    )
