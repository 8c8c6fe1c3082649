"""The values of derivation as choices of fields, with their labels on screen.

Fields take the functions, not the lists, so that a new value needs no migration.
"""

from quizzes.derivation.drafts import Kind, Misconception, Skill, Step

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

KIND_LABELS = {
    Kind.CHOICE: "Choice",
    Kind.NUMBER: "Numbers",
    Kind.SENTENCE: "Sentences to tap",
    Kind.MATCH: "Match",
    Kind.OPEN: "Open answer",
}


def skill_choices() -> Choices:
    return [(skill.value, SKILL_LABELS[skill]) for skill in Skill]


def step_choices() -> Choices:
    return [(step.value, step.value.capitalize()) for step in Step]


def kind_choices() -> Choices:
    return [(kind.value, KIND_LABELS[kind]) for kind in Kind]


def misconception_choices() -> Choices:
    named = (one for one in Misconception if one is not Misconception.UNNAMED)
    return [(misconception.value, misconception.value) for misconception in named]
