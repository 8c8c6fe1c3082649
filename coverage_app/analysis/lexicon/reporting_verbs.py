"""Verbs by which a text hands the word to somebody, in all their forms and lower case.

They join a quotation to its speaker and part what a text says from what it reports others to say.
"""

from coverage_app.analysis.lexicon.word_sets import word_set

_REGULAR = """
    accept accuse acknowledge add address advise affirm agree allege announce answer anticipate
    apologise apologize appeal applaud argue ask assert assess assure attack attest believe bemoan
    blame blast boast brand call caution celebrate challenge chant characterise characterize charge
    cite claim comment compare complain concede conclude condemn confess confide confirm
    congratulate consider contend continue counter credit criticise criticize declare decry defend
    demand denounce deride describe detail disagree disclose dismiss dispute doubt dub echo
    emphasise emphasize encourage estimate exclaim exhort expect explain express fear forecast guess
    gush hail hint hope indicate inform inquire insist instruct interject introduce invite joke
    judge label lambast lament laud laugh lecture liken maintain marvel mention mock mourn murmur
    muse mutter note object observe offer opine outline plead pledge point portray praise pray
    preach predict proclaim promise pronounce propose protest question quote rage rail react reason
    reassure recall recite reckon recommend recount reference reflect refuse reiterate reject relate
    remark remember remind repeat report request respond reveal scoff scold shout slam speculate
    state stress suggest suspect tease thank threaten tout tweet underline underscore urge voice
    volunteer vow warn whisper wonder yell
"""

_IRREGULAR = """
    say says said saying
    tell tells told telling
    think thinks thought thinking
    write writes wrote written writing
    feel feels felt feeling
    sing sings sang sung singing
    swear swears swore sworn swearing
    recap recaps recapped recapping
    refer refers referred referring
    quip quips quipped quipping
    admit admits admitted admitting
    rebut rebuts rebutted rebutting
    signal signals signaled signalled signaling signalling
    marvel marvels marvelled marvelling
    reply replies replied replying
    deny denies denied denying
    imply implies implied implying
    testify testifies testified testifying
    clarify clarifies clarified clarifying
    specify specifies specified specifying
    prophesy prophesies prophesied prophesying
    cry cries cried crying
    worry worries worried worrying
    post posts posted posting
    read reads reading
"""


def _forms(base: str) -> tuple[str, ...]:
    if base.endswith("e"):
        return base, f"{base}s", f"{base}d", f"{base[:-1]}ing"
    plural = "es" if base.endswith(("s", "sh", "ch")) else "s"
    return base, f"{base}{plural}", f"{base}ed", f"{base}ing"


REPORTING_VERBS = frozenset(_IRREGULAR.split()).union(*map(_forms, _REGULAR.split()))

# Forms that are verbs and no nouns ("said", not "report" or "claims").
FINITE_ONLY = frozenset(
    form for form in REPORTING_VERBS if form.endswith("ed") and form != "accused"
) | word_set(
    """
    adds agrees argues asks believes denies expects explains feels felt insists maintains replies
    said says suggests swears swore tells thinks thought told writes wrote
    """
)

# "soldiers believed to be in the city": before "to" these past forms tell what others say of the
# subject; the subject itself says nothing.
PASSIVE_BEFORE_TO = word_set(
    """
    accused advised alleged anticipated asked assessed believed called claimed considered encouraged
    estimated expected feared felt forecast found guessed hoped invited judged known meant predicted
    presumed quoted reckoned recommended reported reputed required rumored rumoured said seen shown
    suspected thought told understood urged
    """
)
