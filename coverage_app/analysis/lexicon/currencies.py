"""Names, signs and codes of money; sums of money are never converted.

Codes are those of ISO 4217, without those that are words of headlines as well. "PS" and "Y=" are
what pages that were reduced to ASCII make of the signs of pound and yen (the tables of the
Unidecode library).
"""

# The name: signs and codes, and names as written in lower case, "_" for a space. A name that
# several countries use ("dollar", "pound", "peso") stands by itself for the one that news in
# English means by it, or for none in particular.
_CURRENCIES = {
    "dollar": (
        "$ US$ $US USD",
        "dollar dollars bucks us_dollar us_dollars u.s._dollar u.s._dollars american_dollars",
    ),
    "Australian dollar": ("A$ $A AU$ AUD", "australian_dollar australian_dollars"),
    "Canadian dollar": ("C$ CA$ CAD", "canadian_dollar canadian_dollars"),
    "New Zealand dollar": ("NZ$ NZD", "new_zealand_dollar new_zealand_dollars"),
    "Hong Kong dollar": ("HK$ HKD", "hong_kong_dollar hong_kong_dollars"),
    "Singapore dollar": ("S$ SGD", "singapore_dollar singapore_dollars"),
    "Taiwan dollar": ("NT$ TWD", "taiwan_dollars new_taiwan_dollars"),
    "Jamaican dollar": ("J$ JMD", "jamaican_dollars"),
    "Namibian dollar": ("N$ NAD", "namibian_dollars"),
    "Zimbabwean dollar": ("Z$ ZWL", "zimbabwean_dollars zimbabwe_dollars"),
    "pound": (
        "£ GBP PS",
        "quid sterling pound_sterling pounds_sterling british_pounds uk_pounds",
    ),
    "Egyptian pound": ("E£ EGP", "egyptian_pound egyptian_pounds"),
    "Lebanese pound": ("LBP", "lebanese_pounds lebanese_lira"),
    "Sudanese pound": ("SDG", "sudanese_pounds"),
    "Syrian pound": ("SYP", "syrian_pounds"),
    "Irish pound": ("IR£", "irish_pounds"),
    "euro": ("€ EUR", "euro euros"),
    "yen": ("¥ JP¥ JPY Y=", "yen japanese_yen"),
    "yuan": ("CN¥ CNY RMB CNH", "yuan renminbi chinese_yuan"),
    "won": ("₩ KRW", "won south_korean_won korean_won"),
    "North Korean won": ("KPW", "north_korean_won"),
    "rupee": ("₹ INR Rs Rs.", "rupee rupees indian_rupees"),
    "Pakistani rupee": ("PKR", "pakistani_rupees pakistan_rupees"),
    "Sri Lankan rupee": ("LKR", "sri_lankan_rupees"),
    "Nepalese rupee": ("NPR", "nepalese_rupees"),
    "rupiah": ("Rp IDR", "rupiah rupiahs indonesian_rupiah"),
    "rouble": (
        "₽ RUB",
        "rouble roubles ruble rubles russian_roubles russian_rubles",
    ),
    "hryvnia": ("₴ UAH", "hryvnia hryvnias ukrainian_hryvnia"),
    "tenge": ("₸ KZT", "tenge"),
    "manat": ("₼ AZN", "manat manats"),
    "lari": ("₾ GEL", "lari"),
    "soum": ("UZS", "soum soums"),
    "taka": ("৳ BDT", "taka"),
    "kyat": ("MMK", "kyat kyats"),
    "riel": ("៛ KHR", "riel riels"),
    "kip": ("₭ LAK", "kip"),
    "dong": ("₫ VND", "dong vietnamese_dong"),
    "baht": ("฿ THB", "baht thai_baht"),
    "ringgit": ("RM MYR", "ringgit malaysian_ringgit"),
    "pataca": ("MOP", "patacas"),
    "tugrik": ("₮ MNT", "tugrik tugriks"),
    "shekel": ("₪ NIS ILS", "shekel shekels israeli_shekels new_israeli_shekels"),
    "lira": ("₺ TRY TL", "lira liras lire turkish_lira turkish_liras"),
    "dirham": ("AED Dh Dhs", "dirham dirhams uae_dirhams emirati_dirhams"),
    "Moroccan dirham": ("", "moroccan_dirhams"),
    "riyal": ("SAR", "riyal riyals saudi_riyals"),
    "Qatari riyal": ("QAR", "qatari_riyals"),
    "rial": ("﷼ IRR", "rial rials iranian_rials"),
    "Omani rial": ("OMR", "omani_rials"),
    "dinar": ("", "dinar dinars"),
    "Kuwaiti dinar": ("KWD", "kuwaiti_dinars"),
    "Bahraini dinar": ("BHD", "bahraini_dinars"),
    "Jordanian dinar": ("", "jordanian_dinars"),
    "Iraqi dinar": ("IQD", "iraqi_dinars"),
    "Tunisian dinar": ("TND", "tunisian_dinars"),
    "Serbian dinar": ("RSD", "serbian_dinars"),
    "afghani": ("؋ AFN", "afghanis"),
    "franc": ("CHF SFr", "franc francs swiss_franc swiss_francs"),
    "CFA franc": ("XOF XAF FCFA CFA", "cfa_francs"),
    "krona": ("SEK", "krona kronor swedish_krona swedish_kronor swedish_crowns"),
    "Norwegian krone": ("NOK", "norwegian_krone norwegian_kroner norwegian_crowns"),
    "Danish krone": ("DKK", "danish_krone danish_kroner danish_crowns"),
    "krone": ("", "krone kroner"),
    "Icelandic krona": ("ISK", "icelandic_krona icelandic_kronur icelandic_crowns"),
    "koruna": ("Kč CZK", "koruna korunas koruny czech_crowns czech_koruna"),
    "zloty": ("zł PLN", "zloty zlotys zloties polish_zloty polish_zlotys"),
    "forint": ("HUF", "forint forints hungarian_forints"),
    "leu": ("", "leu lei romanian_lei"),
    "lev": ("BGN", "lev leva"),
    "kuna": ("HRK", "kuna kunas croatian_kuna"),
    "real": ("R$ BRL", "reais brazilian_real brazilian_reais brazilian_reals"),
    "peso": ("", "peso pesos"),
    "Philippine peso": ("₱ Php PHP", "philippine_pesos"),
    "Mexican peso": ("Mex$ MX$ MXN", "mexican_peso mexican_pesos"),
    "Argentine peso": ("AR$ ARS", "argentine_pesos argentinian_pesos"),
    "Chilean peso": ("CLP", "chilean_pesos"),
    "Colombian peso": ("", "colombian_pesos"),
    "Cuban peso": ("", "cuban_pesos"),
    "bolivar": ("VES VEF", "bolivar bolivars bolivares venezuelan_bolivars"),
    "boliviano": ("", "bolivianos"),
    "sol": ("", "peruvian_soles nuevos_soles"),
    "guarani": ("₲ PYG", "guaranis"),
    "colon": ("₡ CRC", "colones"),
    "quetzal": ("GTQ", "quetzals quetzales"),
    "lempira": ("HNL", "lempiras"),
    "gourde": ("HTG", "gourdes"),
    "rand": ("ZAR", "rand rands south_african_rand"),
    "naira": ("₦ NGN", "naira nairas nigerian_naira"),
    "cedi": ("₵ GH₵ GHS", "cedi cedis"),
    "Kenyan shilling": ("KSh Ksh KES", "kenyan_shillings kenya_shillings"),
    "Ugandan shilling": ("USh UGX", "ugandan_shillings"),
    "Tanzanian shilling": ("TSh TZS", "tanzanian_shillings"),
    "shilling": ("", "shilling shillings"),
    "birr": ("ETB", "birr"),
    "kwacha": ("ZMW MWK", "kwacha"),
    "metical": ("MZN", "meticais"),
    "pula": ("BWP", "pula"),
    "kwanza": ("AOA", "kwanzas"),
    "bitcoin": ("₿ BTC XBT", "bitcoin bitcoins"),
    "cent": ("¢", "cent cents euro_cents us_cents"),
    "penny": ("", "pence penny pennies p"),
    "sen": ("", "sen"),
    "kopeck": ("", "kopecks kopeks"),
    "paisa": ("", "paise paisa"),
    "centavo": ("", "centavos"),
    "centime": ("", "centimes"),
}

# Written before a number ("$5", "US$5", "EUR 5"), or a sign or code after it ("5€", "110 JPY").
BEFORE_NUMBER = {sign: name for name, (signs, _) in _CURRENCIES.items() for sign in signs.split()}

# Written after a number ("5 dollars"), in lower case.
AFTER_NUMBER = {
    word.replace("_", " "): name
    for name, (_, words) in _CURRENCIES.items()
    for word in words.split()
}

# Signs after whose country a space may stand: "US $5".
COUNTRIES_OF_DOLLARS = frozenset({"AU", "CA", "HK", "NT", "NZ", "US"})

# A weight, but money with these: "5 million pounds".
POUNDS = frozenset({"pound", "pounds"})
# Not "12 won prizes": money only from this sum on.
WON = "won"
SMALLEST_SUM_IN_WON = 1_000
SCALES_OF_MONEY = frozenset({"million", "billion", "trillion", "m", "mn", "bn", "tn"})
