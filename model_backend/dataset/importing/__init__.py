"""Public and field data sets in their own layouts, read into a dataset; one file per layout."""
