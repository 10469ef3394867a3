from core.text.sentences import paragraph_at, sentence_at, sentences

TEXT = "第一句。第二句！”第三句\n下一段。"


def test_a_sentence_keeps_its_closing_marks() -> None:
    assert sentence_at(TEXT, 0).of(TEXT) == "第一句。"
    assert sentence_at(TEXT, 5).of(TEXT) == "第二句！”"
    assert sentence_at(TEXT, 10).of(TEXT) == "第三句"


def test_a_paragraph_is_its_line() -> None:
    assert paragraph_at(TEXT, 5).of(TEXT) == TEXT.split("\n", maxsplit=1)[0]
    assert paragraph_at(TEXT, len(TEXT)).of(TEXT) == "下一段。"


def test_all_sentences_are_those_that_hold_their_positions() -> None:
    text = f"{TEXT}\n\n标题\n完。"
    found = [span.of(text) for span in sentences(text)]
    assert found == ["第一句。", "第二句！”", "第三句", "下一段。", "标题", "完。"]
    assert all(sentence_at(text, span.start) == span for span in sentences(text))
