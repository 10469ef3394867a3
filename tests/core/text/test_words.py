from core.text.words import Words


def test_words_of_traditional_text_and_terms_of_the_report_stay_whole() -> None:
    text = "實現地區生產總值2730億元，“雙促雙旺”見效。"
    words = Words(["雙促雙旺"])
    assert words.word_at(text, text.index("產")).of(text) in ("生產總值", "地區生產總值")
    assert words.word_at(text, text.index("旺")).of(text) == "雙促雙旺"
    assert words.word_at(text, len(text)).of(text) == ""
