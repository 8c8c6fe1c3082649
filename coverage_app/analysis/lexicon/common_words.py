"""Words of content so frequent in news of any kind that sharing them proves little.

Chosen from general knowledge of English news prose. Reporting verbs are just as frequent and have a
list of their own. `news_words` grades many more words for telling stories apart; for sentences of
one story its everyday words are no better: average precision 0.799 instead of 0.794, F1 the same,
and one pair of sentences more that only share their subject.
"""

from coverage_app.analysis.lexicon.months import MONTHS
from coverage_app.analysis.lexicon.word_sets import word_set

_FREQUENT = word_set(
    """
    able add added adding address allow allowed amid appear appeared area areas asked asking
    away back bad based became become becomes began begin beginning best better big billion body
    book bring brought build business called calling came car care case cases cause caused center
    centre century change changed child children city clear close come comes coming community
    company consider continue continued country countries course current currently cut data
    day days deal decade decades decide decided director early end ended entire event events expect
    expected face fact family father final find firm first five follow followed following foreign
    form former forward found four free friend friends full future gave general get gets getting
    girl give given giving go goes going gone good got government great group groups grow half
    hand happen happened hard head health hear heard held help high hit hold home hour hours house
    idea important include included includes including increase information international
    involved issue issues job keep kept kind knew know known knows large last late later latest law
    lead leader leaders leading leave led left let letter level life likely line list live lived
    lives living local long longer look looked looking lose lost lot low made main major make makes
    making man market matter mean means meet meeting member members men met million minute minutes
    moment money month months morning mother move moved name named national nearly need
    needed new news next night nine number numbers offered office official officials old open
    order part parts party past pay people percent person phone place plan planned plans play policy
    position possible post power present president press problem problems process program programme
    project provide public put raise ran reach reached real really reason recent recently record
    result results return right role room run running sat saw school second secretary see seek
    seen sent service services set seven share short show showed shown shows side similar single
    situation six small social source sources special spokesman spokeswoman spokesperson staff stand
    start started statement statements stay step stop stopped story street strong support sure
    system take taken takes taking talk team ten term thing things third thought thousand thousands
    three time times today together took top town tried true try trying turn turned two type use
    used using video view visit wait walk want wanted wants war watch water way week weeks went
    white win woman women word words work worked worker workers working world wrong year years
    yesterday young
    """
)

# Not the short forms that `grammar_words` has too: "sun" and "wed" say something.
_DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")

COMMON_WORDS = _FREQUENT | _DAYS | frozenset(MONTHS)
