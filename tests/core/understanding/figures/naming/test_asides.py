import pytest

from core.text.folding import FIGURES
from core.understanding.figures.context import FIGURE, QUIET, contexts, masked
from core.understanding.figures.dates import hide_names
from core.understanding.figures.grammar import find_mentions
from core.understanding.figures.naming.asides import without_asides


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("消费水平提高，扣除物价上升因素增长8%。", "消费水平提高,增长。"),
        ("全部收入按可比口径增长9%。", "全部收入增长。"),
        ("研发强度由“十二五”末的1.1%提高到2.6%。", "研发强度提高到。"),
        ("标准由每人每月560元提高到690元。", "标准提高到。"),
        ("总值增长6%、高于全国平均水平2个百分点。", "总值增长、。"),
        ("实际负担比改革前减少39%。", "实际负担减少。"),
        ("由财政资金拨付3亿元。", "由财政资金拨付。"),
        ("优于三类的水体比例达94%。", "优于三类的水体比例达。"),
        ("第三产业比重提高3%。", "第三产业比重提高。"),
        ("绿色能源占比提高到68.6%，存贷比上升到71%。", "绿色能源占比提高到,存贷比上升到。"),
    ],
)
def test_asides_are_blanked(text: str, kept: str) -> None:
    folded = FIGURES.fold(text)
    mentions = find_mentions(hide_names(folded))
    blanked = masked(folded, mentions)
    left = without_asides(blanked, contexts(blanked, mentions))
    assert len(left) == len(folded)
    assert left.replace(QUIET, "").replace(FIGURE, "") == kept
