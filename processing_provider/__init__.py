"""Highwater's algorithms in the Processing toolbox."""
