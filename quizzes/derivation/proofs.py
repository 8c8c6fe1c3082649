"""The proof: the sentences to choose from when the one that proves an answer is asked for."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from coverage_app.analysis import Comparison, Sentence, Span, find_words
from quizzes.derivation.drafts import EvidenceDraft, ItemDraft, Kind
from quizzes.derivation.nearby import SentenceKeys, choose_others, read_keys, read_places
from quizzes.derivation.rules.rule import has_run, read
from quizzes.derivation.wording import proof

# So many sentences are offered in all, and at least so many of them prove nothing.
OFFERED = 6
FEWEST_DECOYS = 3
# Shorter sentences are easily told from a proof.
FEWEST_WORDS = 4
# A sentence with so much of the telling words may prove the answer too.
PROVING_SHARE = 0.5
# A sentence with so much of all the words of the proof tells the same again.
SAME_SHARE = 0.6
UNPROVED = frozenset({Kind.OPEN, Kind.SENTENCE})
# The sentences, by their refs, in which each of some words is found.
Refs = Mapping[str, list[str]]


def with_decoys(drafts: Iterable[ItemDraft], comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Add to drafts the other sentences to choose from when the proof of the key is asked for.

    They are of the texts that the proof is of, its neighbors first, and none of them could prove
    the key too. A draft gets none when its proof is no sentence or stands in the stem, or when it
    asks for a sentence or for words of one's own.

    >>> from coverage_app.analysis import Document, compare
    >>> from quizzes.derivation.families.reported_figure import derive
    >>> text = "Rain fell all night. The rocket flew for 86 minutes. Dogs ran in rain. "
    >>> text += "A cat slept here."
    >>> other = Document.from_text("It was late. It was a long flight.", letter="B")
    >>> comparison = compare((Document.from_text(text), other))
    >>> [draft] = with_decoys(derive(comparison), comparison)
    >>> [decoy.sentence for decoy in draft.decoys]
    [1, 3, 4]
    """
    story = _Story.of(comparison)
    return tuple(_with_decoys(draft, story) for draft in drafts)


@dataclass(frozen=True, slots=True)
class _Story:
    """A story read once for all drafts: where its words are found, and its sources, by refs.

    ``offered`` are the sentences of each text that are not too short, ``facts`` those that tell one
    thing.
    """

    comparison: Comparison
    keys: SentenceKeys
    offered: Mapping[str, tuple[Sentence, ...]]
    facts: tuple[frozenset[str], ...]
    by_stem: Refs
    by_key: Refs
    by_source: Refs

    @classmethod
    def of(cls, comparison: Comparison) -> "_Story":
        keys = read_keys(comparison)
        words = {
            sentence: one.words_in(sentence.span)
            for one in comparison.documents
            for sentence in one.sentences
        }
        sources = (
            (f"{one.document.letter}{it.sentence}", {source.name for source in it.sources})
            for one in comparison.documents
            for it in one.attributions
        )
        return cls(
            comparison=comparison,
            keys=keys,
            offered={
                one.document.letter: tuple(
                    it for it in one.sentences if len(words[it]) >= FEWEST_WORDS
                )
                for one in comparison.documents
            },
            facts=tuple(
                frozenset(sentence.ref for sentence in fact.sentences)
                for fact in comparison.alignment.facts
            ),
            by_stem=_refs((it.ref, {word.key for word in words[it]}) for it in words),
            by_key=read_places(comparison),
            by_source=_refs(sources),
        )


def _refs(found: Iterable[tuple[str, Iterable[str]]]) -> Refs:
    """Turn what is found in each place into the places of each thing found."""
    refs: defaultdict[str, list[str]] = defaultdict(list)
    for ref, things in found:
        for thing in things:
            refs[thing].append(ref)
    return refs


def _with_decoys(draft: ItemDraft, story: _Story) -> ItemDraft:
    is_no_sentence = any(piece.sentence is None for piece in draft.evidence)
    if draft.kind in UNPROVED or is_no_sentence or _shows_the_proof(draft):
        return draft
    comparison = story.comparison
    proven = tuple(_sentence(comparison, piece) for piece in draft.evidence)
    if not all(story.keys[sentence.ref] for sentence in proven):
        return draft  # "It is about you": nothing tells it from any other sentence
    proving = set(_proving(draft, proven, story))
    others = [
        sentence
        for letter in sorted({one.letter for one in proven})
        for sentence in story.offered[letter]
        if sentence.ref not in proving
    ]
    count = max(OFFERED - len(proven), FEWEST_DECOYS)
    chosen = choose_others(story.keys, story.by_key, proven, others, count=count)
    if len(chosen) < FEWEST_DECOYS:
        return draft
    decoys = (proof(comparison.document(one.letter), one) for one in chosen)
    return replace(draft, decoys=tuple(decoys))


def _shows_the_proof(draft: ItemDraft) -> bool:
    """Tell whether the stem sets all sentences of the proof side by side: none is to be found."""
    told = {read(piece.excerpt).forms for piece in draft.evidence}
    return len(told) > 1 and all(has_run(read(draft.stem).forms, it) for it in told)


def _sentence(comparison: Comparison, piece: EvidenceDraft) -> Sentence:
    return comparison.document(piece.letter).sentences[(piece.sentence or 0) - 1]


def _proving(draft: ItemDraft, proven: tuple[Sentence, ...], story: _Story) -> Iterator[str]:
    """Yield the refs of the sentences that prove the key, and of those that may prove it too.

    These report the same facts or give the same figures, have the words that the key rests on or
    tell the same again, or are the word of somebody whom the key names.
    """
    comparison, refs = story.comparison, {sentence.ref for sentence in proven}
    yield from refs
    for told in story.facts:
        yield from told if not refs.isdisjoint(told) else ()
    for sentence in _with_figures(draft, comparison):
        yield sentence.ref
    for words in (*_focus_words(draft, comparison), *_key_words(draft)):
        yield from _with_share(words, story.by_stem, PROVING_SHARE)
    for sentence in proven:
        yield from _with_share(story.keys[sentence.ref], story.by_key, SAME_SHARE)
    keys = [option.text for option in draft.options if option.is_key]
    for name, said in story.by_source.items():
        if not refs.isdisjoint(said) and any(name in key or key in name for key in keys):
            yield from said


def _with_share(words: frozenset[str], places: Refs, share: float) -> Iterator[str]:
    """Yield where so much of some words stands."""
    counts = Counter(ref for word in words for ref in places.get(word, ()))
    for ref, count in counts.items():
        if count >= share * len(words):
            yield ref


def _with_figures(draft: ItemDraft, comparison: Comparison) -> Iterator[Sentence]:
    """Yield the sentences that give, or could give, a figure of the proof."""
    letters = {piece.letter for piece in draft.evidence}
    for piece in draft.evidence:
        focus = piece.focus or piece.span
        for figure in comparison.document(piece.letter).figures:
            if focus.contains(figure.number):
                for letter in letters:
                    yield from comparison.locate_figure(figure, letter)


def _focus_words(draft: ItemDraft, comparison: Comparison) -> Iterator[frozenset[str]]:
    for piece in draft.evidence:
        words = comparison.document(piece.letter).words_in(piece.focus or Span(0, 0))
        yield frozenset(word.key for word in words if word.has_content)


def _key_words(draft: ItemDraft) -> Iterator[frozenset[str]]:
    """Yield the words of each key that says more than in which texts it is."""
    for option in draft.options:
        if option.is_key and not option.letters:
            words = find_words(option.text, Span(0, len(option.text)))
            yield frozenset(word.key for word in words if word.has_content)
