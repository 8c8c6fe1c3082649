"""Titles, offices and occupations that introduce a person, and the words that go with them."""

from coverage_app.analysis.lexicon.word_sets import word_set

# Before a name only, never alone: "Mr Khan", "Sen. Diaz".
HONORIFICS = word_set(
    """
    adm brig capt cllr cmdr col cpl dame det dr fr gen gov hon insp lady lieut lord lt madam maj
    miss mme mr mrs ms mx pfc prof pvt rep reps rev rt sen sens sgt sheikh sir sr sra st supt
    """
)

FEMALE_TITLES = word_set(
    """
    actress baroness chairwoman congresswoman councilwoman countess dame duchess empress lady madam
    miss mme mother mrs ms nun policewoman princess queen sister spokeswoman widow
    """
)

MALE_TITLES = word_set(
    """
    baron brother chairman congressman councilman count duke emperor father imam king lord monk mr
    policeman pope prince rabbi sir spokesman sultan
    """
)

# The head noun of a title or an occupation, alone or before a name.
_OFFICES = word_set(
    """
    activist actor admiral adviser advisor agent aide ambassador analyst anchor apostle
    archaeologist archbishop architect artist astronaut astronomer athlete attorney author ayatollah
    baker banker biologist bishop blogger boss brigadier broadcaster builder campaigner candidate
    captain cardinal carpenter ceo cfo chair chairperson champion chancellor chef chemist chief
    climatologist coach colonel columnist comedian commander commissioner composer comptroller
    congressmember conservationist constable consul coo coordinator correspondent councillor
    councilor counsel counsellor curator deacon dean delegate democrat dentist deputy designer
    detective developer diplomat director doctor ecologist economist editor emir engineer envoy
    epidemiologist executive expert farmer firefighter fisherman forecaster forward founder gardener
    general geologist goalkeeper governor guard guitarist headmaster headmistress headteacher
    historian host humorist hydrologist incumbent inspector instructor inventor investigator
    journalist judge justice keeper labourer lawmaker lawyer leader lecturer librarian lieutenant
    linguist magistrate major manager marshal mathematician mayor meteorologist midfielder midwife
    minister mp musician naturalist neurologist neuroscientist novelist nurse oceanographer officer
    official ombudsman operator organiser organizer owner painter palaeontologist paleontologist
    paramedic parent partner pastor patriarch pediatrician philosopher photographer physician
    physicist pianist pilot pioneer playwright poet politician pollster postmaster premier presenter
    president priest principal producer professor programmer prosecutor psychiatrist psychologist
    publisher pupil ranger reader rector referee reporter representative republican researcher
    resident retiree reverend runner sailor scholar scientist screenwriter secretary selectman
    senator sergeant sheriff singer sociologist soldier solicitor speaker specialist spokesperson
    star statistician strategist striker student superintendent supervisor surgeon swimmer teacher
    technician trainer translator treasurer trustee tsar undersecretary vet veteran veterinarian
    virologist volcanologist volunteer warden whip worker writer zoologist
    """
)

TITLES = (_OFFICES | FEMALE_TITLES | MALE_TITLES) - HONORIFICS

# Nouns for one person that are no titles.
FEMALE_PEOPLE = word_set(
    """
    aunt daughter fiancee girl girlfriend granddaughter grandmother lady mom mother mum niece sister
    wife woman
    """
)

MALE_PEOPLE = word_set(
    """
    boy boyfriend brother dad father gentleman grandfather grandson husband man nephew son uncle
    """
)

PEOPLE = (
    FEMALE_PEOPLE
    | MALE_PEOPLE
    | word_set(
        """
        bystander caller child classmate colleague commuter cousin customer demonstrator driver
        fiance friend guest insider motorist neighbor neighbour onlooker opponent passenger passerby
        patient pedestrian person protester relative rival roommate shopper source supporter
        survivor teenager tourist traveler traveller user victim viewer visitor voter witness
        youngster
        """
    )
)

# Lower-case words that belong to a title before them: "prime minister", "deputy police chief".
TITLE_MODIFIERS = word_set(
    """
    acting army assistant associate attorney business cabinet campaign chief city club co-chair
    co-founder communications community company county crown culture defence defense deputy district
    education election emergency energy environment executive family field finance fire first
    fitness football foreign former general government head health high home housing human
    immigration independent interim interior international junior justice labor labour lead
    lieutenant local managing marine medical military national naval new opposition outgoing parish
    park party police policy political presidential press prime project public regional research
    retired rights school science security senior shadow special sports staff state supreme tax team
    technical trade transport treasury union university veteran vice village weather world youth
    """
)

# What an office is "of" or "for": "Secretary of State Ana Diaz" has a complement of one word.
TITLE_COMPLEMENTS = word_set(
    """
    affairs agriculture appeals commerce commons council culture defence defense development
    education energy environment finance foreign health home homeland housing human interior justice
    labor labour lords parliament representatives schools science security services staff state
    tourism trade transport transportation treasury veterans war women
    """
)

# After a name; "the elder" is read as one word.
NAME_SUFFIXES = frozenset(
    {"jr", "sr", "ii", "iii", "iv", "junior", "senior", "the elder", "the younger"}
)

# Before a family name: "the elder Kent".
GENERATIONS = frozenset({"elder", "younger"})

# "his wife Hilda Kent": who is introduced as kin of somebody.
KIN = word_set(
    """
    aunt boyfriend brother cousin daughter ex-husband ex-wife father fiancé fiancée girlfriend
    granddaughter grandfather grandmother grandson half-brother half-sister husband mother nephew
    niece partner sister son spouse stepdaughter stepfather stepmother stepson uncle widow widower
    wife
    """
)

# Small words inside a family name: "van der Berg", "bin Salman".
NAME_PARTICLES = word_set("al bin da de del den der di dos du el ibn la le van von zu")

# Family names that stand first in Chinese, Korean and Vietnamese names.
FAMILY_FIRST = word_set(
    """
    bae cai cao chang chen cheng cho choi chung deng ding dong feng gao gong guo han he hong hu
    huang hwang jang jeong jiang jung kang kim kong kwon lee li liang lim lin liu lu luo ma mao moon
    nguyen oh pan park peng pham qian qin ryu seo shi shin son song sun tang tran wang wei wen wu xi
    xiao xie xu yan yang yao ye yin yoo yoon yu yuan yun zeng zhang zhao zheng zhou zhu
    """
)
