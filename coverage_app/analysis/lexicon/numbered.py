"""What carries a number as its name: such a number counts nothing."""

from coverage_app.analysis.lexicon.word_sets import word_set

# "Article 5", "page 12", "Flight 370", "No. 10".
NUMBERED = word_set(
    """
    act apartment apt article book bus category channel chapter class clause col column day division
    edition episode exhibit expo figure flight floor form gate grade group highway interstate issue
    item junction lane lap level line lot mark model no nos number page paragraph part phase pier
    platform point precinct proposition psalm question resolution room round route row rule scene
    season section seed size spot stage step suite table terminal tier title track train type unit
    update version vol volume ward week zone
    """
)

# Makers and makes whose models are numbers: "a Boeing 737", "Airbus 380 jets", "Windows 11".
MAKERS = word_set(
    """
    airbus android audi bmw boeing cessna concorde embraer falcon fiat fokker galaxy intel iphone
    learjet mazda mercedes mig mirage nokia peugeot pixel playstation porsche sukhoi tupolev windows
    xbox
    """
)

# Stock indexes and lists that end in a number: "the FTSE 100", "S&P 500", "the Fortune 500".
INDEXES = word_set(
    """
    asx billboard cac csi dax forbes fortune ftse ftsemib hot ibex kospi nasdaq nifty nikkei p ptsx
    russell smi sp stoxx topix tsx wilshire
    """
)

# Types of airliner that are written without their maker: "the 737 Max", "a 747 jet".
JETS = frozenset({"707", "717", "727", "737", "747", "757", "767", "777", "787"})
AIRCRAFT = word_set(
    """
    aircraft airliner airliners fleet freighter freighters jet jets jumbo jumbos plane planes
    """
)

# "a 4K screen", "1080p": lines on a screen.
SCREENS = frozenset({"4k", "8k", "240p", "360p", "480p", "720p", "1080p", "1440p", "2160p"})

EMERGENCY_NUMBERS = frozenset({"000", "110", "112", "911", "999"})
CALLS = word_set(
    """
    call called calling calls dial dialed dialing dialled dialling
    """
)

# After the number of a house: "49 Mill Road".
STREETS = word_set(
    """
    ave avenue blvd boulevard close court crescent cres drive dr highway hwy lane ln parade pde
    parkway place plaza rd road square st street terrace way
    """
)
ZIP_CODES = frozenset({"zip", "postcode"})

# Words that a hyphen joins to a number without making it a name: "sub-3 metre", "now-9".
BEFORE_JOINED_NUMBERS = frozenset({"now", "sub", "then", "to"})

# "the top three", "the final four": places in a ranking, unless a plural follows.
RANKS = frozenset({"big", "bottom", "fab", "famous", "final", "last", "next", "top"})

# "one" that counts nothing before or after these.
BEFORE_IDLE_ONE = word_set(
    """
    another any each every no other that the this which
    """
)
AFTER_IDLE_ONE = word_set(
    """
    another bit day direct else moment more morning night one other reason side such thing time way
    """
)
# "one of the best films" says how good it is and counts nothing.
SUPERLATIVES = word_set(
    """
    best few first favorite favourite key last least leading main major many more most only top
    worst
    """
)
# "one day" counts after these.
BEFORE_COUNTING_ONE = word_set(
    """
    about almost for just last lasted least nearly only than
    """
)

CLOCK_WORDS = word_set(
    """
    a.m a.m. am bst cet edt est gmt hrs o'clock p.m p.m. pdt pm pst utc
    """
)

# "in 1999", "since 2011": before a bare number of four digits these mean a year.
BEFORE_YEARS = word_set(
    """
    after around autumn before between by circa during early fall from in into late mid of since
    spring summer through till to until winter year
    """
)

MARKS_OF_NAMES = frozenset({"#", "№", "§", "@"})
