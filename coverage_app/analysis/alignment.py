"""Everything that several documents have in common: facts, sentences, quotes and figures."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from coverage_app.analysis.aligning.decided_pairs import decide_pairs
from coverage_app.analysis.aligning.fact_groups import AlignedFact, group_facts
from coverage_app.analysis.aligning.figure_pairs import FigurePair, pair_figures
from coverage_app.analysis.aligning.paraphrases import Paraphrase, find_paraphrases
from coverage_app.analysis.aligning.quote_pairs import (
    QuotePair,
    pair_points,
    pair_quotes,
    pair_short_quotes,
)
from coverage_app.analysis.aligning.repeats import surplus_copies
from coverage_app.analysis.aligning.sayings import QuotingDocument, read_sayings
from coverage_app.analysis.aligning.sentence_pairs import SentencePair, Strength, pair_sentences
from coverage_app.analysis.aligning.similarity import Likeness, compare_story
from coverage_app.analysis.aligning.texts import Texts
from coverage_app.analysis.aligning.witnesses import find_witnesses
from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.decisions import FactDecision
from coverage_app.analysis.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Alignment:
    """Everything that two or more texts have in common.

    ``pairs`` and ``facts`` are about sentences of the body; ``headlines`` pairs each headline, as
    sentence number 0, with the sentences and the headline of another text.
    """

    pairs: tuple[SentencePair, ...]
    facts: tuple[AlignedFact, ...]
    quotes: tuple[QuotePair, ...]
    figures: tuple[FigurePair, ...]
    headlines: tuple[SentencePair, ...]
    paraphrases: tuple[Paraphrase, ...]


def align(texts: Texts, decisions: tuple[FactDecision, ...] = ()) -> Alignment:
    """Find what the texts have in common, pair by pair; a teacher's decisions go before.

    >>> from coverage_app.analysis.aligning.texts import read_texts
    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> one = annotate(Document.from_text("The council voted to close the library."))
    >>> other = Document.from_text("The town council voted to close a library.", letter="B")
    >>> [fact] = align(read_texts((one, annotate(other)))).facts
    >>> [sentence.ref for sentence in fact.sentences]
    ['A1', 'B1']
    """
    likenesses = compare_story(texts)
    quoting = [read_sayings(one) for one in texts.documents]
    twos = [
        _align_two(left, right, likenesses[left.letter + right.letter], decisions)
        for left, right in combinations(quoting, 2)
    ]
    pairs = tuple(pair for two in twos for pair in two.pairs)
    return Alignment(
        pairs=pairs,
        facts=tuple(_with_copies(group_facts(pairs), texts.documents)),
        quotes=tuple(pair for two in twos for pair in two.quotes),
        figures=tuple(pair for two in twos for pair in two.figures),
        headlines=tuple(pair for two in twos for pair in two.headlines),
        paraphrases=tuple(found for two in twos for found in two.paraphrases),
    )


def _with_copies(
    facts: Iterable[AlignedFact], annotated: tuple[AnnotatedDocument, ...]
) -> Iterator[AlignedFact]:
    """Add the copies of a sentence that were not compared to the fact that it belongs to."""
    copies: defaultdict[Sentence, list[Sentence]] = defaultdict(list)
    for one in annotated:
        for number, first in surplus_copies(one).items():
            copies[one.sentences[first - 1]].append(one.sentences[number - 1])
    for fact in facts:
        added = [copy for sentence in fact.sentences for copy in copies.get(sentence, ())]
        in_order = sorted((*fact.sentences, *added), key=lambda it: (it.letter, it.number))
        yield AlignedFact(tuple(in_order))


def _align_two(
    left: QuotingDocument,
    right: QuotingDocument,
    alike: Mapping[tuple[int, int], Likeness],
    decisions: tuple[FactDecision, ...],
) -> Alignment:
    figures = pair_figures(left.annotated, right.annotated)
    quotes = pair_quotes(left, right)
    witnesses = find_witnesses(left, right, figures, quotes, alike)
    found = pair_sentences(left.annotated, right.annotated, alike, witnesses)
    pairs = decide_pairs(
        tuple(pair for pair in found if pair.left.number and pair.right.number),
        (*left.annotated.sentences, *right.annotated.sentences),
        decisions,
    )
    aligned = frozenset(
        (pair.left.number, pair.right.number)
        for pair in pairs
        if pair.strength in (Strength.STRONG, Strength.PARTIAL)
    )
    quotes += pair_short_quotes(left, right, aligned)
    quotes += pair_points(left, right, witnesses.spoken, quotes)
    turned = frozenset((other, one) for one, other in aligned)
    return Alignment(
        pairs=pairs,
        facts=(),
        quotes=quotes,
        figures=figures,
        headlines=tuple(pair for pair in found if not (pair.left.number and pair.right.number)),
        paraphrases=(
            *find_paraphrases(left, right, aligned),
            *find_paraphrases(right, left, turned),
        ),
    )
