"""Models judged on tiles that they have not seen."""
