"""The forms that a hand has met so far, by number: what whole-array work looks up."""

from __future__ import annotations

from threading import Lock

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.forms import Form

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]

KINDS = 4  # of a letter, at most
_ROOM = 256  # forms, at first


class NumberedForms:
    """Forms in the order that they are first met in; numbers are never used again.

    The order depends on what was written before, so nothing that is seen may depend on it.
    """

    def __init__(self) -> None:
        self.forms: list[Form] = []
        self.texts: list[str] = []
        self._numbers: dict[Form, int] = {}
        self._boxes = np.zeros((_ROOM, 4))
        self._inked = np.zeros(_ROOM, bool)
        self._kinds = np.zeros((_ROOM, KINDS), int)
        self._habits = np.zeros((_ROOM, 2), int)
        self._lock = Lock()

    def number(self, form: Form) -> int:
        """The number of this form, a new one if it is met for the first time."""
        known = self._numbers.get(form)
        return self._added(form) if known is None else known

    @property
    def boxes(self) -> Floats:
        """(n, 4): left, bottom, right, top of each form's ink."""
        return self._boxes

    @property
    def inked(self) -> NDArray[np.bool_]:
        """(n,): whether there is ink in it."""
        return self._inked

    @property
    def kinds(self) -> Ints:
        """(n, KINDS): the numbers of each form and its other kinds, its own after the last."""
        return self._kinds

    @property
    def habits(self) -> Ints:
        """(n, 2): by which habit one of them is chosen, and how many there are beside it."""
        return self._habits

    def _added(self, form: Form) -> int:
        with self._lock:  # notes are written in several threads
            if form in self._numbers:
                return self._numbers[form]
            number = self._appended(form)
            kinds = [
                number if kind.strokes is form.strokes else self._appended(kind)
                for kind in form.kinds[: KINDS - 1]
            ]
            self._kinds[number] = [number, *kinds, *[number] * (KINDS - 1 - len(kinds))]
            self._habits[number] = form.habit, len(kinds)
            self._numbers[form] = number
            return number

    def _appended(self, form: Form) -> int:
        number = len(self.forms)
        if number == len(self._inked):
            self._boxes = np.concatenate([self._boxes, np.zeros_like(self._boxes)])
            self._inked = np.concatenate([self._inked, np.zeros_like(self._inked)])
            self._kinds = np.concatenate([self._kinds, np.zeros_like(self._kinds)])
            self._habits = np.concatenate([self._habits, np.zeros_like(self._habits)])
        self._boxes[number], self._inked[number] = form.box, not form.strokes.is_blank
        self._kinds[number], self._habits[number] = number, 0
        self.forms.append(form)
        self.texts.append(form.text)
        return number
