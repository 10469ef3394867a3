"""Times as a person reads them."""

from functools import lru_cache

from PySide6.QtCore import QDateTime, QLocale, Qt


def local_time(utc: str) -> str:
    """A time of the library, UTC in ISO 8601, in the reader's zone and manner."""
    time = QDateTime.fromString(utc, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return QLocale().toString(time, QLocale.FormatType.ShortFormat) if time.isValid() else utc


@lru_cache(maxsize=4_000)
def local_day(utc: str) -> str:
    """The day of such a time, as short as a column of days needs it."""
    time = QDateTime.fromString(utc, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return time.date().toString(Qt.DateFormat.ISODate) if time.isValid() else utc
