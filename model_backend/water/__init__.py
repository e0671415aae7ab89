"""Layers that say where water is: what their values mean, where they lie, of which day they are."""
