"""Every limit there is, and why its number is what it is.

A whole school may sit behind one address, so visitors have room for a school; a teacher is counted
by the account. Reading, answering and everything else is not limited, and costs no query.
"""

from datetime import timedelta

from limits.levels import Limit

TEN_MINUTES = timedelta(minutes=10)
NOT_STORED = "Until then nothing is stored."
OTHER_WORK = "Everything else on this site works meanwhile."

# Wrong codes only, of a class or of a student, by address. The codes of classes are one in
# 850,000,000,000, so even a slow guesser needs no second number; whoever mistypes needs a few.
CODES = Limit(
    name="codes",
    tokens=10,
    window=TEN_MINUTES,
    title="Too many wrong codes",
    meanwhile="Until then no code is taken from this network.",
    advice="Nobody can guess their way into a class like this. "
    "Ask your teacher for the right code meanwhile.",
)
# By address. Twenty classes of thirty join in the first minutes of a lesson; who is in stays in.
JOINS = Limit(
    name="joins",
    tokens=600,
    window=TEN_MINUTES,
    title="Too many students at once",
    meanwhile="Until then nobody new joins from this network.",
    advice="Whoever has joined goes on working. Tell your teacher.",
)
# Wrong passwords only, by user name and address: a prankster keeps no teacher out elsewhere.
SIGN_INS = Limit(
    name="sign-ins",
    tokens=10,
    window=timedelta(minutes=15),
    title="Too many wrong passwords",
    meanwhile="Until then this user name cannot sign in from this network.",
    advice="On another network it can. If you forgot your password, "
    "the person who runs this server sets a new one.",
)
# Wrong passwords only, by address, for whoever tries name after name: a hundred teachers of one
# school may all mistype once.
SIGN_INS_OF_ALL = Limit(
    name="sign-ins of all",
    tokens=100,
    window=timedelta(minutes=15),
    title="Too many wrong passwords",
    meanwhile="Until then nobody can sign in from this network.",
    advice="Whoever is signed in stays so.",
)
# By account. A story has eight texts at most; reading a file can hold a process for ten seconds.
TEXTS = Limit(
    name="texts",
    tokens=60,
    window=TEN_MINUTES,
    title="Too many texts at once",
    meanwhile=NOT_STORED,
    advice=OTHER_WORK,
)
# By account, besides the one above: each asks a server of somebody else's for a page.
FETCHES = Limit(
    name="fetches",
    tokens=20,
    window=TEN_MINUTES,
    title="Too many web addresses at once",
    meanwhile="Until then no page is fetched for you.",
    advice="A page that you copy and paste is taken at once.",
)
# For all together, and given back as soon as the page is here. Fetching holds a process for ten
# seconds and reading for ten more: of two processes one is always left to the class.
FETCHING = Limit(
    name="fetching",
    tokens=1,
    window=timedelta(seconds=20),
    title="Another page is being fetched",
    meanwhile="Only one is fetched at a time, so that classes are not kept waiting.",
    advice="A page that you copy and paste is taken at once.",
)
# By account. A pack of 10 MB is unpacked and checked, and may hold 1,000 questions.
PACKS = Limit(
    name="packs",
    tokens=20,
    window=TEN_MINUTES,
    title="Too many files at once",
    meanwhile=NOT_STORED,
    advice=OTHER_WORK,
)
# By account. Gradebook and answers of eight classes in both formats are 32 files, and a class may
# have thirty students to hand out a file of; a handout as PDF takes a second or two.
EXPORTS = Limit(
    name="exports",
    tokens=90,
    window=TEN_MINUTES,
    title="Too many files at once",
    meanwhile="Until then no file is made for you.",
    advice=OTHER_WORK,
)
