"""Verb forms that cannot be read as a noun: a noun phrase ends before them."""

from coverage_app.analysis.lexicon.word_sets import word_set

AUXILIARIES = word_set(
    """
    am is are was were be been being do does did has have had having can could may might must shall
    should will would ain't aren't can't cannot couldn't didn't doesn't don't hadn't hasn't haven't
    isn't mustn't needn't shouldn't wasn't weren't won't wouldn't
    """
)

# Third person singular; "leads", "moves" and the like are left out, for they are nouns too.
THIRD_PERSON = word_set(
    """
    adds allows appears applies arrives asks agrees becomes begins believes belongs brings carries
    comes compares consists contains continues depends describes differs dwarfs ends equals exceeds
    exists expects falls feels follows gets gives goes happens helps hits includes indicates
    involves keeps knows lacks lasts leaves lets lies lives loses makes matters means needs occurs
    owes owns pales pays proves provides puts reaches reflects remains represents requires rises
    runs says seems sends sits sounds stands starts stays suffices suggests takes tells tends thinks
    wants wins works
    """
)

# Past tense of verbs whose past is not used as an adjective before a noun.
PAST = word_set(
    """
    added agreed appeared arrived asked attended became began believed belonged bought brought came
    cast caught chose claimed collapsed continued crossed dealt demonstrated descended did died
    drank drew drove emerged enjoyed entered fell felt fled flew followed fought found gathered gave
    got grew had happened heard held hit joined kept knew lacked lasted lay led let lived loved made
    marched met moved needed occurred opened ran reached received remained responded returned rose
    said sang sat saw seemed sent served showed signed slept sold spent spoke spread stayed stood
    survived swam thought told took traveled travelled tried turned used visited voted waited walked
    wanted watched went won wore worked wrote
    """
)
