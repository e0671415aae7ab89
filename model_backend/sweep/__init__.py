"""A search for the recipe that validates best."""
