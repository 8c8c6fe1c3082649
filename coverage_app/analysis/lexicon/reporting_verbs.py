"""Verbs by which a text hands the word to somebody, in all their forms and lower case.

They join a quotation to its speaker and part what a text says from what it reports others to say.
"""

from coverage_app.analysis.lexicon.word_sets import word_set

_REGULAR = """
    accept acclaim accuse acknowledge add address admonish advise advocate affirm agree allege
    allude announce answer anticipate apologise apologize appeal applaud argue articulate ask assail
    assert assess assure attack attest avow bash believe belittle bemoan berate beseech blame blast
    blurt boast brand call castigate caution celebrate censure challenge chant characterise
    characterize charge chastise chide chime chortle chuckle cite claim clamor clamour clarify
    comment commend compare complain compliment concede conclude condemn confess confide confirm
    congratulate conjecture consider contend continue contradict corroborate counter credit
    criticise criticize curse debunk declaim declare decree decry deduce deem defend demand
    denigrate denounce deny depict deplore deride describe detail determine dictate disagree disavow
    disclose discover dismiss disparage dispute divulge doubt drawl dub echo elaborate emphasise
    emphasize encourage enquire enthuse estimate exclaim exhort expect explain expound express fault
    fear fret fulminate groan grouse grumble grunt guarantee guess gush hail harangue hint holler
    hope implore imply indicate infer inform inquire insinuate insist instruct insult interject
    interpose interrupt intimate intone introduce inveigh invite jeer jest joke judge lambast
    lambaste lament laud laugh lecture liken maintain mention moan mock mourn mumble murmur muse
    mutter narrate nickname note object observe offer opine order outline persist phrase plead
    pledge point ponder portray posit postulate praise pray preach predict proclaim profess promise
    pronounce prophesy propose protest question quote rage rail rant react reaffirm reason reassert
    reassure rebuke recall recite reckon recollect recommend recount reference reflect refuse regret
    reiterate reject rejoin relate relay remark remember remind reminisce remonstrate repeat reply
    report reprimand request respond restate retort reveal ridicule roast ruminate savage scoff
    scold scream shout shriek slam smear sneer specify speculate stammer state stipulate stress
    stutter suggest summarise summarize surmise suspect taunt tease term testify thank theorise
    theorize threaten tout trash tweet underline underscore upbraid urge utter venture voice
    volunteer vow wail warn whine whisper whoop wisecrack wonder worry yell
"""

# Their last letter is doubled: "quipped"; after "l" only in Britain.
_DOUBLING = "admit aver blab brag concur demur quip rap rebut recap refer rip slur"
_DOUBLING_IN_BRITAIN = "counsel label marvel quarrel signal"

_IRREGULAR = """
    beg begs begged begging
    cry cries cried crying
    extol extols extoll extolls extolled extolling
    feel feels felt feeling
    forecast forecasts forecasted forecasting
    find finds found finding
    foresee foresees foresaw foreseen foreseeing
    foretell foretells foretold foretelling
    post posts posted posting
    read reads reading
    retell retells retold retelling
    retweet retweets retweeted retweeting
    say says said saying
    sing sings sang sung singing
    spit spits spat spitting
    swear swears swore sworn swearing
    tell tells told telling
    think thinks thought thinking
    write writes wrote written writing
"""


def _forms(base: str) -> tuple[str, ...]:
    if base.endswith("e"):
        return base, f"{base}s", f"{base}d", f"{base[:-1]}ing"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base, f"{base[:-1]}ies", f"{base[:-1]}ied", f"{base}ing"
    plural = "es" if base.endswith(("s", "sh", "ch", "x")) else "s"
    return base, f"{base}{plural}", f"{base}ed", f"{base}ing"


def _doubled(base: str) -> tuple[str, ...]:
    return base, f"{base}s", f"{base}{base[-1]}ed", f"{base}{base[-1]}ing"


REPORTING_VERBS = frozenset(_IRREGULAR.split()).union(
    *map(_forms, f"{_REGULAR} {_DOUBLING_IN_BRITAIN}".split()),
    *map(_doubled, f"{_DOUBLING} {_DOUBLING_IN_BRITAIN}".split()),
)

# Verbs that hand over the word only right after a quotation: "“No,” she smiled".
CLOSING_VERBS = word_set(
    """
    barked barks bawled beamed began begins bellowed bellows blustered boomed breathed breathes
    cackled cheered chirped coaxed cooed cracked croaked crooned crowed deadpanned drawled exploded
    exulted finished finishes frowned fumed gasped gasps giggled grimaced grinned grins growled
    growls hissed howled nodded nods opened piped pressed purred put puts roared roars scowled
    screeched seethed shot shrugged shrugs sighed sighs smiled smiles smirked snapped snarled
    snorted snorts sobbed sobs splutters spluttered sputtered squealed started starts thundered
    trumpeted wailed went wept winked yelped
    """
)

# What their object is said to do is what the object says: "accused her of calling it".
BLAMING_VERBS = frozenset(
    form
    for base in word_set(
        """
        accuse assail attack bash berate blame blast castigate censure charge chastise chide
        condemn criticise criticize credit denounce deride fault hail insult lambast lambaste laud
        mock praise rebuke reprimand ridicule savage scold slam thank trash upbraid
        """
    )
    for form in _forms(base)
) | word_set("rip rips ripped ripping rap raps rapped rapping")

# Forms that are verbs and no nouns ("said", not "report" or "claims").
FINITE_ONLY = frozenset(
    form for form in REPORTING_VERBS if form.endswith("ed") and form != "accused"
) | word_set(
    """
    adds admits agrees argues asks asserts believes complains concedes concludes contends denies
    expects explains feels felt foresaw foretold insists maintains recalls replies retold said says
    suggests swears swore tells thinks thought told writes wrote
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
