"""Watches trainings while they run, looks at past ones again, and lays several over each other."""
