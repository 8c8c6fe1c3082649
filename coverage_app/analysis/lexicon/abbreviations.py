"""Abbreviations written with a full stop, by what the stop says of the end of a sentence.

All in lower case without the last stop. The groups follow the rules of pySBD (Sadvilkar and
Neumann, 2020) and the style books of the news agencies.
"""

# Stand before a name: the stop never ends a sentence.
TITLES = frozenset(
    {"adm", "amb", "atty", "brig", "capt", "cmdr", "col", "cpl", "det", "dr", "fr", "gen", "gov"}
    | {"hon", "insp", "lt", "maj", "messrs", "mme", "mr", "mrs", "ms", "mt", "pres", "prof", "pvt"}
    | {"rep", "reps", "rev", "sec", "sen", "sens", "sgt", "supt"}
)

# Stand inside a sentence: the stop never ends one either.
INNER = frozenset({"cf", "e.g", "eg", "i.e", "ie", "viz", "vs", "v"})

# Stand before a figure: pages in small letters too, numbers and months only with a capital.
BEFORE_PAGES = frozenset({"approx", "ca", "ch", "fig", "figs", "p", "para", "pp", "vol"})
BEFORE_FIGURES = frozenset(
    {"art", "est", "no", "nos", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept"}
    | {"oct", "nov", "dec"}
)

# Stand after a name or a number, also at the end of a sentence.
AFTER_NAMES = frozenset(
    {"assn", "ave", "blvd", "bros", "co", "corp", "dept", "esq", "ft", "inc", "jr", "ltd", "ph.d"}
    | {"plc", "rd", "sq", "sr", "st", "univ"}
)

# States of the United States, as the Associated Press shortens them.
STATES = frozenset(
    {"ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky"}
    | {"la", "mass", "md", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa"}
    | {"tenn", "tex", "va", "vt", "wash", "wis", "wyo"}
)

# Stand at the end of a sentence as often as inside; a capital letter decides, ...
CLOCK = frozenset({"a.m", "p.m"})
TRAILING = frozenset({"al", "etc"})

# ... except that of a day or a time zone ("EST" and the like are known by their T).
AFTER_CLOCK = frozenset(
    {"central", "eastern", "local", "london", "moscow", "pacific", "utc"}
    | {"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"}
)

# Words that open sentences and no names: after "U.S." or "Inc." they show that a new one begins.
SENTENCE_OPENERS = frozenset(
    {"a", "after", "all", "also", "although", "an", "and", "as", "at", "because", "before", "both"}
    | {"but", "by", "despite", "during", "each", "for", "from", "he", "her", "here", "his", "how"}
    | {"however", "i", "if", "in", "it", "its", "many", "meanwhile", "most", "my", "no", "nor"}
    | {"not", "now", "on", "once", "one", "only", "or", "our", "police", "several", "she", "since"}
    | {"so", "some", "still", "that", "the", "their", "then", "there", "these", "they", "this"}
    | {"those", "though", "to", "under", "until", "we", "what", "when", "where", "while", "who"}
    | {"why", "with", "without", "yet", "you", "your"}
)

# Verbs that follow the name of the speaker after a quoted question or exclamation.
ASKING_VERBS = frozenset(
    {"added", "asked", "asks", "cried", "replied", "said", "says", "shouted", "tweeted", "wondered"}
    | {"wrote", "yelled"}
)
