"""Class codes and return codes: made at random, easy to read aloud and hopeless to guess."""

import hashlib
import hmac
import secrets
import unicodedata
import uuid

from django.conf import settings

# No vowels, so that no words come about; and of signs that are taken for one another only one:
# no O, 0, I, L and 1; of S and 5, Z and 2, B and 8, G and 6 the digit; of U and V the V.
#
# A class code of 8 of these 24 signs is one of 1.1e11 (36.7 bits). An address may try 10 in ten
# minutes: 129,600 in a term of 90 days and nights. With 100 classes open all that time, the chance
# to meet one of them is 129,600 * 100 / 1.1e11, or 1 in 8,500. A code of six digits is one of 1e6:
# the same address would meet a class 13 times, and a limit tight enough against that would keep
# out a school in which everybody has one address.
# A return code of 6 signs is one of 1.9e8 (27.5 bits), and whoever tries one must know the class
# code and the nickname: a term of trying has a chance of 1 in 1,470 to meet it.
ALPHABET = "23456789CDFHJKMNPQRTVWXY"
AS_MEANT = str.maketrans("SZBGU", "5286V")
CLASS_SIGNS, RETURN_SIGNS, TICKET_SIGNS = 8, 6, 2


def new_class_code() -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(CLASS_SIGNS))


def return_code(key: uuid.UUID) -> str:
    """Return what brings the student of this key back; it is stored nowhere."""
    return _derived("return code", key, RETURN_SIGNS)


def ticket(browser: uuid.UUID) -> str:
    """Return two signs by which a teacher tells who asks to come back from who pretends to."""
    return _derived("ticket", browser, TICKET_SIGNS)


def opens_return(typed: str, key: uuid.UUID) -> bool:
    return hmac.compare_digest(as_code(typed).encode(), return_code(key).encode())


def as_code(typed: str) -> str:
    """Return what is meant: width, case, spaces and hyphens do not matter, nor S for 5.

    >>> as_code(" k7m2-p9tz "), as_code("b7mz PqTX")
    ('K7M2P9T2', '87M2PQTX')
    """
    signs = unicodedata.normalize("NFKC", typed).upper()
    return "".join(sign for sign in signs if sign.isalnum()).translate(AS_MEANT)


def grouped(code: str) -> str:
    """Return a code in two groups, as it is shown.

    >>> grouped("K7M2P9TX"), grouped("K7M2P9")
    ('K7M2 P9TX', 'K7M 2P9')
    """
    half = len(code) // 2
    return f"{code[:half]} {code[half:]}"


def _derived(purpose: str, key: uuid.UUID, signs: int) -> str:
    message = f"{purpose} {key}".encode()
    number = int.from_bytes(hmac.digest(settings.SECRET_KEY.encode(), message, hashlib.sha256))
    return "".join(
        ALPHABET[number // len(ALPHABET) ** place % len(ALPHABET)] for place in range(signs)
    )
