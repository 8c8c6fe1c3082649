"""Units of measure: how they are written, what they measure and what they are in the base unit.

Factors are exact by definition of the international yard and pound (1959), the SI and the US
customary system; a month is a twelfth of a Julian year of 365.25 days.
"""

from dataclasses import dataclass

from coverage_app.analysis.lexicon.unconverted_units import UNCONVERTED


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: ``value * factor + offset`` is the value in the base unit of its ``dimension``.

    Base units: metre, square metre, litre, second, kilogram, metre per second, degree Celsius,
    percent, year (for an age). Money and units of other dimensions ("count") are never converted.
    """

    name: str
    dimension: str
    factor: float = 1.0
    offset: float = 0.0


_DAY = 86_400.0
_YEAR = 365.25 * _DAY
_MILE = 1_609.344
_FOOT = 0.3048
_ACRE = 4_046.8564224

PERCENT = Unit("percent", "share")
PERSON = Unit("person", "count")
THING = Unit("", "count")
YEAR_OF_AGE = Unit("year", "age")
# What is left of a whole: "two thirds of voters". The base value is in percent.
FRACTION = Unit("", "share", 100.0)

_TIME = {
    "nanosecond": 1e-9,
    "microsecond": 1e-6,
    "millisecond": 0.001,
    "second": 1.0,
    "minute": 60.0,
    "hour": 3_600.0,
    "day": _DAY,
    "week": 7 * _DAY,
    "fortnight": 14 * _DAY,
    "month": _YEAR / 12,
    "year": _YEAR,
    "decade": 10 * _YEAR,
    "century": 100 * _YEAR,
}
_SHORT_TIMES = {
    "second": "sec secs",
    "minute": "min mins",
    "hour": "hr hrs",
    "year": "yr yrs",
}

# Singular: dimension, factor, further ways of writing it.
_UNITS: tuple[tuple[str, str, float, str], ...] = (
    ("nanometre", "length", 1e-9, "nanometres nanometer nanometers nm"),
    ("micrometre", "length", 1e-6, "micrometres micrometer micrometers micron microns μm µm"),
    ("millimetre", "length", 0.001, "millimetres millimeter millimeters mm"),
    ("centimetre", "length", 0.01, "centimetres centimeter centimeters cm"),
    ("metre", "length", 1.0, "metres meter meters"),
    ("kilometre", "length", 1_000.0, "kilometres kilometer kilometers km kms"),
    ("inch", "length", 0.0254, "inches ″"),
    ("foot", "length", _FOOT, "feet ft"),
    ("yard", "length", 0.9144, "yards yd yds"),
    ("fathom", "length", 6 * _FOOT, "fathoms"),
    ("furlong", "length", _MILE / 8, "furlongs"),
    ("mile", "length", _MILE, "miles mi"),
    ("nautical mile", "length", 1_852.0, "nautical_miles"),
    ("light-year", "length", 9.4607304725808e15, "light-years light_years light_year"),
    ("hectare", "area", 10_000.0, "hectares ha"),
    ("acre", "area", _ACRE, "acres"),
    ("millilitre", "volume", 0.001, "millilitres milliliter milliliters ml cc"),
    ("centilitre", "volume", 0.01, "centilitres centiliter centiliters cl"),
    ("litre", "volume", 1.0, "litres liter liters"),
    ("megalitre", "volume", 1e6, "megalitres megaliter megaliters"),
    ("gigalitre", "volume", 1e9, "gigalitres gigaliter gigaliters"),
    ("teaspoon", "volume", 0.00492892159375, "teaspoons tsp"),
    ("tablespoon", "volume", 0.01478676478125, "tablespoons tbsp"),
    ("fluid ounce", "volume", 0.0295735295625, "fluid_ounces fl_oz"),
    ("pint", "volume", 0.473176473, "pints"),
    ("quart", "volume", 0.946352946, "quarts"),
    ("gallon", "volume", 3.785411784, "gallons gal"),
    ("barrel", "volume", 158.987294928, "barrels bbl"),
    ("microgram", "mass", 1e-9, "micrograms μg µg mcg"),
    ("milligram", "mass", 1e-6, "milligrams mg"),
    ("gram", "mass", 0.001, "grams gramme grammes"),
    ("kilogram", "mass", 1.0, "kilograms kilogramme kilogrammes kilo kilos kg kgs"),
    ("tonne", "mass", 1_000.0, "tonnes metric_ton metric_tons"),
    ("ton", "mass", 907.18474, "tons short_tons"),
    ("long ton", "mass", 1_016.0469088, "long_tons"),
    ("ounce", "mass", 0.028349523125, "ounces oz"),
    ("pound", "mass", 0.45359237, "pounds lb lbs"),
    ("metre per second", "speed", 1.0, "m/s"),
    ("kilometre per hour", "speed", 1 / 3.6, "km/h km/hr kmh kmph kph"),
    ("mile per hour", "speed", _MILE / 3_600, "mph m.p.h. mi/h"),
    ("knot", "speed", 1_852 / 3_600, "knots"),
    ("percent", "share", 1.0, "% pct pc per_cent per-cent"),
    ("percentage point", "share", 1.0, "percentage_points percentage-point ppt"),
)

# Words too common to be a unit in the singular: "half-time", "one time".
_NOT_SINGULAR = frozenset({"time"})

# Too short for a unit by themselves, but clear in "sq m" and "m²".
_SHORT_LENGTHS = {"metre": ("m",), "inch": ("in",)}

_TEMPERATURES = {
    Unit("degree Celsius", "temperature"): (
        "°c",
        "degrees_celsius",
        "degree_celsius",
        "degrees_centigrade",
        "degrees_c",
        "celsius",
    ),
    Unit("degree Fahrenheit", "temperature", 5 / 9, -160 / 9): (
        "°f",
        "degrees_fahrenheit",
        "degree_fahrenheit",
        "degrees_f",
        "fahrenheit",
    ),
    Unit("kelvin", "temperature", 1.0, -273.15): ("kelvins",),
}


def _spellings(name: str, others: str) -> tuple[str, ...]:
    return name, *(other.replace("_", " ") for other in others.split())


def _squares(name: str, factor: float, others: str) -> dict[str, Unit]:
    """Make "square mile", "sq mi", "mi²" of a length, and the volume of its cube in litres."""
    square = Unit(f"square {name}", "area", factor**2)
    cubic = Unit(f"cubic {name}", "volume", factor**3 * 1_000)
    found = {}
    for written in (*_spellings(name, others), *_SHORT_LENGTHS.get(name, ())):
        for prefix in ("square", "sq", "sq."):
            found[f"{prefix} {written}"] = square
        found[f"sq{written}"] = square
        for suffix in ("²", "2"):
            found[f"{written}{suffix}"] = square
        for suffix in ("³", "3"):
            found[f"{written}{suffix}"] = cubic
        found[f"cubic {written}"] = cubic
        found[f"cu {written}"] = cubic
    return found


def _speeds(name: str, factor: float, others: str) -> dict[str, Unit]:
    """Make "miles per hour" and "miles an hour" of a length."""
    return {
        f"{written} {link} {time}": Unit(f"{name} per {time}", "speed", factor / _TIME[time])
        for written in _spellings(name, others)
        for link in ("per", "an", "a")
        for time in ("hour", "second")
    }


def _all_units() -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    for name, dimension, factor, others in _UNITS:
        units |= dict.fromkeys(_spellings(name, others), Unit(name, dimension, factor))
        if dimension == "length":
            units |= _squares(name, factor, others) | _speeds(name, factor, others)
    for name, factor in _TIME.items():
        plural = "centuries" if name == "century" else f"{name}s"
        spellings = (plural, *_spellings(name, _SHORT_TIMES.get(name, "")))
        units |= dict.fromkeys(spellings, Unit(name, "time", factor))
    for name, others in UNCONVERTED.items():
        units |= dict.fromkeys(_spellings(name, others), Unit(name, "count"))
    for name in _NOT_SINGULAR:
        del units[name]
    for unit, spellings in _TEMPERATURES.items():
        units |= {written.replace("_", " "): unit for written in (unit.name, *spellings)}
    return units


# Every way of writing a unit in lower case, words parted by one space: "square miles", "km/h".
UNITS = _all_units()

# Letters that are units after digits only as they are written here, with a space or without.
CASED_UNITS = {
    "C": UNITS["°c"],
    "F": UNITS["°f"],
    "V": UNITS["volt"],
    "W": UNITS["watt"],
    "Wh": UNITS["watt-hour"],
    "Nm": UNITS["newton metre"],
    "PS": UNITS["horsepower"],
    "GPa": UNITS["gigapascal"],
}

# Letters that are units only when glued to digits, capital or not as here: "5m", "118g".
GLUED_UNITS = CASED_UNITS | {
    "m": UNITS["metre"],
    "g": UNITS["gram"],
    "t": UNITS["tonne"],
    "l": UNITS["litre"],
    "L": UNITS["litre"],
    "h": UNITS["hour"],
    "in": UNITS["inch"],
    "p": Unit("penny", "money"),
}

# The smaller unit that goes on after a larger one: "1 hour 26 minutes", "6 feet 2 inches".
SMALLER_UNITS = {
    "year": ("month", "week", "day"),
    "month": ("week", "day"),
    "week": ("day",),
    "day": ("hour", "minute"),
    "hour": ("minute", "second"),
    "minute": ("second",),
    "foot": ("inch",),
    "metre": ("centimetre",),
    "kilometre": ("metre",),
    "mile": ("yard",),
    "pound": ("ounce",),
    "kilogram": ("gram",),
}

# What a rate can be counted by ("1,200 a day"), and its singular.
RATE_TIMES = {written: unit.name for written, unit in UNITS.items() if unit.dimension == "time"} | {
    "night": "night",
    "annum": "year",
}
RATE_ADVERBS = {
    "hourly": "hour",
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "yearly": "year",
    "annually": "year",
}
