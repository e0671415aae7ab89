"""From a scene to its water products."""
