"""How often one may do what costs the server much, or what a guesser does: counted for all."""
