"""The codes that statistics name divisions by (GB/T 2260), from the table in resources."""

from functools import cache

from core.understanding.gazetteer import Path
from resources import ROOT


def code_of(path: Path) -> str | None:
    """The code that a place has today or had last; None where none is known for certain."""
    return _codes().get(path)


@cache
def _codes() -> dict[Path, str]:
    lines = (ROOT / "division_codes.txt").read_text("utf-8").splitlines()
    rows = (line.split() for line in lines if not line.startswith("#"))
    return {tuple(names): code for code, *names in rows}
