from core.document.report import Report
from core.page.finding import AFTER, BEFORE, Snippet, by_section, snippet
from core.page.page import build_page
from core.text.finding import Finder
from tests.small_report import REPORT, TEXT


def test_a_hit_is_shown_in_its_paragraph() -> None:
    page = build_page(REPORT)
    first, last = Finder(TEXT).find("生产总值")
    after = "120亿元、增长5.5%，深入实施“三清”1行动。"
    assert snippet(page, first, TEXT) == Snippet("产业提质壮大。全县", "生产总值", after)
    shown = TEXT.replace("产总", "產總")
    assert snippet(page, last, shown) == Snippet("𠮷祥路改造完成。", "生產總值", "增长6%左右。")


def test_a_long_paragraph_is_cut_around_a_hit() -> None:
    text = f"{'前' * 30}目标{'后' * 90}"
    (hit,) = Finder(text).find("目标")
    assert snippet(build_page(Report(REPORT.source, text)), hit, text) == Snippet(
        f"…{'前' * BEFORE}", "目标", f"{'后' * AFTER}…"
    )


def test_hits_are_gathered_under_their_sections() -> None:
    hits = Finder(TEXT).find("2")
    groups = by_section(build_page(REPORT), hits)
    assert [section for section, _ in groups] == [None, 0, 1]
    assert [number for _, some in groups for number in some] == list(range(len(hits)))
