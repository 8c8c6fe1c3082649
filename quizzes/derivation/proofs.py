"""The proof: the sentences to choose from when the one that proves an answer is asked for."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from coverage_app.analysis import Comparison, Sentence, Span, find_words
from quizzes.derivation.drafts import EvidenceDraft, ItemDraft, Kind
from quizzes.derivation.nearby import SentenceKeys, choose_others, read_keys
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


def with_decoys(drafts: Iterable[ItemDraft], comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Add to drafts the other sentences to choose from when the proof of the key is asked for.

    They are of the texts that the proof is of, its neighbors first, and none of them could prove
    the key too. A draft gets none when its proof is no sentence, or when it asks for a sentence or
    for words of one's own.

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
    keys = read_keys(comparison)
    return tuple(_with_decoys(draft, comparison, keys) for draft in drafts)


def _with_decoys(draft: ItemDraft, comparison: Comparison, keys: SentenceKeys) -> ItemDraft:
    if draft.kind in UNPROVED or any(piece.sentence is None for piece in draft.evidence):
        return draft
    proven = tuple(_sentence(comparison, piece) for piece in draft.evidence)
    signs = _Signs.of(draft, comparison, keys)
    others = [
        sentence
        for letter in sorted({one.letter for one in proven})
        for sentence in comparison.document(letter).sentences
        if sentence not in proven and not signs.could_be_in(sentence)
    ]
    count = max(OFFERED - len(proven), FEWEST_DECOYS)
    chosen = choose_others(keys, proven, others, count=count)
    if len(chosen) < FEWEST_DECOYS:
        return draft
    decoys = (proof(comparison.document(one.letter), one) for one in chosen)
    return replace(draft, decoys=tuple(decoys))


def _sentence(comparison: Comparison, piece: EvidenceDraft) -> Sentence:
    return comparison.document(piece.letter).sentences[(piece.sentence or 0) - 1]


@dataclass(frozen=True, slots=True)
class _Signs:
    """What could make another sentence a proof too.

    ``told`` are sentences that report the facts of the proof or give its figures; ``words`` sets of
    words with content, by their stems, that the key rests on; ``sources`` those whose word it is.
    """

    comparison: Comparison
    keys: SentenceKeys
    told: frozenset[Sentence]
    words: tuple[frozenset[str], ...]
    proven: tuple[frozenset[str], ...]
    sources: frozenset[str]

    @classmethod
    def of(cls, draft: ItemDraft, comparison: Comparison, keys: SentenceKeys) -> "_Signs":
        sentences = [_sentence(comparison, piece) for piece in draft.evidence]
        facts = (
            it for it in comparison.alignment.facts if not set(sentences).isdisjoint(it.sentences)
        )
        told = {sentence for fact in facts for sentence in fact.sentences}
        told |= set(_with_figures(draft, comparison))
        words = [*_focus_words(draft, comparison), *_key_words(draft)]
        return cls(
            comparison=comparison,
            keys=keys,
            told=frozenset(told),
            words=tuple(found for found in words if found),
            proven=tuple(keys[it] for it in sentences),
            sources=frozenset(
                name
                for sentence in sentences
                for name in _sources(comparison, sentence)
                if any(name in key.text or key.text in name for key in draft.options if key.is_key)
            ),
        )

    def could_be_in(self, sentence: Sentence) -> bool:
        """Tell whether a sentence may prove the key, or is too short to be offered."""
        one = self.comparison.document(sentence.letter)
        words = one.words_in(sentence.span)
        stems = {word.key for word in words}
        keys = self.keys[sentence]
        return (
            len(words) < FEWEST_WORDS
            or sentence in self.told
            or any(len(found & stems) >= PROVING_SHARE * len(found) for found in self.words)
            or any(len(found & keys) >= SAME_SHARE * len(found) for found in self.proven)
            or not self.sources.isdisjoint(_sources(self.comparison, sentence))
        )


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


def _sources(comparison: Comparison, sentence: Sentence) -> frozenset[str]:
    """Return whose word a sentence is, by name."""
    found = comparison.document(sentence.letter).attributions
    return frozenset(
        source.name for it in found if it.sentence == sentence.number for source in it.sources
    )
