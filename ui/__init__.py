"""What Highwater adds to the window of QGIS."""
