"""How much water there is: reference points, and the area with its interval."""
