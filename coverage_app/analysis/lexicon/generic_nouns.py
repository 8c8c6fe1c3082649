"""Nouns that leave open what is counted: two numbers of them need not speak of the same thing."""

from coverage_app.analysis.lexicon.word_sets import word_set

GENERIC = word_set(
    """
    count individuals items lots more others part parts people person persons places points share
    thing things times total units victims votes ways
    """
)
