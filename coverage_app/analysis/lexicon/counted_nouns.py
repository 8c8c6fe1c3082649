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
