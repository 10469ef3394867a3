"""Cut as jieba cuts, whatever stands in a text."""

import jieba
from hypothesis import given
from hypothesis import strategies as st

from core.text.cutting import cut
from core.text.words import Cutter

LETTERS = st.sampled_from(
    [
        *"经济发展的和，。“”、（）\n\r 2A〇零①㎡ﬁ𠮷éb.%-+#",
        "数字经济",
        "社会主义市场",
        "环境",
        "新质生产力",
        "\r\n",
        "5G",
        "一带一路",
    ]
)


@given(st.lists(LETTERS, max_size=40).map("".join) | st.text(max_size=30))
def test_the_words_are_those_of_jieba(text: str) -> None:
    Cutter()
    assert list(cut(text, jieba.dt.FREQ, jieba.dt.total)) == jieba.lcut(text, HMM=False)
