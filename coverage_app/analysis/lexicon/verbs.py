"""Verb forms that cannot be read as a noun: a noun phrase ends before them."""

from coverage_app.analysis.lexicon.word_sets import word_set

AUXILIARIES = word_set(
    """
    ain't am are aren't be been being can can't cannot could couldn't did didn't do does doesn't
    don't had hadn't has hasn't have haven't having is isn't may might must mustn't needn't shall
    should shouldn't was wasn't were weren't will won't would wouldn't
    """
)

# Third person singular; "leads", "moves" and the like are left out, for they are nouns too.
THIRD_PERSON = word_set(
    """
    adds agrees allows appears applies arrives asks becomes begins believes belongs brings carries
    comes compares consists contains continues depends describes differs dwarfs ends equals exceeds
    exists expects feels follows gets gives goes happens includes indicates involves keeps knows
    lacks lasts lies loses makes means occurs owes owns pales pays proves provides puts reaches
    reflects remains represents requires says seems sends sits suffices suggests takes tells tends
    thinks wants
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

# Past forms that are adjectives or nouns as well: verbs when they follow a noun.
IRREGULAR_PAST = word_set(
    """
    beat bent bound broke built burnt cut drawn driven fled frozen given gone grown hit hurt known
    laid left lost made paid put sank seen set shot shown shut sold split stolen struck stuck sunk
    swept swum taken torn won worn written
    """
)
