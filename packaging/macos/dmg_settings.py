"""The disk image: the app, and beside it the folder that it is dragged to. Read by dmgbuild."""

# dmgbuild gives `defines`, from its command line.
application = defines["app"]  # noqa: F821

format = "ULFO"  # lzfse, which macOS reads since 10.11
files = [application]
symlinks = {"Applications": "/Applications"}
icon_locations = {"Fairhand.app": (150, 160), "Applications": (450, 160)}
icon = defines["icon"]  # noqa: F821
window_rect = ((200, 200), (600, 360))
icon_size = 112
text_size = 13
show_toolbar = False
show_sidebar = False
