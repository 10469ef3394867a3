"""What is found by an index is what is in the texts, no more and no less."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from core.document.span import Span
from core.index.document import Document
from core.search.searchable import Within
from tests.core.index.documents import document, found, index_of, scanned

PIECES = st.sampled_from(
    ["发展", "發展", "高质量", "三清", "行动", "一", "〇", "零", "５", "5", "%", "％", "的"]
)
ODD = st.sampled_from(
    (
        *("\n", "\n\n", " ", "　", "-", "——", "….", "...", "⼯", "\u200b", "𠮷", "é", "e\u0301", "·"),
        *("㎜", "⑩", "①0", "m"),
    )
)
TEXTS = st.lists(PIECES | ODD, max_size=40).map("".join)


@st.composite
def documents(draw: st.DrawFn) -> list[Document]:
    made = []
    for number in range(draw(st.integers(1, 4))):
        text = draw(TEXTS)
        places = st.integers(0, max(0, len(text) - 2))
        markers = sorted(draw(st.sets(places, max_size=3))) if len(text) > 2 else []
        apart = [at for before, at in zip([-9, *markers], markers, strict=False) if at > before + 1]
        made.append(document(str(number), text, [Span(at, at + 1) for at in apart]))
    return made


@st.composite
def asked(draw: st.DrawFn) -> tuple[list[Document], str]:
    there = draw(documents())
    words = []
    for _ in range(draw(st.integers(1, 3))):
        text = draw(st.sampled_from(there)).searchable.text or "发"
        start = draw(st.integers(0, len(text) - 1))
        words.append(
            draw(st.sampled_from(["", "", "-", "OR ", '"'])) + text[start : start + draw(st.integers(1, 8))]
        )
    return there, " ".join(words)


@given(asked(), st.sampled_from([None, "outcome", "plan", "entries", "body"]), st.booleans())
def test_an_index_finds_what_a_scan_finds(
    asked: tuple[list[Document], str], within: Within | None, saved: bool
) -> None:
    there, words = asked
    with TemporaryDirectory() as folder:
        index = index_of(Path(folder) / "index", there, saved=saved)
        assert found(index, words, within) == scanned(there, words, within)


@given(st.lists(st.text(max_size=30), max_size=3), st.text(max_size=12), st.booleans())
def test_no_text_and_no_query_is_an_error(texts: list[str], words: str, saved: bool) -> None:
    there = [document(str(number), text) for number, text in enumerate(texts)]
    with TemporaryDirectory() as folder:
        index = index_of(Path(folder) / "index", there, saved=saved)
        for one in (words, *(text[:3] for text in texts)):
            assert found(index, one) == scanned(there, one)


def test_words_with_a_marker_of_two_units_are_found() -> None:
    there = [document("0", "一𠮷发展", [Span(1, 2)])]
    with TemporaryDirectory() as folder:
        index = index_of(Path(folder) / "index", there)
        assert found(index, "一𠮷") == scanned(there, "一𠮷") == {"0": (Span(0, 2),)}
