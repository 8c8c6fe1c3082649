"""Verbs by which a text hands a statement to a source, by how sure they make it.

Chosen among the verbs with "that" clauses of Quirk et al., A Comprehensive Grammar of the English
Language (1985), 16.31, the verbs of communication of Levin, English Verb Classes and Alternations
(1993), 37, and the source introducing predicates of FactBank (Saurí and Pustejovsky 2009). Which of
them are factive, so that the text itself vouches for what follows, is from Kiparsky and Kiparsky,
Fact (1970). Verbs that tell as often what somebody does as what somebody says ("attack the town",
"address a letter") are left out.
"""

from coverage_app.analysis.lexicon.inflections import forms_of


def _forms(bases: str) -> frozenset[str]:
    return frozenset[str]().union(*map(forms_of, bases.split()))


_PERCEIVING = """
    ascertain demonstrate determine discover establish find know learn notice prove realise realize
    reveal see show verify
"""
_FEELING = "assume consider doubt dread feel imagine suppose understand"
_JUDGING = "calculate evaluate gauge indicate infer judge project rate reckon suggest surmise"

# "confirmed"
CONFIRMING = _forms(_PERCEIVING) | _forms(
    "acknowledge admit certify concede confirm corroborate disclose recognise recognize"
)

# "said"
STATING = _forms(
    """
    accept add advise affirm agree announce answer apologise apologize argue ask assert assure
    attest berate blame boast call caution characterise characterize chide cite clarify comment
    complain condemn confess contend credit criticise criticize declare decline decry demand
    denounce deny depict deplore describe detail discuss dismiss disparage emphasise emphasize
    encourage endorse exclaim explain highlight inform insist joke lambast lament laud liken
    maintain mention mock note notify observe opine oppose outline pledge point portray praise
    preach proclaim promise propose question quip quote rail reaffirm rebuke rebut recall recommend
    recount refer reference refuse reiterate reject remark remind repeat reply report request
    respond restate ridicule rule say signal slam speak specify state stress swear talk tell testify
    thank threaten tout tweet underline underscore urge vow warn welcome write
    """
)

# "assesses"
ASSESSING = _forms(_JUDGING) | _forms("assess conclude deduce estimate")

# "believes"
BELIEVING = _forms(_FEELING) | _forms(
    """
    anticipate believe envisage envision expect fear forecast foresee guess hope predict presume
    suspect think worry
    """
)

# "claims"
ALLEGING = _forms("accuse allege charge claim insinuate profess purport rumor rumour")

# "speculates"
GUESSING = _forms("hint hypothesise hypothesize speculate theorise theorize wonder")

# These hand over a statement only where a clause says what: "found that the bridge is old".
NEED_CLAUSE = (
    _forms(_PERCEIVING)
    | _forms(_FEELING)
    | _forms(_JUDGING)
    | _forms("accept add answer charge feel note observe state think")
)

# These only with a word after them that says so: "pointed out", "spoke of", "declined to say".
WITH_PARTICLE = {
    form: frozenset(particles.split())
    for base, particles in (
        ("call", "for on"),
        ("decline", "to"),
        ("point", "out to"),
        ("rail", "against at"),
        ("refer", "to"),
        ("speak", "about against of out"),
        ("talk", "about of"),
    )
    for form in forms_of(base)
}

# These can stand before their source: ", said Ana Diaz".
INVERTING = frozenset(
    form
    for form in _forms(
        """
        add announce argue ask assert claim comment conclude confirm contend declare explain insist
        joke note observe predict quip recall remark reply report respond reveal say state suggest
        tweet warn wonder write
        """
    )
    if not form.endswith("ing")
)

# Nouns as often as verbs: only with "that" after them.
NOUNS_UNLESS_THAT = frozenset("ruling rulings state states thanks".split())

# "soldiers believed to be in the city", "it is said that": with nobody who says it.
AGENTLESS = frozenset(
    """
    alleged anticipated assessed assumed believed claimed estimated expected feared forecast
    predicted presumed projected reported rumored rumoured said suspected thought
    understood
    """.split()
)

# "issued a warning", "voiced doubts": the noun says what kind of speech it is.
SPEECH_ACT_VERBS = _forms(
    "deliver express issue offer pledge release sound utter voice"
) | frozenset("gave give gives given giving send sends sending sent".split())
SPEECH_ACTS = frozenset(
    """
    accusation accusations alarm apology appeal assurance assurances assessment call calls claim
    claims comment comments concern concerns condemnation criticism demand demands denial doubt
    doubts fear fears hope hopes opinion opposition optimism outrage pessimism plea praise promise
    promises reassurance regret skepticism statement statements support thanks threat threats
    verdict view views warning warnings
    """.split()
)
