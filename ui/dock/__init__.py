"""The panel that leads from an image to a map."""
