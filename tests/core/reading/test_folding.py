from core.reading.folding import Folding
from core.reading.page import build_page
from tests.small_report import REPORT, TEXT, at

PAGE = build_page(REPORT)


def visible(folding: Folding) -> list[str]:
    return [PAGE.rows[index].span.of(TEXT)[:6] for index in folding.visible_rows()]


def test_a_folded_section_leaves_its_heading() -> None:
    assert visible(Folding(PAGE).toggled(1)) == [
        "2025年政", "各位代表：", "一、2024", "产业提质壮大", "二、2025", "名词解释", "1.“三清”",
    ]  # fmt: skip


def test_levels() -> None:
    assert visible(Folding(PAGE).to_level(1))[2:] == ["一、2024", "二、2025", "名词解释"]
    assert "（一）扩大内" in visible(Folding(PAGE).to_level(2))
    assert not any("就业" in row for row in visible(Folding(PAGE).to_level(2)))


def test_what_is_looked_for_is_unfolded_and_nothing_else() -> None:
    shown = Folding(PAGE).with_all().revealing(at("3000人").start)
    assert not shown.is_folded(1)
    assert not shown.is_folded(3)
    assert shown.is_folded(0)
    assert shown.is_folded(2)


def test_a_heading_is_seen_without_opening_it() -> None:
    assert Folding(PAGE).with_all().revealing(at("（二）").start).is_folded(3)


def test_twice_toggled_is_as_before() -> None:
    folding = Folding(PAGE).toggled(2)
    assert folding.toggled(2).folded == frozenset()
    assert Folding(PAGE, {99999}).folded == frozenset()
