"""When and how the user is told what is owed: at an hour, in the tray, in a notification."""
