import csv
import io
import json
from pathlib import Path

import pytest

from core.anchoring.anchor import describe
from core.document.annotation import Annotation, Incoming, Link, Placement, Selectors
from core.document.original import original_of
from core.document.problem import Problem
from core.exporting.formats import FORMATS, exported
from core.interchange.incoming import from_jsonld
from core.interchange.notebook import Notebook
from tests.small_report import REPORT, at

ORIGINAL = original_of(REPORT)
_SAID = (REPORT.metadata.place, REPORT.metadata.year, REPORT.metadata.speaker)
ABOUT = " · ".join(str(one) for one in _SAID if one) + "\n" if any(_SAID) else ""
TIME = "2024-01-15T08:00:00.000+00:00"


def note(words: str, said: str = "", *tags: str) -> Annotation:
    uuid = f"00000000-0000-4000-8000-{abs(hash(words)) % 10**12:012}"
    return Annotation(uuid, ORIGINAL.id, describe(REPORT, at(words)), "red", said, tags, TIME, TIME)


NOTES = (
    note("6%", "=cmd()", "经济/增长"),
    note("生产总值120亿元")._replace(kind="link", link=Link(ORIGINAL.id, describe(REPORT, at("6%")))),
    note("“三清”1行动", "- 见第二部分"),
)
NOTEBOOK = Notebook(
    {ORIGINAL.id: ORIGINAL},
    (*map(Incoming, NOTES), Incoming(note("3000人")._replace(removed=True))),
    REPORT,
    NOTES,
    placements={one.id: Placement(one.selectors.position, "exact", 1.0) for one in NOTES[:2]}
    | {NOTES[2].id: Placement(None, "orphan", 0.0, "gone")},
)


def test_web_annotations_are_what_the_standard_says() -> None:
    page = json.loads(exported(NOTEBOOK, "jsonld"))
    assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    first, second, third = page["items"]
    assert second["id"] == f"urn:uuid:{NOTES[0].id}"
    assert [body["purpose"] for body in second["body"]] == ["commenting", "tagging"]
    assert first["motivation"] == "linking"
    assert from_jsonld("page", json.dumps(page).encode()).notes[0].annotation.selectors == NOTES[1].selectors
    assert third["zhupi:placement"]["state"] == "orphan"


def test_markdown_has_sections_quotes_and_notes() -> None:
    text = exported(NOTEBOOK, "markdown").decode()
    assert "\n# 政府工作报告\n\n" + ABOUT in text
    assert "\n## 2024年工作回顾\n\n> 生产总值120亿元\n" in text
    assert "→ 6%" in text
    assert "> “三清”1行动" in text
    assert "*高亮 · 红 · 失位*" in text
    assert "3000人" not in text


def test_colours_are_told_by_their_meaning_and_tags_as_obsidian_reads_them() -> None:
    notebook = NOTEBOOK._replace(here=(NOTES[0]._replace(tags=("两 个/a_b",)),), meanings={"red": "存疑"})
    assert "*高亮 · 存疑* #两-个/a_b\n" in exported(notebook, "markdown").decode()


def test_addresses_are_left_alone() -> None:
    words = "见 http://a.cn/x_y?b=1&c=2#d ，R&D 与 &lt; #标签"
    selectors = Selectors(at("6%"), words, "", "", "", "")
    notebook = Notebook({}, (), here=(NOTES[0]._replace(selectors=selectors),))
    text = exported(notebook, "markdown").decode()
    assert "> 见 http://a.cn/x_y?b=1&c=2#d ，R&D 与 \\&lt; \\#标签\n" in text


def test_words_of_a_report_are_no_markdown() -> None:
    selectors = Selectors(at("6%"), "# *甲*\n1. [乙](丙)\n- <丁>", "", "", "", "")
    notebook = Notebook({}, (), here=(NOTES[0]._replace(selectors=selectors),))
    text = exported(notebook, "markdown").decode()
    assert "> \\# \\*甲\\*\n> 1\\. \\[乙\\](丙)\n> \\- \\<丁\\>\n" in text


def test_a_table_has_a_row_each_and_no_formula() -> None:
    rows = list(csv.DictReader(io.StringIO(exported(NOTEBOOK, "csv").decode("utf-8-sig"))))
    assert [row["quote"] for row in rows] == ["生产总值120亿元", "6%", "“三清”1行动"]
    assert rows[1]["note"] == "'=cmd()"
    assert rows[1]["start"] == str(at("6%").start)
    assert (rows[2]["state"], rows[2]["start"]) == ("orphan", "")


@pytest.mark.parametrize("name", sorted(FORMATS.keys() - {"qdc"}))  # which is of tags, and there are none
def test_no_notes_are_a_whole_file_too(name: str, tmp_path: Path) -> None:
    assert exported(Notebook({ORIGINAL.id: ORIGINAL}, (), REPORT), name)


@pytest.mark.parametrize("value", [3, "x", None, {}, {"name": "x"}])
def test_what_is_no_annotation_is_refused(value: object) -> None:
    with pytest.raises(Problem, match="no web annotations"):
        from_jsonld("x", json.dumps(value).encode())
