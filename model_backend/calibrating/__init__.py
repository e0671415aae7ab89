"""Temperature, threshold and risk of a finished model, fitted on data not trained on."""
