"""What cleaning knows about Chinese writing: character classes and a small fold of both scripts."""

# A letter that is not Latin: compiled at once, where a range of all Chinese characters takes milliseconds.
HAN = r"[^\W\d_A-Za-z]"
# Only the characters that the words of web pages need: a fold for looking, never for keeping.
_PAIRS = """
號号 組组 發发 佈布 機机 構构 開开 範范 圍围 題题 類类 時时 標标 來来 當当 頁页 網网 圖图
鏈链 鍵键 關关 閱阅 讀读 評评 論论 錄录 覽览 責责 編编 輯辑 屬属 種种 體体 於于 個个 國国
報报 務务 縣县 區区 處处 業业 導导 專专 欄栏 點点 擊击 熱热 詞词 無无 碼码 亞亚 歐欧 視视
頻频 從从 間间 項项 稱称 簡简 載载 轉转 複复 製制 顯显 總总 聯联 幾几 連连 會会 長长 員员
現现 們们 鎮镇 鄉乡 記记 攝摄 審审 譯译 權权 轄辖 備备 聲声 說说 應应 該该 與与 議议 電电 釋释
"""
_FOLD = str.maketrans({pair[0]: pair[1] for pair in _PAIRS.split()})


def folded(text: str) -> str:
    """`text` with the words of web pages in simplified script, one character for one."""
    return text.translate(_FOLD)


def squashed(text: str) -> str:
    """`text` without white space."""
    return "".join(text.split())
