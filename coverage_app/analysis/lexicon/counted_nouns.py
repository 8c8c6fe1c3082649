"""Nouns that are counted: words for people, and plurals that do not show it."""

from coverage_app.analysis.lexicon.word_sets import word_set

# A number of these is a number of people, in whatever role.
PEOPLE = word_set(
    """
    activists actors adults adviser advisers advisors agents aides americans applicants army artists
    athletes attackers attendees aviators babies bidders boys builders campaigners candidates
    captives casualties celebrities children citizens civilians classmates climbers clerks
    colleagues columnists commuters competitors congregants consumers contractors councillors
    councilors cousins crew criminals crowd customers cyclists daughters deaths defendants delegates
    demonstrators detainees developers diplomats directors doctors drivers dead drinkers economists
    editors educators employees engineers evacuees experts families fans farmers fatalities fathers
    fighters firefighters fishermen followers footballers foreigners friends gamers girls
    goalkeepers grandchildren graduates guests guards gunmen hikers homeowners hostages immigrants
    individuals infants infantry inhabitants injured inmates insurgents investigators investors
    islanders jihadists jobseekers journalists judges jurors kids laborers labourers lawmakers
    lawyers leaders learners listeners locals ladies lads marchers marines mayors medics members men
    migrants militants millionaires billionaires ministers miners monks mothers motorists mps
    murderers musicians nationals natives neighbors neighbours newborns nuns nurses officers
    officials onlookers opponents orphans owners painters parents partners participants passengers
    patients paramedics paratroopers pedestrians pensioners people peasants performers person
    personnel persons pilgrims pilots players police policemen politicians pollsters poets
    presidents priests prisoners professors programmers protesters pupils rebels readers recruits
    refugees relatives representatives reporters rescuers researchers reservists residents
    respondents retirees rioters riders runners sailors scholars scientists seniors senators
    shareholders shoppers siblings singers sisters skiers smokers soldiers sons spectators sportsmen
    sportswomen staff staffers students suicides supporters surgeons survivors suspects swimmers
    taxpayers teachers teenagers teens tenants terrorists toddlers tourists traders trainees
    travelers travellers troops twins users vaccinators veterans victims viewers villagers visitors
    volunteers voters walkers warriors watchers wives women workers worshippers wounded writers
    youngsters youths student soldier woman man child teacher worker patient passenger protester
    resident voter officer civilian
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
    across afterwards always as besides afterward bias business chaos class crisis cross dangerous
    downwards famous gas generous glass his hers host its less loss mass minus numerous obvious ours
    overseas perhaps plus previous process religious sometimes serious series success this thus
    towards various versus virus was yes
    """
)
