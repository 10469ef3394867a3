"""Notes that come in as pages and Markdown: what Zotero and KOReader write for people to read."""

from html import escape
from pathlib import Path
from urllib.parse import quote

import pytest

from core.interchange.foreign.formats import as_web_annotations
from core.interchange.incoming import from_jsonld
from core.workspace.foreign import note_pages
from tests.small_report import LINES

ABOUT = '{"attachmentURI":"http://zotero.org/users/1/items/AB","annotationKey":"K1","color":"#2ea8e5"}'
CITED = (
    '<span class="citation" data-citation="x">(<span class="citation-item">某县, 2025, p. 1</span>)</span>'
)
NOTE = (
    "<h1>批注<br>(2025/1/15)</h1>"
    f'<p><span class="highlight" data-annotation="{quote(ABOUT)}">“增长5.5%”</span> {CITED} 比上年多</p>'
    '<p><span class="highlight" data-annotation="no JSON">“不在报告里的话”</span> '
    f'{CITED} <span class="underline" data-annotation="%7B%7D">"新增就业3000人"</span></p><p>别的</p>'
)
RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:bib="http://purl.org/net/biblio#">'
    f'<bib:Memo rdf:about="#item_1"><rdf:value>{escape(NOTE)}</rdf:value></bib:Memo></rdf:RDF>'
)
MARKDOWN = """# 报告
##### 某县

## 一、2024年工作回顾
### Page 3 @ 15 January 2024 08:00:00 AM
*增长5.5%*

---
比上年多
第二行

[View in book](<file:///a.epub?pos=1>)
## 二、2025年工作安排
### Page 4 @ 16 January 2024 08:00:00 AM
不在报告里的话
### Page 5 @ 17 January 2024 08:00:00 AM
新增就业3000人

_Generated at: Mon Jan 15 08:00:00 2024_
"""
PAGE = f"<html><body><ul><li>{NOTE}</li></ul></body></html>"
FILES = {"note.html": PAGE, "library.rdf": RDF, "notes.md": MARKDOWN}


@pytest.mark.parametrize("name", FILES)
def test_quotes_come_with_what_is_said_of_them(name: str) -> None:
    found = from_jsonld(name, as_web_annotations(name, FILES[name].encode())).notes
    told = [(one.annotation.selectors.exact, one.annotation.note.split("\n")[0]) for one in found]
    assert told == [("增长5.5%", "比上年多"), ("不在报告里的话", ""), ("新增就业3000人", "")]
    assert found[0].annotation.colour == ("yellow" if name == "notes.md" else "blue")
    if name == "notes.md":
        assert found[0].annotation.note == "比上年多\n第二行"
        assert found[0].annotation.created[:10] in ("2024-01-14", "2024-01-15")


@pytest.mark.parametrize("name", FILES)
def test_what_holds_no_quotes_has_no_notes(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("<rdf>a</rdf>" if name.endswith("rdf") else "\n".join(LINES), "utf-8")
    if name.endswith("md"):
        assert as_web_annotations(name, (tmp_path / name).read_bytes()) == (tmp_path / name).read_bytes()
    else:
        assert [from_jsonld(name, page).notes for page in note_pages(tmp_path / name)] == [()]
