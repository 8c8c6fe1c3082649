"""Choose a balanced quiz from drafts: many skills, keys spread, no fact or sentence asked twice."""

from collections import Counter

from quizzes.derivation.drafts import ItemDraft, Step


def select_items(drafts: tuple[ItemDraft, ...], *, count: int = 8) -> tuple[ItemDraft, ...]:
    """Choose up to ``count`` ready drafts, one at a time, each the best next to those before it.

    The best draft is of the skill, then of the family, then with the key least chosen so far, and
    among those the one we are most confident of. At most a third of the quiz are "locate" items,
    and at most half of it has one key. The order of a quiz is the order of choosing.

    >>> select_items(())
    ()
    """
    chosen: list[ItemDraft] = []
    pool = [draft for draft in drafts if draft.is_ready]
    while len(chosen) < count:
        fits = [draft for draft in pool if _fits(draft, chosen, count)]
        if not fits:
            break
        best = min(fits, key=lambda draft: _cost(draft, chosen))
        chosen.append(best)
        pool.remove(best)
    return tuple(chosen)


def _fits(draft: ItemDraft, chosen: list[ItemDraft], count: int) -> bool:
    asked = {one.fact for one in chosen}
    locating = sum(one.step is Step.LOCATE for one in chosen)
    same_key = sum(one.key.letters == draft.key.letters != "" for one in chosen)
    if draft.fact in asked or same_key >= (count + 1) // 2:
        return False
    return draft.step is not Step.LOCATE or locating < count // 3


def _cost(draft: ItemDraft, chosen: list[ItemDraft]) -> tuple[float, ...]:
    skills = Counter(one.skill for one in chosen)
    families = Counter(one.family for one in chosen)
    keys = Counter(one.key.letters for one in chosen)
    shown = {evidence.span for one in chosen for evidence in (*one.evidence, *one.contrast)}
    repeated = sum(evidence.span in shown for evidence in draft.evidence)
    return (
        repeated,
        skills[draft.skill],
        families[draft.family],
        keys[draft.key.letters],
        -draft.confidence,
    )
