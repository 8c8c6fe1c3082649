"""What a teacher decided about pairs of sentences, in the place of what was found."""

from collections.abc import Iterable

from coverage_app.analysis.aligning.sentence_pairs import SentencePair, Strength
from coverage_app.analysis.aligning.witnesses import Reason
from coverage_app.analysis.decisions import FactDecision, Place
from coverage_app.analysis.sentences import Sentence


def decide_pairs(
    pairs: tuple[SentencePair, ...],
    sentences: Iterable[Sentence],
    decisions: tuple[FactDecision, ...],
) -> tuple[SentencePair, ...]:
    """Put what a teacher decided about any two of ``sentences`` in the place of their pair.

    A decision about a span that is no sentence of these texts, or no longer, changes nothing.

    >>> decide_pairs((), (), ())
    ()
    """
    at = {Place(sentence.letter, sentence.span): sentence for sentence in sentences}
    decided = {}
    for decision in decisions:
        two = [at[place] for place in (decision.left, decision.right) if place in at]
        if len({sentence.letter for sentence in two}) == 2:
            left, right = sorted(two, key=lambda sentence: sentence.letter)
            decided[left, right] = _pair(left, right, same=decision.same)
    found = (pair for pair in pairs if (pair.left, pair.right) not in decided)
    return (*found, *decided.values())


def _pair(left: Sentence, right: Sentence, *, same: bool) -> SentencePair:
    return SentencePair(
        left,
        right,
        strength=Strength.STRONG if same else Strength.APART,
        score=1.0 if same else 0.0,
        doubtful=(left, right) if same else (),
        reasons=(Reason.TEACHER,),
    )
