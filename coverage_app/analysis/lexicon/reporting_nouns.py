"""Nouns for what somebody says or writes: "the mayor's claim that", "a letter from"."""

from coverage_app.analysis.lexicon.word_sets import word_set


def _with_plurals(nouns: frozenset[str]) -> frozenset[str]:
    return nouns | frozenset(map(_plural, nouns))


def _plural(noun: str) -> str:
    if noun.endswith("y"):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "sh", "ch")) else f"{noun}s"


# What is said follows with "that", "of" or "to": "her claim that", "his accusation of".
CLAIMS = _with_plurals(
    word_set(
        """
        accusation acknowledgement acknowledgment admission advice allegation announcement argument
        assertion assessment assurance belief boast call caution characterisation characterization
        charge claim complaint concession conclusion confession contention conviction criticism
        declaration definition demand denial denunciation depiction description dismissal estimate
        estimation exhortation expectation explanation forecast guess hint hope insinuation
        insistence instruction joke lament observation opinion plea pledge portrayal prediction
        proclamation promise pronouncement prophecy proposal quip reassurance recollection
        recommendation refusal remark reminder request revelation statement suggestion telling
        testimony theory threat verdict view vow warning wish
        """
    )
)

# The words themselves follow: "his words “...”", "in her letter: “...”".
WORDINGS = _with_plurals(
    word_set(
        """
        answer apology caption catchphrase comment cry editorial email entry essay expression
        greeting label letter line lyric mantra maxim memo message motto note post question refrain
        reply response retort slogan speech tagline term text tweet word writing
        """
    )
)

REPORTING_NOUNS = CLAIMS | WORDINGS

# They need neither a link nor a colon: "the mayor's slogan “...”".
NAMED_WORDS = _with_plurals(
    word_set("catchphrase cry lyric mantra maxim motto phrase quip refrain slogan tagline term")
) | {"words"}
