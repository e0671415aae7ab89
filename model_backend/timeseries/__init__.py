"""Floods through time: sequences of radar and optical images of one place."""
