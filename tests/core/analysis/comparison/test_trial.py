"""The trial in short: sentences changed by a script, on the report that comes with Zhupi."""

from pathlib import Path
from random import Random

import pytest

from core.importing.importer import import_file
from tests.comparison.trial import claimed, run

REPORT = Path(__file__).parents[4] / "resources" / "reports" / "beilun-2024.txt"
STRANGER = """吐鲁番葡萄沟景区接待游客一百二十万人次。
棉花良种补贴惠及六个乡镇的种植大户。
坎儿井保护条例颁布实施，修复暗渠十七条。
牧民定居工程新建住房四百套。
红枣和核桃提质增效示范园建成两万亩。
光伏治沙一期工程并网发电。
伊犁马繁育基地引进种马八十匹。
边境口岸通关时间压缩到四小时。"""


@pytest.fixture(scope="module")
def text() -> str:
    return import_file(REPORT)[1].text


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("is_shuffled", [False, True], ids=["in order", "all shuffled"])
def test_sentences_are_aligned_with_those_they_come_from(text: str, seed: int, *, is_shuffled: bool) -> None:
    tally = run(text, STRANGER, Random(seed), 0.15, is_shuffled=is_shuffled)
    assert tally.share >= 0.98, tally.wrong


def test_no_sentence_of_another_place_is_claimed(text: str) -> None:
    assert claimed(text, STRANGER) == (0, 8)
