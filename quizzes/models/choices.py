"""The values of derivation as choices of fields, with their labels on screen.

Fields take the functions, not the lists, so that a new value needs no migration.
"""

from quizzes.derivation.drafts import Misconception, Skill, Step

Choices = list[tuple[str, str]]

SKILL_LABELS = {
    Skill.OMIT: "Who reported it",
    Skill.QUOTE: "Quotes",
    Skill.NUMBER: "Figures",
    Skill.EVID: "Evidence",
    Skill.SOURCE: "Provenance",
    Skill.ATTRIB: "Voices",
    Skill.FRAME: "Wording",
    Skill.CORROB: "Agreement",
    Skill.TYPE: "Page anatomy",
}


def skill_choices() -> Choices:
    return [(skill.value, SKILL_LABELS[skill]) for skill in Skill]


def step_choices() -> Choices:
    return [(step.value, step.value.capitalize()) for step in Step]


def misconception_choices() -> Choices:
    return [(misconception.value, misconception.value) for misconception in Misconception]
