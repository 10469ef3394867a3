"""Bad luck, told in one sentence that a person can act on."""

import errno
from pathlib import Path

TOO_LONG = "The path {path} is too long for this system: choose a shorter name, or a folder higher up."
SHOWN = 80
"""Characters of a path that is too long for any line."""


class Problem(Exception):  # noqa: N818 - bad luck is no error of ours; bugs keep Python's own exceptions
    """Something outside Zhupi is wrong: a file, a disk, a library.

    `sentence` is English with {placeholders}, so that the window can translate it before filling it in.
    """

    def __init__(self, sentence: str, **details: object) -> None:
        super().__init__(sentence.format(**details))
        self.sentence = sentence
        self.details = details


def path_too_long(error: BaseException, path: Path | None = None) -> Problem | None:
    """The Problem that a path is too long, where that is what the system says."""
    if not isinstance(error, OSError) or error.errno != errno.ENAMETOOLONG:
        return None
    named = str(path or error.filename)
    return Problem(TOO_LONG, path=f"{named[:SHOWN]}…")
