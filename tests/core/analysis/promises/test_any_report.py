"""Whatever stands in two reports, each promise has its words, and a verdict that fits how certain it is."""

from hypothesis import given
from hypothesis import strategies as st

from core.analysis.promises.matching import MOST, promises
from core.analysis.promises.promise import Promise, Told, to_json
from core.analysis.promises.statements import statements
from core.document.report import Report
from resources import ROOT
from tests.core.analysis.promises.small import earlier, later, report

PIECES = (
    *(
        "，",
        "、",
        "。",
        "；",
        "和",
        "\n",
        "（",
        "）",
        "[1]",
        "①",
        "其中",
        "分别",
        "以上",
        "左右",
        "近",
        "𠮷",
        "㎡",
        " ",
    ),
    *(
        "6%",
        "3个百分点",
        "2000家",
        "5—8公里",
        "１２亿元",
        "三分之一",
        "2.5万㎡",
        "3倍",
        "30天",
        "0个",
        "前10位",
    ),
    *(
        "生产总值",
        "增长",
        "下降",
        "新建",
        "改造",
        "投资",
        "企业",
        "力争",
        "全县",
        "达到",
        "农村公路",
        "粮食",
        "产量",
    ),
)
WORDS = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


def _stands(told: Told, text: str) -> bool:
    return told.text == told.span.of(text) and told.figure.text in told.text


def _is_sound(one: Promise, report: Report, following: Report) -> bool:
    candidates = [candidate.outcome for candidate in one.candidates]
    outcomes = [*candidates, *([one.outcome] if one.outcome else [])]
    return (
        _stands(one.promise, report.text)
        and all(_stands(outcome, following.text) for outcome in outcomes)
        and (one.outcome is not None) == (one.tier == "certain")
        and (0 < len(candidates) <= MOST) == (one.tier == "likely")
        and (one.verdict in ("met", "missed")) <= (one.tier == "certain")
        and (one.verdict == "not reported") <= (one.tier == "none")
        and bool(to_json(one)["why"])
    )


@given(WORDS, WORDS)
def test_every_promise_of_any_report_is_told(promised: str, reported: str) -> None:
    one, two = earlier(promised), later(reported)
    assert len(statements(two)) == sum(figure.status is not None for figure in two.figures)
    assert all(_is_sound(promise, one, two) for promise in promises(one, two))


def test_the_promises_of_a_real_report_have_their_words() -> None:
    text = (ROOT / "reports" / "beilun-2024.txt").read_text("utf-8")
    bundled = report(text)
    found = promises(bundled, bundled)
    assert len(found) > 50
    assert all(_is_sound(promise, bundled, bundled) for promise in found)
