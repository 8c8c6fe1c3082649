"""How sources, their verbs and hedges are found, for `attribution`."""
