"""What learning leaves: tables in resources, and a word on how many are right in reports left out."""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from resources import ROOT


def write_words(table: str, lines: Iterable[str]) -> None:
    """Write a table of words."""
    _write(ROOT / "vocabulary" / table, lines)


def write_weights(table: str, weights: Mapping[str, float]) -> None:
    """Write weights: a line is a weight in hundredths, then the features that have it."""
    features: dict[int, list[str]] = defaultdict(list)
    for feature, weight in weights.items():
        features[round(weight * 100)].append(feature)
    lines = ("\t".join((str(weight), *sorted(of))) for weight, of in sorted(features.items()) if weight)
    _write(ROOT / "weights" / table, lines)


def tell(right: Counter[str], number: Counter[str]) -> None:
    """Print how many are right of each report, and of all."""
    for report in sorted(number):
        sys.stdout.write(f"{report:32s} {right[report] / number[report]:.3f} of {number[report]}\n")
    sys.stdout.write(f"{'all':32s} {right.total() / number.total():.4f} of {number.total()}\n")


def _write(path: Path, lines: Iterable[str]) -> None:
    path.write_text("\n".join(lines) + "\n", "utf-8")
