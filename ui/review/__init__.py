"""A dock to go through features of a layer, decide on each, and make labels of it."""
