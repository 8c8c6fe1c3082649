"""Closed classes of English words, by which phrases are told apart without a parser."""

from coverage_app.analysis.lexicon.word_sets import word_set

ARTICLES = frozenset({"a", "an", "the"})

DETERMINERS = ARTICLES | word_set(
    """
    another any each every her his its my no our some that their these this those your
    """
)

POSSESSIVES = frozenset({"his", "her", "its", "their", "our", "my", "your"})

PREPOSITIONS = word_set(
    """
    aboard about above across after against along alongside amid amidst among amongst around as at
    before behind below beneath beside besides between beyond by concerning considering despite down
    during except excluding following for from in including inside into like near of off on onto
    opposite out outside over past per regarding round since than through throughout till to toward
    towards under underneath until unto up upon versus via with within without
    """
)

COORDINATORS = frozenset({"and", "but", "or", "nor", "yet", "so", "plus"})

SUBORDINATORS = word_set(
    """
    although because how if lest once since that though unless until what whatever when whenever
    where whereas wherever whether which whichever while who whoever whom whose why
    """
)

PERSONAL_PRONOUNS = frozenset({"i", "you", "he", "she", "it", "we", "they"})

PRONOUNS = PERSONAL_PRONOUNS | word_set(
    """
    all another anybody anyone anything both each everybody everyone everything few here hers
    herself him himself itself many me mine myself nobody none nothing one ones others ours
    ourselves several somebody someone something that theirs them themselves there these this those
    us yours yourself
    """
)

# Adverbs that stand between a subject and its verb, or between a verb and what is said.
ADVERBS = word_set(
    """
    afterward afterwards again ago ahead almost already also always apart apparently away back
    certainly clearly close down earlier else elsewhere even ever famously finally first forward
    further furthermore hence here however indeed instead later likewise maybe meanwhile moreover
    much never nevertheless next nonetheless not now often once only otherwise out perhaps quickly
    quite rather recently repeatedly reportedly simply somehow sometimes soon still subsequently
    then there therefore though thus today together tomorrow tonight too twice up very well
    yesterday yet
    """
)

WEEKDAYS = word_set(
    """
    fri friday mon monday sat saturday sun sunday thu thur thurs thursday tue tues tuesday wed
    wednesday
    """
)

# Words that begin a sentence with a capital though they name nobody.
OPENERS = word_set(
    """
    according additionally another asked both dear despite dozens each eight either every five
    following four given good great half hello hi hundreds instead just last least let local many
    millions more most neither new next nine no none nor not officials oh ok okay once one other
    others our out part please police see seven several similarly six so some speaking still such
    ten thank thanks thousands three two well yes
    """
)

FUNCTION_WORDS = DETERMINERS | PREPOSITIONS | COORDINATORS | SUBORDINATORS | PRONOUNS | ADVERBS
