"""Many scenes mapped as one job: found, mapped one by one, and put together."""
