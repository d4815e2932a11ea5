"""The shapes that the palette cannot give: corners, borders and padding of each kind of widget."""

from dataclasses import asdict
from string import Template

from desktop.paths import resources
from desktop.ui.colours import Colours

# What buttons and fields hold, and what is drawn in it. Source: by eye.
_LINE = 20  # pixels, at least
_LEADING = 1.2  # of a line of letters
_TICK, _ARROW = 0.8, 0.6  # of what holds it

# A border is 1 px and a focused one 2 px; padding makes up the difference, so that nothing moves.
_SHEET = Template(
    """
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: 4px 6px; }

QMenuBar { background: $window; border-bottom: 1px solid $line; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 5px 9px; border-radius: 5px; }
QMenuBar::item:selected { background: $raised; }
QMenu { background: $surface; border: 1px solid $line; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: $tint; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }

QLabel { background: transparent; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="done"] { color: $done; }
QLabel[tone="due"] { color: $due; }
QLabel[tone="danger"] { color: $danger; }

QLabel#keycap {
    background: $surface; border: 1px solid $line; border-radius: 4px; padding: 0 5px;
}

QPushButton {
    background: $surface; color: $text; border: 1px solid $field_line; border-radius: 7px;
    padding: 6px 13px; min-height: $line_height;
}
QPushButton:hover { background: $raised; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $accent_text; padding: 5px 12px; }
QPushButton:disabled { color: $muted; background: $window; border-color: $line; }
QPushButton[kind="primary"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled {
    background: $raised; color: $muted; border-color: $raised;
}
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover { background: $raised; }
QPushButton[kind="quiet"]:pressed { background: $line; }
QPushButton[kind="quiet"]:focus { border-color: $accent_text; }
QPushButton[kind="link"] {
    background: transparent; color: $accent_text; border: none;
    border-bottom: 2px solid transparent; border-radius: 0; padding: 2px 0 0 0; min-height: 0;
}
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border-bottom-color: $accent_text; }
QPushButton[kind="link"][missing="true"] { color: $due; }
QPushButton[kind="icon"] {
    background: transparent; border: 2px solid transparent; padding: 4px;
    min-height: $line_height; min-width: $line_height;
}
QPushButton[kind="icon"]:hover { background: $raised; }
QPushButton[kind="icon"]:pressed { background: $line; }
QPushButton[kind="icon"]:focus { border-color: $accent_text; }
QPushButton[kind="page"] {
    background: transparent; border: 2px solid transparent; padding: 4px; color: $muted;
}
QPushButton[kind="page"]:checked { background: $tint; color: $accent_text; font-weight: 600; }
QPushButton[kind="page"]:focus { border-color: $accent_text; }

QPushButton[kind="segment"] {
    background: transparent; border: 2px solid transparent; padding: 3px 8px; color: $muted;
}
QPushButton[kind="segment"]:hover { color: $text; }
QPushButton[kind="segment"]:checked {
    background: $surface; color: $text; border: 1px solid $field_line; padding: 4px 9px;
    font-weight: 600;
}
QPushButton[kind="segment"]:focus { border-color: $accent_text; }
QFrame#segments { background: $raised; border: 1px solid $line; border-radius: 9px; }

QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QSpinBox {
    background: $surface; color: $text; border: 1px solid $field_line; border-radius: 7px;
    padding: 6px 10px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit { padding: 6px 8px; }
QPlainTextEdit { padding: 3px 6px; }
QLineEdit:focus { border: 2px solid $accent_text; padding: 5px 7px; }
QComboBox:focus, QDateEdit:focus, QSpinBox:focus {
    border: 2px solid $accent_text; padding: 5px 9px;
}
QPlainTextEdit:focus { border: 2px solid $accent_text; padding: 2px 5px; }
QDateEdit { padding: 6px 8px; max-height: $line_height; }
QDateEdit:focus { padding: 5px 7px; }
QSpinBox { padding: 6px 8px; max-height: $line_height; }
QSpinBox:focus { padding: 5px 7px; }
QLineEdit, QComboBox, QDateEdit, QSpinBox { min-height: $line_height; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QDateEdit QLineEdit, QDateEdit QLineEdit:focus { border: none; padding: 0; min-height: 0; }
QSpinBox QLineEdit, QSpinBox QLineEdit:focus { border: none; padding: 0; min-height: 0; }
QSpinBox::up-button, QSpinBox::down-button {
    border: none; background: transparent; width: 24px; subcontrol-origin: border;
}
QSpinBox::up-arrow { image: url($icons/field-up.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url($icons/field-down.svg); width: 10px; height: 10px; }
QSpinBox:disabled, QComboBox:disabled, QLineEdit:disabled { color: $muted; background: $window; }
QComboBox QLineEdit, QComboBox QLineEdit:focus {
    background: transparent; border: none; border-radius: 0; padding: 0; min-height: 0;
}
QComboBox { combobox-popup: 0; }
QComboBox:editable, QComboBox:!editable { background: $surface; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 26px; }
QComboBox::down-arrow, QDateEdit::down-arrow {
    image: url($icons/field-down.svg); width: $arrow; height: $arrow;
}
QComboBox QAbstractItemView {
    background: $surface; border: 1px solid $line; padding: 4px; outline: none;
    selection-background-color: $tint; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: $row_height; padding: 0 6px; border-radius: 5px; }
QComboBox QAbstractItemView::item:selected { background: $tint; color: $text; }

QCheckBox { spacing: 8px; }
QCheckBox::indicator {
    width: $tick; height: $tick; border: 1px solid $field_line; border-radius: 5px;
    background: $surface;
}
QCheckBox::indicator:checked {
    background: $accent; border-color: $accent; image: url($icons/field-check.svg);
}
QCheckBox::indicator:focus {
    border: 2px solid $accent_text; width: $focused_tick; height: $focused_tick;
}
QCheckBox:disabled { color: $muted; }

QCalendarWidget { background: $surface; border: 1px solid $field_line; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton {
    background: transparent; color: $text; border: none; border-radius: 5px; padding: 5px 8px;
}
QCalendarWidget QToolButton:hover { background: $raised; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: url($icons/field-left.svg); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: url($icons/field-right.svg); }
QCalendarWidget QAbstractItemView {
    background: $surface; color: $text; outline: none;
    selection-background-color: $accent; selection-color: $on_accent;
}
QCalendarWidget QAbstractItemView:disabled { color: $muted; }

QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal {
    width: 14px; height: 14px; margin: -7px 0; border-radius: 9px;
    background: $accent; border: 2px solid $surface;
}
QSlider::handle:horizontal:focus { border-color: $text; }

QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar { text-align: center; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QListView, QTableView { background: transparent; border: none; outline: none; }
QListView::item { padding: 6px 8px; border: 2px solid transparent; border-radius: 7px; }
QListView::item:hover { background: $raised; }
QListView::item:selected { background: $tint; color: $text; }
QListView::item:focus { border-color: $accent_text; }
QTableView { selection-background-color: $tint; selection-color: $text; }
QTableView::item { padding: 0 8px; }
QTableView::item:selected { background: $tint; color: $text; }
QHeaderView, QHeaderView::section {
    background: transparent; color: $muted; border: none; border-bottom: 1px solid $line;
    padding: 4px 6px;
}
QListView#offers {
    background: $surface; border: 1px solid $line; padding: 4px;
    selection-background-color: $tint; selection-color: $text;
}
QListView#offers::item {
    min-height: $row_height; padding: 0 6px; border-radius: 5px; color: $text;
}
QListView#offers::item:selected, QListView#offers::item:hover { background: $tint; }
QListWidget#pages::item { padding: 5px 8px; color: $text; }
QListWidget#pages::item:hover { background: $raised; }
QListWidget#pages::item:selected { background: $tint; color: $accent_text; }
QListWidget#pages::item:focus { border-color: $accent_text; }
QScrollArea, QScrollArea > QWidget > QWidget#page { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical {
    background: $field_line; border-radius: 3px; min-height: 32px; margin: 3px;
}
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal {
    background: $field_line; border-radius: 3px; min-width: 32px; margin: 3px;
}
QScrollBar::handle:vertical:hover, QScrollBar::handle:horizontal:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QFrame#card { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame#choice { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame#fact { background: $window; border: 1px solid $line; border-radius: 8px; }
QFrame#choice[chosen="true"] { background: $tint; border-color: $accent_text; }
QFrame#choice[focused="true"] { border: 2px solid $accent_text; margin: -1px; }
QRadioButton { spacing: 8px; }
QRadioButton::indicator {
    width: 10px; height: 10px; border: 2px solid $muted; border-radius: 7px; background: $surface;
}
QRadioButton::indicator:focus { border-color: $accent_text; }
QRadioButton::indicator:checked {
    width: 6px; height: 6px; border: 4px solid $accent_text; border-radius: 7px;
}
QFrame#drop { background: $surface; border: 2px dashed $field_line; border-radius: 10px; }
QFrame#side { background: $surface; border: none; border-right: 1px solid $line; }
QFrame#rail { background: $window; border: none; border-right: 1px solid $line; }
QFrame#head { background: $window; border: none; border-bottom: 1px solid $line; }
QFrame#footer { background: $window; border: none; border-top: 1px solid $line; }
QFrame#rule { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame#trouble { background: $danger_tint; border: none; border-radius: 7px; }
QFrame#trouble QLabel { color: $danger; }
QFrame#trouble QPushButton { color: $danger; text-decoration: underline; font-weight: 600; }
QFrame#trouble QPushButton:focus { border-bottom-color: $danger; }
QFrame#trouble[missing="true"] { background: $due_tint; }
QFrame#trouble[missing="true"] QLabel, QFrame#trouble[missing="true"] QPushButton {
    color: $due;
}
QFrame#trouble[missing="true"] QPushButton:focus { border-bottom-color: $due; }
QFrame#toast { background: $text; border: none; border-radius: 9px; }
QFrame#toast QLabel { color: $window; }
QFrame#toast QPushButton {
    background: transparent; color: $window; border: 2px solid transparent; font-weight: 600;
    padding: 2px 6px; text-decoration: underline;
}
QFrame#toast QPushButton:focus { border-color: $window; }
"""
)


def style_sheet(colours: Colours, letters: int) -> str:
    """Qt's style sheet for one theme. letters: how high a line of the system's font is, pixels."""
    line = max(_LINE, round(_LEADING * letters))
    tick = round(_TICK * line)
    sizes = {
        "line_height": line,
        "row_height": line + 8,
        "tick": tick,
        "focused_tick": tick - 2,
        "arrow": round(_ARROW * line),
    }
    return _SHEET.substitute(
        asdict(colours),
        **{name: f"{size}px" for name, size in sizes.items()},
        icons=(resources() / "icons").as_posix(),
    )
