"""How sure a text makes a statement, and which words say so."""

from enum import IntEnum

from coverage_app.analysis.lexicon.source_verbs import (
    ALLEGING,
    ASSESSING,
    BELIEVING,
    CONFIRMING,
    GUESSING,
    STATING,
)


class Certainty(IntEnum):
    """How sure a text makes a statement, from the least to the most sure.

    The steps are those of Rubin, Epistemic modality (2010), who tells absolute, high, moderate and
    low certainty and uncertainty apart; what FactBank (Saurí and Pustejovsky 2009) calls possible,
    probable and certain are the first, the third and fourth, and the last. A source that merely
    says so, and a claim that the text keeps its distance from, stand between them: the text itself
    takes no side there.
    """

    POSSIBLE = 1  # "may", "apparently", "speculates"
    ALLEGED = 2  # "claims", "allegedly", "according to reports"
    BELIEVED = 3  # "believes", "expected to", "likely"
    ASSESSED = 4  # "assesses", "estimates", "indicates"
    STATED = 5  # "said", and what the outlet states flatly
    CONFIRMED = 6  # "confirmed", "showed": the text vouches for it


VERBS: dict[str, Certainty] = {
    form: certainty
    for forms, certainty in (
        (CONFIRMING, Certainty.CONFIRMED),
        (STATING, Certainty.STATED),
        (ASSESSING, Certainty.ASSESSED),
        (BELIEVING, Certainty.BELIEVED),
        (ALLEGING, Certainty.ALLEGED),
        (GUESSING, Certainty.POSSIBLE),
    )
    for form in forms
}
