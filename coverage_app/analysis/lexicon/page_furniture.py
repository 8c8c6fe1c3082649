"""What news pages print around an article: labels of menus, buttons, lists, credits and notices.

Phrases are in lower case with straight apostrophes, without figures and without marks at their
ends. They are the stock phrases of news sites and publishing systems, not of single articles.
"""

# Labels of advertisements.
_ADVERTISEMENT_LABELS = """
    ad | ad choices | adchoices | ads | advert | advertisement | advertisements | advertising |
    anzeige | article continues after ad | article continues below |
    article continues below advertisement | continue reading the main story | paid content |
    paid post | partner content | promoted | promoted content | report this ad |
    scroll to continue | skip ad | skip advertisement | sponsor message | sponsored |
    sponsored content | story continues | story continues below |
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
    about | about us | accessibility | account | account settings | advertise |
    advertise with us | alerts | all | all sections | app | app store | apps | archive |
    archives | back | back to gallery | back to top | bookmark | browse | buy now | cancel |
    careers | change location | classifieds | close | close menu | close window |
    connect with us | contact | contact us | continue | continue reading | contribute |
    cookie policy | cookie settings | cookies | corrections | customer service | digital edition |
    dismiss | donate | download app | e-paper | edition | email address | embed | english |
    epaper | expand | explore | faq | faqs | feedback | follow | follow us | follow us on |
    follow us on social media | follow us on social networks | full screen | get it |
    get the app | go to home page | go to homepage | google play | hide | home | home page |
    image | install | jobs | latest | latest news | learn more | link | links | listen |
    listen to this article | live | live tv | load more | loading | log in | log out | login |
    logout | main menu | manage account | manage my account | masthead | menu | more |
    my account | my news | navigation | newsletter | newsletters | next | next article |
    next page | next post | no thanks | notifications | ok | open menu | our team |
    photo gallery | play | play video | post navigation | press | press releases | previous |
    previous article | previous next | previous post | print edition | privacy | privacy notice |
    privacy policy | quick links | read full story | register | replay | report | report error |
    rss feed | rss feeds | save | scroll back to top | scroll down | scroll to top | sections |
    send feedback | send tips | settings | shop | shopping | show all | show less | show more |
    sign in | sign out | sign up | sign up now | site index | site information | site map |
    sitemap | skip | skip to content | skip to main content | skip to navigation | start |
    submit | subscribe | subscribe now | subscribe sign in | subscriptions | support us |
    switch edition | terms | terms & conditions | terms and conditions | terms of sale |
    terms of service | terms of use | text size | thanks for watching | today's paper | top |
    unsubscribe | view all | view gallery | view more | view results | visit website | watch |
    watch live | watch now | x | you are at | you are here | your account | your email |
    your email address | zoom
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
    also in the news | also of interest | also on the web | also read | around the web |
    do not miss | don't miss | editor's choice | editor's pick | editor's picks | editors' picks |
    elsewhere on the web | explore more | featured | featured stories | featured videos |
    from around the web | from our partners | from the web | further reading | hot topics |
    in case you missed it | in other news | in this article | just in | latest articles |
    latest headlines | latest posts | latest stories | latest videos | like this | more coverage |
    more great stories | more headlines | more news | more on | more stories |
    more stories like this | more to explore | most commented | most discussed | most popular |
    most popular articles | most popular stories | most popular videos | most read |
    most read most shared | most recent | most shared | most viewed | most watched | must read |
    must reads | must watch | next in | next read | next story | next up | other news |
    other stories | our picks | people also read | popular | popular articles |
    popular categories | popular news | popular now | popular posts | popular stories |
    posts you may like | previous story | promoted stories | read also | read more |
    read more stories | read next | read this next | recent news | recent posts | recent stories |
    recommended | recommended articles | recommended for you | recommended reading |
    recommended stories | recommends | related | related article | related articles |
    related content | related coverage | related items | related keywords | related links |
    related media | related news | related news stories | related post | related posts |
    related reading | related stories | related story | related tags | related topics |
    related video | related videos | see also | see more | similar articles | similar stories |
    sponsored links | sponsored stories | story timeline | suggested | suggested articles |
    suggested for you | tags | terms | today's headlines | today's picks | today's top stories |
    top articles | top headlines | top news | top picks | top posts | top reads | top stories |
    top trending | top video | top videos | topics | trending | trending articles |
    trending news | trending now | trending posts | trending stories | trending topics |
    trending videos | up next | upcoming events | we recommend | what others are reading |
    what to read next | what's hot | what's trending | you may also be interested in |
    you may also enjoy | you may also like | you may have missed | you may like |
    you may like these posts | you might also enjoy | you might also like |
    you might be interested in | you might like | you should also read
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
    add a comment | add comment | add your comment | be the first to comment | comment |
    comment now | comment on | commenting | comments | conversation | discuss | discussion |
    join the conversation | join the discussion | leave a comment | leave a comment cancel reply |
    leave a reply | leave a reply cancel reply | leave a review | leave comment | leave comments |
    leave your comment | load comments | loading comments | no comments | no comments yet |
    post a comment | post comment | post your comment | read all comments | read comments |
    reader comments | readers' comments | reply | see all comments | see comments |
    show comments | start the conversation | top comments | top rated comments |
    view all comments | view comments | what do you think | what's your reaction |
    write a comment | write a review | your comment | your comments
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
    "don't miss a",
    "enter your email",
    "follow us on",
    "have your say",
    "like us on",
    "never miss a",
    "our daily newsletter",
    "our newsletter",
    "our podcast",
    "share your thoughts",
    "subscribe to our",
    "support independent journalism",
    "tell us what you think",
    "thank you for reading",
    "thank you for subscribing",
    "thanks for reading",
    "to continue reading",
    "to read the full story",
    "you are signed in",
    "you can unsubscribe",
    "you have successfully",
    "you must be logged in",
    "you must log in",
    "your email address",
    "your inbox",
)

# Agencies and picture desks that stand at the end of captions.
_PICTURE_SOURCES = """
    afp | alamy | ap | ap photo | associated press | bloomberg | epa | file | file photo | getty |
    getty images | handout | istock | reuters | shutterstock | unsplash | wikimedia commons |
    zuma press
"""
PICTURE_SOURCES = frozenset(phrase.strip() for phrase in _PICTURE_SOURCES.split("|"))

# Agencies that stand in a byline, alone or after a name.
_NEWS_AGENCIES = """
    aap | afp | anadolu | ani | ap | associated press | bloomberg | bloomberg news |
    canadian press | dpa | efe | interfax | kyodo | kyodo news | pa media | press association |
    press trust of india | pti | reuters | tass | the associated press | the canadian press |
    united press international | upi | xinhua | yonhap
"""
NEWS_AGENCIES = frozenset(phrase.strip() for phrase in _NEWS_AGENCIES.split("|"))

# First words of legal notices, before a colon or alone.
NOTICE_OPENINGS = (
    "advertiser disclosure",
    "affiliate disclosure",
    "disclaimer",
    "disclosure",
    "legal notice",
    "terms of use",
)

# What a page says of itself in legal notices: rights, data, liability, commission ...
NOTICE_PHRASES = (
    "all rights reserved",
    "are those of the author",
    "constitutes acceptance",
    "do not necessarily reflect",
    "do not necessarily represent",
    "earn a commission",
    "earn an affiliate",
    "for informational purposes only",
    "get a share of the sale",
    "information provided by this",
    "may not be published, broadcast",
    "may not be reproduced",
    "not responsible for the content",
    "our comment policy",
    "our cookie",
    "our privacy policy",
    "our submission guidelines",
    "our terms of",
    "our user agreement",
    "privacy policy and cookie policy",
    "privacy policy and terms",
    "receive a small commission",
    "terms of service and privacy policy",
    "terms of use and privacy policy",
    "this site is protected",
    "this site uses",
    "this website is for",
    "this website uses",
    "we use cookies",
    "when you purchase through",
    "you agree to our",
    "you consent to our",
)

# ... and words that go with them, but also stand in articles.
NOTICE_WORDS = (
    "affiliate link",
    "assumes no responsibility",
    "community rules",
    "consult your",
    "cookies",
    "copyright",
    "financial advice",
    "investment advice",
    "liable for",
    "opinions expressed",
    "permission",
    "privacy policy",
    "redistributed",
    "terms of service",
    "terms of use",
    "views expressed",
    "warranty",
)
