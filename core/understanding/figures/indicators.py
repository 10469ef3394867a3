"""What a figure measures: the words before it or after it, or the subject last named."""

import re
from collections.abc import Sequence

from core.text.folding import FIGURES
from core.understanding.figures.bounds import word_after
from core.understanding.figures.context import QUIET, Context
from core.understanding.figures.dates import HIDDEN
from core.understanding.figures.subjects import share_out
from core.understanding.figures.tenses import is_threshold
from core.understanding.figures.trimming import trimmed, trimmed_left, trimmed_right
from core.understanding.figures.units import OUTPUT
from core.understanding.figures.vocabulary import (
    CLOSING,
    MEASURE,
    NAMES,
    NO_PREDICATES,
    OPENING,
    OWNED,
    PREDICATES,
    WEAK,
)

LONGEST = 40
_MOST_OF_A_CLAUSE = 30
_NAME_START = re.compile(r"[\w“《" + HIDDEN + "]")
_TAIL_END = re.compile(r"[,;:。!?\n" + QUIET + "]|和$")
_UNCLOSED = re.compile(r"\([^()]*$|^[^()]*(\).*)")
_OF = re.compile(r"的(?=[\w“])")
_SHORT = frozenset("村镇乡县校户厂店钢煤铁布糖盐粮棉油纸鱼肉茶猪羊牛蛋奶电纱铜铝")
_MEASURES = tuple(sorted(MEASURE, key=len, reverse=True))
_LIST_MARKS = "、,和及与"
# 6个超百亿元的产业集群 counts what is worth so much.
_WORTH = re.compile(r"[^,、。]{0,12}[百千万亿]元(?:以上)?的(?=\w{2})")
# 纺织园二期、科技城等总投资45亿元 gives the investment, not its owners.
_OF_PROJECTS = re.compile(r"、.*(?:等|期|项目|工程)((?:计划)?总?投资)$")
# 旅游收入突破百亿元大关 names what the next clause gives the figure of.
_CROSSED = re.compile(r"([^,;。]{2,16}?)(?:突破|首次|成功|再创|再上|稳步|持续|快速|大幅|迈上|跨上|实现)")
_APART = "分别"
_FROM_DATE = re.compile(rf"[从自在到至]?{QUIET}.*")


def _begins_with_verb(tail: str) -> bool:
    """Whether the words behind a figure go on with what is done, and name nothing."""
    if NAMES.end_at(tail, 0):
        return False
    verb = PREDICATES.end_at(tail, 0)
    return verb > NO_PREDICATES.end_at(tail, 0) or CLOSING.end_at(tail, 0) > 1 or tail[0] in "因由在从向"


class Indicators:
    """Names what each figure of one text measures, in order."""

    def __init__(self, original: str, folded: str) -> None:
        self._original = original
        self._folded = folded
        self._begin(-1)

    def _begin(self, sentence: int) -> None:
        """Forget what the sentence before named."""
        self._sentence = sentence
        self._last: str | None = None
        self._shares: Sequence[str | None] = []
        self._named: list[str] = []
        self._run: list[str | None] = []

    def of(self, context: Context) -> str | None:
        """The words of the original text that say what the figure measures."""
        if context.sentence != self._sentence:
            self._begin(context.sentence)
        self._last = self._name(context)
        self._run = self._run if context.linked else []
        self._run.append(self._last)
        if self._last and self._last not in self._named:
            self._named.append(self._last)
        return self._last

    def _name(self, context: Context) -> str | None:
        members = context.members
        if context.linked:
            shared = len(self._shares) == len(members)
            return self._shares[context.place] if shared else self._last
        if members and (first := self._first_share(context)):
            return first
        threshold = is_threshold(context, self._folded)
        name = (None if threshold else self._counted(context)) or self._before(context)
        words = FIGURES.fold(name) if name else ""
        weak = words in OPENING or words in WEAK or not name
        if threshold or not weak:
            return None if weak else name
        if words in WEAK:
            return self._before_clause(context) or self._last or name
        again = self._last if name and self._same_unit(context) else None  # 新建学校5所，改造3所
        return self._of_share(context) or again or name or self._before_clause(context) or self._last

    def _counted(self, context: Context) -> str | None:
        """The noun that is counted; the last of a list may name it for all: 77户、168名贫困人口."""
        return self._after(context) or (self._after(context.members[-1]) if context.members else None)

    def _same_unit(self, context: Context) -> bool:
        unit, before = context.mention.unit_in(self._folded), context.previous
        return before is not None and before.mention.unit_in(self._folded) == unit

    def _first_share(self, context: Context) -> str | None:
        """The first of the subjects before 分别, where there are as many as figures."""
        count = len(context.members)
        if _APART in context.lead:
            lead = context.lead[: context.lead.rindex(_APART)]
            right = trimmed_right(lead, len(lead))
            left = trimmed_left(lead, 0, right)
            subjects = self._original[context.lead_start + left : context.lead_start + right]
            self._shares = share_out(subjects, count) if subjects else self._shares_again(context, count)
        elif context.lead_start < context.mention.start and "、" in context.lead.lstrip("、"):
            left, right = trimmed(context.lead)
            self._shares = share_out(
                self._original[context.lead_start + left : context.lead_start + right], count
            )
            return self._shares[0] if self._shares else None
        left, right = trimmed(context.lead)
        named = right - left >= 2 and _APART not in context.lead
        return self._shares[0] if len(self._shares) == count and not named else None

    def _shares_again(self, context: Context, count: int) -> Sequence[str | None]:
        """The subjects of the figures before, where 分别 stands without any: 分别达到…，分别增长…."""
        if len(self._run) == count:
            return self._run
        subjects = self._last or self._before_clause(context)
        return (share_out(subjects, count) if subjects else []) or self._named[-count:]

    def _after(self, context: Context) -> str | None:
        """The noun that is counted: 推动30余项试点任务."""
        if context.mention.kind != "quantity":
            return None
        skip = len(word_after(context.tail))
        tail = context.tail[skip:]
        if not _NAME_START.match(tail) or _begins_with_verb(tail):
            return None
        joint = context.mention.unit_in(self._folded) not in OUTPUT
        return self._noun(tail, context.tail_start + skip, joint=joint)

    def _of_share(self, context: Context) -> str | None:
        """What a figure is of, where nothing else is named: 80%以上的财力, 发放120万元的救济款."""
        skip = len(word_after(context.tail))
        of = _OF.match(context.tail, skip)
        if not of:
            return None
        return self._noun(context.tail[of.end() :], context.tail_start + of.end())

    def _before_clause(self, context: Context) -> str | None:
        """The subject that stands in a clause of its own: 农民人均纯收入，1982年为270元."""
        crossed = _CROSSED.match(context.prior)
        subject = crossed[1] if crossed else context.prior
        subject = _FROM_DATE.sub("", subject) or subject
        if not subject or not (self._last is None or subject.endswith(_MEASURES)):
            return None
        left, right = trimmed(subject)
        if not 2 <= right - left <= _MOST_OF_A_CLAUSE:
            return None
        return self._original[context.prior_start + left : context.prior_start + right]

    def _noun(self, tail: str, start: int, *, joint: bool = True) -> str | None:
        """The noun that the folded words `tail` begin with; they stand at `start`.

        `joint`: several nouns in a list may be counted together (8个学校、医院), but not weighed (8吨粮、棉).
        """
        if worth := _WORTH.match(tail):
            tail, start = tail[worth.end() :], start + worth.end()
        least = 1 if tail[0] in _SHORT else 2
        stop = _TAIL_END.search(tail)
        end = stop.start() if stop else len(tail)
        if predicate := PREDICATES.search(tail, least, end, NO_PREDICATES):
            end = predicate[0]
        comma = tail.find("、", 0, end)
        if comma >= 0 and (not joint or comma == end - 1 or OPENING.end_at(tail, comma + 1) > comma + 1):
            end = comma
        if unclosed := _UNCLOSED.search(tail, 0, end):
            end = unclosed.start(1) if unclosed[1] else unclosed.start()
        return self._original[start : start + min(end, LONGEST)] if end >= least else None

    def _before(self, context: Context) -> str | None:
        """The subject: 地区生产总值增长6%."""
        left, right = trimmed(context.lead)
        short = context.lead[left:right] in _SHORT or self._follows_threshold(context)
        if right - left < (1 if short else 2):
            return None
        previous = context.previous
        if previous and previous.mention.end == context.lead_start and context.lead[0] not in _LIST_MARKS:
            comma = context.lead.rfind("、", left, right - 2)
            left = trimmed_left(context.lead, comma + 1, right) if comma >= 0 else left
        start = context.lead_start + left
        if previous and self._follows_threshold(context):
            inner, outer = trimmed(previous.lead)
            named = outer - inner >= 2 and previous.lead[inner:outer] not in OPENING
            start = previous.lead_start + inner if named else previous.mention.start
        name = self._original[start : context.lead_start + right]
        if of_projects := _OF_PROJECTS.search(FIGURES.fold(name)):
            return name[of_projects.start(1) :]
        if context.lead[left:right] in OWNED and self._last and context.lead.startswith("、"):
            last = FIGURES.fold(self._last)
            for measure in _MEASURES:
                if last.endswith(measure) and len(last) > len(measure):
                    return self._last[: -len(measure)] + name
        return name

    def _follows_threshold(self, context: Context) -> bool:
        previous = context.previous
        adjacent = previous is not None and previous.mention.end == context.lead_start
        return adjacent and previous is not None and is_threshold(previous, self._folded)
