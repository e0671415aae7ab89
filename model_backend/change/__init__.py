"""Two dates compared: where water is new, has receded, or was there all along."""
