"""Where a radar cannot judge: shadow, layover, steep slopes, high ground, land cover."""
