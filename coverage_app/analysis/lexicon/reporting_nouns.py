"""Nouns for what somebody says or writes: "the mayor's claim that", "a letter from"."""

from coverage_app.analysis.lexicon.word_sets import word_set

_SINGULAR = word_set(
    """
    accusation account acknowledgement acknowledgment address admission advice allegation
    announcement answer apology appeal argument assertion assessment assurance attack belief boast
    call caption catchphrase caution characterisation characterization charge claim comment
    complaint concession conclusion confession contention conviction criticism cry declaration
    defence defense definition demand denial denunciation description directive dismissal editorial
    email entry essay estimate estimation explanation exclamation exhortation expression forecast
    greeting guess hint insistence instruction insult joke label lament letter
    line lyric mantra memo message metaphor mission motto note notion observation opinion opener
    order parting phrase plea pledge point portrayal post praise prediction proclamation promise
    pronouncement prophecy proposal protest quip quote question reaction reassurance recollection
    recommendation refrain refusal remark reminder reply report request response retort revelation
    rhetoric ruling slogan speech statement stance suggestion summary tagline telling term testimony
    text theory threat tweet verdict view vow warning wish word writing
    """
)


def _plural(noun: str) -> str:
    if noun.endswith("y"):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "sh", "ch")) else f"{noun}s"


REPORTING_NOUNS = _SINGULAR | frozenset(map(_plural, _SINGULAR))
