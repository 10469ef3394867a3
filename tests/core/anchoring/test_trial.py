"""The trial in short: what becomes of annotations in changed texts, on the report that comes with Zhupi."""

from pathlib import Path
from random import Random

import pytest

from core.importing.importer import import_file
from tests.anchoring_trial.trial import ROWS, Row, Tally, run

REPORT = Path(__file__).parents[3] / "resources" / "reports" / "beilun-2024.txt"
COUNT = 400


@pytest.fixture(scope="module")
def text() -> str:
    return import_file(REPORT)[1].text


@pytest.mark.parametrize("with_old", [True, False], ids=["with the old text", "quotes alone"])
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_annotations_keep_their_words(row: Row, text: str, *, with_old: bool) -> None:
    tally = Tally()
    for seed in range(2):
        tally.add(run(text, row, COUNT, Random(seed), with_old=with_old))
    assert tally.right >= row.right * tally.count, tally.examples
    assert tally.misplaced <= row.misplaced * tally.count + 1, tally.examples
