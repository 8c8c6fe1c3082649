"""Number words and what they are worth."""

ONES = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}

TEENS = {
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}

TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}

# Multipliers that a smaller number or an article goes before: "two hundred", "a dozen".
SCALES = {
    "hundred": 100,
    "dozen": 12,
    "thousand": 1_000,
    "lakh": 100_000,
    "million": 1_000_000,
    "crore": 10_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
    "quadrillion": 1_000_000_000_000_000,
}

# Multipliers glued to digits: "35m", "8.1bn". "m" is a million after a currency sign or before a
# noun, otherwise a metre.
GLUED_SCALES = {
    "k": 1_000,
    "m": 1_000_000,
    "mn": 1_000_000,
    "mil": 1_000_000,
    "mln": 1_000_000,
    "b": 1_000_000_000,
    "bn": 1_000_000_000,
    "tn": 1_000_000_000_000,
    "trn": 1_000_000_000_000,
}

# Parts, as named after a count of them; a plural is never an ordinal.
_PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twelfth": 12,
    "twentieth": 20,
    "hundredth": 100,
    "thousandth": 1_000,
}
PLURAL_FRACTIONS = {"halves": 1 / 2} | {
    f"{part}s": 1 / whole for part, whole in _PARTS.items() if whole > 2
}
FRACTIONS = {part: 1 / whole for part, whole in _PARTS.items()} | PLURAL_FRACTIONS

# Signs of one character: "2½".
FRACTION_SIGNS = {
    "½": 1 / 2,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "¼": 1 / 4,
    "¾": 3 / 4,
    "⅕": 1 / 5,
    "⅖": 2 / 5,
    "⅗": 3 / 5,
    "⅘": 4 / 5,
    "⅙": 1 / 6,
    "⅚": 5 / 6,
    "⅐": 1 / 7,
    "⅛": 1 / 8,
    "⅜": 3 / 8,
    "⅝": 5 / 8,
    "⅞": 7 / 8,
    "⅑": 1 / 9,
    "⅒": 1 / 10,
}

# Round words without a number: "dozens of homes" are from one to ten dozen.
ROUND_WORDS = {
    "dozens": 12,
    "scores": 20,
    "hundreds": 100,
    "thousands": 1_000,
    "lakhs": 100_000,
    "millions": 1_000_000,
    "crores": 10_000_000,
    "billions": 1_000_000_000,
    "trillions": 1_000_000_000_000,
}
ROUND_MULTIPLES = {"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1_000}
REACH_OF_ROUND_WORDS = 10
