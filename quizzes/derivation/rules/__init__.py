"""The rules a good item keeps, by what they look at: the stem, the options, the key."""
