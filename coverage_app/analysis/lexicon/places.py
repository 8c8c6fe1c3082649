"""Countries with their demonyms, capitals and other names, and words that make a name a place.

A capital stands for its government ("Paris refused") unless the sentence puts somebody there
("in Paris"). Only names that a news text uses without explaining them are listed.
"""

from coverage_app.analysis.lexicon.word_sets import word_set

# Country | demonyms | capitals and seats of government | other names.
_TABLE = """
Afghanistan | Afghan | Kabul |
Albania | Albanian | Tirana |
Algeria | Algerian | Algiers |
Angola | Angolan | Luanda |
Argentina | Argentine, Argentinian | Buenos Aires, Casa Rosada |
Armenia | Armenian | Yerevan |
Australia | Australian | Canberra |
Austria | Austrian | Vienna |
Azerbaijan | Azerbaijani, Azeri | Baku |
Bahrain | Bahraini | Manama |
Bangladesh | Bangladeshi | Dhaka |
Belarus | Belarusian | Minsk |
Belgium | Belgian | |
Bolivia | Bolivian | La Paz, Sucre |
Bosnia and Herzegovina | Bosnian | Sarajevo | Bosnia
Botswana | Botswanan | Gaborone |
Brazil | Brazilian | Brasilia, Brasília, Planalto |
Bulgaria | Bulgarian | Sofia |
Burkina Faso | Burkinabe | Ouagadougou |
Burundi | Burundian | Gitega |
Cambodia | Cambodian | Phnom Penh |
Cameroon | Cameroonian | Yaounde, Yaoundé |
Canada | Canadian | Ottawa |
Chad | Chadian | N'Djamena, N’Djamena |
Chile | Chilean | Santiago |
China | Chinese | Beijing, Zhongnanhai | PRC
Colombia | Colombian | Bogota, Bogotá |
Congo | Congolese | Kinshasa | Democratic Republic of Congo, Democratic Republic of the Congo, DRC
Costa Rica | Costa Rican | San José |
Croatia | Croatian, Croat | Zagreb |
Cuba | Cuban | Havana |
Cyprus | Cypriot | Nicosia |
Czech Republic | Czech | Prague | Czechia
Denmark | Danish, Dane | Copenhagen |
Dominican Republic | Dominican | Santo Domingo |
Ecuador | Ecuadorian, Ecuadorean | Quito |
Egypt | Egyptian | Cairo |
El Salvador | Salvadoran | San Salvador |
Eritrea | Eritrean | Asmara |
Estonia | Estonian | Tallinn |
Ethiopia | Ethiopian | Addis Ababa |
Fiji | Fijian | Suva |
Finland | Finnish, Finn | Helsinki |
France | French | Paris, Quai d'Orsay, Élysée, Elysee, Élysée Palace, Elysee Palace, Matignon |
Gabon | Gabonese | Libreville |
Gambia | Gambian | Banjul |
Georgia | Georgian | Tbilisi |
Germany | German | Berlin |
Ghana | Ghanaian | Accra |
Greece | Greek | Athens |
Greenland | Greenlandic, Greenlander | Nuuk |
Guatemala | Guatemalan | Guatemala City |
Guinea | Guinean | Conakry |
Haiti | Haitian | Port-au-Prince |
Honduras | Honduran | Tegucigalpa |
Hungary | Hungarian | Budapest |
Iceland | Icelandic, Icelander | Reykjavik, Reykjavík |
India | Indian | New Delhi, Delhi |
Indonesia | Indonesian | Jakarta |
Iran | Iranian | Tehran | Islamic Republic
Iraq | Iraqi | Baghdad |
Ireland | Irish | Dublin |
Israel | Israeli | Jerusalem, Tel Aviv |
Italy | Italian | Rome, Palazzo Chigi, Quirinale |
Ivory Coast | Ivorian | Yamoussoukro, Abidjan | Côte d’Ivoire, Cote d'Ivoire
Jamaica | Jamaican | Kingston |
Japan | Japanese | Tokyo |
Jordan | Jordanian | Amman |
Kazakhstan | Kazakh, Kazakhstani | Astana, Nur-Sultan |
Kenya | Kenyan | Nairobi |
Kosovo | Kosovar | Pristina |
Kuwait | Kuwaiti | Kuwait City |
Kyrgyzstan | Kyrgyz | Bishkek |
Laos | Laotian | Vientiane |
Latvia | Latvian | Riga |
Lebanon | Lebanese | Beirut |
Liberia | Liberian | Monrovia |
Libya | Libyan | Tripoli |
Lithuania | Lithuanian | Vilnius |
Luxembourg | Luxembourger | Luxembourg City |
Madagascar | Malagasy | Antananarivo |
Malawi | Malawian | Lilongwe |
Malaysia | Malaysian | Kuala Lumpur |
Maldives | Maldivian | Malé |
Mali | Malian | Bamako |
Malta | Maltese | Valletta |
Mauritania | Mauritanian | Nouakchott |
Mauritius | Mauritian | Port Louis |
Mexico | Mexican | Mexico City |
Moldova | Moldovan | Chisinau, Chișinău |
Mongolia | Mongolian | Ulaanbaatar, Ulan Bator |
Montenegro | Montenegrin | Podgorica |
Morocco | Moroccan | Rabat |
Mozambique | Mozambican | Maputo |
Myanmar | Burmese | Naypyidaw, Naypyitaw | Burma
Namibia | Namibian | Windhoek |
Nepal | Nepali, Nepalese | Kathmandu |
Netherlands | Dutch | The Hague | Holland
New Zealand | New Zealander | Wellington |
Nicaragua | Nicaraguan | Managua |
Niger | Nigerien | Niamey |
Nigeria | Nigerian | Abuja |
North Korea | North Korean | Pyongyang | DPRK
North Macedonia | Macedonian | Skopje |
Norway | Norwegian | Oslo |
Oman | Omani | Muscat |
Pakistan | Pakistani | Islamabad |
Palestine | Palestinian | Ramallah |
Panama | Panamanian | Panama City |
Papua New Guinea | Papua New Guinean | Port Moresby |
Paraguay | Paraguayan | Asuncion, Asunción |
Peru | Peruvian | Lima |
Philippines | Filipino, Philippine | Manila |
Poland | Polish, Pole | Warsaw |
Portugal | Portuguese | Lisbon |
Qatar | Qatari | Doha |
Romania | Romanian | Bucharest |
Russia | Russian | Moscow | Kremlin, Russian Federation
Rwanda | Rwandan | Kigali |
Saudi Arabia | Saudi | Riyadh |
Senegal | Senegalese | Dakar |
Serbia | Serbian, Serb | Belgrade |
Sierra Leone | Sierra Leonean | Freetown |
Singapore | Singaporean | |
Slovakia | Slovak, Slovakian | Bratislava |
Slovenia | Slovenian, Slovene | Ljubljana |
Somalia | Somali | Mogadishu |
South Africa | South African | Pretoria, Union Buildings |
South Korea | South Korean | Seoul, Blue House | Republic of Korea
South Sudan | South Sudanese | Juba |
Spain | Spanish, Spaniard | Madrid, Moncloa |
Sri Lanka | Sri Lankan | Colombo, Sri Jayawardenepura Kotte |
Sudan | Sudanese | Khartoum |
Sweden | Swedish, Swede | Stockholm |
Switzerland | Swiss | Bern, Berne |
Syria | Syrian | Damascus |
Taiwan | Taiwanese | Taipei |
Tajikistan | Tajik | Dushanbe |
Tanzania | Tanzanian | Dodoma, Dar es Salaam |
Thailand | Thai | Bangkok |
Togo | Togolese | Lome, Lomé |
Tunisia | Tunisian | Tunis |
Turkey | Turkish, Turk | Ankara | Türkiye
Turkmenistan | Turkmen | Ashgabat |
Uganda | Ugandan | Kampala |
Ukraine | Ukrainian | Kyiv, Kiev, Bankova |
United Arab Emirates | Emirati | Abu Dhabi | UAE
United Kingdom | British, Briton | London, Downing Street, Whitehall, Number 10 | UK, U.K., Britain
United States | American | Washington | US, U.S., USA, U.S.A., America, United States of America
Uruguay | Uruguayan | Montevideo |
Uzbekistan | Uzbek | Tashkent |
Vatican | | Vatican City | Holy See
Venezuela | Venezuelan | Caracas, Miraflores |
Vietnam | Vietnamese | Hanoi |
Wales | Welsh | Cardiff |
Scotland | Scottish, Scot | Edinburgh, Holyrood |
England | English | |
Andorra | Andorran | |
Antigua and Barbuda | Antiguan | | Antigua
Bahamas | Bahamian | Nassau |
Barbados | Barbadian | Bridgetown |
Belize | Belizean | Belmopan |
Benin | Beninese | Porto-Novo |
Bhutan | Bhutanese | Thimphu |
Brunei | Bruneian | Bandar Seri Begawan |
Cape Verde | Cape Verdean | Praia | Cabo Verde
Central African Republic | Central African | Bangui |
Comoros | Comoran, Comorian | Moroni |
Republic of Congo | | Brazzaville | Republic of the Congo
Djibouti | Djiboutian | |
East Timor | East Timorese, Timorese | Dili | Timor-Leste
Equatorial Guinea | Equatoguinean | Malabo |
Eswatini | Swazi | Mbabane | Swaziland
Grenada | Grenadian | |
Guinea-Bissau | | Bissau |
Guyana | Guyanese | Georgetown |
Kiribati | | Tarawa |
Lesotho | Basotho | Maseru |
Liechtenstein | | Vaduz |
Marshall Islands | Marshallese | Majuro |
Micronesia | Micronesian | Palikir |
Monaco | Monegasque | |
Nauru | Nauruan | Yaren |
Palau | Palauan | Ngerulmud |
Samoa | Samoan | Apia |
San Marino | Sammarinese | |
Seychelles | Seychellois | |
Solomon Islands | Solomon Islander | Honiara |
Suriname | Surinamese | Paramaribo |
Tonga | Tongan | Nuku'alofa |
Trinidad and Tobago | Trinidadian | Port of Spain | Trinidad
Tuvalu | Tuvaluan | Funafuti |
Vanuatu | | Port Vila |
Yemen | Yemeni | Sanaa, Sana'a |
Zambia | Zambian | Lusaka |
Zimbabwe | Zimbabwean | Harare |
Europe | European | |
Africa | African | |
Asia | Asian | |
Antarctica | Antarctic | |
Korea | Korean | |
"""

_ROWS = tuple(
    tuple(tuple(filter(None, map(str.strip, cell.split(",")))) for cell in line.split("|"))
    for line in _TABLE.strip().splitlines()
)

# Each name of a country as written: the country. "US" is upper case only: "us" is a pronoun.
COUNTRY_OF = {
    written: row[0][0]
    for row in _ROWS
    for written in (*row[0], *row[1], *(f"{people}s" for people in row[1]), *row[3])
}

# Brussels speaks for the European Union far more often than for Belgium.
CAPITAL_OF = {capital: row[0][0] for row in _ROWS for capital in row[2]} | {
    "Brussels": "European Union"
}

# The last word of what people of a country are called, in lower case: "koreans", "chinese".
DEMONYMS = frozenset(
    ending
    for row in _ROWS
    for people in row[1]
    for ending in (people.split()[-1].lower(), f"{people.split()[-1].lower()}s")
)

_WELL_KNOWN = """
Alabama, Alaska, Alps, Amazon, Andes, Antarctic, Arctic, Arizona, Arkansas, Atlanta, Atlantic,
Balkans, Baltic, Baltimore, Barcelona, Bavaria, Birmingham, Boston, Bristol, California, Caribbean,
Central America, Chicago, Colorado, Connecticut, Crimea, Dallas, Delaware, Denver, Detroit, Donetsk,
Dubai, Earth, Florida, Frankfurt, Gaza, Geneva, Glasgow, Hamburg, Hawaii, Himalayas, Hong Kong,
Houston, Idaho, Illinois, Indiana, Iowa, Istanbul, Johannesburg, Kansas, Karachi, Kashmir, Kentucky,
Kharkiv, Lagos, Las Vegas, Latin America, Leeds, Liverpool, Los Angeles, Louisiana, Luhansk, Lyon,
Maine, Manchester, Mars, Marseille, Maryland, Massachusetts, Mediterranean, Melbourne, Miami,
Michigan, Middle East, Milan, Minneapolis, Minnesota, Mississippi, Missouri, Montana, Montreal,
Moon, Mumbai, Munich, Naples, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New Orleans,
New York, New York City, North America, North Carolina, North Dakota, Northern Ireland, Odesa, Ohio,
Oklahoma, Oregon, Osaka, Pacific, Pennsylvania, Philadelphia, Phoenix, Portland, Quebec, Rhode
Island, Rio de Janeiro, Sahara, San Diego, San Francisco, Sao Paulo, Seattle, Shanghai, Siberia,
Sicily, South America, South Carolina, South Dakota, St. Petersburg, Sydney, Tel Aviv, Tennessee,
Texas, Tibet, Toronto, Utah, Vancouver, Vermont, Virginia, Washington D.C., West Bank, West
Virginia, Wisconsin, Wyoming, Xinjiang, Yorkshire, Zurich
"""

# Other places that news texts name without saying where they are.
WELL_KNOWN = frozenset(" ".join(name.split()) for name in _WELL_KNOWN.split(","))

# Last words: "East Sea", "Lake Street", "Harbour Bridge".
PLACE_ENDINGS = word_set(
    """
    avenue bay beach bridge canal canyon cape city coast county desert district falls forest glacier
    gulf harbor harbour heights highway hill hills island islands isle lagoon lake lakes lane
    mountain mountains ocean park pass peak peninsula plain plains plaza point port province range
    reef region reserve ridge river road sea shore square state strait street territories territory
    town township valley village volcano wood woods zone
    """
)

# Between a name and its last word: "the Ulm border region".
PLACE_MODIFIERS = word_set(
    "administrative autonomous border capital coastal federal frontier metropolitan mountain rural"
)

# First words: "Lake Geneva", "Mount Etna", "San Marino".
PLACE_BEGINNINGS = word_set(
    """
    cape east eastern fort gulf lake los mount mt north northern port river san santa south southern
    st west western
    """
)

# After these a capitalized word is where something is: "in Leeds", "near Lyon".
PLACE_PREPOSITIONS = frozenset({"in", "near", "outside", "across", "throughout"})
