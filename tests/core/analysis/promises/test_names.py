"""Names in one spelling, what is done, and for what it holds."""

from dataclasses import replace

import pytest

from core.analysis.promises.names import compounded, named, said_in
from core.analysis.promises.statements import statements
from core.analysis.promises.whole import whole_of
from core.document.report import Metadata
from tests.core.analysis.promises.small import earlier, later


@pytest.mark.parametrize(
    ("indicator", "words", "deeds"),
    [
        ("老旧小区改造任务", "老旧小区", {"improved"}),
        ("新设外资企业", "外资企业", {"made"}),
        ("规模以上“专精特新”企业（含个体）", "规上专精特新企业", set()),
        ("职业技能培训", "职业技能", {"trained"}),
        ("建设", "建设", set()),
    ],
)
def test_a_name_stands_apart_from_what_is_done(indicator: str, words: str, deeds: set[str]) -> None:
    assert named(indicator) == (words, frozenset(deeds))


def test_words_around_a_name_tell_deeds_scopes_and_what_is_left() -> None:
    deeds, scopes, rest = said_in("力争全市新改建")
    assert [set(deeds), set(scopes), rest] == [{"remade"}, {"全市"}, ""]
    assert set(said_in("新(改、扩)建").deeds) == {"remade"}
    assert said_in("各县区力争完成").rest == "县区"
    assert not said_in("确保全年实现")


def test_a_general_name_makes_a_measure_with_the_one_before() -> None:
    assert compounded("粮食播种面积", "产量") == "粮食产量"
    assert compounded("停车位", "产量") is None


def test_all_of_a_place_is_no_scope() -> None:
    whole = whole_of(earlier("全县造林1万亩。"))
    assert whole.narrowing(["全县", "全社会", "和平", "高新区", "全市"], "造林") == {"高新区", "全市"}
    assert whole.narrowing(["城镇"], "老旧小区改造") == set()
    unnamed = replace(earlier("造林。"), metadata=Metadata(place="河北保定清苑", level="county"))
    assert whole_of(unnamed).narrowing(["全区", "全市", "保定"], "造林") == {"全市"}
    nation = replace(earlier("造林。"), metadata=Metadata(level="nation"))
    assert whole_of(nation).narrowing(["全国", "我国", "地方"], "财政收入") == {"地方"}


def test_a_list_goes_on_with_the_deed_and_the_place_it_begins_with() -> None:
    first, *others = statements(later("中心城区改造供水管网5公里、燃气管网8公里，新建公园3个。"))
    assert first.scopes
    assert [(set(one.deeds), one.scopes) for one in others] == [
        ({"improved"}, first.scopes),
        ({"made"}, frozenset()),
    ]


def test_printed_markers_are_no_words() -> None:
    (one,) = statements(earlier("实施“三清”[1]项目20个。\n名词解释\n[1]“三清”：清河、清路、清院。"))
    assert one.name == "三清项目"
