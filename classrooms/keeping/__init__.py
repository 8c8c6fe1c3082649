"""What is kept about students, for how long, and how it is erased."""
