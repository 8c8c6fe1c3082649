"""Words that news texts use for one another: a line each, the first word stands for all.

Broad classes of English news prose, from general knowledge. They are not synonyms in a dictionary's
sense but words by which two reporters tell one event ("troops", "soldiers"), among them forms that
a stemmer leaves apart ("die", "death").
"""

_CLASSES = """
kill killing killed slay slain die died dying dead death deaths deadly fatal fatally fatality
murder murderer homicide
injure injury injuries hurt wound wounded injured
soldier troop troops serviceman servicemen
army military
fight fighting combat battle fought
war warfare
attack assault attacker assailant strike struck airstrike raid
bomb bombing bomber explosion explode blast explosive detonate
shoot shooting shot shooter gunman gunmen gunfire
gun firearm weapon rifle handgun pistol
missile rocket
police policeman policemen cop officer
arrest detain detained custody detention apprehend
jail prison imprison imprisonment sentence incarcerate
lawsuit suit sue sued suing litigation
lawyer attorney solicitor barrister counsel
judge justice magistrate
court tribunal courtroom
trial hearing
accuse accusation allege alleged allegedly allegation
charge indict indictment
crime criminal offense offence
convict conviction guilty
steal stole stolen theft thief rob robbery robber
fire blaze wildfire
burn burnt
flood flooding floodwater inundate
storm hurricane cyclone typhoon
quake earthquake tremor
crash collision collide wreck
car vehicle automobile
plane airplane aircraft jet airliner
drone uav uavs
ship vessel boat
train railway railroad rail
doctor physician medic
hospital clinic
medicine medication medical
illness disease sickness ill sick
virus infection infect
vaccine vaccinate vaccination inoculation
operation surgery surgical surgically surgeon
child children kid
baby infant newborn
teenager teen teenage adolescent
student pupil schoolchild
teacher educator
mother mom mum
father dad
wife spouse husband
relative kin
president presidential presidency
government administration
lawmaker legislator congressman congresswoman
parliament legislature
law legislation statute
vote ballot
elect election electoral poll
candidate nominee contender
republican gop
democrat democratic
resign resignation quit
fire dismiss dismissal sack oust ouster
nominate nomination appoint appointment
hire recruit
job employment
worker employee staffer staff
company firm corporation business
factory plant
shop store retailer
money cash fund
cost price
rise rose risen increase surge grow grew growth climb soar
fall fell fallen drop decline decrease plunge tumble shrink
cut reduce reduction slash
begin began begun start launch commence
end finish conclude
stop halt cease
buy bought purchase acquire acquisition
sell sold sale
pay paid payment
build built construct construction
rebuild reconstruct reconstruction
destroy destruction demolish
close closure shut shutdown
delay postpone
cancel cancellation
ban prohibit outlaw forbid
allow permit permission
approve approval endorse
reject rejection refuse refusal
deny denied denial
agree agreement deal pact accord
talk negotiate negotiation
meet met summit
visit trip
arrive arrival
leave left depart departure
flee fled escape
send sent deploy deployment dispatch
help aid assist assistance
protest protester demonstration demonstrator demonstrate rally
riot unrest
threat threaten threatened threatening
fear worry concern
criticize criticise criticism condemn denounce
praise laud hail
announce announcement
reveal disclose disclosure
study research researcher survey
expert specialist analyst
find found discover discovery
search hunt
investigate investigation investigator probe inquiry
evidence proof
show display
footage video
picture photo photograph image
win won victory winner
lose lost loss
chief head leader
disappear disappearance vanish
rescue rescuer save
victim casualty
witness eyewitness
home house residence
apartment flat
border frontier
immigrant migrant migration immigration
rebel insurgent militant
terrorist terrorism terror
hostage captive
nuclear atomic
oil petroleum crude
tax taxation levy
poverty poor
rich wealthy
big large huge massive enormous
fast quick rapid swift
month monthly
week weekly
year yearly annual
day daily
hour hourly
throw threw thrown hurl toss
push shove
drive drove driver driving motorist
road street highway
rain rainfall
snow snowfall
web internet online website
phone telephone cellphone smartphone
film movie
song music
match game
religion religious
muslim islamic islam
jewish jew
gay homosexual
marriage marry wedding
birth born
funeral burial bury
apology apologize apologise
sex sexual sexually
rape rapist
harass harassment
abuse abusive
discriminate discrimination discriminatory
race racial racist racism
promise pledge vow
decide decision
believe belief
expect expectation
try tried attempt
suspect suspicion
confirm confirmation
replace replacement
provide supply
strong strength strengthen
weak weakness weaken
danger dangerous
free freedom release
economy economic economical
finance financial
technology technological tech
science scientific scientist
politics political politician
diplomat diplomatic diplomacy
"""

# Each word: the first word of its class.
SYNONYMS = {
    word: row.split()[0] for row in reversed(_CLASSES.strip().splitlines()) for word in row.split()
}
