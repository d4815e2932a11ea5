"""What other rooms say, in the user's language: occasions, channels, days, refusals."""
