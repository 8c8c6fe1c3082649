"""The rules a good item keeps, as checks: each flaw has a name and says what to do."""

from dataclasses import dataclass

from quizzes.derivation.drafts import ItemDraft
from quizzes.derivation.rules import keys, options, stems
from quizzes.derivation.rules.rule import Rule

# After Haladyna, Downing and Rodriguez (2002), "A review of multiple-choice item-writing
# guidelines", and the nineteen flaws of Tarrant and Ware (2008), "Impact of item-writing flaws";
# as far as a rule can tell. What each is for is in docs/items.md.
RULES: tuple[Rule, ...] = (*stems.RULES, *options.RULES, *keys.RULES)


@dataclass(frozen=True, slots=True)
class Flaw:
    """A rule that an item breaks: what is wrong here, and what to do about it."""

    rule: str
    problem: str
    advice: str


def lint(draft: ItemDraft) -> tuple[Flaw, ...]:
    """Return the flaws of a draft, in the order of the rules; a clean draft has none.

    >>> from quizzes.derivation.drafts import Misconception, OptionDraft, Skill, Step
    >>> wrong = [OptionDraft(text, "No.", Misconception.SWAPPED) for text in ("Bo", "Cy")]
    >>> options = (OptionDraft("Al", "Yes."), *wrong)
    >>> draft = ItemDraft(1, Skill.OMIT, Step.COMPARE, "Who", "", options, (), (), "", "", 1.0)
    >>> [flaw.rule for flaw in lint(draft)]
    ['stem is a question', 'key has evidence']
    """
    found = ((rule, rule.problem(draft)) for rule in RULES if draft.kind in rule.kinds)
    return tuple(Flaw(rule.name, problem, rule.advice) for rule, problem in found if problem)
