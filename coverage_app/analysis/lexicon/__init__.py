"""Word lists as data: one module per subject, constants only."""
