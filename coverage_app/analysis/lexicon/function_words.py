"""The most frequent function words of languages of the news, and which scripts tell a language.

A text of some length has many of the words of its own language and few of any other. The lists
are of about the same length, so that no language wins by knowing more words.
"""

FUNCTION_WORDS = {
    language: frozenset(words.split())
    for language, words in {
        "az": "və bu ilə üçün bir da də ki olan olub edib edir dən dan onun görə daha o sonra kimi",
        "bg": "на и да се за от в не са че е по с със като което ще през който беше към или",
        "ca": "de la i el que en a els les per amb una un no es del és ha al va més però com han",
        "cs": "a v se na že je s z do o za to pro k by jsou po ve které jako jeho ale si která",
        "da": "og i at det er en til af på for med de ikke har den som et der fra var han også om",
        "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als",
        "en": "the of and to in a that for is on said with was by as it be from has at he his not",
        "es": "de la que el en y a los se del las un por con una para no su al es lo como más",
        "et": "ja on ei et see ka oli kui mis aga ning ta oma mida siis seda või kes selle nii",
        "fi": "ja on ei että oli se hän mutta ovat kun myös joka tai ole sen jo mukaan kuin niin",
        "fr": "de la le et les des en un une du que à est pour dans par qui sur au pas plus a ce",
        "hr": "je i u na se da su za od s koji a će o što te nije bi to kako koje iz ali ili",
        "hu": "a az és hogy nem is egy ez volt meg azt csak már de mint el még szerint kell van",
        "id": "yang dan di untuk dengan dari ini dalam pada itu tidak akan ke oleh juga telah ada",
        "it": "di e il la che in un per a è non del una con sono i le della si da al ha dei",
        "lt": "ir kad į iš su yra kaip tai bet apie buvo po už dėl tik jau jis jo nuo bus ar",
        "lv": "un ir ka no ar uz par kas arī bet to tika kā pēc viņš gan vai lai tas jau bija",
        "ms": "yang dan di untuk dengan dari ini dalam pada itu tidak akan ke oleh juga telah kata",
        "nb": "og i det er en til av på for med de ikke har den som et fra var han også om ble seg",
        "nl": "de van het een en in is dat op te zijn voor met die niet aan er om ook als bij door",
        "pl": "w i na z do się że nie to jest o za od po jak przez który oraz dla są ale jego",
        "pt": "de a o que e do da em um para com não uma os no se na por mais as dos como ao",
        "ro": "de și în a la cu din pe că este nu o un care pentru au fost mai sau ce să după",
        "ru": "в и на что с по не он как из о за от для к его это был также было после но у",
        "sk": "a v sa na že je s z do o za to pre k by sú po vo ktoré ako jeho ale si ktorá",
        "sq": "të e në dhe për me një që nga se është i si ka do më nuk kjo u ai por duke ishte",
        "sr": "је и у на се да су за од с који а ће о што те није би то како које из али или",
        "sv": "och i att det är en som på för med av till den inte har de om ett var från han så",
        "sw": "ya na wa kwa katika ni la za kuwa cha hiyo huo hii yake alisema ambao pia kama",
        "tr": "ve bir bu da de için ile olarak olan çok daha gibi sonra olduğu kadar ancak dedi o",
        "uk": "в і на що з у не та до за як від й про це для його є був але після також він",
        "uz": "va bu bilan uchun bir ham yil deb esa edi kerak keyin yangi shu qilish haqida",
        "vi": "và của các là có trong cho được với không một này đã người những để khi tại từ",
        "kk": "және бұл мен үшін бір да де деп бойынша болып туралы ол осы оның болды еді",
        "fa": "و در به از که این را با است برای آن یک خود تا بر هم نیز شد شده های می",
        "ar": "في من على أن إلى عن التي مع الذي هذا ما كان بعد هذه بين لا ذلك قد كما",
    }.items()
}

# By the first word of the Unicode name of a letter: the languages that are written in it. All
# others of the lists are written in Latin letters.
SCRIPTS = {
    "CYRILLIC": ("ru", "uk", "bg", "sr", "kk"),
    "ARABIC": ("ar", "fa"),
    "ARMENIAN": ("hy",),
    "BENGALI": ("bn",),
    "CJK": ("zh-hans",),
    "DEVANAGARI": ("hi",),
    "GEORGIAN": ("ka",),
    "GREEK": ("el",),
    "HANGUL": ("ko",),
    "HEBREW": ("he",),
    "HIRAGANA": ("ja",),
    "KATAKANA": ("ja",),
    "KHMER": ("km",),
    "MYANMAR": ("my",),
    "TAMIL": ("ta",),
    "TELUGU": ("te",),
    "THAI": ("th",),
}
_OTHERS = {language for languages in SCRIPTS.values() for language in languages}
SCRIPTS["LATIN"] = tuple(language for language in FUNCTION_WORDS if language not in _OTHERS)
