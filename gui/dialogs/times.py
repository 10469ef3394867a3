"""Times as a person reads them."""

from PySide6.QtCore import QDateTime, QLocale, Qt


def local_time(utc: str) -> str:
    """A time of the library, UTC in ISO 8601, in the reader's zone and manner."""
    time = QDateTime.fromString(utc, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return QLocale().toString(time, QLocale.FormatType.ShortFormat) if time.isValid() else utc
