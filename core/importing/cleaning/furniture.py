"""Steps for what a web page puts around a report: navigation, buttons, lists, spam."""

import re
from collections.abc import Container, Iterator, Sequence

from core.document.clean_text import CleanText
from core.importing.cleaning import spaces
from core.importing.cleaning.edits import Edit, edited, lines_of, without_lines
from core.importing.cleaning.scripts import HAN, folded, squashed
from core.importing.cleaning.zones import head_of, is_dateline, is_speaker, is_title, opening

_SPAM = (
    "无码 人妻 少妇 一区 二区 三区 久久 色播 成人 在线观看 免费观看 中文字幕 国产精品 欧美 日韩 AV 丁香 五月 激情 "
    "男人的天堂 黄色 偷拍 博彩 彩票 娱乐城 百家乐 六合彩 时时彩 私服 棋牌 真人 开户 赌场 老虎机 外围 代孕 发票"
).split()
_NAVIGATION = re.compile(
    r"(?:您|你)?(?:的)?(?:当前|现在|所在)?(?:的)?(?:所在)?位置\s*[:：].*|首页|网站首页|返回.{0,6}|关闭.{0,4}|打印.{0,4}|下载.{0,4}|全屏|收藏.{0,2}"
    r"|加大|还原|减小|默认|[大中小]|[A-]?[A+-]{1,2}|[|>＞»›·×【】\[\]()（）-]{1,4}|\[?【?字[体号].{0,12}|繁[体體]?(?:中文)?|简[体體]?(?:中文)?"
    r"|EN|English|无障碍.{0,6}|长者.{0,4}|适老.{0,4}|登录|注册|搜索|中国政府网|政务.{0,4}|政府信息公开|网站地图|领导之窗|互动交流"
    r"|分享.{0,4}[:：]?|分享到.{0,10}|扫一扫.{0,20}|图解链接|听全文|朗读|阅读全文|T[+-]|.{0,20}>>?.{0,20}>.*"
)
_TAIL = re.compile(
    r"分享.{0,6}[:：]?|分享到.{0,12}|[上下]一[篇页条].{0,80}|相关(?:文章|报道|链接|新闻|文档|解读|阅读|图解|附件|稿件|信息|内容).{0,60}"
    r"|[(（【]?(?:责任|网络|本文|文字|本期)?编辑\s*[:：】]?.{0,40}|[(（]?(?:信息)?来源\s*[:：].{0,30}|(?:初审|复审|终审|校对|审核|监制)\s*[:：].{0,20}"
    r"|扫一扫.{0,30}|.{0,6}ICP备.{0,30}|.{0,4}公网安备.{0,30}|网站标识码.{0,30}|版权所有.{0,40}|.{2,30}版权所有|主办(?:单位)?[:：].{0,30}"
    r"|承办(?:单位)?[:：].{0,30}|©.{0,60}|copyright.{0,80}|【?\s*(?:关闭|打印).{0,6}】?|【E-?mail.{0,10}|【?我要.{0,10}】?|返回顶部"
    r"|标签云?[:：]?.{0,60}|本栏.{2}|阅读排行|热门.{2,4}|友情链接.{0,40}|历年.{0,10}工作报告.{0,30}|》》.{0,30}|收藏|【|\[|·|\|"
)
_INLINE_TAIL = re.compile(
    r"(?<=[。！!”）])\s*(?:相关(?:图解|解读|链接|阅读|附件)[:：]|[(（]图解[)）]|图解[:：]|视频解读[:：]|责任编辑[:：]|[(（]责任编辑|分享到[:：]|扫一扫|【关闭|【打印).{0,120}"
)
_WATERMARK = re.compile(r"马\s?克\s?数\s?据\s?网")
_WATERMARK_LEAD = re.compile(r"(?:来自|来源[:：]|搜索|更多|转载自|百度|\s){1,4}$")
_CREDIT = re.compile(r".{0,120}(?:记者|通讯员).{0,40}[摄攝]影?[)）]?")
_CAPTION = re.compile(
    r".{0,60}(?<!所)作(?:政府工作报告|《政府工作报告》)[。，]?(?:.{0,40}(?:记者|通讯员|摄).{0,20})?"
    r"|.{0,90}政府工作报告[》。，]?.{0,30}(?:记者|通讯员).{0,20}"
)
_LONGEST_CAPTION = 160
_AGENCY = re.compile(
    r"(?:新华社|本报|人民网|中新社|中新网)[^\n，。]{0,12}\d{1,2}月\d{1,2}日(?:电|讯)|(?:新华社|中新社)[^\n，。]{0,8}[０-９]{1,2}月[０-９]{1,2}日电"
)
_DISCLAIMER = re.compile(r"(?:免责|版权|特别|郑重)?声明[:：]|本(?:站|网站)(?:为|系|所|转载|部分|内容|刊)")
_IMPRINT = re.compile(r"(?:发布(?:时间|日期)|来源|浏览次数|阅读次数)[:：]")
_LINK = re.compile(rf"[{HAN}A-Za-z·（）()]{{2,20}}")
_SEPARATOR = re.compile(r"[>＞»›]{1,2}")
_DATE = re.compile(r"\d{4}[-年]\d{1,2}[-月]\d{1,2}日?")
_MENU_WORDS = (
    "首页 搜索 登录 注册 无障碍 适老 长者 政务公开 政务服务 互动 数据发布 要闻 领导 繁体 打印 分享".split()
)
_MENU = 4
_LONGEST_INLINE = 140
_SHORTEST_SPAM = 12
_SHORT = 36
_SHORTEST_DIRECTORY = 15


def watermarks(clean: CleanText) -> CleanText:
    """Names that resellers of texts print into them."""
    edits = []
    for match in _WATERMARK.finditer(clean.text):
        lead = _WATERMARK_LEAD.search(clean.text, max(0, match.start() - 12), match.start())
        edits.append(Edit(lead.start() if lead else match.start(), match.end(), "watermark"))
    return edited(clean, edits)


def link_farms(clean: CleanText) -> CleanText:
    """Lines of spam: at least three of its words and no sentence."""
    spam = [i for i, line in enumerate(clean.text.split("\n")) if "。" not in line and _is_spam(folded(line))]
    return without_lines(clean, dict.fromkeys(spam, "link farm"))


def _is_spam(line: str) -> bool:
    return len(line) >= _SHORTEST_SPAM and sum(word in line for word in _SPAM) >= 3


def agency_lines(clean: CleanText) -> CleanText:
    """The news agency's 新华社北京3月16日电, on a line of its own or before the report's first words."""
    lines, starts = lines_of(clean.text)
    above = opening(lines)
    edits = [
        Edit(starts[i], starts[i] + match.end(), "news agency")
        for i, line in enumerate(lines)
        if (match := _AGENCY.match(line)) and (i < above or match.end() == len(line))
    ]
    return spaces.blank_lines_and_margins(edited(clean, edits)) if edits else clean


def photo_captions(clean: CleanText) -> CleanText:
    """What stood below the photograph of the speaker."""
    lines = clean.text.split("\n")
    start = opening(lines)
    captions = [i for i, line in enumerate(lines) if _is_caption(line, above=i < start)]
    return without_lines(clean, dict.fromkeys(captions, "photo caption"))


def _is_caption(line: str, *, above: bool) -> bool:
    """Whether a line credits a photographer or, above the report, says who gives it."""
    if not 4 < len(line) <= _LONGEST_CAPTION or line.startswith(("现在", "現在")):
        return False
    words = folded(line) if above or line[-3:].strip(")）影").endswith(("摄", "攝")) else ""
    return bool(_CREDIT.fullmatch(words) or (above and _CAPTION.fullmatch(words)))


def page_tail(clean: CleanText) -> CleanText:
    """All below the report: sharing, previous and next, related lists, tag clouds, imprint."""
    lines = clean.text.split("\n")
    opened = squashed("".join(lines[: opening(lines) + 2])[:1000])
    last = len(lines)
    while last and not _is_body(lines[last - 1], opened):
        last -= 1
    start = next((i for i in range(last, len(lines)) if _is_tail(lines[i])), len(lines))
    directory = start
    while directory > last and _LINK.fullmatch(lines[directory - 1]):
        directory -= 1
    start = directory if start - directory >= _SHORTEST_DIRECTORY and start < len(lines) else start
    if 0 < start < len(lines):
        return without_lines(clean, dict.fromkeys(range(start, len(lines)), "page footer"))
    end = len(clean.text)
    start = end - min(len(lines[-1]), _LONGEST_INLINE)
    found = _INLINE_TAIL.search(folded(clean.text[start:end]))
    if found and start + found.end() == end:
        return edited(clean, [Edit(start + found.start(), end, "page footer")])
    return clean


def _is_body(line: str, opened: str) -> bool:
    """Whether a line has the report's own sentences and is no copy of its opening."""
    whole = "。" in line or (len(line) >= 60 and any(mark in line for mark in "，、；,;"))
    return whole and not _is_tail(line) and squashed(line) not in opened


def _is_tail(line: str) -> bool:
    words = folded(line)
    return bool(_TAIL.fullmatch(words) or _DISCLAIMER.match(words)) or len(_IMPRINT.findall(words)) >= 2


def page_head(clean: CleanText) -> CleanText:
    """All above the report but its title block: breadcrumbs, menus, font sizes."""
    head = head_of(clean.text)
    marks = {i for i, line in enumerate(head) if _is_navigation(line)}
    marks |= {i + 1 for i in marks if i + 1 < len(head) and _SEPARATOR.fullmatch(head[i])}
    first = 0 if len(marks) >= _MENU else min(marks, default=0)
    reasons = {
        i: "site navigation"
        for i in range(first, max(marks, default=-1) + 1)
        if i in marks or not _is_titling(head[i])
    }
    reasons |= dict.fromkeys(_echoes(head, reasons), "site navigation")
    return without_lines(clean, reasons)


def _is_navigation(line: str) -> bool:
    words = folded(line)
    menu = len(line) >= _SHORT and "。" not in line and sum(word in words for word in _MENU_WORDS) >= _MENU
    return len(line) <= 600 and (menu or bool(_NAVIGATION.fullmatch(words)))


def _is_titling(line: str) -> bool:
    return not _DATE.fullmatch(line) and (is_title(line) or is_dateline(line) or is_speaker(line))


def _echoes(head: Sequence[str], gone: Container[int]) -> Iterator[int]:
    """Lines of the title block that the page prints again, whole, further down."""
    left = [(i, squashed(line)) for i, line in enumerate(head) if i not in gone]
    for k, (i, words) in enumerate(left[:-1]):
        if not is_title(words) and not is_dateline(words):
            continue
        for later in range(k + 1, len(left)):
            joined = ""
            for _, other in left[later:]:
                joined += other
                if len(joined) >= len(words):
                    break
            if joined == words or (folded(words) == "工作报告" and is_title(left[later][1])):
                yield i
                break
