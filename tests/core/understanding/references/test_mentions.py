import pytest

from tests.core.understanding.glossed import glossed


@pytest.mark.parametrize(
    ("body", "entry", "words"),
    [
        ("布局“22X”体系，", "1.“22X”体系。指。", "“22X”体系"),
        ("围绕“22X”产业，", "1.“22X”体系。指。", "“22X”"),
        ("落实 “ 两新 ” 政策", "1.两新：指。", "“ 两新 ”"),
        ("开展“三创四建”，", "1.“三创四建”活动：指。", "“三创四建”"),
        ("实施三创四建，", "1.“三创四建”活动：指。", "三创四建"),
        ("推进两不愁三保障，", "1.“两不愁、三保障”：指。", "两不愁三保障"),
        ("推行河长制改革", "1.河长制（湖长制）：指。", "河长制"),
        ("出台“18条”政策", "1.稳增长“18”条：指。", "“18条”"),
        ("对标ＤＥＰＡ等规则", "1.DEPA：指。", "ＤＥＰＡ"),
        ("九类空间整治", "1.“九类空间”综合整治行动：指。", "九类空间"),
        ("培育三资企业", "1.三资：指。", "三资"),
    ],
)
def test_a_term_is_found_where_it_stands(body: str, entry: str, words: str) -> None:
    assert [found for found, _ in glossed(body, entry).mentions] == [words]


@pytest.mark.parametrize(
    ("body", "entry"),
    [
        ("建设1361个，", "1.“361”：指。"),
        ("推广DEPART等", "1.DEPA：指。"),
        ("推行湖\n长制", "1.湖长制：指。"),
    ],
)
def test_words_that_only_look_like_a_term(body: str, entry: str) -> None:
    assert not glossed(body, entry).mentions


def test_a_part_of_several_words_leads_to_its_entry() -> None:
    found = glossed("驯服“灰犀牛”，防范“黑天鹅”事件", "1.灰犀牛、黑天鹅：指。")
    assert [words for words, _ in found.mentions] == ["“灰犀牛”", "“黑天鹅”"]


def test_the_longer_term_wins() -> None:
    found = glossed("建设“三资”平台企业和“三资”", "1.“三资”：指。", "2.“三资”平台企业：指。")
    assert [term for _, term in found.mentions] == ["“三资”平台企业", "“三资”"]


def test_common_inner_words_lead_nowhere_once_the_term_is_reached() -> None:
    found = glossed("三张“零关税”清单落地，“零关税”商品扩大", "1.三张“零关税”清单：指。")
    assert [words for words, _ in found.mentions] == ["三张“零关税”清单"]


def test_nothing_inside_the_glossary_leads_to_it() -> None:
    found = glossed("推进“两新”。", "1.“两新”：即“两新”[1]政策。", after="")
    assert len(found.references) == 1


def test_half_a_slogan_is_not_the_term() -> None:
    body = "“不忘初心、牢记使命”主题教育扎实，不忘初心为人民"
    found = glossed(body, "1.“不忘初心、牢记使命”主题教育：指。")
    assert [words for words, _ in found.mentions] == ["“不忘初心、牢记使命”主题教育"]
