"""Words that make a name an organization, and organizations that are named without one."""

from coverage_app.analysis.lexicon.word_sets import word_set

# Last words, or words before "of": "Health Ministry", "Ministry of Health".
ORGANIZATION_WORDS = word_set(
    """
    academy administration agency airlines airways alliance army assembly associates association
    authority bank board brigade brothers bureau cabinet cathedral center centre chamber church
    circuit clinic club coalition college command commission committee community company
    confederation conference congress consortium convention cooperative corp corporation corps
    council court courts department directorate embassy enterprises federation fellowship fleet
    force forces forum foundation front fund government group guard guardian guards headquarters
    herald holdings hospital house inc initiative inspectorate institute institution journal
    laboratories laboratory league legislature library limited llc ltd magazine media ministry
    mission mosque movement museum network news observatory office orchestra organisation
    organization parliament partners partnership party petroleum police post press programme project
    railway railways reserve school schools secretariat senate service services society solutions
    station studios synagogue syndicate systems task team technologies telegraph theater theatre
    times trades treasury tribunal tribune trust union united universities university
    """
)

# Known by one name, in lower case.
KNOWN_ORGANIZATIONS = word_set(
    """
    airbus al-qaeda al-shabaab amazon apple bloomberg boeing boko breitbart bundestag buzzfeed cnn
    congress disney duma eu europol exxon facebook fbi fifa ford frontex gazprom google greenpeace
    hamas hezbollah honda houthis ikea instagram intel interpol kfc knesset mcdonald's medicare
    mercosur microsoft mossad nasa nato netflix nike nissan nokia oecd opec openai oxfam parliament
    pentagon pfizer politburo reuters rosneft samsung senate sony spacex stasi taliban tesla tiktok
    toyota twitter uber un unesco unhcr unicef volkswagen walmart wikileaks yahoo youtube
    """
)

# Known by several words.
KNOWN_PHRASES = frozenset(
    {
        "al jazeera",
        "capitol hill",
        "boko haram",
        "democratic party",
        "downing street",
        "european union",
        "fox news",
        "general electric",
        "general motors",
        "home office",
        "red crescent",
        "red cross",
        "republican party",
        "scotland yard",
        "secret service",
        "supreme court",
        "united nations",
        "wall street",
        "white house",
    }
)

# Acronyms that news texts use without explaining them, and what they stand for.
ACRONYMS = {
    "AFP": "Agence France-Presse",
    "AP": "Associated Press",
    "BBC": "British Broadcasting Corporation",
    "CDC": "Centers for Disease Control and Prevention",
    "CIA": "Central Intelligence Agency",
    "DHS": "Department of Homeland Security",
    "DOJ": "Department of Justice",
    "ECB": "European Central Bank",
    "EPA": "Environmental Protection Agency",
    "EU": "European Union",
    "FAA": "Federal Aviation Administration",
    "FBI": "Federal Bureau of Investigation",
    "FDA": "Food and Drug Administration",
    "IAEA": "International Atomic Energy Agency",
    "ICC": "International Criminal Court",
    "IMF": "International Monetary Fund",
    "IOC": "International Olympic Committee",
    "NHS": "National Health Service",
    "NSA": "National Security Agency",
    "OSCE": "Organization for Security and Co-operation in Europe",
    "UN": "United Nations",
    "U.N.": "United Nations",
    "E.U.": "European Union",
    "WHO": "World Health Organization",
    "WTO": "World Trade Organization",
}

# Last words that a company's short name leaves out: "Marlow Industries", then "Marlow".
COMPANY_ENDINGS = word_set(
    """
    airlines airways bank brothers company corp corporation enterprises group holdings inc
    industries limited llc ltd motors partners plc solutions systems technologies
    """
)

# Last words of names that are neither people nor places nor organizations.
OTHER_ENDINGS = word_set(
    """
    accord accords act agreement amendment award awards ballet battle bible bill book bowl budget
    carnival championship championships charter christmas code constitution crisis cup day days deal
    declaration decree derby easter effect election eve event exhibition exposition festival fire
    flu games gospel grand harvest hurricane law marathon masters medal medicine month morning night
    olympics open opera operation order pact parade peace plan prix prize protocol quartet
    revolution scandal season series show song storm summer summit syndrome system theory tour
    treaty trial trophy typhoon uprising virus war wars week winter year
    """
)

# First words of the same: "Hurricane Ana", "Operation Sunrise".
OTHER_BEGINNINGS = word_set(
    "cyclone hurricane operation storm super tropical typhoon windows world"
)

# Known by one name, in lower case.
KNOWN_OTHERS = word_set("android bitcoin brexit ebola grammys ipad iphone oscars wimbledon zika")

# Capitalized for other reasons: languages, religions, parties, eras.
CAPITALIZED_OTHERS = word_set(
    """
    bible buddhism buddhist catholic catholics christian christianity christians christmas
    conservative conservatives covid democrat democratic democrats easter god halloween hindu
    internet islam islamic islamist jew jewish jews labour latino latinos marxist mr mrs muslim
    muslims nazi nazis ok olympic olympics orthodox protestant quran ramadan republican republicans
    sikh tv wi-fi
    """
)
