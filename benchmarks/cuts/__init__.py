"""Simulated power cuts: what a disk has when only what was synced is sure to be on it."""
