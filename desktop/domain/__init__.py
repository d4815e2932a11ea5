"""People, events, occasions and what is owed for them: values and rules, no I/O."""
