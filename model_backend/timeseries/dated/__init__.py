"""Layers with dates: what each is, which are one image, and where they lie."""
