"""The tables in resources: words by the line, and weights that were learnt."""

from collections.abc import Iterator, Mapping
from functools import cache

from resources import ROOT


def rows(table: str) -> Iterator[list[str]]:
    """The words of each line of a table of words that is no remark."""
    for line in (ROOT / "vocabulary" / table).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split()


def hundredths(table: str) -> dict[str, int]:
    """Weights by feature; a line of their table is a weight in hundredths, then the features that have it."""
    found: dict[str, int] = {}
    for line in (ROOT / "weights" / table).read_text("utf-8").rstrip("\n").split("\n"):
        weight, *features = line.split("\t")
        found.update(dict.fromkeys(features, int(weight)))
    return found


@cache
def learnt(table: str) -> Mapping[str, float]:
    """Weights by feature."""
    return {feature: weight / 100 for feature, weight in hundredths(table).items()}
