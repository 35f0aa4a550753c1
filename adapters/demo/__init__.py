"""The doors that are there in the demonstration and nowhere else."""
