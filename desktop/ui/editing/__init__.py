"""What changes the book: each change through its form, each a step that undo takes back."""
