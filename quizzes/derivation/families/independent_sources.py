"""Family 13: two texts agree: from how many sources do they have it?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from coverage_app.analysis import (
    AnnotatedDocument,
    Bearer,
    Comparison,
    NameKind,
    QuotePair,
    Sentence,
    Span,
    Turn,
    Word,
)
from quizzes.derivation.drafts import (
    ItemDraft,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.derivation.once import read_bearers, read_turns
from quizzes.derivation.people import called, full_name, says_name
from quizzes.derivation.pieces import writing_doubt
from quizzes.derivation.quoting import names_speaker
from quizzes.derivation.sourced_figures import are_alike, is_handed_over
from quizzes.derivation.wording import figure_words, outlet_name, proof

FAMILY = 13
MOST_OF_A_STORY = 2
ONE_NAMES = "Only one of the texts names the wrong source"
FEWEST_WORDS, MOST_WORDS = 5, 24
FEWEST_CONTENT_WORDS = 4
# A run that begins so belongs to what stands before it.
JOINING_WORDS = frozenset("and as but for has is of or that than to was were which who yet".split())
MARKS = re.compile(r"[“”\"\[\]]|(?<!\w)['‘’]")
# Inside a compound, or before a name that belongs to it: "the painter| Bo Lind".
WITHIN = re.compile(r"[\w‐‑-]|\s+[A-Z]")


@dataclass(frozen=True, slots=True)
class _Agreement:
    """What two texts both have, in a few words, and whose word both make it.

    ``places`` are the sentence and the words in question of each of the two texts.
    """

    letters: str
    shown: str
    question: str
    source: Bearer
    places: tuple[tuple[Sentence, Span], ...]
    doubt: str = ""


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask how many sources two texts have for what both report.

    It is asked only where both hand it to one bearer of a name, without a doubt.

    >>> from coverage_app.analysis import Document, compare
    >>> said = "“We will close the old stone bridge soon,” Ana Diaz said. "
    >>> one = Document.from_text(f"{said}Max Lind met Ana Diaz on Monday.", letter="A")
    >>> other = Document.from_text(f"It was late. {said}", letter="B")
    >>> [draft] = derive(compare((one, other)))
    >>> draft.key.text
    'One source: both texts name Ana Diaz'
    """
    turns = read_turns(comparison)
    found = sorted([*_figures(comparison, turns), *_quotes(comparison)], key=lambda it: it.doubt)
    drafts: dict[str, ItemDraft] = {}
    for agreement in found:
        other = _other_speaker(comparison, agreement, turns)
        if other and agreement.source.full not in drafts:
            drafts[agreement.source.full] = _draft(comparison, agreement, other)
    return tuple(drafts.values())[:MOST_OF_A_STORY]


def _figures(comparison: Comparison, turns: tuple[Turn, ...]) -> Iterator[_Agreement]:
    """Yield figures of the same thing that two texts hand to the same source."""
    for pair in comparison.alignment.figures:
        figures = pair.left, pair.right
        ones = [comparison.document(letter) for letter in pair.letters]
        if not are_alike(ones, figures) or not all(
            is_handed_over(one, figure) for one, figure in zip(ones, figures, strict=True)
        ):
            continue
        sources = [
            _source(one, figure.sentence, figure.span, turns)
            for one, figure in zip(ones, figures, strict=True)
        ]
        asked = figure_words(ones[0], pair.left, hedged=False)
        if sources[0] and sources[0] == sources[1]:
            places = tuple(
                (one.sentences[figure.sentence - 1], figure.span)
                for one, figure in zip(ones, figures, strict=True)
            )
            question = "How many sources stand behind it?"
            yield _Agreement(pair.letters, f"give the figure {asked}", question, sources[0], places)


def _source(
    one: AnnotatedDocument, number: int, span: Span, turns: tuple[Turn, ...]
) -> Bearer | None:
    """Return whose word a part of a sentence is, when nobody else has a word in the sentence."""
    around = [found for found in one.attributions if found.sentence == number]
    if not any(found.span.contains(span) and found.sources for found in around):
        return None
    there = [
        turn for turn in turns if turn.letter == one.document.letter and number in turn.sentences
    ]
    bearers = {turn.bearer for turn in there}
    is_sure = all(turn.is_sure for turn in there) and len(bearers) == 1
    return bearers.pop() if is_sure else None


def _quotes(comparison: Comparison) -> Iterator[_Agreement]:
    """Yield words that two texts quote from the same person."""
    people = [bearer for bearer in read_bearers(comparison) if bearer.kind is NameKind.PERSON]
    for pair in comparison.alignment.quotes:
        if not (pair.left.has_sure_speaker and pair.right.has_sure_speaker):
            continue
        owners = [
            _owner(people, letter, quote.speaker.name if quote.speaker else "")
            for letter, quote in zip(pair.letters, (pair.left, pair.right), strict=True)
        ]
        shared = _shared_words(comparison, pair)
        if owners[0] is None or owners[0] != owners[1] or shared is None:
            continue
        one = comparison.document(pair.letters[0])
        words = " ".join(shared[0].slice(one.document.text).split())
        places = tuple(
            (_sentence_of(comparison.document(letter), span), span)
            for letter, span in zip(pair.letters, shared, strict=True)
        )
        yield _Agreement(
            letters=pair.letters,
            shown=f"quote the words “{words}”",
            question="How many sources stand behind them?",
            source=owners[0],
            places=places,
            doubt=_doubt(comparison, pair, owners[0], shared[0]),
        )


def _doubt(comparison: Comparison, pair: QuotePair, source: Bearer, words: Span) -> str:
    """Say what to check: who "she" is, unless a text names her, or how the words are spelled."""
    sides = zip(pair.letters, (pair.left, pair.right), strict=True)
    is_named = any(
        quote.speaker
        and names_speaker(comparison.document(letter), quote)
        and says_name(comparison.document(letter), quote.speaker.span, source)
        for letter, quote in sides
    )
    one = comparison.document(pair.letters[0])
    return writing_doubt(one, words) if is_named else "Check the speaker"


def _owner(people: list[Bearer], letter: str, name: str) -> Bearer | None:
    return next(
        (
            bearer
            for bearer in people
            if any(owner == letter and it.full == name for owner, it in bearer.names)
        ),
        None,
    )


def _shared_words(comparison: Comparison, pair: QuotePair) -> tuple[Span, Span] | None:
    """Return the longest run of words, inside one sentence each, that both versions have."""
    one, other = (comparison.document(letter) for letter in pair.letters)
    left, right = one.words_in(pair.left.words), other.words_in(pair.right.words)
    matcher = SequenceMatcher(
        None, [word.form for word in left], [word.form for word in right], autojunk=False
    )
    runs = [
        run
        for block in matcher.get_matching_blocks()
        for run in _by_sentence(
            one,
            left[block.a : block.a + block.size],
            right[block.b : block.b + block.size],
        )
        if _is_telling(one, other, run)
    ]
    return max(runs, key=lambda run: len(run[0]), default=None)


def _by_sentence(
    one: AnnotatedDocument, left: tuple[Word, ...], right: tuple[Word, ...]
) -> Iterator[tuple[Span, Span]]:
    """Part the same words of two texts by the sentences of the one."""
    for sentence in one.sentences:
        inside = [place for place, word in enumerate(left) if sentence.span.contains(word.span)]
        if FEWEST_WORDS <= len(inside) <= MOST_WORDS:
            first, last = inside[0], inside[-1]
            yield (
                Span(left[first].start, left[last].end),
                Span(right[first].start, right[last].end),
            )


def _is_telling(one: AnnotatedDocument, other: AnnotatedDocument, run: tuple[Span, Span]) -> bool:
    """Tell whether a run has words enough, in one sentence each, and breaks off in no compound."""
    words = one.words_in(run[0])
    content = sum(word.has_content for word in words)
    is_inside = all(
        any(sentence.span.contains(span) for sentence in document.sentences)
        and not WITHIN.match(document.document.text, span.end)
        for document, span in zip((one, other), run, strict=True)
    )
    is_rounded = (
        words[-1].has_content
        and not words[-1].form.endswith("'s")
        and words[0].form not in JOINING_WORDS
        and MARKS.search(run[0].slice(one.document.text)) is None
    )
    return is_inside and is_rounded and content >= FEWEST_CONTENT_WORDS


def _sentence_of(one: AnnotatedDocument, span: Span) -> Sentence:
    return next(sentence for sentence in one.sentences if sentence.span.contains(span))


def _other_speaker(
    comparison: Comparison, agreement: _Agreement, turns: tuple[Turn, ...]
) -> Bearer | None:
    """Choose somebody else whom both texts name, or one; who has the word there comes first."""
    here, source = set(agreement.letters), agreement.source
    speakers = [it.bearer for it in turns if it.bearer and it.letter in here and it.is_sure]
    named = [
        bearer
        for bearer in read_bearers(comparison)
        if bearer.kind is NameKind.PERSON and here & {letter for letter, _ in bearer.names}
    ]
    fit = [
        bearer
        for bearer in (*speakers, *named)
        if bearer != source and bearer.kind == source.kind and " " in bearer.full
    ]
    return min(fit, key=lambda bearer: not _is_in_both(agreement, bearer), default=None)


def _is_in_both(agreement: _Agreement, bearer: Bearer) -> bool:
    return set(agreement.letters) <= {letter for letter, _ in bearer.names}


def _draft(comparison: Comparison, agreement: _Agreement, other: Bearer) -> ItemDraft:
    ones = [comparison.document(letter) for letter in agreement.letters]
    names = [outlet_name(one) for one in ones]
    texts = "Both texts" if len(comparison.documents) == 2 else f"{names[0]} and {names[1]} both"
    people = [full_name(it) or called(comparison, it) for it in (agreement.source, other)]
    refs = " and ".join(sentence.ref for sentence, _ in agreement.places)
    return ItemDraft(
        family=FAMILY,
        skill=Skill.CORROB,
        step=Step.JUDGE,
        stem=f"{texts} {agreement.shown}. {agreement.question}",
        hint=f"Look in {refs}, and just before, for whose word it is.",
        options=_options(people[0], people[1], refs),
        evidence=tuple(
            proof(comparison.document(sentence.letter), sentence, span)
            for sentence, span in agreement.places
        ),
        contrast=(),
        fact=f"sources {refs}",
        reason=(
            f"made because {refs} have the same from {agreement.source.full}: two texts agree, and "
            "yet there is one source"
        ),
        confidence=0.92,
        doubt=agreement.doubt or ("" if _is_in_both(agreement, other) else ONE_NAMES),
    )


def _options(source: str, other: str, refs: str) -> tuple[OptionDraft, ...]:
    told = f"In {refs} it is the word of {source}, both times."
    return (
        OptionDraft(
            "Two sources: each text found it out for itself",
            f"Two texts are not yet two sources. {told}",
            Misconception.ONE_PER_OUTLET,
        ),
        OptionDraft(f"One source: both texts name {source}", told, None),
        OptionDraft(
            f"One source: both texts name {other}",
            f"{other[0].upper()}{other[1:]} is named, but does not say this. {told}",
            Misconception.NEAREST_NAME,
        ),
        OptionDraft(
            "No source: both texts say it in their own words",
            f"They hand it to somebody. {told}",
            Misconception.OUTLET_IS_SOURCE,
        ),
    )
