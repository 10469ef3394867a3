"""Where a title ends whose paragraph follows on the same line with nothing between.

Only words tell: a title ends on a noun such as 回顾 or 工作, a paragraph begins with a time or a verb.
"""

import re

from core.document.span import Span

_SHORTEST = 6

_TAILS = (
    "回顾|总结|情况|任务|安排|目标|重点|工作|措施|打算|要求|思路|部署|成就|成绩|成果|说明|发展|建设|经济|社会|步伐|水平|能力|"
    "生活|进步|稳定|和谐|改革|开放|战略|效率|作风|职能|行政|环境|质量|增长|活力|优势|进程|力度|治理|升级|调整|品质|"
    "增效|后劲|振兴|空间|市场|工程|体系|文章|隐患|秩序|民生|底线|投资|事业|运行|城镇化|现代化|一体化|城市|家园|福祉|生产力|支撑|突破|格局|动能|需求|消费|形象|特点|转变|竞争力|转型|攻坚战|安全|"
    "美丽[^，。]{2,3}"
)
_TIMES = (
    r"刚刚|过去|今年|去年|当前|[12]\d{3}年|“.{1,8}”(?:时期|以来|是)|各位代表|面对|为了|为实现|按照|纵观|"
    "[省市县区]委|党的|《|今后|五年|根据|全[省市县区]"
)
_VERBS = (
    "继续|坚持|全力|坚决|超前|适应|严守|毫不|牢固|牢牢|增强|扩围|赋能|高标准|规划|积极|认真|深入|深化|全面|大力|切实|积极|加强|加快|加大|着力|突出|抓好|抓住|抓紧|做好|办好|围绕|实施|推动|"
    "推进|促进|提升|提高|提质|完善|优化|扎实|巩固|强化|制定|千方百计|统筹|有效|扛稳|防范|构建|充分|奋进|必须|开展|"
    "培育|转变|解决|全力以赴|融入|打造|持续(?!快速|健康|稳定|发展|向好)"
)
_ENDS = re.compile(rf"(?:{_TAILS})$")
_BEGINS = re.compile(rf"{_TIMES}|(?:{_VERBS})[^，。]{{2}}")
_PLAIN_TAILS = "回顾|情况|总结|任务|安排|目标|重点|工作|要求|部署"
_PLAIN_TIMES = r"刚刚|过去|今年|[12]\d{3}年|当前"
_PLAIN_SEAM = re.compile(rf"(?:{_PLAIN_TAILS})(?={_PLAIN_TIMES})")
_PLAINLY_GLUED = re.compile(rf"(?:{_PLAIN_TAILS})(?={_PLAIN_TIMES}|“)")


def glued_end(text: str, words: Span) -> int | None:
    """Where the title ends with which `words` begin; None where nothing tells."""
    places = range(words.start + _SHORTEST, words.end - _SHORTEST + 1)
    return next((at for at in places if is_seam(text, at)), None)


def is_seam(text: str, at: int) -> bool:
    """Whether words that end titles stand before a place, and words that begin paragraphs behind it."""
    return bool(_BEGINS.match(text, at)) and bool(_ENDS.search(text, max(0, at - 6), at))


def plain_seam(text: str, words: Span) -> int | None:
    """Where a title surely ends: it looks back or forth, and a time follows."""
    match = _PLAIN_SEAM.search(text, words.start, words.end)
    return match.end() if match else None


def is_plainly_glued(text: str, title: Span) -> bool:
    """Whether a title surely holds the beginning of its paragraph."""
    return bool(_PLAINLY_GLUED.search(text, title.start, title.end))
