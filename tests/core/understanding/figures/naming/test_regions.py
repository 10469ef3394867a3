from hypothesis import given
from hypothesis import strategies as st

from core.understanding.figures.context import FIGURE
from core.understanding.figures.naming.evidence import cut
from core.understanding.figures.naming.regions import Measured, Stretch, is_balanced, readings
from core.understanding.figures.naming.weights import shipped

TEXTS = st.lists(st.sampled_from(["完成", "工业", "增加值", "（", "）", "“", "”", "、", "的", FIGURE, "和"]))


@given(TEXTS)
def test_a_name_is_whole_words_without_a_figure_or_half_a_bracket(words: list[str]) -> None:
    text = "".join(words)
    edges = {0}
    for word in cut(text):
        edges.add(max(edges) + len(word))
    for found in readings(shipped(), Stretch("<", text, "，", "figure"), Measured("money", "元")):
        name = text[found.start : found.end]
        assert {found.start, found.end} <= edges
        assert FIGURE not in name
        assert is_balanced(name)
        assert not name.endswith(("、", "的"))
