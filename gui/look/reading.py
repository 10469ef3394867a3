"""How the page is set, as far as a reader chooses it."""

from typing import NamedTuple

LEADINGS = range(140, 261, 5)
COLUMNS = range(18, 49)
MARGINS = range(36, 161, 4)


class Reading(NamedTuple):
    """Line spacing in percent of the text size, the widest column in em, the least margins in pixels.

    Chinese is read with ease in columns of up to about 40 em; margins hold fold triangles and dots of notes.
    """

    leading: int = 195
    column: int = 34
    margin: int = 36
    justified: bool = True
