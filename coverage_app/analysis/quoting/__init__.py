"""How quotations and their speakers are found, for `quotes`."""
