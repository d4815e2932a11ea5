"""What the user does, one function each: the other rooms called in order, and nothing else."""
