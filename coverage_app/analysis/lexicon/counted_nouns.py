"""Nouns that are counted: words for people, and plurals that do not show it."""

from coverage_app.analysis.lexicon.word_sets import word_set

# A number of these is a number of people, in whatever role.
PEOPLE = word_set(
    """
    activists actors adults adviser advisers advisors agents aides americans applicants artists
    athletes attackers attendees aviators babies bidders billionaires boys builders campaigners
    candidates captives casualties celebrities child children citizens civilian civilians classmates
    clerks climbers colleagues columnists commuters competitors congregants consumers contractors
    councillors councilors cousins crew criminals customers cyclists daughters dead deaths
    defendants delegates demonstrators detainees developers diplomats directors doctors drinkers
    drivers economists editors educators employees engineers evacuees experts families fans farmers
    fatalities fathers fighters firefighters fishermen followers footballers foreigners friends
    gamers girls goalkeepers graduates grandchildren guards guests gunmen hikers homeowners hostages
    immigrants individuals infantry infants inhabitants injured inmates insurgents investigators
    investors islanders jihadists jobseekers journalists judges jurors kids laborers labourers
    ladies lads lawmakers lawyers leaders learners listeners locals man marchers marines mayors
    medics members men migrants militants millionaires miners ministers monks mothers motorists mps
    murderers musicians nationals natives neighbors neighbours newborns nuns nurses officer officers
    officials onlookers opponents orphans owners painters paramedics paratroopers parents
    participants partners passenger passengers patient patients peasants pedestrians pensioners
    people performers person personnel persons pilgrims pilots players poets police policemen
    politicians pollsters presidents priests prisoners professors programmers protester protesters
    pupils readers rebels recruits refugees relatives reporters representatives rescuers researchers
    reservists resident residents respondents retirees riders rioters runners sailors scholars
    scientists senators seniors shareholders shoppers siblings singers sisters skiers smokers
    soldier soldiers sons spectators sportsmen sportswomen staff staffers student students suicides
    supporters surgeons survivors suspects swimmers taxpayers teacher teachers teenagers teens
    tenants terrorists toddlers tourists traders trainees travelers travellers troops twins users
    vaccinators veterans victims viewers villagers visitors volunteers voter voters walkers warriors
    watchers wives woman women worker workers worshippers wounded writers youngsters youths
    """
)

# "15 dead", "20 wounded": people, though no noun follows.
STATES_OF_PEOPLE = word_set(
    """
    arrested dead detained displaced homeless hospitalised hospitalized hurt injured killed missing
    unemployed wounded
    """
)

# Plurals without "s", and nouns for many.
IRREGULAR_PLURALS = word_set(
    """
    aircraft bacteria brethren cattle children cod crew criteria data deer feet fish fishermen fungi
    geese gunmen infantry lives media men mice offspring oxen people personnel phenomena police
    policemen salmon sheep shrimp species sportsmen sportswomen staff swine teeth troops trout wives
    women
    """
)

# Words in "s" that are no plural noun.
NOT_PLURALS = word_set(
    """
    across afterward afterwards always as besides bias business chaos class crisis cross dangerous
    downwards famous gas generous glass hers his host its less loss mass minus numerous obvious ours
    overseas perhaps plus previous process religious series serious sometimes success this thus
    towards various versus virus was yes
    """
)

# What a number counts though a hyphen joins it and it stands before another noun: "a six-bedroom
# house"; "two-party", "three-dimensional" and "one-sided" count nothing.
JOINED_NOUNS = word_set(
    """
    act author bath bathroom bed bedroom book bus candidate car carriage chapter city core count
    country course cylinder disc dog door engine episode family film floor game gear goal gun hole
    horse inning judge justice lane language lap letter line man match member minister nation night
    pack page panel parent partner people person piece plane player point pupil room round run
    runner school screen seat seater serving set ship shot side speed stage star state step stop
    store storey story stroke student team term test time title track train vehicle volume vote
    wheel win woman word
    """
)

# What a sum is paid or counted by: "$5 a ticket", "two a head".
SHARED_OUT = word_set(
    """
    adult bag bed bottle bowl box bushel can capita car carton case child copy cup customer dose
    driver dwelling employee family game glass guest head home household item job kid load lot match
    member night package packet pair patient person piece plate player pop property pupil resident
    ride room school seat share shot student taxpayer ticket trip unit user vehicle visit visitor
    voter worker
    """
)

# Adjectives between a measure and what is measured: "a 6-foot tall man".
DIMENSIONS = word_set(
    """
    broad deep high long tall thick wide
    """
)
