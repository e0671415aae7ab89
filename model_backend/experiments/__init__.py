"""What jobs of many trainings share: their place in the whole job, marks of identity, noise."""
