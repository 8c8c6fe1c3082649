"""The forms of English verbs, by rule and by a table of the irregular ones."""

# Base, third person, past, participle where it differs, and -ing where the rule does not give it.
_IRREGULAR = """
admit admits admitted admitting
forecast forecasts forecasted
foresee foresees foresaw foreseen
feel feels felt
find finds found
infer infers inferred inferring
know knows knew known
learn learns learned learnt
prove proves proved proven proving
quip quips quipped quipping
read reads
rebut rebuts rebutted rebutting
rumor rumors rumored
say says said
show shows showed shown
slam slams slammed slamming
signal signals signaled signalled signaling signalling
speak speaks spoke spoken
swear swears swore sworn
tell tells told
think thinks thought
understand understands understood
write writes wrote written writing
"""
_BY_BASE = {line.split()[0]: tuple(line.split()) for line in _IRREGULAR.strip().splitlines()}
_VOWELS = "aeiou"


def forms_of(base: str) -> frozenset[str]:
    """Return the forms of a verb in lower case: base, third person, past, participles.

    >>> sorted(forms_of("deny"))
    ['denied', 'denies', 'deny', 'denying']
    """
    if base in _BY_BASE:
        known = _BY_BASE[base]
        has_gerund = any(form.endswith("ing") for form in known)
        return frozenset(known if has_gerund else (*known, f"{base}ing"))
    if base.endswith("e"):
        return frozenset({base, f"{base}s", f"{base}d", f"{base[:-1]}ing"})
    if base.endswith("y") and base[-2] not in _VOWELS:
        return frozenset({base, f"{base[:-1]}ies", f"{base[:-1]}ied", f"{base}ing"})
    plural = "es" if base.endswith(("s", "sh", "ch")) else "s"
    return frozenset({base, f"{base}{plural}", f"{base}ed", f"{base}ing"})
