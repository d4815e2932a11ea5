"""Days on which firms work and the post is collected, in one country or region."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

SATURDAY, SUNDAY = 5, 6  # as date.weekday() counts
_A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class WorkCalendar:
    """Weekends and public holidays of a country; of one without a known calendar, weekends only.

    country: ISO 3166 alpha-2; region: as `holidays` names it, "" for the whole country.
    """

    country: str = "US"
    region: str = ""

    def is_business_day(self, day: date) -> bool:
        return day.weekday() not in _weekend(self.country) and not self.is_holiday(day)

    def is_posting_day(self, day: date) -> bool:
        """Whether what is posted that day leaves: not on Sundays, or Saturdays where those rest."""
        weekend = _weekend(self.country)
        rest = SUNDAY if SUNDAY in weekend else SATURDAY
        return day.weekday() != rest and not self.is_holiday(day)

    def is_holiday(self, day: date) -> bool:
        return day in _public_holidays(self.country, self.region, day.year)

    def business_days_after(self, day: date, count: int) -> date:
        """The `count`th business day after `day`, which counts for none itself."""
        return _business_days_on(self, day, count, _A_DAY)

    def business_days_before(self, day: date, count: int) -> date:
        """The `count`th business day before `day`."""
        return _business_days_on(self, day, count, -_A_DAY)

    def next_business_day(self, day: date) -> date:
        """`day` itself where it is one."""
        return day if self.is_business_day(day) else self.business_days_after(day, 1)


def regions_of(country: str) -> tuple[str, ...]:
    """The codes of the regions of a country that keep holidays of their own, in order."""
    import holidays  # a tenth of a second, which only what is owed needs

    return tuple(sorted(holidays.list_supported_countries().get(country, ())))


def region_names(country: str) -> dict[str, str]:
    """The regions of a country that keep holidays of their own, by code, as their people name them.

    One without a known name goes by its code.
    """
    import holidays  # as above

    codes = regions_of(country)
    if not codes:
        return {}
    names: dict[str, str] = {}
    for name, code in holidays.country_holidays(country).subdivisions_aliases.items():
        names.setdefault(code, name)
    return {code: names.get(code, code) for code in codes}


def next_holidays(calendar: WorkCalendar, first: date, count: int) -> list[date]:
    """The next so many public holidays from a day on, fewer where a year has fewer."""
    days = (first + offset * _A_DAY for offset in range(366))
    return [day for day in days if calendar.is_holiday(day)][:count]


@lru_cache(maxsize=20_000)  # a book of years has some thousand different days
def _business_days_on(calendar: WorkCalendar, day: date, count: int, step: timedelta) -> date:
    while count > 0:
        day += step
        count -= calendar.is_business_day(day)
    return day


@lru_cache(maxsize=1000)
def _public_holidays(country: str, region: str, year: int) -> frozenset[date]:
    import holidays  # as above

    known = holidays.list_supported_countries()
    if country not in known:
        return frozenset()
    subdivision = region if region in known[country] else None
    return frozenset(holidays.country_holidays(country, subdiv=subdivision, years=year))


@lru_cache(maxsize=300)
def _weekend(country: str) -> frozenset[int]:
    import holidays  # as above

    if country not in holidays.list_supported_countries():
        return frozenset((SATURDAY, SUNDAY))
    return frozenset(holidays.country_holidays(country).weekend)
