"""Classes of students: how they join, what they are given, and what came of it."""
