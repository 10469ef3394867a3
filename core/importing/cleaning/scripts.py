"""What cleaning knows about Chinese writing: character classes and a small fold of both scripts."""

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff〇"
ENDS = "。！？；!?;：:…"
_TRADITIONAL = "號組發佈機構開範圍題類時間標來當頁網圖鏈鍵關閱讀評論錄覽責編輯屬種體於個國報務縣區處業導專欄點擊熱詞無碼亞歐視頻從間項稱繁體簡體載轉複製顯總機"
_SIMPLIFIED = "号组发布机构开范围题类时间标来当页网图链键关阅读评论录览责编辑属种体于个国报务县区处业导专栏点击热词无码亚欧视频从间项称繁体简体载转复制显总机"
_FOLD = str.maketrans(_TRADITIONAL + "范聯幾連", _SIMPLIFIED + "范联几连")


def folded(text: str) -> str:
    """`text` with the words of web pages in simplified script, one character for one."""
    return text.translate(_FOLD)


def squashed(text: str) -> str:
    """`text` without white space."""
    return "".join(text.split())
