"""The language of a text."""

import pytest
from django.conf.global_settings import LANGUAGES

from coverage_app.analysis import find_language
from coverage_app.analysis.lexicon.function_words import FUNCTION_WORDS, SCRIPTS


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The council voted to keep the library of the town open for a year.", "en"),
        ("El consejo votó el lunes para que la biblioteca de la ciudad no se cierre.", "es"),
        ("Le conseil a voté lundi pour le maintien de la bibliothèque de la ville.", "fr"),
        ("Şura bazar ertəsi şəhər kitabxanası üçün səs verdi və bu qərar ilə razı olan çox idi, "
         "bir nəfər də etiraz edib.", "az"),
        ("Belediye meclisi kütüphane için oy verdi ve bu karar ile çok kişi mutlu oldu.", "tr"),
        ("Совет проголосовал в понедельник за то, что библиотека не закроется.", "ru"),
        ("Рада проголосувала у понеділок за те, що бібліотека не зачиниться, і це є добре.", "uk"),
        ("Привет", "ru"),
        ("شورا به ماندن کتابخانه رای داد و این را از مردم شنید", "fa"),
        ("صوت المجلس يوم الاثنين على بقاء المكتبة في المدينة", "ar"),
        ("Το συμβούλιο ψήφισε τη Δευτέρα.", "el"),
        ("המועצה הצביעה ביום שני.", "he"),
        ("საბჭომ ორშაბათს კენჭი უყარა.", "ka"),
        ("市议会周一投票决定保留图书馆。", "zh-hans"),
        ("ぎかいは げつようびに としょかんを のこすと きめた。", "ja"),
    ],
)  # fmt: skip
def test_language_is_told_by_letters_and_frequent_words(text: str, language: str) -> None:
    assert find_language(text) == language


@pytest.mark.parametrize(
    "text",
    ["", "1,200", "Gotham Gazette", "ᚠᚢᚦ", "Home World Sport Weather Travel Money Contact The Of A"
     + " Menu" * 40],
)  # fmt: skip
def test_too_few_words_tell_no_language(text: str) -> None:
    assert find_language(text) == ""


def test_every_language_is_one_that_a_text_can_have() -> None:
    named = {language for languages in SCRIPTS.values() for language in languages}

    assert (named | FUNCTION_WORDS.keys()) - dict(LANGUAGES).keys() == set()
