"""Verbs by which a text hands the word to somebody, in all their forms and lower case.

They join a quotation to its speaker and part what a text says from what it reports others to say.
"""

from coverage_app.analysis.lexicon.word_sets import word_set

_REGULAR = """
    accept acclaim accuse acknowledge add address admonish advise advocate affirm agree allege
    allude announce answer anticipate apologise apologize appeal applaud argue articulate ask assail
    assert assess assure attack attest avow bark bash bawl believe bellow belittle bemoan berate
    beseech blame blast blurt bluster boast boom brand call castigate caution celebrate censure
    challenge chant characterise characterize charge chastise cheer chide chime chirp chortle
    chuckle cite claim clamor clamour clarify comment commend compare complain compliment concede
    conclude condemn confess confide confirm congratulate conjecture consider contend continue
    contradict corroborate counter credit criticise criticize croak curse debunk declaim
    declare decree decry deduce deem defend demand denigrate denounce deny depict deplore deride
    describe detail determine dictate disagree disavow disclose discover dismiss disparage dispute divulge doubt drawl
    dub echo elaborate emphasise emphasize encourage enquire enthuse estimate exclaim exhort expect
    explain expound express fault fear fret fulminate fume gasp groan grouse growl grumble grunt
    guarantee guess gush hail harangue hint hiss holler hope howl implore imply indicate infer
    inform inquire insinuate insist instruct insult interject interpose interrupt intimate intone
    introduce inveigh invite jeer jest joke judge lambast lambaste lament laud laugh lecture liken
    maintain mention moan mock mourn mumble murmur muse mutter narrate nickname note object observe
    offer opine order outline persist phrase plead pledge point ponder portray posit postulate
    praise pray preach predict proclaim profess promise pronounce prophesy propose protest question
    quote rage rail rant react reaffirm reason reassert reassure rebuke recall recite reckon
    recollect recommend recount reference reflect refuse regret reiterate reject rejoin relate relay
    remark remember remind reminisce remonstrate repeat reply report reprimand request respond
    restate retort reveal ridicule roar roast ruminate savage scoff scold scream screech shout
    shriek sigh slam smear snarl sneer snort sob specify speculate splutter sputter squeal stammer state
    stipulate stress stutter suggest summarise summarize surmise suspect taunt tease term testify
    thank theorise theorize threaten thunder toast tout trash trumpet tweet underline
    underscore upbraid urge utter venture voice volunteer vow wail warn whine whisper whoop
    wisecrack wonder worry yell yelp
"""

# Their last letter is doubled: "quipped"; after "l" only in Britain.
_DOUBLING = "admit aver blab brag concur demur quip rap rebut recap refer rip slur snap"
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
    began begins breathed breathes concludes cracked croons cooed exploded exulted finished finishes
    frowned giggled grimaced grinned grins groused nodded nods opened pressed purred put puts ran
    runs scowled seethed shot shrugged shrugs smiled smiles smirked started starts teased went wept
    winked writes
    """
)

# They say of themselves how a thing is called or what is done to somebody: "accused her of".
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
