"""What all of it looks like: spacing, type, colours, icons, buttons, labels, painted rows."""
