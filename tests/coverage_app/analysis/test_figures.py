"""Numbers of invented news sentences: value, unit, bound, rate and what is counted."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverage_app.analysis.figures import Bound, Figure, find_figures
from tests.coverage_app.analysis.hand_made import tokenized_article
from tests.notation import bracketed, marked


def figures_of(text: str) -> tuple[Figure, ...]:
    return find_figures(*tokenized_article(text))


def only_figure_of(text: str) -> Figure:
    (figure,) = figures_of(text)
    return figure


FOUND = [
    # Digits, separators, decimals
    "The dam holds ⟦8,000⟧ cubes of ice.",
    "It cost ⟦1,250,000 dollars⟧ in all.",
    "The pass lies at ⟦2\u202f400 metres⟧ above the sea.",
    "Rain fell for ⟦2.5 hours⟧.",
    "His batting average was ⟦.534⟧ that season.",
    "The recipe needs ⟦2½ litres⟧ of milk.",
    "A ⟦4 1/2⟧-game lead.",
    # Words
    "⟦Ten thousand⟧ is a lot of bread.",
    "⟦Twenty-five⟧ pupils sang.",
    "The strike lasted ⟦two and half years⟧.",
    "The strike lasted ⟦two and a half years⟧.",
    "They walked ⟦three and a quarter miles⟧ and rested.",
    "About ⟦a hundred⟧ swans came back.",
    "She sold ⟦two hundred and fifty⟧ cakes.",
    "The town has ⟦a hundred thousand⟧ trees and ⟦two dozen⟧ ponds.",
    "He has ⟦two⟧ cats, and his aunt ⟦three⟧ dogs.",
    "⟦Half a million⟧ bees fly there.",
    "It took ⟦half an hour⟧ to cross.",
    "The walk is a ⟦half-mile⟧ long.",
    "⟦Two and a half million⟧ bees and a ⟦two-and-a-half-hour⟧ film.",
    "⟦Half a dozen⟧ or ⟦half dozen⟧ eggs.",
    "⟦٣⟧ boats sank, then ⟦५⟧ more came.",
    # Scales
    "The bridge cost ⟦$8.1 billion⟧.",
    "The club paid ⟦€35m⟧ for her.",
    "The app has ⟦35m⟧ users and ⟦2m⟧ of them pay.",
    "He ran the ⟦100m⟧ in ⟦9.9 seconds⟧.",
    "Some ⟦4.3M⟧ records were sold.",
    "It earned ⟦$5k⟧ a month.",
    "A ⟦10-million-dollar⟧ gift arrived.",
    "The club has ⟦$4k⟧ and a 4K screen with 1080p.",
    # Money
    "It costs ⟦£3.50⟧ or ⟦€4⟧, that is ⟦US$4.20⟧.",
    "The grant was ⟦EUR 500⟧ and the fine ⟦USD10m⟧.",
    "The fare rose to ⟦40 pence⟧, then to ⟦50p⟧.",
    "The prize of ⟦9 billion yuan⟧ went to ⟦two⟧ labs.",
    "It was sold for ⟦$US300⟧.",
    "Rice costs ⟦Rs 90⟧ there.",
    "It cost ⟦US $5⟧ or ⟦HK $40⟧ or ⟦1,200€⟧ or ⟦110 JPY⟧ or ⟦Y=30 billion⟧ or ⟦PS4.5m⟧.",
    "It cost ⟦5 million pounds⟧ or ⟦40 Danish crowns⟧ or ⟦9 Fijian dollars⟧.",
    "Of all, ⟦12⟧ won prizes; the fine was ⟦9,000 won⟧.",
    "She has ⟦5⟧ ⟦$10⟧ notes.",
    "The balance fell to ⟦$-5bn⟧.",
    # Ranges
    "It takes ⟦10 to 12 days⟧.",
    "It takes ⟦10-12 days⟧.",
    "It takes ⟦10–12 days⟧.",
    "It costs ⟦2\u202f400-3\u00a0000 dollars⟧.",
    "Between ⟦10 and 12⟧ boats sank.",
    "It costs between ⟦$10 and $12⟧.",
    "It costs ⟦$3 to $4 million⟧.",
    "It takes ⟦two or three weeks⟧ or a ⟦5-to-7-day⟧ trip with a 12-to-9 lead.",
    "Growth was ⟦10% to 12%⟧.",
    "Growth was ⟦5 per cent to 8 per cent⟧.",
    "The runs are ⟦5 km to 10 km⟧ long.",
    "Prices range from ⟦$5 to $9⟧.",
    "Homes from ⟦$5 to $9 million⟧ are sold.",
    "It cooks in ⟦15 – 20min⟧ if hot – ⟦7⟧ – ⟦9⟧ eggs.",
    "It rose by ⟦$20 million⟧ to ⟦$90 million⟧, or by ⟦1 to 2 percent⟧.",
    "It fell. The tests take from ⟦5 to 8 minutes⟧.",
    "Children between the ages of ⟦5 and 12⟧ sang.",
    "Prices rose from ⟦$5⟧ to ⟦$9⟧.",
    "The path of ⟦12⟧ to market and ⟦9⟧ or more.",
    # Hyphenated
    "an ⟦86-minute⟧ film and a ⟦three-day⟧ visit",
    "the ⟦11⟧-member jury and the ⟦six⟧-bedroom house",
    "a two-party system with one-sided news",
    "a sub-⟦3 metre⟧ wall and a now-⟦9-month-old⟧ calf",
    "a ⟦31 percent⟧-owned firm, a ⟦9 foot⟧-long rod and a ⟦700-barrel⟧-a-day plant",
    "a ⟦60-mile-per-hour⟧ wind and ⟦5⟧ second-half goals",
    # Units
    "The farm has ⟦460 square miles⟧ or ⟦300 sq km⟧ or ⟦5 km²⟧ or ⟦7 sq m⟧.",
    "It was ⟦20°C⟧, then ⟦68 °F⟧, then ⟦30 degrees Celsius⟧, then ⟦-5C⟧.",
    "It fell to ⟦minus 40 degrees⟧ and to ⟦minus-260 degrees Fahrenheit⟧.",
    "A wind of ⟦74 mph⟧ or ⟦90 km/h⟧ or ⟦5 metres per second⟧.",
    "The lorry carried ⟦5 tonnes⟧ of salt and ⟦10kg⟧ of nails.",
    "It draws ⟦5 W⟧ or ⟦5-10W⟧ at ⟦12 V⟧ and ⟦90 Nm⟧ at ⟦70 PS⟧.",
    "The ⟦160 sq m⟧ hall, ⟦9 m²⟧ of floor and ⟦4 ppm⟧ of lead.",
    # Two parts, two units
    "It took ⟦1 hour 26 minutes⟧, or ⟦two years and three months⟧.",
    "She is ⟦6 feet 2 inches⟧ tall, he is ⟦6ft 2in⟧, ⟦6-foot-2⟧ or ⟦five feet, four inches⟧.",
    "It weighs ⟦5 lb 3 oz⟧; it has ⟦6 feet⟧, ⟦2⟧ heads and ⟦5 feet⟧ ⟦9⟧ toes.",
    "It is ⟦6 feet⟧ ⟦14 inches⟧ long and ⟦2.5 hours⟧ ⟦10 minutes⟧ off.",
    "It is ⟦10 km⟧ (six miles) away, ⟦50 mph⟧ (about 80 km/h) fast and ⟦5 miles⟧, or 8 km, long.",
    "It cost ⟦10 million euros⟧ ($11 million) or ⟦5 euros⟧ or ⟦9 dollars⟧.",
    "It is ⟦5 km⟧ (⟦30 miles⟧ by road), ⟦5 km⟧ (⟦9 minutes⟧) and ⟦5 km⟧ (⟦5 km⟧) away.",
    "It is ⟦5 km⟧ (⟦9 miles⟧) away (⟦5 km⟧ with no bridge at all).",
    "It rose ⟦2 to 4 degrees Celsius⟧ (3.6 to 7.2 Fahrenheit).",
    # Parts of a whole
    "⟦Two thirds⟧ of voters stayed home.",
    "⟦Three-quarters⟧ of the ice is gone.",
    "⟦Half⟧ the class was ill, and ⟦a third⟧ of the teachers.",
    "⟦One in five⟧ adults cannot swim.",
    "⟦Seven out of ten⟧ shops closed.",
    "⟦One out of every three⟧ homes is empty.",
    "⟦1⟧ in ⟦10 minutes⟧ is slow.",
    "⟦One in 10,000⟧ wins, and ⟦two⟧ in 2019 did.",
    "It fell by ⟦a third⟧ and more than ⟦half⟧ left.",
    "A ⟦two-thirds⟧ majority; a third man came with ⟦a third⟧ of all.",
    "⟦Two⟧ third places; the third of them fell in the last quarter of the game.",
    "It needs ⟦1⁄32⟧ of a cup, ⟦1/4⟧ of it, ⟦5 1/2 inches⟧, ⟦½⟧ of it and a ⟦½-inch⟧ nail.",
    "A walk of ⟦a third of a mile⟧, ⟦a quarter of an hour⟧ or ⟦quarter of a mile⟧.",
    "⟦A quarter of a million⟧ bees and a ⟦three-quarter-mile⟧ race.",
    # Round words
    "⟦Dozens⟧ of boats and ⟦tens of thousands⟧ of bees; ⟦thousands⟧ more; in the hundreds.",
    "It cost ⟦millions of dollars⟧ and ⟦hundreds⟧ were hurt; dozens came.",
    # Ages
    "The ⟦15-year-old⟧ won, a ⟦70 years old⟧ runner came second.",
    "Children aged ⟦5 to 12⟧ get in free, and at age ⟦13⟧ they pay.",
    "Mia Olsen, ⟦34⟧, keeps bees.",
    "She learned it at the age of ⟦9⟧.",
    "It is for those ⟦21⟧ or older.",
    "Her son turned ⟦30⟧ last week; the teacher, ⟦51⟧, and Mr. Okafor, now ⟦61⟧, sang.",
    # Marks that join nothing
    "A dash - ⟦5⟧ swans came, and the odds were ⟦10⟧ : ⟦3⟧.",
    "They wrote ⟦86⟧- and no more, ⟦86⟧-and so on.",
    # Years that are none
    "The path is ⟦2000 metres⟧ long and has ⟦1500⟧ steps for ⟦1999⟧ people.",
    # One
    "At least ⟦one⟧ person was hurt.",
    "It is ⟦one mile⟧ to the lake.",
    "⟦One⟧ boat sank, and ⟦one⟧ of the crews sang.",
    "They had just ⟦one day⟧ left.",
    "The top ⟦three⟧ seeds lost.",
    "⟦0⟧ goals and ⟦zero⟧ points.",
]


@pytest.mark.parametrize("expected", FOUND)
def test_figures_stand_where_they_are_marked(expected: str) -> None:
    text = expected.replace("⟦", "").replace("⟧", "")

    found = figures_of(text)

    assert marked(text, [figure.span for figure in found], "⟦", "⟧") == expected


VALUES = [
    ("Ten thousand bees flew.", 10_000, None),
    ("A strike of two and half years.", 2.5, None),
    ("A strike of two and a half years.", 2.5, None),
    ("A walk of three and a quarter miles.", 3.25, None),
    ("Half a million bees.", 500_000, None),
    ("Half an hour passed.", 0.5, None),
    ("Two hundred and fifty cakes.", 250, None),
    ("Two hundred fifty thousand cakes.", 250_000, None),
    ("Three million two hundred thousand and five trees.", 3_200_005, None),
    ("A hundred thousand trees.", 100_000, None),
    ("Two dozen eggs.", 24, None),
    ("It cost $8.1bn.", 8_100_000_000, None),
    ("Ten lakh rupees.", 1_000_000, None),
    ("It takes 10 to 12 days.", 10, 12),
    ("It costs $3 to $4 million.", 3_000_000, 4_000_000),
    ("It costs $200 to $4 million.", 200, 4_000_000),
    ("It costs two to three million dollars.", 2_000_000, 3_000_000),
    ("Two thirds of voters.", 2 / 3, None),
    ("One in five adults.", 0.2, None),
    ("It was −5 °C there.", -5, None),
    ("It was minus 5 degrees.", -5, None),
    ("It needs 2½ litres.", 2.5, None),
    ("It needs ⅞ of it.", 7 / 8, None),
    ("It needs 5 1/2 inches.", 5.5, None),
    ("It needs 1/4 inch.", 0.25, None),
    ("A third of a mile.", 1 / 3, None),
    ("A quarter of a million bees.", 250_000, None),
    ("A three-quarter-mile race.", 0.75, None),
    ("Two and a half million bees.", 2_500_000, None),
    ("It took 1 hour 26 minutes.", 86, None),
    ("It took 1 hour 26 minutes 5 seconds.", 5_165, None),
    ("She is 6 feet 2 inches tall.", 74, None),
    ("It weighs 5 lb 3 oz.", 83, None),
    ("Dozens of boats.", 12, 120),
    ("Tens of thousands of bees.", 10_000, 100_000),
    ("Children aged 5 to 12 sang.", 5, 12),
    ("The balance is $-5bn.", -5_000_000_000, None),
    ("٣ boats sank.", 3, None),
    ("१२ boats sank.", 12, None),
    ("A sub-3 metre wall.", 3, None),
    ("It is 20 degrees (-5 at night).", 20, None),
]


@pytest.mark.parametrize(("text", "value", "high"), VALUES)
def test_a_figure_has_the_value_that_the_words_say(
    text: str, value: float, high: float | None
) -> None:
    figure = figures_of(text)[0]

    assert (figure.value, figure.high) == (value, high)


UNITS = [
    ("It is 620 miles long.", "mile", "length", 620 * 1_609.344),
    ("It is a 6-foot wall.", "foot", "length", 6 * 0.3048),
    ("It has 460 square miles.", "square mile", "area", 460 * 1_609.344**2),
    ("It has 3 sq m.", "square metre", "area", 3.0),
    ("It has 2 cubic metres.", "cubic metre", "volume", 2_000.0),
    ("It has 5 hectares.", "hectare", "area", 50_000.0),
    ("It took 86 minutes.", "minute", "time", 86 * 60.0),
    ("It weighs 5 tonnes.", "tonne", "mass", 5_000.0),
    ("It flew at 74 mph.", "mile per hour", "speed", 74 * (1_609.344 / 3_600)),
    ("It flew at 74 miles an hour.", "mile per hour", "speed", 74 * (1_609.344 / 3_600)),
    ("It was 68 °F.", "degree Fahrenheit", "temperature", 68 * (5 / 9) - 160 / 9),
    ("It was 20 degrees Celsius.", "degree Celsius", "temperature", 20.0),
    ("It was 20 degrees.", "degree", "count", 20.0),
    ("It holds 5 litres.", "litre", "volume", 5.0),
    ("It rose by 80%.", "percent", "share", 80.0),
    ("It rose by 80 per cent.", "percent", "share", 80.0),
    ("It rose by 2 percentage points.", "percentage point", "share", 2.0),
    ("Two thirds of voters.", "", "share", 2 / 3 * 100.0),
    ("It cost £40.", "pound", "money", 40.0),
    ("It cost A$40.", "Australian dollar", "money", 40.0),
    ("It cost 40 US dollars.", "dollar", "money", 40.0),
    ("It used 35 GWh.", "gigawatt-hour", "count", 35.0),
    ("The 18-month-old slept.", "month", "age", 18 / 12),
    ("The 70-year-olds danced.", "year", "age", 70.0),
    ("She was 9 years of age.", "year", "age", 9.0),
    ("There were 40 pupils.", "person", "count", 40.0),
    ("There were 40 bees.", "", "count", 40.0),
    ("It took 1 hour 26 minutes.", "minute", "time", 86 * 60.0),
    ("It has 160 sqm.", "square metre", "area", 160.0),
    ("It has 2 m³.", "cubic metre", "volume", 2_000.0),
    ("It draws 5 W.", "watt", "count", 5.0),
    ("It costs 110 JPY.", "yen", "money", 110.0),
    ("It costs PS4.5m.", "pound", "money", 4_500_000.0),
    ("It costs 5 million pounds.", "pound", "money", 5_000_000.0),
    ("It costs 40 Danish crowns.", "Danish krone", "money", 40.0),
    ("It costs 9 Fijian dollars.", "Fijian dollar", "money", 9.0),
    ("It costs HK $5.", "Hong Kong dollar", "money", 5.0),
    ("It weighs 5 pounds.", "pound", "mass", 5 * 0.45359237),
    ("It is for those 21 or older.", "year", "age", 21.0),
    ("Her son turned 30 last week.", "year", "age", 30.0),
    ("Her son turned 40.", "year", "age", 40.0),
    ("The teacher, 51, sang.", "year", "age", 51.0),
    ("Mr. Okafor, now 61, sang.", "year", "age", 61.0),
    ("At sea, 5, sang.", "", "count", 5.0),
    ("They turned 40 cards.", "", "count", 40.0),
    ("It turned 4.5 and more.", "", "count", 4.5),
    ("It travels ten times as fast.", "time", "count", 10.0),
    ("There was one hunter.", "", "count", 1.0),
    ("There was one lawyer.", "person", "count", 1.0),
]


@pytest.mark.parametrize(("text", "unit", "dimension", "base_value"), UNITS)
def test_a_figure_has_a_unit_and_a_value_to_compare_across_units(
    text: str, unit: str, dimension: str, base_value: float
) -> None:
    figure = only_figure_of(text)

    assert (figure.unit, figure.dimension) == (unit, dimension)
    assert figure.base_value == base_value


BOUNDS = [
    ("[About] 10 boats sank.", Bound.ABOUT),
    ("It cost [around] $10.", Bound.ABOUT),
    ("[Some] 1,200 trees fell.", Bound.ABOUT),
    ("[Nearly] a hundred swans came.", Bound.ABOUT),
    ("[An estimated] 10 boats sank.", Bound.ABOUT),
    ("10 boats [or so] sank.", Bound.ABOUT),
    ("[More than] 10 boats sank.", Bound.MORE_THAN),
    ("[More than] a 10% rise was seen.", Bound.MORE_THAN),
    ("[At least] 10 boats sank.", Bound.MORE_THAN),
    ("[No fewer than] 10 boats sank.", Bound.MORE_THAN),
    ("10 [or more] boats sank.", Bound.MORE_THAN),
    ("10[+] boats sank.", Bound.MORE_THAN),
    ("[>]10 boats sank.", Bound.MORE_THAN),
    ("[~]10 boats sank.", Bound.ABOUT),
    ("[Over] 10 boats sank.", Bound.MORE_THAN),
    ("It was [over] two years ago.", Bound.MORE_THAN),
    ("It took [over] two years.", Bound.MORE_THAN),
    ("It was [about] two years ago.", Bound.ABOUT),
    ("It grew over two years.", Bound.EXACT),
    ("[Up to] 10 boats sank.", Bound.LESS_THAN),
    ("[Fewer than] 10 boats sank.", Bound.LESS_THAN),
    ("[No more than] 10 boats sank.", Bound.LESS_THAN),
    ("10 boats [or fewer] sank.", Bound.LESS_THAN),
    ("10 boats sank, more than ever before.", Bound.EXACT),
    ("A [sub-]3 metre wall came.", Bound.LESS_THAN),
    ("A book about the 3 boats came.", Bound.EXACT),
    ("[More than] the 3 boats came.", Bound.MORE_THAN),
    ("Dozens of boats sank.", Bound.ABOUT),
    ("[At least] dozens of boats sank.", Bound.MORE_THAN),
    ("10 boats sank.", Bound.EXACT),
]


@pytest.mark.parametrize(("expected", "bound"), BOUNDS)
def test_the_words_around_a_number_set_its_bound(expected: str, bound: Bound) -> None:
    text = expected.replace("[", "").replace("]", "")

    figure = only_figure_of(text)

    assert figure.bound is bound
    assert bracketed(text, [figure.hedge] if figure.hedge else []) == expected


COUNTED = [
    "8,000 [young Swiss soldiers] to march",
    "10,000 [North Koreans] in camps",
    "12 [sales representatives] met",
    "3 of the [cats] ran",
    "two of them ran",
    "80% of [that force] is here",
    "80 percent of the [harbour] is ice",
    "80% believe it",
    "a 5% [pay rise] for all",
    "460 square miles of [forest] burned",
    "460 square miles by night",
    "an 86-minute [film] was shown",
    "the 11-[member] jury",
    "at least 15 [dead] and 20 [wounded]",
    "5 of [Peru’s lakes] dried",
    "3 [missing] and found",
    "8,000 were sold",
    "8,000 voted for it",
    "40 [Chinese] came",
    "one [person] fell",
    "6 [sheep] fell",
    "$12 of [claims] remain",
    "20% of a",
    "5 million [US customers] paid",
    "7 [others] paid",
    "one in five [adults] came",
    "half the [old pupils] came",
    "a third of [that class] came",
    "one [small boat] came",
    "one of the [boats] came",
    "6 million [old and new homes] burned",
    "4 old and grey and tired",
    "9 [hills] and fields",
    "a 6-foot tall [man] came",
    "a 3-year-old [driver] lost control",
    "a mark of 3.5 [GPA] only",
    "10 km (six miles) of [road] are new",
    "thousands of [swans] came",
]


@pytest.mark.parametrize("expected", COUNTED)
def test_a_figure_says_what_it_counts(expected: str) -> None:
    text = expected.replace("[", "").replace("]", "")

    counted = [figure.counted for figure in figures_of(text) if figure.counted]

    assert bracketed(text, counted) == expected


def test_a_part_of_a_number_counts_the_same() -> None:
    text = "8 of the 11 boats sank."

    counted = [figure.counted.slice(text) for figure in figures_of(text) if figure.counted]

    assert counted == ["boats", "boats"]


RATES = [
    ("1,200 casualties a day", "day"),
    ("1,200 casualties per day", "day"),
    ("1,200 casualties reported a day in the east", "day"),
    ("10,000 barrels of oil a day", "day"),
    ("20 trees fall every week", "week"),
    ("8 hours a night", "night"),
    ("$500 a month", "month"),
    ("5% per annum", "year"),
    ("20 births daily", "day"),
    ("20 births a day later", ""),
    ("20 births in a day", ""),
    ("20 births, a day", ""),
    ("20 births", ""),
    ("20 births were seen by many people", ""),
    ("60 miles per hour", ""),
    ("a 700-barrel-a-day plant", "day"),
    ("$5 a gallon", "gallon"),
    ("$5 per square foot", "square foot"),
    ("$5 a ticket", "ticket"),
    ("$5 a friend said", ""),
    ("$5 per share", "share"),
    ("$5 per litter", "litter"),
    ("$5 per 5.", ""),
    ("12 per 100,000 people", "100,000 people"),
    ("5 boats per", ""),
]


@pytest.mark.parametrize(("text", "rate"), RATES)
def test_a_rate_is_the_unit_of_time_that_a_number_is_counted_by(text: str, rate: str) -> None:
    assert figures_of(text)[0].rate == rate


NEIGHBORS = [
    ("They have 30 of the 400 tonnes.", ["tonne", "tonne"]),
    ("The hall is 2 by 5 km wide.", ["kilometre", "kilometre"]),
    ("It fell from 9 tonnes to 7.", ["tonne", "tonne"]),
    ("It fell from 90 °F to 70.", ["degree Fahrenheit", "degree Fahrenheit"]),
    ("It fell from $9 to 7.", ["dollar", "dollar"]),
    ("It rose 8% to 7.", ["percent", ""]),
    ("He has 5 of 3 and 2 litres.", ["", "", "litre"]),
]


@pytest.mark.parametrize(("text", "units"), NEIGHBORS)
def test_a_bare_number_takes_the_unit_of_its_neighbor(text: str, units: list[str]) -> None:
    assert [figure.unit for figure in figures_of(text)] == units


CONVERSIONS = [
    ("It is 10 km (six miles) away.", (6.0, "mile")),
    ("It is 10 km, or six miles, away.", (6.0, "mile")),
    ("It is 50 mph (about 80 km/h) fast.", (80.0, "kilometre per hour")),
    ("It cost 10 million euros ($11 million).", (11_000_000.0, "dollar")),
    ("It was 20 °C (68 °F).", (68.0, "degree Fahrenheit")),
    ("It rose 2.5 °C (4.5 °F).", (4.5, "degree Fahrenheit")),
]


@pytest.mark.parametrize(("text", "expected"), CONVERSIONS)
def test_a_conversion_belongs_to_its_figure(text: str, expected: tuple[float, str]) -> None:
    conversion = only_figure_of(text).conversion

    assert conversion is not None
    assert (conversion.value, conversion.unit) == expected
    assert conversion.sentence == 1


def test_a_bare_number_takes_the_unit_of_the_same_number_before() -> None:
    text = tokenized_article("The army sent 10,000 soldiers.", "“Ten thousand is a lot, 5 is not.”")

    figures = find_figures(*text)

    assert [(figure.value, figure.unit) for figure in figures] == [
        (10_000, "person"),
        (10_000, "person"),
        (5, ""),
    ]


def test_a_figure_knows_its_sentence_and_the_headline_is_number_zero() -> None:
    text = tokenized_article(
        "5 swans came.", ("6 left.", "7 stayed."), headline="4 swans are missing"
    )

    figures = find_figures(*text)

    assert [(figure.value, figure.sentence) for figure in figures] == [
        (4, 0),
        (5, 1),
        (6, 2),
        (7, 3),
    ]


def test_a_figure_outside_all_sentences_has_the_number_zero() -> None:
    document, _ = tokenized_article("5 swans came.")

    assert [figure.sentence for figure in find_figures(document, ())] == [0]


HUGE = ["1" * 400, "1," + "000," * 130 + "000", "9" * 1_000_000, "5 " + "million " * 1_000]


@pytest.mark.parametrize("number", HUGE)
def test_a_number_beyond_all_bounds_is_no_figure_that_is_infinite(number: str) -> None:
    figures = figures_of(f"There were {number} of them, and 7 swans.")

    assert all(math.isfinite(figure.base_value) for figure in figures)
    assert [figure.value for figure in figures][-1] == 7


PARTS = (
    "5 10 1,200 2.5 86 1999 ten two half a an hundred million and third of the to or - – % $ £ m "
    "km minute years old more than about day per in . , ( ) May Boeing soldiers ½ minus × : / °C "
    "miles feet inches one dozens tens from fell quarter thirds by sub- 1/4 Road ٣ PS $4k a-day"
)
NUMBERS = st.lists(st.sampled_from(PARTS.split()), max_size=40)


@pytest.mark.no_cover  # measuring makes it three times as slow
@given(st.one_of(st.text(), NUMBERS.map(" ".join), NUMBERS.map("".join)))
def test_any_text_gives_figures_inside_it_that_do_not_overlap(text: str) -> None:
    figures = figures_of(text)

    for before, after in pairwise(figures):
        assert before.span.end <= after.span.start
    for figure in figures:
        assert figure.span.end <= len(text)
        assert figure.span.contains(figure.number)
        assert math.isfinite(figure.base_value)
        assert figure.high is None or figure.value < figure.high


# Measured, the long text takes three times as long.
@pytest.mark.parametrize("times", [100, pytest.param(5_000, marks=pytest.mark.no_cover)])
@pytest.mark.parametrize(
    "part",
    [
        *("1,", "1-", "a hundred ", "two and ", "1 to ", "about 5 ", "5 blue cats ", "7", "$5 to "),
        *("1 hour 2 ", "6 feet ", "from 5 to ", "tens of ", "1/2 ", "½", "half a ", "one of the "),
        *("5 km (", "5 km or ", "5 old and ", "5 per ", "9 Mill ", "a-", "two-", "5 mile-"),
    ],
)
def test_figures_of_long_hostile_text_lie_inside_it(part: str, times: int) -> None:
    text = part * times

    assert all(figure.span.end <= len(text) for figure in figures_of(text))
