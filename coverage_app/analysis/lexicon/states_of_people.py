"""What happened to people who are counted: words that name one state, by the state."""

_STATES = {
    "dead": """
        assassinated bodies body corpses dead death deaths die died dies drowned
        dying executed fatalities fatality fatally kill killed killing kills massacred murdered
        perished slain toll
        """,
    "hurt": """
        burned hurt hurting injure injured injures injuries injuring injury maimed wound wounded
        wounding wounds
        """,
    "held": """
        apprehended arrest arrested arresting arrests captured custody detain detained detaining
        detainees detentions imprisoned jailed
        """,
    "charged": "accused charged convicted indicted sentenced",
    "missing": "disappeared missing unaccounted vanished",
    "in hospital": "hospital hospitalised hospitalized hospitals",
    "driven out": """
        deported displaced displacing evacuate evacuated evacuating evacuees evicted fled flee
        fleeing homeless refugees relocated
        """,
    "saved": "freed released rescue rescued rescuing saved survived survivors",
    "ill": "cases infected infections sick sickened",
    "out of work": "fired jobless layoffs unemployed",
}

STATE_OF = {word: state for state, words in _STATES.items() for word in words.split()}
