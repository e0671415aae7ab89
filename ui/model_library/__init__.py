"""The window of models: those that come with the plugin, the user's own, and imported ones."""
