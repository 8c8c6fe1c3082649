"""Choose a balanced quiz from drafts: many skills, keys spread, no fact or sentence asked twice."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import product
from typing import TypeVar

from coverage_app.analysis import content_keys_of
from quizzes.derivation.balance import FEWEST_SKILLS, key_place, most_locating
from quizzes.derivation.drafts import EvidenceDraft, ItemDraft, Kind, Step

Chosen = TypeVar("Chosen")
Drafts = tuple[ItemDraft, ...]
Words = frozenset[str]
STEPS = tuple(Step)
DEFAULT_COUNT = 8
# A shorter key, such as "12", stands in many questions.
SHORTEST_ANSWER = 5
# Two proofs tell one thing, a quotation of both texts or a copied story, when so much of the words
# of the shorter one stands in the other. Fewer words are too few to tell.
SAME_WORDS, FEWEST_WORDS = 0.7, 4
# A teacher reads each open answer.
MOST_OPEN = 1


@dataclass(frozen=True, slots=True)
class Forms:
    """Two quizzes alike in what they train, with no item and no fact in common."""

    before: Drafts
    after: Drafts


@dataclass(frozen=True, slots=True)
class _Pair:
    before: ItemDraft
    after: ItemDraft


@dataclass(frozen=True, slots=True)
class _Quiz:
    """What is chosen so far, counted once for all that might come next.

    ``proven`` and ``shown`` are the sentences of the proofs, and those with the contrasts;
    ``told`` are the words of each proof, ``asked`` and ``answers`` those of the questions, and the
    keys that are words.

    ``most_of_a_key`` is half of the quiz asked for, ``most_locating`` a third of what it becomes.
    """

    facts: frozenset[str]
    proven: frozenset[object]
    shown: frozenset[object]
    told: frozenset[Words]
    asked: tuple[str, ...]
    answers: frozenset[str]
    skills: Counter[str]
    families: Counter[int]
    keys: Counter[str]
    locating: int
    opened: int
    most_of_a_key: int
    most_locating: int

    def takes(self, draft: ItemDraft) -> bool:
        place = key_place(draft)
        if draft.fact in self.facts or (place and self.keys[place] >= self.most_of_a_key):
            return False
        if draft.kind is Kind.OPEN and self.opened >= MOST_OPEN:
            return False
        return draft.step is not Step.LOCATE or self.locating < self.most_locating

    def is_free_of(self, draft: ItemDraft) -> bool:
        """Tell whether a draft gives away nothing of the quiz, and the quiz nothing of it.

        One sentence proves one item, whichever text has it, and no question names what another asks
        for.
        """
        asked, answer = _asked(draft), _answer(draft)
        return (
            self.shown.isdisjoint(_sentences(draft.evidence))
            and self.proven.isdisjoint(_sentences(draft.contrast))
            and not any(_tell_one_thing(*pair) for pair in product(self.told, _told(draft)))
            and not any(it in asked for it in self.answers)
            and not (answer and any(answer in it for it in self.asked))
        )

    def cost(self, draft: ItemDraft) -> tuple[float, ...]:
        """Rank a draft: the best gives nothing away, and its skill, key and family are new."""
        is_new = not self.skills[draft.skill]
        return (
            not self.is_free_of(draft),
            not is_new and len(self.skills) < FEWEST_SKILLS,
            len(self.shown & _sentences(draft.evidence)),
            self.skills[draft.skill],
            self.keys[key_place(draft)],
            self.families[draft.family],
            -draft.confidence,
        )


def select_items(drafts: Drafts, *, count: int = DEFAULT_COUNT) -> Drafts:
    """Choose up to ``count`` drafts, one at a time, each the best next to those before it.

    No sentence proves two items and no question names the key of another, as long as other drafts
    fit. The first three are of three skills, if there are as many. Then a new sentence comes before
    one already shown, the skill, then the key, then the family least chosen so far, and among those
    the draft we are most confident of. At most a third of the quiz are "locate" items, at most half
    of it has one key, and one item at most is open. The easier steps come first.

    >>> select_items(())
    ()
    """
    chosen = _shortened(partial(_choose, drafts, count), count)
    return tuple(sorted(chosen, key=_step))


def select_forms(drafts: Drafts, *, count: int = DEFAULT_COUNT) -> Forms:
    """Choose two quizzes of up to ``count`` drafts, to give before and after a lesson.

    Item by item they train one skill, as long as two drafts of it fit; then whatever does.

    >>> select_forms(()).before
    ()
    """
    pairs = _shortened(partial(_choose_pairs, drafts, count), count)
    pairs = sorted(pairs, key=lambda pair: _step(pair.before))
    return Forms(tuple(pair.before for pair in pairs), tuple(pair.after for pair in pairs))


def other_draft(chosen: Drafts, place: int, drafts: Drafts) -> ItemDraft | None:
    """Return the draft to stand at ``place`` (from 0) of a quiz instead; none when none fits.

    It is the best one given the rest of the quiz or, when the best stands there, the next best: who
    asks again and again sees each of them, and in the end the first one again.

    >>> other_draft((), 0, ()) is None
    True
    """
    if place >= len(chosen):
        return None
    rest = (*chosen[:place], *chosen[place + 1 :])
    quiz = _count(rest, len(chosen), most_locating(len(chosen)))
    fits = [draft for draft in drafts if draft not in chosen and quiz.takes(draft)]
    ranked = sorted([chosen[place], *fits], key=quiz.cost)
    other = ranked[(ranked.index(chosen[place]) + 1) % len(ranked)]
    return None if other == chosen[place] else other


def _shortened(choose: Callable[[int], list[Chosen]], count: int) -> list[Chosen]:
    """Choose again while there are fewer than hoped for: a third of those is less, too."""
    chosen = choose(most_locating(count))
    while len(chosen) < count:
        count = len(chosen)
        chosen = choose(most_locating(count))
    return chosen


def _choose(drafts: Drafts, count: int, locating: int) -> list[ItemDraft]:
    chosen: list[ItemDraft] = []
    while len(chosen) < count:
        quiz = _count(chosen, count, locating)
        fits = [draft for draft in drafts if draft not in chosen and quiz.takes(draft)]
        if not fits:
            break
        chosen.append(min(fits, key=quiz.cost))
    return chosen


def _choose_pairs(drafts: Drafts, count: int, locating: int) -> list[_Pair]:
    pairs: list[_Pair] = []
    for is_matched in (True, False):
        while len(pairs) < count:
            pair = _next_pair(drafts, pairs, count, locating, is_matched=is_matched)
            if pair is None:
                break
            pairs.append(pair)
    return pairs


def _next_pair(
    drafts: Drafts, pairs: Sequence[_Pair], count: int, locating: int, *, is_matched: bool
) -> _Pair | None:
    taken = [draft for pair in pairs for draft in (pair.before, pair.after)]
    facts = {draft.fact for draft in taken} - {""}
    free = [draft for draft in drafts if draft not in taken and draft.fact not in facts]
    before = _count((pair.before for pair in pairs), count, locating)
    after = _count((pair.after for pair in pairs), count, locating)
    for first in sorted(filter(before.takes, free), key=before.cost):
        others = [
            draft
            for draft in free
            if draft != first
            and (draft.fact != first.fact or not draft.fact)
            and (draft.skill is first.skill or not is_matched)
            and after.takes(draft)
        ]
        if others:
            return _Pair(first, min(others, key=partial(_cost_beside, first, after)))
    return None


def _cost_beside(first: ItemDraft, after: _Quiz, draft: ItemDraft) -> tuple[float, ...]:
    gives_away, *others = after.cost(draft)
    return (gives_away, *_distance(first, draft), *others)


def _distance(one: ItemDraft, other: ItemDraft) -> tuple[bool, ...]:
    """Tell how two items differ that are to be answered alike: the most telling first."""
    sentences = {(piece.letter, piece.span) for piece in one.evidence}
    shares_proof = any((piece.letter, piece.span) in sentences for piece in other.evidence)
    return shares_proof, one.step is not other.step, one.family != other.family


def _count(chosen: Iterable[ItemDraft], count: int, locating: int) -> _Quiz:
    chosen = tuple(chosen)
    return _Quiz(
        facts=frozenset(draft.fact for draft in chosen) - {""},
        proven=frozenset().union(*(_sentences(draft.evidence) for draft in chosen)),
        told=frozenset().union(*map(_told, chosen)),
        shown=frozenset().union(
            *(_sentences((*draft.evidence, *draft.contrast)) for draft in chosen)
        ),
        asked=tuple(map(_asked, chosen)),
        answers=frozenset(map(_answer, chosen)) - {""},
        skills=Counter(draft.skill for draft in chosen),
        families=Counter(draft.family for draft in chosen),
        keys=Counter(map(key_place, chosen)),
        locating=sum(draft.step is Step.LOCATE for draft in chosen),
        opened=sum(draft.kind is Kind.OPEN for draft in chosen),
        most_of_a_key=(count + 1) // 2,
        most_locating=locating,
    )


def _sentences(pieces: tuple[EvidenceDraft, ...]) -> frozenset[object]:
    return frozenset((piece.letter, piece.span) for piece in pieces)


def _told(draft: ItemDraft) -> frozenset[Words]:
    return frozenset(content_keys_of(piece.excerpt) for piece in draft.evidence)


def _tell_one_thing(one: Words, other: Words) -> bool:
    fewest = min(len(one), len(other))
    return fewest >= FEWEST_WORDS and len(one & other) >= SAME_WORDS * fewest


def _asked(draft: ItemDraft) -> str:
    return f"{draft.stem} {draft.hint}".casefold()


def _answer(draft: ItemDraft) -> str:
    """Return the key where it is words of which a question can give one away, such as a name."""
    is_words = draft.kind is Kind.CHOICE and not any(option.letters for option in draft.options)
    keys = [option.text for option in draft.options if option.is_key and is_words]
    return next((key.casefold() for key in keys if len(key) >= SHORTEST_ANSWER), "")


def _step(draft: ItemDraft) -> tuple[bool, int]:
    """Put the easier steps first, and what has to be written last."""
    return draft.kind is Kind.OPEN, STEPS.index(draft.step)
