"""Settings: whose holidays are kept, and how long the post takes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.domain.business_days import WorkCalendar, next_holidays, region_names
from desktop.domain.follow_up_settings import MOST_DAYS_IN_POST, FollowUpSettings
from desktop.ui.editing.changing import Changing
from desktop.ui.live.live_settings import follow_up_settings, save_follow_up_settings
from desktop.ui.look.labels import Label, Tone
from desktop.ui.look.theme import CAPTION, letter_sized
from desktop.ui.settings.settings_section import Section, card
from desktop.ui.system.background import Background, Worker
from desktop.ui.widgets.fields import choice_field, fill, number_field
from desktop.ui.widgets.form_dialog import labelled
from desktop.ui.words.country_choices import country_choices, country_words
from desktop.ui.words.dates import day_words

_NUMBER = 110  # pixels wide
_SHOWN = 4  # holidays, by which people see whether these are theirs


@dataclass(frozen=True)
class _Holidays:
    """What is known of a country's: its regions by code, and the next days off."""

    calendar: WorkCalendar
    regions: Mapping[str, str]
    days: Sequence[date]


class CalendarSection(Section):
    """Each choice works out in the background what is owed by it."""

    def __init__(self, changing: Changing, today: Callable[[], date], worker: Worker) -> None:
        super().__init__(
            changing,
            self.tr("Holidays and post"),
            self.tr("Business days leave out weekends and the public holidays kept here."),
        )
        self._today = today
        self._settings = FollowUpSettings()
        self.country = choice_field()
        self.country.setMaxVisibleItems(12)
        self.country.activated.connect(self._choose_country)
        self.region = choice_field()
        self.region.activated.connect(self._choose_region)
        self._of_region = QWidget()
        of_region = labelled(self.tr("Region"), self.region)
        of_region.setContentsMargins(0, 0, 0, 0)
        self._of_region.setLayout(of_region)
        self.days_off = Label(scale=CAPTION, tone=Tone.MUTED)
        self.days_in_post = number_field(0, MOST_DAYS_IN_POST)
        self.days_in_post.setMaximumWidth(letter_sized(_NUMBER))
        self.days_in_post.editingFinished.connect(self._choose_days)
        country = labelled(self.tr("Holidays of"), self.country)
        days = labelled(self.tr("Business days in the post"), self.days_in_post)
        self.column.addWidget(card(country, self._of_region, self.days_off))
        self.column.addWidget(card(days))
        self.column.addStretch(1)
        self._looking = Background(worker, self)
        self._looking.done.connect(self._show_holidays)
        changing.working.connect(self._work)

    def read(self) -> None:
        self._settings = follow_up_settings(self.changing.store)
        home = self.changing.store.me().address
        own = self.tr("Where I live ({country})").format(country=country_words(home.country))
        chosen = self._settings.calendar
        fill(self.country, [(own, None), *country_choices()], chosen.country if chosen else None)
        self.days_in_post.setValue(self._settings.days_in_post)
        calendar = chosen or WorkCalendar(home.country, home.country_area)
        self._looking.ask(partial(_holidays, calendar, self._today()))
        self._work(self.changing.is_working)

    def settle(self) -> None:
        self._choose_days()

    def _show_holidays(self, found: _Holidays) -> None:
        whole = self.tr("The whole country")
        regions = [(name, code) for code, name in found.regions.items()]
        fill(self.region, [(whole, ""), *sorted(regions)], found.calendar.region)
        self._of_region.setVisible(bool(regions))
        days = ", ".join(day_words(day) for day in found.days)
        said = self.tr("The next days off: {days}").format(days=days)
        none = self.tr("No holidays are known of this country: only weekends are left out.")
        self.days_off.setText(said if days else none)

    def _choose_country(self) -> None:
        country = self.country.currentData()
        self._keep_calendar(WorkCalendar(country) if country else None)

    def _choose_region(self) -> None:
        chosen = self._settings.calendar
        country = chosen.country if chosen else self.changing.store.me().address.country
        self._keep_calendar(WorkCalendar(country, self.region.currentData()))

    def _keep_calendar(self, calendar: WorkCalendar | None) -> None:
        if calendar != self._settings.calendar:
            changed = replace(self._settings, calendar=calendar)
            self._save(self.tr("Changed whose holidays are kept."), changed)

    def _choose_days(self) -> None:
        days = self.days_in_post.value()
        if days != self._settings.days_in_post:
            changed = replace(self._settings, days_in_post=days)
            self._save(self.tr("Changed how long the post takes."), changed)

    def _save(self, done: str, settings: FollowUpSettings) -> None:
        self._settings = settings
        self.changing.slowly(done, partial(save_follow_up_settings, settings))

    def _work(self, is_working: bool) -> None:
        for field in (self.country, self.region, self.days_in_post):
            field.setEnabled(not is_working)


def _holidays(calendar: WorkCalendar, today: date) -> _Holidays:
    regions = region_names(calendar.country)
    return _Holidays(calendar, regions, next_holidays(calendar, today, _SHOWN))
