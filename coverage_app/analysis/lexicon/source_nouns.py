"""Nouns for sources that have no name, and for what speaks on paper."""

from coverage_app.analysis.lexicon.word_sets import word_set

# What is written or counted and then "says", "shows" or "finds".
DOCUMENTS = word_set(
    """
    account accounts analyses analysis article articles assessment assessments audit audits average
    averages bill biography book bulletin census complaint data database diary document documents
    email emails estimate estimates evidence excerpts figures files filing filings findings footage
    forecast forecasts images indictment inquiry investigation lawsuit leaflet letter memo
    memorandum message messages minutes note numbers order paper papers petition poll polls post
    posts projection projections readout record records release report reports research results
    review ruling rulings statement statements statistics story studies study survey surveys
    testimony text texts transcript transcripts tweet tweets video videos
    """
)

# People, groups and media without a name who give information.
SPEAKERS = word_set(
    """
    activists ad ads adviser advisers advisor advisors aide aides allies analyst analysts
    authorities authority boyfriend brother campaign campaigners city companies company country
    county critic critics daughter diplomat diplomats doctors economist economists everybody
    everyone expert experts families family father film girlfriend group groups historian historians
    husband insider insiders investigators journalists lawmakers lawyer lawyers leaders locals many
    media military ministers mother mothers nation nations newspaper newspapers nominee nominees
    observers official officials operators opponents organisers organizers others outlet outlets
    people police pollsters prosecutor prosecutors pundits rescuers researcher researchers resident
    residents rivals sceptics scholars scientist scientists sister skeptics slide slides some
    someone son source sources spokesman spokespeople spokesperson spokeswoman state states students
    supporters survivors teachers team town union unions veterans victims villagers voters widow
    wife witness witnesses workers
    """
)
