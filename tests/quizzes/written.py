"""A question as a teacher sends it."""

Sent = dict[str, str | list[str]]


def written(**changes: str | list[str]) -> Sent:
    """Return a question with two options, of which the first is right and proved by A2."""
    sent: Sent = {
        "kind": "choice",
        "skill": "NUMBER",
        "step": "locate",
        "stem": "How did the council vote?",
        "hint": "Count.",
        "option_1": "Seven to two",
        "rationale_1": "Gazette says it.",
        "option_2": "Two to seven",
        "rationale_2": "The other way round.",
        "misconception_2": "changed the texts over",
        "key": "1",
        "sentences": ["A2"],
    }
    return {**sent, **changes}


def written_open(**changes: str | list[str]) -> Sent:
    sent = {name: value for name, value in written().items() if name[-1] not in "12"}
    points: Sent = {f"points_{number}": f"For {number}" for number in range(5)}
    return {**sent, **points, "kind": "open", **changes}
