"""A page's own pairs become metadata."""

from core.document.clean_text import CleanText
from core.importing.cleaning import fields

SPEECH = "各位代表：\n来源：这里是正文。"


def test_pairs_above_the_report_move_into_fields() -> None:
    text = f"索引號: 113/2024-1\n公開范圍:面向全社會\n2024年政府工作報告\n{SPEECH}"
    clean = fields.page_metadata(CleanText(text))
    assert clean.fields == (("索引號", "113/2024-1"), ("公開范圍", "面向全社會"))
    assert clean.text == f"2024年政府工作報告\n{SPEECH}"
    assert clean.removed[0].reason == "page metadata"


def test_several_pairs_on_a_line_and_values_on_the_next() -> None:
    text = f"时间：2023-03-30  作者：中国县域 来源：政府官网 阅读：\n661\n评论：\n0\n{SPEECH}"
    assert fields.page_metadata(CleanText(text)).fields == (
        ("时间", "2023-03-30"),
        ("作者", "中国县域"),
        ("来源", "政府官网"),
        ("阅读", "661"),
        ("评论", "0"),
    )


def test_bracketed_names_a_date_without_one_and_values_in_words() -> None:
    text = (
        f"[ 索引号 ] 115002\n主题分类：\n综合政务\n标题：\n某县政府工作报告\n2024-01-15 来源：某网\n{SPEECH}"
    )
    clean = fields.page_metadata(CleanText(text))
    assert clean.fields == (
        ("索引号", "115002"),
        ("主题分类", "综合政务"),
        ("标题", ""),
        ("时间", "2024-01-15"),
        ("来源", "某网"),
    )
    assert clean.text == f"某县政府工作报告\n{SPEECH}"


def test_imprint_stamp_label_and_rule() -> None:
    imprint = "某门户网站　www.gov.cn　 2006年02月16日　 来源：新华社"
    text = f"{imprint}\n2026-01-31 07:00:44\n正文：\n=====\n{SPEECH}"
    clean = fields.page_metadata(CleanText(text))
    assert clean.text == SPEECH
    assert clean.fields == (("时间", "2006年02月16日"), ("来源", "新华社"), ("时间", "2026-01-31 07:00:44"))


def test_a_name_of_the_page_s_own_among_known_ones() -> None:
    text = f"文号：无\n办理情形：已办\n来源：某网\n{SPEECH}"
    assert ("办理情形", "已办") in fields.page_metadata(CleanText(text)).fields


def test_pairs_run_into_the_title_s_line() -> None:
    text = f"二00三年政府工作报告发布时间：2003-02-2116:02信息来源：某情网打印分享到：\n{SPEECH}"
    clean = fields.run_on_metadata(CleanText(text))
    assert clean.text == f"二00三年政府工作报告\n{SPEECH}"
    assert clean.fields == (("发布时间", "2003-02-2116:02"), ("信息来源", "某情网"))


def test_a_stamp_and_its_count_without_colons() -> None:
    clean = fields.page_metadata(CleanText(f"添加时间 2026/2/12 15:20:47  浏览次数 4034 次\n{SPEECH}"))
    assert clean.text == SPEECH
    assert clean.fields == (("添加时间", "2026/2/12 15:20:47"), ("浏览次数", "4034 次"))
