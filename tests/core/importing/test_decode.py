"""Bytes become text by their marks, by UTF-8, else by what makes more sense."""

import codecs
import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.document.clean_text import LOST, MOJIBAKE, UNREADABLE, Removed
from core.document.problem import Problem
from core.importing.decode import Decoded, decode


def read(data: bytes) -> Decoded:
    return decode(data, "r.txt")


SIMPLIFIED = "各位代表：现在，我代表县人民政府向大会报告工作，请予审议。全年生产总值增长7.5%。"
TRADITIONAL = "各位代表：現在，我代表區人民政府向大會報告工作，請予審議。全年生產總值增長7.5%。"


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_simplified_text_is_read_in_its_encoding(encoding: str) -> None:
    assert read(SIMPLIFIED.encode(encoding)) == (SIMPLIFIED, encoding, ())


def test_traditional_text_in_big5_is_not_taken_for_gb18030() -> None:
    assert read(TRADITIONAL.encode("big5")) == (TRADITIONAL, "cp950", ())
    assert read(TRADITIONAL.encode("gb18030")) == (TRADITIONAL, "gb18030", ())


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
    assert read(mark + SIMPLIFIED.encode(encoding)) == (SIMPLIFIED, encoding, ())


def test_euro_sign_of_windows_in_gb18030() -> None:
    assert read(SIMPLIFIED.encode("gb18030") + b"\x80" + b"100").text.endswith("€100")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "r.txt is no text but a binary"),
        ("报告\0工作".encode() + SIMPLIFIED.encode() * 50, "r.txt holds NUL"),
        ("报告".encode() + b"\xed\xa0\x80", r"r.txt holds halves .* \(lone surrogates"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8" + "告".encode("utf-16-le"), "lone surrogates"),
        (b"\xff\xff\xfe" * 40, "r.txt is in no encoding"),
        (codecs.BOM_UTF8 + SIMPLIFIED.encode("gb18030"), "r.txt says that it is UTF-8"),
    ],
)
def test_what_is_no_text_is_refused_in_one_sentence(data: bytes, words: str) -> None:
    with pytest.raises(Problem, match=words):
        read(data)


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16-le"])
def test_a_file_cut_inside_a_character_is_read_but_for_it(encoding: str) -> None:
    whole = SIMPLIFIED.encode(encoding)
    cut = len(SIMPLIFIED[:-1].encode(encoding))
    text, found, notes = read(whole[: cut + 1])
    assert (text, found) == (SIMPLIFIED[:-1] + LOST, encoding)
    assert notes == (Removed(f"byte {cut}: {whole[cut]:02X}", UNREADABLE, len(SIMPLIFIED) - 1),)


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "cp950"])
def test_bad_bytes_are_shown_and_told_by_their_place(encoding: str, mark: bytes) -> None:
    text = TRADITIONAL if encoding == "cp950" else SIMPLIFIED
    if mark and encoding != "utf-8":
        return
    parts = [
        text[:10].encode(encoding),
        b"\xff",
        text[10:30].encode(encoding),
        b"\xff",
        text[30:].encode(encoding),
    ]
    found = read(mark + b"".join(parts))
    assert (found.text, found.encoding) == (text[:10] + LOST + text[10:30] + LOST + text[30:], encoding)
    at = len(mark) + len(parts[0])
    places = [(at, 10), (at + 1 + len(parts[2]), 31)]
    assert found.notes == tuple(Removed(f"byte {byte}: FF", UNREADABLE, place) for byte, place in places)


def test_very_many_bad_bytes_are_counted() -> None:
    data = b"".join(SIMPLIFIED.encode() + b"\xff" for _ in range(1003))
    notes = read(data).notes
    assert len(notes) == 1000
    assert notes[-1].text.endswith("FF (+3)")


@pytest.mark.parametrize(
    ("meant", "taken"),
    [("utf-8", "gb18030"), ("utf-8", "latin-1"), ("utf-8", "cp1252"), ("gb18030", "cp1252")],
)
def test_a_text_read_in_a_wrong_encoding_and_saved_is_put_right(meant: str, taken: str) -> None:
    garbled = SIMPLIFIED.encode(meant).decode(taken, "replace")
    found = read(garbled.encode())
    assert re.fullmatch(found.text.replace(LOST, ".{1,2}"), SIMPLIFIED)
    assert found.text.count(LOST) <= garbled.count(LOST)
    assert found.notes[0] == Removed(garbled[:24], MOJIBAKE, 0)
    assert f"{meant} read as" in found.encoding


def test_a_byte_that_gb18030_knows_no_character_for_comes_back() -> None:
    text = f"一、开展一项需要的工作。老有所养，怀来县退出贫困县，牢记。牢。{SIMPLIFIED}"
    garbled = text.encode().decode("gb18030", "replace")
    found = read(garbled.encode()).text
    assert found.count(LOST) < garbled.count(LOST) / 2
    assert found.startswith("一、开展一项需要的工作。老有所养")
    assert re.fullmatch(found.replace(LOST, ".{1,2}"), text)


@pytest.mark.parametrize(
    "text", ["Café, naïve; 10 €", "浣曞嘲", "锟斤拷锟斤拷", "Ελλάδα", "東京は日本の首都です"]
)
def test_what_is_no_clearly_better_chinese_stays(text: str) -> None:
    assert read(text.encode()) == (text, "utf-8", ())


def test_a_text_with_right_lines_is_not_taken_for_garbled_as_a_whole() -> None:
    text = "\n".join(["2025年青山县政府工作报告", *[SIMPLIFIED.encode().decode("latin-1")] * 9])
    assert read(text.encode()) == (text, "utf-8", ())


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf_8_comes_back_as_it_was(text: str) -> None:
    found = read(codecs.BOM_UTF8 + text.encode())
    assert found.text == text or found.notes[0].reason == MOJIBAKE


@given(st.binary())
def test_any_bytes_end_in_a_text_or_a_sentence(data: bytes) -> None:
    for mark in (b"", SIMPLIFIED.encode(), codecs.BOM_UTF16_LE, codecs.BOM_UTF8 + SIMPLIFIED.encode()):
        with suppress(Problem):
            read(mark + data).text.encode()
