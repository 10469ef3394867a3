import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.text.conversion import SCRIPTS, Script, convert
from core.text.corrections import CORRECTIONS
from core.text.folding import READING


@given(st.text(alphabet="范圍制度后發展里面什么干部𠮷萬亿a1\n。", max_size=40), st.sampled_from(SCRIPTS))
@settings(max_examples=60, deadline=None)
def test_no_script_moves_a_position(text: str, script: Script) -> None:
    assert len(convert(text, script)) == len(text)


@pytest.mark.parametrize(
    ("script", "shown"),
    [
        ("source", "糧食面積、制造業規范"),
        ("simplified", "粮食面积、制造业规范"),
        ("taiwan", "糧食面積、製造業規範"),
    ],
)
def test_a_badly_converted_text_is_shown_well(script: Script, shown: str) -> None:
    assert convert("糧食面積、制造業規范", script) == shown


REPORTS = """
乾散貨碼頭 去干預 二幹渠清淤 江河幹堤 黃河幹流 一線幹部 特大乾旱 污泥乾化 黑木耳年產乾耳
快幹實幹 分級包乾 各包乾部門 塔什庫爾干 綠電製氫 製種 控制種植 煤製油 煤製烯烴 機製紙
拖拉機製造 核武器是人製造的 體制機制 分配制度改革 製儲輸用 沖抵稅款 巨大衝擊 水沖式 里下河
通車里程 騰格里沙漠 心路歷程 家家具備 國家具有 更加注重 註明 燃料加注中心 足額發放 把握發展
交換發展 這只能 兩隻手 一個中心 一個中國 指明了方向 提出了解決 解決好困難 中國歷來 五年歷程
行政復議 重複建設 更複雜 反復辟 前修復水毀 第一批復工 鐵路複線 村復綠 複式預算 電視總臺
應對颱風 舞臺風采 防汛防颱 市場准入 准入准營 核准 不准對 不準確 標準 集中簽約 免簽政策 標籤
入淀水質 澱粉 沉澱 史誌 千唐誌齋 同志 香港回歸 人才回流 首批回遷 巡迴 採取措施 壓採地下水
風采 資金鏈 煉鐵煉鋼 失業保險併軌 關停併轉 整合並進 合併審批 並行 糧食面積 麪粉 米麪
消除死角死面 新征程 徵稅 長征 向上游 畫中遊 游離 旅遊 皮划艇 規劃 托育 委託 育種鍾山 分鐘
瀋白高鐵 金發科技 注入 考核 才能 聯合併購 聯合並舉 不準備
"""


@pytest.mark.parametrize("words", REPORTS.split())
def test_words_of_reports_are_set_right_from_either_script(words: str) -> None:
    assert convert(READING.fold(words), "traditional") == words
    assert convert(words, "traditional") == words


def test_every_correction_is_the_only_one_of_its_words() -> None:
    simple = [READING.fold(word) for word in CORRECTIONS]
    assert len(set(simple)) == len(simple)
    for word in CORRECTIONS:
        assert convert(READING.fold(word), "traditional") == word
        assert len(convert(READING.fold(word), "taiwan")) == len(word)


def test_a_region_has_its_own_form_of_a_corrected_character() -> None:
    assert convert("麪製品、里程", "taiwan") == "麵製品、里程"


def test_a_good_traditional_text_keeps_what_no_word_decides() -> None:
    text = "岳先生與余女士、范先生、于女士為乾花、製鞋事。規範、以後、製造、里程、並舉、發佈。"
    for script in ("traditional", "taiwan", "hongkong"):
        shown = convert(text, script)
        assert [shown[text.index(name)] for name in "岳余范于"] == list("岳余范于")
        assert "乾花、製鞋事" in shown


def test_a_badly_converted_text_is_converted_anew() -> None:
    text = "岳先生與余女士：規范、以后、制造業、發展經濟、糧食麵積。"
    shown = convert(text, "traditional")
    assert "規範、以後、製造業、發展經濟、糧食面積" in shown
