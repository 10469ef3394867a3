from core.page.collapsing import Collapsing
from core.page.page import build_page
from tests.small_report import REPORT, TEXT, at

PAGE = build_page(REPORT)


def visible(collapsing: Collapsing) -> list[str]:
    return [PAGE.rows[index].span.of(TEXT)[:6] for index in collapsing.visible_rows()]


def test_a_folded_section_leaves_its_heading() -> None:
    assert visible(Collapsing(PAGE).toggled(1)) == [
        "2025年政", "各位代表：", "一、2024", "产业提质壮大", "二、2025", "名词解释", "1.“三清”",
    ]  # fmt: skip


def test_levels() -> None:
    assert visible(Collapsing(PAGE).to_level(1))[2:] == ["一、2024", "二、2025", "名词解释"]
    assert "（一）扩大内" in visible(Collapsing(PAGE).to_level(2))
    assert not any("就业" in row for row in visible(Collapsing(PAGE).to_level(2)))


def test_what_is_looked_for_is_unfolded_and_nothing_else() -> None:
    shown = Collapsing(PAGE).with_all().revealing(at("3000人").start)
    assert not shown.is_collapsed(1)
    assert not shown.is_collapsed(3)
    assert shown.is_collapsed(0)
    assert shown.is_collapsed(2)


def test_a_heading_is_seen_without_opening_it() -> None:
    assert Collapsing(PAGE).with_all().revealing(at("（二）").start).is_collapsed(3)


def test_twice_toggled_is_as_before() -> None:
    collapsing = Collapsing(PAGE).toggled(2)
    assert collapsing.toggled(2).collapsed == frozenset()
    assert Collapsing(PAGE, {99999}).collapsed == frozenset()
