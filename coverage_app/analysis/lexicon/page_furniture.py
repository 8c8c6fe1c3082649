"""What news pages print around an article: labels of menus, buttons, lists, credits and notices.

Phrases are in lower case with straight apostrophes, without figures and without marks at their
ends. They are the stock phrases of news sites and publishing systems, not of single articles.
"""

# Labels of advertisements.
_ADVERTISEMENT_LABELS = """
    ad | ad choices | ad feedback | adchoices | ads | advert | advertisement | advertisements |
    advertiser content | advertising | anzeige | article continues after ad |
    article continues after advertisement | article continues below |
    article continues below advertisement | brought to you by | continue reading below |
    continue reading the main story | paid advertisement | paid content | paid partner content |
    paid post | partner content | presented by | promoted | promoted content | remove ads |
    report this ad | scroll to continue | skip ad | skip advertisement | sponsor message |
    sponsored | sponsored by | sponsored content | story continues |
    story continues after advertisement | story continues below |
    story continues below advertisement | supported by
"""
ADVERTISEMENT_LABELS = frozenset(phrase.strip() for phrase in _ADVERTISEMENT_LABELS.split("|"))

# Names of the sections of a newspaper or a news site.
_SECTION_NAMES = """
    africa | americas | analysis | art | arts | asia | australia | auto | autos | blogs | books |
    breaking news | business | canada | cars | celebrity | china | columnists | columns |
    commentary | cooking | courts | crime | culture | dance | defence | defense | design |
    economics | economy | editorial | editorials | education | election | elections | energy |
    entertainment | environment | europe | events | exclusive | fact check | family | fashion |
    features | film | finance | food | football | games | gaming | gear | health | ideas |
    in depth | india | international | investigations | law | letters | life | lifestyle | local |
    local news | magazine | markets | media | middle east | military | money | movies | music |
    nation | national | national security | new york | news | news line | newswire | obituaries |
    op-ed | opinion | opinions | people | photos | podcast | podcasts | police | politics |
    property | real estate | region | regional | religion | reviews | russia | science |
    security | society | special reports | sport | sports | style | tech | technology |
    television | tennis | theater | theatre | transportation | travel | tv | u.s | u.s. news |
    uk | uk news | ukraine | us | us news | usa | video | videos | war | weather | world |
    world news
"""
SECTION_NAMES = frozenset(phrase.strip() for phrase in _SECTION_NAMES.split("|"))

# Labels of menus, buttons and forms.
_MENU_LABELS = """
    about | about us | accept | accept all | accept all cookies | accept and continue |
    accept cookies | accessibility | account | account settings | add to list | advertise |
    advertise with us | alerts | all | all sections | app | app store | apps | archive | archives |
    article | articles | back | back to gallery | back to top | bookmark | browse | buy now |
    cancel | careers | change edition | change location | classifieds | close | close menu |
    close navigation | close window | connect with us | contact | contact us | continue |
    continue reading | contribute | cookie policy | cookie preferences | cookie settings | cookies |
    corrections | crossword | crosswords | customer service | dark mode | decrease font size |
    digital edition | dismiss | do not sell my info | do not sell my personal information | donate |
    download app | e-edition | e-paper | edition | email address | embed | english | epaper |
    expand | expand menu | explore | explore more topics | faq | faqs | feedback | follow |
    follow us | follow us on | follow us on social media | follow us on social networks |
    font size | full screen | get app | get it | get the app | gift this article | give feedback |
    go to home page | go to homepage | google play | got a tip | got it | help | help center |
    hide | hide menu | home | home page | horoscope | horoscopes | i accept | i agree | image |
    increase font size | install | jobs | latest | latest news | learn more | link | links |
    listen | listen to this article | live | live blog | live tv | load more | loading | log in |
    log in / sign up | log out | login | logout | main menu | manage account | manage cookies |
    manage my account | manage preferences | manage subscription | masthead | meet the team | menu |
    more | my account | my news | my profile | navigation | newsletter | newsletters | next |
    next article | next page | next post | no thanks | notifications | ok | open in app |
    open menu | open navigation | order reprints | our journalists | our newsletters | our team |
    photo gallery | play | play video | post navigation | preferences | press | press releases |
    previous | previous article | previous next | previous post | print edition |
    print subscription | privacy | privacy center | privacy choices | privacy notice |
    privacy policy | privacy settings | profile | puzzles | quick links | read full bio |
    read full story | read in app | register | reject all | replay | report | report error |
    resize text | rss | rss feed | rss feeds | save | saved articles | scroll back to top |
    scroll down | scroll to top | sections | see full bio | send feedback | send tips |
    send us a tip | settings | shop | shopping | show all | show less | show more | sign in |
    sign in / register | sign in or register | sign out | sign up | sign up now | site index |
    site information | site logo | site map | sitemap | skip | skip to content |
    skip to main content | skip to navigation | start | student subscriptions | sub menu | submit |
    submit a tip | subscribe | subscribe now | subscribe sign in | subscriber login |
    subscriptions | support us | switch edition | terms | terms & conditions |
    terms and conditions | terms of sale | terms of service | terms of use | text size |
    thanks for watching | tip us | today's edition | today's paper | toggle menu |
    toggle navigation | toggle search | top | unsubscribe | view all | view author archive |
    view full profile | view gallery | view more | view results | visit website | watch |
    watch live | watch now | weather forecast | work for us | write for us | x | you are at |
    you are here | your account | your email | your email address | your privacy choices |
    your privacy rights | zoom
"""
MENU_LABELS = frozenset(phrase.strip() for phrase in _MENU_LABELS.split("|"))

# Labels of search boxes.
_SEARCH_LABELS = """
    hi, what are you looking for | i'm looking for | looking for something | search | search for |
    search form | search here | search in pages | search our site | search results | search site |
    search the site | search this site | search this website | site search | start typing |
    type and hit enter | type here to search | type to search | what are you looking for |
    what can we help you find
"""
SEARCH_LABELS = frozenset(phrase.strip() for phrase in _SEARCH_LABELS.split("|"))

# Headings of lists of other stories and of topics.
_RELATED_HEADINGS = """
    also in the news | also of interest | also on the web | also read | around the network |
    around the web | do not miss | don't miss | editor's choice | editor's pick | editor's picks |
    editors' choice | editors' picks | elsewhere on the web | explore more | explore more stories |
    featured | featured articles | featured content | featured stories | featured video |
    featured videos | from around the web | from our partners | from our sponsors | from the web |
    further reading | hot topics | icymi | in case you missed it | in other news | in this article |
    in this section | just in | keep reading | latest articles | latest from | latest headlines |
    latest posts | latest stories | latest updates | latest videos | like this | more articles |
    more coverage | more from author | more from this author | more from this section |
    more from this story | more great stories | more headlines | more in this section |
    more like this | more news | more on | more on this story | more on this topic | more posts |
    more stories | more stories like this | more to explore | more top stories | more videos |
    most commented | most discussed | most emailed | most popular | most popular articles |
    most popular stories | most popular videos | most read | most read most shared | most recent |
    most recent stories | most shared | most shared stories | most viewed | most watched |
    must read | must reads | must watch | next in | next read | next story | next up |
    now trending | other articles | other news | other posts | other stories | our picks |
    people also read | popular | popular articles | popular categories | popular news |
    popular now | popular posts | popular right now | popular stories | popular this week |
    posts you may like | previous story | promoted stories | read also | read more |
    read more stories | read next | read this next | recent articles | recent news | recent posts |
    recent stories | recommended | recommended articles | recommended for you |
    recommended reading | recommended stories | recommends | related | related article |
    related articles | related articles and videos | related content | related coverage |
    related items | related keywords | related links | related media | related news |
    related news stories | related post | related posts | related reading | related reads |
    related stories | related story | related tags | related topics | related video |
    related videos | see also | see more | similar articles | similar stories | sponsored links |
    sponsored stories | stories for you | stories from around the web | stories you may like |
    stories you might like | story timeline | suggested | suggested articles | suggested for you |
    tags | terms | the latest news | this week's top stories | today's headlines |
    today's most read | today's picks | today's top stories | top articles | top headlines |
    top news | top news stories | top picks | top posts | top reads | top stories |
    top stories today | top trending | top trending stories | top video | top videos | top viewed |
    topics | trending | trending articles | trending news | trending now | trending posts |
    trending stories | trending today | trending topics | trending videos | up next |
    upcoming events | we recommend | what others are reading | what to read next |
    what we're reading | what's hot | what's trending | you may also be interested in |
    you may also enjoy | you may also like | you may be interested in | you may have missed |
    you may like | you may like these posts | you might also be interested in |
    you might also enjoy | you might also like | you might be interested in |
    you might have missed | you might like | you should also read
"""
RELATED_HEADINGS = frozenset(phrase.strip() for phrase in _RELATED_HEADINGS.split("|"))

# Labels before a link to one other story, as in "Read more: ...".
_LINK_LABELS = """
    also read | buyer's guide | don't miss | from the archives | full story | gallery |
    in photos | in pictures | keep reading | listen | more | more on this | must read | next |
    next post | photos | previous | previous post | read | read also | read it | read more |
    read next | read this | recommended | related | related article | related coverage |
    related roundup | related stories | related story | related video | see also | see more |
    see pictures | watch | watch more | watch now
"""
LINK_LABELS = frozenset(phrase.strip() for phrase in _LINK_LABELS.split("|"))

# Headings and prompts of the readers' comments.
_COMMENT_LABELS = """
    add a comment | add comment | add your comment | be the first to comment |
    be the first to reply | comment | comment now | comment on | commenting | comments |
    comments are closed | comments closed | comments section | conversation | discuss | discussion |
    join the conversation | join the debate | join the discussion | leave a comment |
    leave a comment cancel reply | leave a reply | leave a reply cancel reply | leave a review |
    leave comment | leave comments | leave your comment | load comments | load more comments |
    loading comments | log in to comment | login to comment | newest first | no comments |
    no comments yet | oldest first | post a comment | post comment | post your comment |
    read all comments | read comments | reader comments | readers' comments | recent comments |
    reply | see all comments | see comments | show all comments | show comments |
    show more comments | sign in to comment | sort comments by | start the conversation |
    top comments | top rated comments | view all comments | view comments | view conversation |
    what do you think | what's your reaction | write a comment | write a review | your comment |
    your comments | your reaction
"""
COMMENT_LABELS = frozenset(phrase.strip() for phrase in _COMMENT_LABELS.split("|"))

# Ways to share a page; a line of nothing but these and filler words is a share bar.
_SHARE_WORDS = """
    blogger bluesky bookmark copy digg e-mail email facebook fb flipboard gmail google google+
    instagram line link linkedin mail mastodon messenger mix odnoklassniki permalink pin pinit
    pinterest pocket print reddit rss save share shared shares sharing shortlink skype sms
    snapchat stumbleupon telegram threads tiktok tumblr tweet twitter viber vk vkontakte wechat
    weibo whatsapp xing youtube
"""
SHARE_WORDS = frozenset(_SHARE_WORDS.split())

# Words that stand beside them.
_SHARE_FILLERS = """
    a above all and app article button buttons by caring clipboard close copied entry extra friend
    friends icon in is it k like me more new of on online open options or page post send show
    social story text the this to top url urlcopied using via window with x your
"""
SHARE_FILLERS = frozenset(_SHARE_FILLERS.split())

# First words of sentences that tell the reader to subscribe, follow, join or write ...
INVITATION_ORDERS = frozenset(
    {"click", "discover", "download", "enter", "follow", "get", "join", "listen", "receive"}
    | {"register", "sign", "stay", "subscribe", "unlock", "watch"}
)

# ... and what they speak of.
_INVITATION_OBJECTS = """
    alerts app channel email emails facebook feedback forum forums inbox instagram letterbox
    linkedin mailbox mailing membership newsletter newsletters notifications podcast spam subscriber
    subscribers subscription subscriptions telegram tips trial twitter unlimited whatsapp youtube
"""
INVITATION_OBJECTS = frozenset(_INVITATION_OBJECTS.split())

# Phrases in which a page speaks to its readers.
INVITATION_PHRASES = (
    "already a subscriber",
    "been sent to your email",
    "check your inbox",
    "click here to donate",
    "click here to subscribe",
    "click here to support",
    "confirm your subscription",
    "create a free account",
    "don't miss a",
    "download our app",
    "enter your email",
    "follow us on",
    "get our newsletter",
    "have your say",
    "in your inbox",
    "join our newsletter",
    "like us on",
    "log in to comment",
    "manage your subscription",
    "never miss a",
    "our daily newsletter",
    "our newsletter",
    "our podcast",
    "share your thoughts",
    "sign in to continue",
    "subscribe to our",
    "subscribe today",
    "successfully subscribed",
    "support independent journalism",
    "support our journalism",
    "tell us what you think",
    "thank you for reading",
    "thank you for signing up",
    "thank you for subscribing",
    "thanks for reading",
    "thanks for signing up",
    "to continue reading",
    "to read the full story",
    "unsubscribe at any time",
    "you are signed in",
    "you can unsubscribe",
    "you have successfully",
    "you must be logged in",
    "you must log in",
    "your email address",
    "your inbox",
)
