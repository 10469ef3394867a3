"""The law of cleaning: nothing is lost, nothing is changed, and once is enough."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.document.clean_text import CleanText
from core.importing.cleaning.pipeline import clean
from core.importing.cleaning.spaces import squashed
from core.importing.decode import decode
from tests.core.importing.cleaning.test_edits import restored

FRAGMENTS = r"""
\r\n ???? ? <U+00A0> &nbsp; <!-- --> 一、 （一） 各位代表： 现在，我代表县政府，报告工作。 12 =====
政府工作报告 ——2024年1月1日在 2024年1月1日在某县 会议上 县长 王 程 来源：某网 索引号：1 分享到：
上一篇： 相关文章 首页 > 【 大 字体： 。 ， 的 法制 内容摘要： … ...... 关于 报告 新华社北京3月16日电
本报记者某某摄 无码 一区 人妻 （图解） 𠮷 😀 .a{b} 扫一扫 免责声明：
过去一年，我们全力推动高质量发展，取得了显著成效，群众更加满意。
"""
SPACES = [
    "\n",
    "\r\n",
    "\r\r\n",
    " ",
    "\u3000",
    "\x0b",
    "\x1c",
    "\x85",
    "\u2028",
    "\u200b",
    "\ufeff",
    "政 府 工 作 报 告",
]


def obeys_the_law(source: str, cleaned: CleanText) -> bool:
    lines = cleaned.text.split("\n")
    tidy = not cleaned.text or all(line and line == line.strip() for line in lines)
    return tidy and restored(cleaned) == squashed(source)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(FRAGMENTS.split() + SPACES) | st.text(max_size=3), max_size=30).map("".join))
def test_every_character_is_kept_or_accounted_for_and_clean_text_is_left_alone(text: str) -> None:
    cleaned = clean(CleanText(text))
    assert obeys_the_law(text, cleaned)
    assert clean(CleanText(cleaned.text)).text == cleaned.text


def test_a_whole_page() -> None:
    page = (
        "首页\r\n>\r\n政府公开\r\n发布日期：2023-03-30\r\n政 府 工 作 报 告\r\n"
        "——2023年1月5日在某县第十七届\r\n人民代表大会第一次会议上\r\n县长?? ?王 ?程\r\n"
        "　　各位代表：\r\n　　刚 刚过去的一年，加强民主\r\n法制\r\n，成效显著。\r\n分享到：\r\nQQ空间"
    )
    cleaned = clean(CleanText(page))
    assert cleaned.text.split("\n") == [
        "政府工作报告",
        "——2023年1月5日在某县第十七届人民代表大会第一次会议上",
        "县长 王程",
        "各位代表：",
        "刚刚过去的一年，加强民主法制，成效显著。",
    ]
    assert cleaned.fields == (("发布日期", "2023-03-30"),)
    assert obeys_the_law(page, cleaned)


def test_real_reports_lose_nothing(shared: Path) -> None:
    for path in sorted((shared / "reports").rglob("*.txt")):
        text = decode(path.read_bytes(), path.name).text
        cleaned = clean(CleanText(text))
        assert obeys_the_law(text, cleaned), path.name
        assert clean(CleanText(cleaned.text)).text == cleaned.text, path.name
        assert len(cleaned.text) > 4000, path.name
