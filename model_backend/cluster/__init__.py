"""Work on several machines, by Dask: a scheduler, its workers, and what they are given."""
