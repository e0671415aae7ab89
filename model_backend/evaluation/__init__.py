"""Maps against references."""
