"""What news pages print of agencies, rights, liability and data.

Phrases are in lower case with straight apostrophes. They are the stock phrases of news sites, not
of single articles.
"""

# Agencies and picture desks that stand at the end of captions.
_PICTURE_SOURCES = """
    afp | alamy | ap | ap photo | associated press | bloomberg | epa | file | file photo | getty |
    getty images | handout | istock | reuters | shutterstock | unsplash | wikimedia commons |
    zuma press
"""
PICTURE_SOURCES = frozenset(phrase.strip() for phrase in _PICTURE_SOURCES.split("|"))

# News agencies as they sign, and their names.
AGENCY_NAMES = {
    "AAP": "Australian Associated Press",
    "Agence France-Presse": "Agence France-Presse",
    "Agencia EFE": "EFE",
    "AFP": "Agence France-Presse",
    "Anadolu": "Anadolu",
    "Anadolu Agency": "Anadolu",
    "ANI": "Asian News International",
    "ANSA": "ANSA",
    "AP": "Associated Press",
    "APA": "Austria Presse Agentur",
    "Associated Press": "Associated Press",
    "Australian Associated Press": "Australian Associated Press",
    "Belga": "Belga",
    "BelTA": "BelTA",
    "Bloomberg": "Bloomberg",
    "Bloomberg News": "Bloomberg",
    "Canadian Press": "Canadian Press",
    "dpa": "Deutsche Presse-Agentur",
    "DPA": "Deutsche Presse-Agentur",
    "EFE": "EFE",
    "IANS": "Indo-Asian News Service",
    "Interfax": "Interfax",
    "IRNA": "IRNA",
    "KCNA": "KCNA",
    "Kyodo": "Kyodo News",
    "Kyodo News": "Kyodo News",
    "MTI": "MTI",
    "PA Media": "PA Media",
    "Press Association": "PA Media",
    "Press Trust of India": "Press Trust of India",
    "PTI": "Press Trust of India",
    "Reuters": "Reuters",
    "REUTERS": "Reuters",
    "RIA Novosti": "RIA Novosti",
    "SANA": "SANA",
    "TASS": "TASS",
    "Thomson Reuters": "Reuters",
    "Ukrinform": "Ukrinform",
    "United Press International": "United Press International",
    "UPI": "United Press International",
    "Xinhua": "Xinhua",
    "XINHUA": "Xinhua",
    "Yonhap": "Yonhap",
    "Yonhap News Agency": "Yonhap",
}
NEWS_AGENCIES = frozenset(
    f"{article}{name.casefold()}" for name in AGENCY_NAMES for article in ("", "the ")
)

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
    "contributors are their own",
    "do not necessarily reflect",
    "do not necessarily represent",
    "earn a commission",
    "earn an affiliate",
    "external links are provided",
    "for informational purposes only",
    "get a share of the sale",
    "information provided by this",
    "may not be published, broadcast",
    "may not be reproduced",
    "not responsible for the content",
    "opinions are my own",
    "our comment policy",
    "our cookie",
    "our privacy policy",
    "our submission guidelines",
    "our terms of",
    "our user agreement",
    "privacy policy and cookie policy",
    "privacy policy and terms",
    "receive a small commission",
    "responsible for the content of external",
    "terms of service and privacy policy",
    "terms of use and privacy policy",
    "this site is protected",
    "this site uses",
    "this website is for",
    "this website uses",
    "views are my own",
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
