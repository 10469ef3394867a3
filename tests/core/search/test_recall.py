"""Words are found again however they are written; `tests/core/search/recall.py` asks all real reports."""

from pathlib import Path
from random import Random

from core.workspace.reading import read_file
from tests.bench.texts import BUNDLED
from tests.core.search import recall
from tests.small_report import REPORT

TEXTS = recall.searchables([REPORT, read_file(BUNDLED)])
ASKED = list(recall.cuts(TEXTS, 500, Random(10)))


def test_a_scan_misses_nothing() -> None:
    found, wanted = recall.recall(TEXTS, ASKED, recall.by_scan(TEXTS))
    assert found == wanted > 500


def test_an_index_misses_nothing(tmp_path: Path) -> None:
    found, wanted = recall.recall(TEXTS, ASKED, recall.by_index(TEXTS, tmp_path / "index"))
    assert found == wanted > 500


def test_what_folds_nothing_misses_much() -> None:
    found, wanted = recall.recall(TEXTS, ASKED, recall.without_folding(TEXTS))
    assert found < wanted / 2
