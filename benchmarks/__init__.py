"""Programs that measure the analysis: how good (`quality`) and how fast it is."""
