"""What every HTML report of Highwater shares: one file, one style, nothing loaded from outside."""
