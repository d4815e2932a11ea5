"""The window itself: its sidebar, its menus, its screens, and how it starts and closes."""
