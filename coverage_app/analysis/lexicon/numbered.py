"""What carries a number as its name: such a number counts nothing."""

from coverage_app.analysis.lexicon.word_sets import word_set

# "Article 5", "page 12", "Flight 370", "No. 10".
NUMBERED = word_set(
    """
    act apartment apt article book bus category channel chapter class clause col column day division
    edition episode exhibit expo figure flight floor form gate grade group highway interstate issue
    item junction lane level line lot mark model no nos number page paragraph part phase pier
    platform point precinct proposition psalm question resolution room round route row rule scene
    season section seed size spot stage step suite table terminal tier title track train type unit
    version vol volume ward week zone
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
