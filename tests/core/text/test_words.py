from core.text.folding import FINDING
from core.text.words import Cutter, Words


def test_words_of_traditional_text_and_terms_of_the_report_stay_whole() -> None:
    text = "實現地區生產總值2730億元，“雙促雙旺”見效。"
    words = Words(["雙促雙旺"])
    assert words.word_at(text, text.index("產")).of(text) in ("生產總值", "地區生產總值")
    assert words.word_at(text, text.index("旺")).of(text) == "雙促雙旺"
    assert words.word_at(text, len(text)).of(text) == ""


def test_a_folded_text_is_cut_whole_and_terms_of_its_own_stay_whole() -> None:
    folded = FINDING.fold("發展數字經濟，零售業增長。\n“雙促雙旺”見效，106家涉企服務站")
    pieces = Cutter(["雙促雙旺"]).cut(folded)
    assert "".join(pieces) == folded
    assert {"双促双旺", "〇售业"} <= {*pieces}
    assert "家涉" not in pieces
    assert "双促双旺" not in Cutter().cut(folded)
