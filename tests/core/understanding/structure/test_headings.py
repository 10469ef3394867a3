import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.document.span import Span
from core.understanding.structure.headings import numbered_heading, ordinal_of

BODY = (
    "全县上下凝心聚力，各项工作取得了来之不易的成效，人民群众的获得感、幸福感和安全感不断增强，"
    "发展的基础更加坚实。"
)


@pytest.mark.parametrize(
    ("line", "style", "number", "title"),
    [
        ("第一部分 工作回顾", "chapter", "第一部分", "工作回顾"),
        ("十一、工作回顾", "comma", "十一", "工作回顾"),
        ("（ 二 ）产业提质。" + BODY, "bracket", "（ 二 ）", "产业提质"),
        ("(三)产业提质:", "bracket", "(三)", "产业提质"),
        ("三）产业提质", "bracket", "三）", "产业提质"),
        ("1.产业提质。" + BODY, "digit", "1", "产业提质"),
        ("２、产业提质", "digit", "２", "产业提质"),
        ("（3）产业提质。" + BODY, "bracket-digit", "（3）", "产业提质"),
        ("第一，产业提质。" + BODY, "nth", "第一", "产业提质"),
        ("第二、关于产业", "nth", "第二", "关于产业"),
        ("一是产业提质", "item", "一", "产业提质"),
        ("三", "comma", "三", ""),
    ],
)
def test_every_style_is_read(line: str, style: str, number: str, title: str) -> None:
    found = numbered_heading(line, Span(0, len(line)))
    assert found is not None
    assert found.number is not None
    assert (found.style, found.number.of(line), found.title.of(line)) == (style, number, title)


@pytest.mark.parametrize(
    "line",
    [
        "一是产业提质。" + BODY,
        "3.5亿元投资到位",
        "一、二、三产业协调发展。" + BODY,
        "1.责任单位：水利局",
        "2030年工作",
    ],
)
def test_what_only_looks_numbered_is_no_heading(line: str) -> None:
    assert numbered_heading(line, Span(0, len(line))) is None


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("一、2029年工作回顾2029年是极不平凡的一年，" + BODY, "2029年工作回顾"),
        ("（二）加强财政金融工作加强财源建设。" + BODY, "加强财政金融工作"),
        ("三、重点工作 做好今年的工作，要以改革为动力，" + BODY, "重点工作"),
    ],
)
def test_a_title_glued_to_its_paragraph_is_parted(line: str, title: str) -> None:
    found = numbered_heading(line, Span(0, len(line)), glued=True)
    assert found is not None
    assert found.title.of(line) == title


@given(st.integers(1, 99))
def test_chinese_numbers_count(value: int) -> None:
    tens, ones = divmod(value, 10)
    words = ("" if tens < 2 else "一二三四五六七八九"[tens - 1]) + ("十" if tens else "")
    words += "一二三四五六七八九"[ones - 1] if ones else ""
    assert ordinal_of(f"（{words}）") == ordinal_of(f"{value}.") == value
