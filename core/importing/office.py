"""Files that only LibreOffice reads: it makes a Word file of them, where it is installed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path, PurePath

from core.document.problem import Problem

MEDIA_TYPES = {".doc": "application/msword", ".wps": "application/vnd.ms-works", ".rtf": "application/rtf"}
SECONDS = 90
"""LibreOffice's first start makes itself at home, and takes its time."""
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
)

NO_OFFICE = "{name} is of a kind that needs LibreOffice: install it, or save the file as .docx and open that."
NOT_MADE = "{name} could not be read by LibreOffice: save it as .docx and open that."


def needs_office(name: str) -> bool:
    """Whether a file of this name is of such a kind."""
    return PurePath(name).suffix.lower() in MEDIA_TYPES


def as_docx(path: Path, folder: Path) -> Path:
    """A Word file with the same content, made in an empty folder; Problem where LibreOffice cannot make it.

    It gets a home of its own: it runs no macro that its user allowed, and a window of it may be open.
    """
    office = _office()
    if office is None:
        raise Problem(NO_OFFICE, name=path.name)
    home = (folder / "home").as_uri()
    command = [office, f"-env:UserInstallation={home}", "--headless", "--norestore", "--nolockcheck"]
    command += ["--convert-to", "docx", "--outdir", str(folder), str(path.absolute())]
    try:
        subprocess.run(  # noqa: S603 - no shell, and a path that no option begins like
            command, check=False, capture_output=True, timeout=SECONDS, env=_environment(folder)
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Problem(NOT_MADE, name=path.name) from error
    made = folder / f"{path.stem}.docx"
    if not made.is_file():
        raise Problem(NOT_MADE, name=path.name)
    return made


def _office() -> str | None:
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _PLACES if Path(place).is_file()), None)


def _environment(folder: Path) -> dict[str, str]:
    """What LibreOffice needs of this one's, and a home without anybody's files."""
    return dict(os.environ) if sys.platform == "win32" else os.environ | {"HOME": str(folder)}
