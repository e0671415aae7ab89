"""Water of many dates: how often, when first and last, how long, and how much at each date."""
