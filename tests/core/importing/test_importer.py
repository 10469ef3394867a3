"""A file becomes a source and a clean text, or one clear sentence."""

import hashlib
from pathlib import Path

import pytest

from core.document.clean_text import LOST, MOJIBAKE, UNREADABLE
from core.document.problem import Problem
from core.files import MOST_TEXT
from core.importing.importer import FORMATS, import_bytes, import_file

REPORT = "政府工作报告\r\n\r\n　　各位代表：\r\n　　现在，我代表县政府报告工作。\r\n"


def test_a_file_is_read_named_and_cleaned(tmp_path: Path) -> None:
    path = tmp_path / "报告.txt"
    path.write_bytes(REPORT.encode("gb18030"))
    source, clean = import_file(path)
    assert (source.name, source.media_type, source.encoding) == ("报告.txt", "text/plain", "gb18030")
    assert source.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert clean.text == "政府工作报告\n各位代表：\n现在，我代表县政府报告工作。"


def test_an_unknown_ending_is_plain_text() -> None:
    assert import_bytes("报告.bak", REPORT.encode())[0].media_type == "text/plain"


@pytest.mark.parametrize("ending", [ending for kind in FORMATS for ending in kind.endings])
def test_each_format_has_a_reader_which_knows_a_file_that_is_none(ending: str) -> None:
    with pytest.raises(Problem):
        import_bytes(f"a{ending}", b" ")


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="does not exist"):
        import_file(tmp_path / "nothing.txt")


def test_folder(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="is a folder"):
        import_file(tmp_path)


def test_name_that_no_disk_can_hold() -> None:
    with pytest.raises(Problem, match="cannot be read"):
        import_file(Path("a\0b"))


def test_unreadable_file(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(REPORT)
    path.chmod(0)
    try:
        path.open("rb").close()
    except PermissionError:
        with pytest.raises(Problem, match="may not be read"):
            import_file(path)
    else:
        pytest.skip("this user may read everything")


def test_file_that_the_disk_cannot_give(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.symlink_to(path)
    with pytest.raises(Problem, match="cannot be read"):
        import_file(path)


@pytest.mark.parametrize("text", ["", " \r\n\u3000\t", "\ufeff"])
def test_empty_file(text: str) -> None:
    with pytest.raises(Problem, match=r"is empty|holds no report"):
        import_bytes("report.txt", text.encode())


def test_too_large_a_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    with path.open("wb") as file:
        file.truncate(MOST_TEXT + 1)
    with pytest.raises(Problem, match="too large"):
        import_file(path)
    with pytest.raises(Problem, match="too large"):
        import_bytes("report.txt", bytes(MOST_TEXT + 1))


def test_a_line_of_a_million_characters() -> None:
    line = "推" * 1_000_000
    assert import_bytes("report.txt", line.encode())[1].text == line


def test_what_is_too_long_for_a_report_is_a_sentence_at_once() -> None:
    with pytest.raises(Problem, match=r"more than a million"):
        import_bytes("report.html", f"<p>{'全县，' * 400_000}".encode())


def test_bundled_report_loses_nothing() -> None:
    path = Path(__file__).parents[3] / "resources" / "reports" / "beilun-2024.txt"
    _, clean = import_file(path)
    lines = clean.text.split("\n")
    assert lines[:4] == [
        "2024年政府工作報告",
        "2024年1月11日在寧波市北侖區第十屆人民代表大會第三次會議上",
        "寧波市北侖區人民政府區長 王程",
        "各位代表:",
    ]
    assert clean.fields[0] == ("索引號", "11330206002954449B/2024-194057")
    assert lines[-1].startswith("21.“五育融合”。")


def test_what_could_not_be_read_is_in_the_account_at_its_place() -> None:
    data = REPORT.encode() + b"\xff" + "。".encode() * 2
    _, clean = import_bytes("r.txt", data)
    (bad,) = (removed for removed in clean.removed if removed.reason == UNREADABLE)
    assert bad.text == f"byte {len(REPORT.encode())}: FF"
    assert clean.text[bad.position] == LOST


def test_a_bad_byte_in_a_garbled_text_stays_in_the_account() -> None:
    garbled = REPORT.encode().decode("latin-1").encode("utf-8-sig")
    _, clean = import_bytes("r.txt", garbled + b"\xff")
    assert {MOJIBAKE, UNREADABLE} <= {removed.reason for removed in clean.removed}


def test_a_text_without_chinese_is_told() -> None:
    with pytest.raises(Problem, match=r"english\.txt holds no Chinese"):
        import_bytes("english.txt", b"The report of the government.\n")


def test_what_a_page_wrote_as_references_is_read() -> None:
    text = "".join(f"&#{ord(character)};" for character in "各位代表")
    _, clean = import_bytes("r.txt", f"{text}：&ldquo;三&#x519C;&rdquo;&nbsp;R&amp;D &#0; A&B;".encode())
    assert clean.text == "各位代表：“三农” R&D &#0; A&B;"
    assert text in [removed.text for removed in clean.removed]
