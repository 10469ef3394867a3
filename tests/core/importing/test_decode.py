"""Bytes become text by their marks, by UTF-8, else by what makes more sense."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.document.problem import Problem
from core.importing.decode import decode

SIMPLIFIED = "各位代表：现在，我代表县人民政府向大会报告工作，请予审议。全年生产总值增长7.5%。"
TRADITIONAL = "各位代表：現在，我代表區人民政府向大會報告工作，請予審議。全年生產總值增長7.5%。"


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_simplified_text_is_read_in_its_encoding(encoding: str) -> None:
    assert decode(SIMPLIFIED.encode(encoding)) == (SIMPLIFIED, encoding)


def test_traditional_text_in_big5_is_not_taken_for_gb18030() -> None:
    assert decode(TRADITIONAL.encode("big5")) == (TRADITIONAL, "cp950")
    assert decode(TRADITIONAL.encode("gb18030")) == (TRADITIONAL, "gb18030")


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_byte_order_mark_decides_and_goes(mark: bytes, encoding: str) -> None:
    assert decode(mark + SIMPLIFIED.encode(encoding)) == (SIMPLIFIED, encoding)


def test_euro_sign_of_windows_in_gb18030() -> None:
    assert decode(SIMPLIFIED.encode("gb18030") + b"\x80" + b"100")[0].endswith("€100")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "binary"),
        ("报告\0工作".encode() + SIMPLIFIED.encode() * 50, "NUL"),
        ("报告".encode() + b"\xed\xa0\x80", "lone surrogates"),
        (codecs.BOM_UTF16_LE + "报告".encode("utf-16-le") + b"\x00\xd8", "UTF-16"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8" + "告".encode("utf-16-le"), "lone surrogates"),
        (b"\xff\xff\xfe" * 40, "no encoding"),
    ],
)
def test_what_is_no_text_is_refused_in_one_sentence(data: bytes, words: str) -> None:
    with pytest.raises(Problem, match=words):
        decode(data)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf_8_comes_back_as_it_was(text: str) -> None:
    assert decode(codecs.BOM_UTF8 + text.encode())[0] == text
