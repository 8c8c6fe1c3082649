"""The item families: one module each, each with `derive`; they do not import one another."""
