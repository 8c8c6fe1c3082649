"""Words by which a seat of government is told from the town or the house: "talks with Paris"."""

from coverage_app.analysis.lexicon.inflections import forms_of
from coverage_app.analysis.lexicon.word_sets import word_set

# A capital after these is the town and not its government.
TOWN_PREPOSITIONS = frozenset(
    {"in", "near", "of", "outside", "across", "throughout", "at", "around", "via", "inside", "into"}
)

# A capital after these is the government: "talks with Paris", "between Paris and Rome".
GOVERNMENT_PREPOSITIONS = frozenset({"against", "between", "by", "toward", "towards", "with"})

# What governments have with each other. Before "to", "from", "for", "on" and "over" they tell the
# government from the town: "pressure on Paris", not "a train to Paris".
DEALINGS = word_set(
    """
    accusation accusations agreement aid allegiance alliance ambassador anger answer appeal apology
    approval assistance assurances backing blow call calls challenge coming complaint concession
    concessions condemnation cooperation credit criticism deal demand demands denial diplomacy
    diplomatic dispute disputes embargo envoy explanation funding guarantee guarantees help
    hostility influence instructions invitation leadership leverage letter loyalty message military
    money negotiations note objections offer opposition order orders permission plea pledge pledges
    policy praise pressure promise promises proposal protest reaction rebuke recognition relations
    reply request resistance response sanction sanctions signal signals statement statements support
    surrender talks tariff tariffs tension tensions threat threats ties transfer trust ultimatum
    victory warning warnings weapons word
    """
)

# What a town has and a government has not: "the streets of Paris", "Paris's mayor".
TOWN_NOUNS = word_set(
    """
    airport airports archbishop area avenue bars beaches bishop bridges cafe cafes capital cathedral
    center centre chief church churches city district districts downtown fashion hospital hospitals
    hotels landmarks main marathon mayor metro mosque mosques museum museums neighborhood
    neighborhoods neighbourhood old opera outskirts palace park parks police population port public
    residents restaurants river rooftops skyline squares stadium stock street streets suburb suburbs
    subway theater theaters theatres tourists traffic tube underground university weather zoo
    """
)

# What happens to towns: "Paris was hit by floods".
TOWN_EVENTS = word_set(
    """
    attacked besieged bombarded bombed built captured evacuated flooded founded hit liberated
    located lost named occupied rocked shaken shelled situated struck surrounded taken under
    """
)

# What is done to governments: "accused Paris", "urged Paris".
DEALING_VERBS = frozenset[str]().union(
    *map(
        forms_of,
        """
        accuse advise arm ask assure back blame caution convince criticise criticize force help
        isolate persuade press pressure prompt punish push rebuke remind support tell threaten urge
        warn
        """.split(),
    )
)
