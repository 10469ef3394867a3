import random
from pathlib import Path

from tests.learning.corpus import scenery
from tests.learning.retelling import DOERS, DOINGS, retold

TEXT = "政府工作报告\n去年，新建学校12所，修复道路30公里；机场面积5平方米。\n"


def test_clauses_that_begin_with_what_was_done_are_told_in_other_words(tmp_path: Path) -> None:
    path = tmp_path / "甲县.txt"
    path.write_text(TEXT, "utf-8")
    report = scenery(path)
    readings = {0: ("学校",), 1: ("道路",), 2: ("机场面积",)}
    told = [retold(report, readings, random.Random(seed)) for seed in range(20)]
    assert {number for _, numbers in told for number in numbers} == {0, 1}
    for again, numbers in told:
        for number in numbers:
            context, name = again.contexts[number], readings[number][0]
            done = context.lead.removesuffix(name)
            assert context.mention.value == report.contexts[number].mention.value
            assert done.startswith(tuple(DOERS)) or done in DOINGS
