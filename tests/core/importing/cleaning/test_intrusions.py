"""What others put into a report."""

from core.document.clean_text import CleanText
from core.importing.cleaning import intrusions


def test_watermarks() -> None:
    text = "而努力奋斗！  百度搜索马 克 数 据 网"
    assert intrusions.watermarks(CleanText(text)).text == "而努力奋斗！"
    assert intrusions.watermarks(CleanText("而努力奮鬥！來自馬克數據網")).text == "而努力奮鬥！"


def test_link_farm_is_three_words_of_spam_and_no_sentence() -> None:
    report = "打击网络博彩、电信诈骗、发票虚开和地下棋牌赌场，扣押外围设备。"
    spam = "亚洲精品一区二区,国产无码在线观看,久久"
    assert intrusions.link_farms(CleanText(f"{spam}\n{report}")).text == report


def test_photo_captions() -> None:
    speech = "各位代表：\n现在，我代表县政府向大会作政府工作报告。"
    text = f"政府工作报告\n某某作政府工作报告。本报记者 戴冰摄\n{speech}"
    assert intrusions.photo_captions(CleanText(text)).text == f"政府工作报告\n{speech}"


def test_a_line_that_names_a_congress_is_no_caption() -> None:
    line = "2025年1月13日在云溪省第十届人民代表大会第三次会议上云溪省人民政府省长陈默作政府工作报告。"
    text = f"政府工作报告\n{line}\n各位代表：\n现在，我代表省人民政府报告工作。"
    assert intrusions.photo_captions(CleanText(text)).text == text


def test_agency_lines() -> None:
    text = "新华社北京3月14日电政府工作报告\n各位代表：\n新华社北京３月１４日电"
    assert intrusions.agency_lines(CleanText(text)).text == "政府工作报告\n各位代表："
    text = "新華社北京3月14日電政府工作報告\n各位代表："
    assert intrusions.agency_lines(CleanText(text)).text == "政府工作報告\n各位代表："
