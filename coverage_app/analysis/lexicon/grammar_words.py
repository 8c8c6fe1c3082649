"""Closed classes of English words, by which phrases are told apart without a parser."""

from coverage_app.analysis.lexicon.word_sets import word_set

ARTICLES = frozenset({"a", "an", "the"})

DETERMINERS = ARTICLES | word_set(
    """
    this that these those his her its their our my your each every some any no another
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
    me him us them myself yourself himself herself itself ourselves themselves mine yours hers ours
    theirs somebody someone something anybody anyone anything everybody everyone everything nobody
    none nothing there here this that these those others each one ones both all another many few
    several
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
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
    sun
    """
)

# Words that begin a sentence with a capital though they name nobody.
OPENERS = word_set(
    """
    according additionally another asked both dear despite each either every following given instead
    just last least local many more most neither next none nor not officials once one other others
    our out part police see several similarly so some speaking still such two three four five six
    seven eight nine ten half hundreds thousands millions dozens police yes no oh well please let ok
    okay hello hi thanks thank good great new
    """
)

FUNCTION_WORDS = DETERMINERS | PREPOSITIONS | COORDINATORS | SUBORDINATORS | PRONOUNS | ADVERBS
