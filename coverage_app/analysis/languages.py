"""The language of a text, by its letters and its most frequent words."""

import re
import unicodedata
from collections import Counter

from coverage_app.analysis.lexicon.function_words import FUNCTION_WORDS, SCRIPTS

WORD = re.compile(r"[^\W\d_]+")
# So much of a text is read; the language does not change after it.
READ_LENGTH = 20_000
# In running text every third or fourth word is one of the list; in names and menus hardly any is.
LEAST_SHARE = 0.08
FEWEST_WORDS = 3


def find_language(text: str) -> str:
    """Return the language of ``text`` as a code ("en"), or "" when too few words tell.

    Among the languages that are written in most of its letters, it is the one whose function words
    are the most in the text. Only Latin letters leave a doubt: too many languages share them.

    >>> find_language("The council voted on Monday to close the old library of the town.")
    'en'
    >>> find_language("Der Rat hat mit der Mehrheit für den Park und die Schule gestimmt.")
    'de'
    >>> find_language("Gotham Gazette")
    ''
    """
    read = text[:READ_LENGTH]
    script = _script(read)
    words = Counter(word.casefold() for word in WORD.findall(read))
    counts = {
        language: sum(words[word] for word in FUNCTION_WORDS.get(language, ()))
        for language in SCRIPTS.get(script, ())
    }
    best = max(counts, key=lambda language: counts[language], default="")
    is_sure = counts.get(best, 0) >= max(FEWEST_WORDS, LEAST_SHARE * words.total())
    return best if is_sure or script != "LATIN" else ""


def _script(text: str) -> str:
    """Return the first word of the Unicode name of most letters of ``text``."""
    scripts: Counter[str] = Counter()
    for character, count in Counter(text).items():
        if character.isalpha():
            scripts[unicodedata.name(character, "").partition(" ")[0]] += count
    return max(scripts, key=lambda script: scripts[script], default="")
