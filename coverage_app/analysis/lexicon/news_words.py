"""How common a word is in English-language news: three classes, for weighing what texts share.

Chosen by hand as broad classes of everyday and news English, in the form of a dictionary where
there is one; inflected forms are found by their stem. What is in no class is rare and tells most.
"""

from coverage_app.analysis.lexicon.word_sets import word_set

# In almost any article: plain verbs and nouns, time, number words, irregular forms, short titles.
EVERYDAY = word_set(
    """
    add afternoon ahead allow almost anti anyhow apr april ask ate aug august away back became
    become began begin begun believe bent besides best bet better big bigger biggest billion
    bit bitten blew blown bore born bought bound bred bring broader broke broken brought built
    call came cannot case cast caught change child children chose chosen closer closest come
    company continue corp cost country cut day dealt dec december dozen drank drawn drew driven
    drove drunk dug earlier earliest early easier eaten eight eighteen eighth eighty eleven
    elsewhere end etc evening fact fallen far farther faster feb february fed feet fell felt
    fewer fifteen fifth fifty find first five fled flew flown follow forgot former forty fought
    found four fourteen fourth fri friday froze frozen full further gave get give given going
    gone good got gov government great greater greatest grew group grown half happen harder
    heard held help hence hid hidden high higher highest hit hold home hundred hung hurt
    important inc include jan january jul july jun june keep kept knew know known laid larger
    largest last late later latest lay lead leave led left lent let life lit little live llc
    long longer longest look lose lost low lower lowest ltd made make man mar march meant meet
    men met mice million mon monday month moreover morning move myself need new newest news
    next night nine nineteen ninety ninth non noted nov november number oct october official
    old older oldest once open otherwise own paid part pay people percent place point president
    pro public put quarter quit ran really rep report richest right risen rode rose run sang
    sank sat saturday saw second see seen self sen sent sep sept september set seven seventeen
    seventh seventy shone shook short show shown shrank shut side six sixteen sixth sixty slept
    slid slower small smaller smallest sold soon sooner sought spent split spoke spoken
    spokesman spokeswoman sprang spread start state statement stole stolen stood stop story
    stronger strongest struck stuck sun sunday sunk swam swept swore sworn swung take taken
    taught teeth ten tenth thereby thing think third thirteen thirty thought thousand three
    threw thrown thu thurs thursday time today tomorrow took top tore torn trillion try tue
    tuesday turn twelve twenty twice two understood unlike usa use want way wed wednesday week
    well went wept whatever whether whichever whoever wider win withdrew woke woman women won
    wore work world worn worse worst written wrote year yesterday young younger youngest zero
    """
)

# In many articles, whatever they are about: politics, courts, business, the press itself.
NEWSPAPER = word_set(
    """
    accept access accord account accuse act action actually administration admit adult advise
    affect agency agent agree agreement aid aim air alive allegation alone alternative america
    american amount announce answer anyone anything apparent appeal appear approach approve
    area argue argument arm army arrest arrive article aside attack attempt attend attention
    audience author available average avoid aware bad ban bank base basic battle bear beat
    behavior belief benefit bill black blame block board body book boss boy break brief brother
    budget build business buy campaign candidate capital car care career carry catch cause cent
    center central century certain chair chairman challenge chance charge check chief choice
    choose church citizen city civil claim class clear close club college comment commission
    commit committee common communication community compare complain complete concern condition
    conduct conference confirm conflict congress consider contact contain control council court
    cover create credit crime criminal crisis critic crowd culture current customer daily
    damage danger data date daughter dead deal death debate decade decide decision deep defend
    defense degree delay demand democracy democrat deny department describe detail determine
    develop die difference difficult direct director discuss doctor document dollar door doubt
    draw dream drive drop due earn east easy economic economy editor education effect effort
    elect else emerge emergency employee encourage enemy energy enforcement enough ensure enter
    entire especially establish europe european event eventually everyone everything evidence
    exactly example executive exist expect experience expert explain express eye face facility
    fail failure fair faith fall family fan father fear feature federal feel fight figure file
    fill final financial fine finish fire firm floor focus food force foreign form forward free
    freedom friend front fully fund future gain game general girl global goal gop governor
    grand ground grow growth guess gun guy hand happy hard head health hear heart heavy history
    hope host hotel hour house huge human husband idea identify image immediate impact impose
    improve incident increase indeed independent indicate individual industry influence
    information injure injury instead institution interest international internet interview
    investigate involve issue job join journalist judge jury justice key kid kill kind king
    knowledge large launch law lawmaker lawsuit lawyer leader leadership learn legal
    legislation letter level liberal lie light likely limit line list listen local london loss
    lot love main maintain major manage mark market marriage matter maybe mean measure media
    medical member memory mention message middle military mind minister minor minute miss
    mission mistake model modern moment money moral mother motion movement movie murder music
    name nation nature nearly necessary network nice nominee north nothing notice office oil
    online operate opinion opportunity opposition option order ordinary organization original
    others overall owner page paper parent parliament participate particular partner party pass
    past path patient pattern peace perform perhaps period person phone photo physical pick
    picture piece plan plane play player please plenty police policy political politician poll
    poor popular population position possible post potential power practice prepare presence
    present press pressure pretty prevent previous price primary prime print prison private
    probably problem process produce product professional professor profit program project
    promise property proposal prosecutor protect protest prove provide publish pull purpose
    push question quick race radio raise range rate rather reach react reaction read ready real
    reality realize reason receive recent recognize recommend record red reduce refer reform
    refuse region reject relate relationship release religion religious remain remark remember
    remove repeat replace reply represent republican request require rescue research resident
    resign resource respond response rest result retire return reveal review rich rise risk
    road role room round rule safe safety sale save scene schedule school science scientist
    screen search season seat secretary section security seek seem sell senate send senior
    sense series serious serve service session settle sex sexual share shoot shop shot sign
    significant similar simple simply single sister site situation size social society software
    soldier someone something sometimes son source south special specific speech spend
    spokesperson sport staff stage stand standard station status stay step stock store strategy
    street strike strong student study stuff style subject succeed success suffer suggest
    summer supply support suppose supreme sure surprise survey suspect system table talk target
    tax team technology television term terrorism terrorist test thank therefore threat
    threaten throw together tonight total tough tour town track trade tradition train travel
    treat treatment trial trip troop trouble true trust truth tweet twitter type understand
    union unit university usually value various vehicle version victim video view violence
    violent visit voice vote voter wait walk wall war warn washington watch water weapon wear
    website weekend west western white whole wife window wish wonder word worker worry worth
    write writer wrong york
    """
)

# Presidents of the United States since 1961 and later leaders of other large countries: their names
# stand in articles on the most different events.
LEADERS = word_set(
    """
    biden blair brown bush cameron carter chirac clinton erdogan ford hollande johnson kennedy
    kohl macron medvedev merkel merz mitterrand modi netanyahu nixon obama putin reagan sarkozy
    scholz schroeder starmer sunak thatcher trump truss xi yeltsin zelensky
    """
)

# Common words that an article may well do without.
KNOWN = word_set(
    """
    abandon abc ability able abortion abroad absence absolute abuse academic academy accident
    accompany accomplish accurate achieve acknowledge acquire activist activity actor addition
    address adjust advance advantage advisor advocate afford afghanistan afraid africa african
    age agenda aggression ago airline airport alabama alarm alaska album alcohol ally alter
    altogether amazing ambassador amend amid analysis analyst ancient angeles anger angry
    animal anniversary annual anonymous anticipate anxiety anybody anymore anyway anywhere
    apart apologize app apple application apply appoint appreciate appropriate arab arise
    arizona arkansas arrangement art artist ashamed asia asian aspect assault assembly assert
    assess asset assist associate assume assure atlantic atmosphere attach attitude attorney
    attract australia australian auto automatic award awful baby background bag ball ballot
    band bar bare barrier baseball basis basketball bathroom bay bbc beach beautiful bed beer
    behalf behave beijing bell belong bench berlin bid bike billionaire bind bird birth
    birthday bishop blast blind blog blood bloomberg blow blue boat bomb bond boost border
    boston bottom box brain branch brand brave brazil breach bread breakfast breast breath
    bridge bright brilliant britain british broad broadcast broker brussels bunch bus button
    buyer cabinet cable cake california calm camera camp canada canadian cancel cancer cap
    capable capacity captain capture card carolina cash catholic cbs celebrate cell ceo
    ceremony chain chamber champion championship channel chapter character characterize chart
    chat cheap chicago chicken childhood china chinese christmas cinema circle circumstance
    cite citizenship civilian clash classic clean climate climb clinic clock cloud cnn coach
    coalition coast code coffee cold collapse colleague collect colonel color colorado column
    combat combination comedy comfort command commercial commissioner communist competition
    complaint complex complicated component comprehensive compromise computer concede
    concentrate concept concert conclude conclusion concrete condemn confidence confront
    confusion congressional congressman connect connecticut consecutive consequence
    conservative considerable consistent constant constitution construction consultant consumer
    contend content contest context contract contrast contribute controversial convention
    conversation convict convince cook cool cooperation copy core corner corporate correct
    correspondent corrupt counsel count counter county couple courage course cousin coverage
    crash crazy credible cross crucial cry cup curious custody cycle dad dance dark database
    dear debt declaration decline dedicate deeply defeat deficit define definitely delegate
    deliver delivery demonstrate denounce departure depend deploy deputy desert deserve design
    desire desk desperate destroy destruction detain detect detroit device devote dialogue dig
    digital dinner diplomat dirty disagree disappear disappoint disaster discipline disclose
    discover discovery discrimination disease dismiss display dispute distance distant distinct
    distribute district divide division divorce dog domestic dominate donate donor double draft
    drama dramatic dress drink driver drug dry dub duty eager ear earth ease easily eastern eat
    edge edition efficient egg elderly electric electronic element eliminate email embarrass
    embassy embrace emotion emphasize employ empty enable encounter endorse engage engine
    england english enjoy enormous enterprise entertainment enthusiasm entitle entrance entry
    environment environmental equal equipment era error escape essential estate estimate ethic
    ethnic evaluate evil evolve examine excellent exchange excite exclude exclusive excuse
    exercise expand expansion expense explanation explode explore explosion expose exposure
    extend extension extent external extra extraordinary extreme fabric facebook factor factory
    faculty false familiar famous farm farmer fashion fast fat fatal fate fault favor favorite
    fbi feed fellow female fence festival fiction field fierce fighter film finance fish fit
    fix flag flat fleet flight florida flow fly folk foot footage football forecast forest
    forever forget formal format formula forth fortune forum foundation founder fox frame
    france fraud french frequent fresh frustrate fuel function fundamental funeral funny
    furious furthermore gang gap garden gas gate gather gay gender generate gentleman genuine
    german germany gift glad glass god gold golden golf google grade gradually graduate grass
    gray green greet guarantee guard guardian guest guide guilty habit hair hall handle hang
    happily harassment harm harsh hat hate healthcare healthy heat heaven height hell hero
    hesitate hide highlight highway hill hire historic hole holiday holy honest honor horrible
    horror horse hospital hostile hot household humor hunt ice ideal identity ignore ill
    illegal illinois imagine immigrant imply impress inch inclined income incorrect incredible
    indian indiana indict infrastructure initial inner innocent innovation inquiry insist
    inspect inspector inspire instance instant instruction instrument insult insurance
    integrity intellectual intelligence intend intense intent internal interpret interrupt
    intervention introduce introduction invade invasion invest investor invite iowa iran iraq
    ireland irish iron islam island israel israeli italian italy item jail japan japanese
    jersey jewish jews joint joke journal journey judgment judicial jump juror kansas keen
    kentucky kick killer kitchen knock korea korean label labor lack lady lake land landscape
    lane language laptop latter laugh layer league leak lean leap leather lecture legacy
    legislature legitimate lend length lesson liberty library license lifetime lift link lip
    literally literature loan lobby location lock logic lone longtime loose lord los loud
    louisiana lover loyal luck lucky lunch luxury machine mad magazine mail mainstream maker
    male manner manufacturer map margin marine married mass massachusetts massacre massive
    master match material maximum mayor meal meantime mechanism membership mental mere merit
    mess metal meter method metropolitan mexican mexico miami michigan mid mile milk minimum
    minnesota mirror missouri mix mobile mode moderate modest mom monitor mortgage moscow
    mostly motivate mount mountain mouth multiple muslim mutual mystery narrative narrow native
    nato naval navy nbc neck negative negotiate neighbor neighborhood nervous nevada newly
    newspaper nobody noise nominate nonetheless normal northern nose notably notion nowhere
    nuclear numerous oath object obligation observe obtain obvious occasion occasionally
    occupation occupy occur ocean odd offense offer ohio okay oklahoma ongoing opponent oppose
    orange oregon orientation outcome outlet outline outrage outstanding overcome overnight
    overseas overwhelming owe ownership pack package pain paint pair pakistan palace pale
    palestinian panel panic paragraph pardon paris park partially partnership passage passenger
    passion passport pastor patrol pause payment peak peer pennsylvania pentagon perceive
    percentage perception perfect permanent permission permit persist personnel perspective
    persuade phase phenomenon phrase pilot pipe pitch plain planet plant plastic plate platform
    plea plead pleasure pledge plot plus pocket poem poet pole pool pop pope portion portrait
    pose possess poster pound poverty praise pray prayer precise predict prefer prescription
    preserve presidential presumably pretend prevail pride priest primarily prince princess
    principal principle prior priority privacy privilege prize probe procedure proceed
    profession profile profound progress prohibit prominent promote prompt proof proper
    prosecute prospect proud provision provoke psychological purchase pursue qualify quality
    quarterback queen quiet quote racial racism racist radical rail rain rally random rank
    rapid rare reader realistic rebel recall recession reckon recognition recover recovery
    recruit referendum reflect refugee regard regardless regime register regret regular
    regulation reiterate relax relevant relief relieve rely remind remote rent repair
    representation reputation resemble reserve resist resolution resolve resort respect
    restaurant restore restrict resume retail retain retreat reuters revenue reverse revolution
    reward rhetoric ride ridiculous rifle ring riot rip rival river rock rocket roll romantic
    romney roof root rough route routine row royal ruin rumor rural rush russia russian
    sacrifice sad sake salary salt sanction sand satisfy saudi scale scandal scare scenario
    scheme scholar scholarship scientific scope score scotland script sea seal secret seize
    select sensitive sentence sentiment separate sequence serial servant settlement severe
    shadow shake shape sharp sharply shelter shift ship shirt shock shoe shore shortage
    shoulder shout shutdown sick sight signal signature silence silent silver sin sing singer
    sink sir skill skin sky slave sleep slight slow slowly smart smell smile smoke smooth snow
    soccer soft soil solar sole solid solution solve somebody somehow somewhat somewhere song
    sophisticated sorry sort soul sound southern soviet space spain spanish spark speak speaker
    specialist spectrum speculation speed spell spin spirit spiritual sponsor spot spouse
    spring squad square stability stable stadium stake stance star stare startup steady steal
    steel stem stick stone storm straight strange stranger strategic stream strength strengthen
    stress stretch strict string strip stroke structure struggle studio stupid submit
    subsequent substance substantial suburb sudden suicide suit sum summit super superior
    suppress surface surge surgery surround surveillance survival survivor suspend suspicion
    suspicious sustain swear sweep swift swing switch symbol sympathy syria syrian tactic tale
    talent tank tap tape task taste taxpayer teach teacher tear technical technique teen
    teenager telephone temperature temporary tend tendency tennessee tension terrible territory
    testify testimony texas text theater theme theory thin thorough thus ticket tie tight till
    tiny tip tire title tobacco tokyo tone tongue tool tooth topic torture toss touch tourist
    tout tower toy trace traffic tragedy tragic trail transfer transform transition transparent
    transport trap treasury treaty tree tremendous trend tribe trick trigger truck truly tube
    tunnel turkey twin typical ugly ukraine ultimate unable uncertain uncle unclear undergo
    underlying undermine unemployment unexpected unfair unfortunate unhappy uniform unique
    universal unknown unprecedented unusual unveil upcoming update upper upset urban urge
    urgent user utility vacation valley valuable van variety vast venture verdict versus vessel
    veteran vice vicious victory vietnam viewer village violate virtual virus visible vision
    visitor visual vital volume voluntary volunteer vow vulnerable wage wake wales wander warm
    wash waste watchdog wave weak wealth wealthy weather web weigh weight weird welcome welfare
    wheel whenever wherever whisper wide widespread wild willing wind wine wing winner winter
    wire wisconsin wisdom wise withdraw witness wood worldwide wound yard yell yellow yes yield
    youth zone
    """
)
