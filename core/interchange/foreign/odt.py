"""The comments and highlighted words of an OpenDocument text, whose report they are on."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from core.document.span import Span
from core.importing.formats.archive import Archive
from core.importing.formats.markup import Element, attribute, child, local, parse
from core.importing.formats.open.odt import inline, spaces
from core.interchange.colours import nearest
from core.interchange.foreign.grown import Grown, commented
from core.interchange.foreign.note import Foreign, joined, quoted, utc

_LEFT_OUT = frozenset(("note", "tracked-changes", "hidden-text", "ruby-text", "title", "desc"))
_SIGNS = {"tab": "\t", "line-break": "\n"}
_NO_COLOUR = ("", "transparent", "#ffffff")


def odt_notes(data: bytes, name: str) -> Iterator[Foreign]:
    """The comments of an `.odt` file, answers with what they answer, then the words that are highlighted."""
    content = parse(Archive(data, name).read("content.xml"), name)
    body = content.find("{*}body/{*}text")
    walk = _Walk(_grounds(content))
    walk.through(() if body is None else body, "")
    text, source = walk.words.text, f"urn:file:{name}"
    for said in _threads(walk.comments).values():
        if span := commented(text, walk.range_of(said[0])):
            yield joined(quoted(text, span, source=source), [_said(one) for one in said])
    for span, colour in walk.words.highlights:
        yield quoted(text, span, source=source, colour=nearest(colour))


class _Walk:
    """The words of a text as they grow, with where its comments and highlights are."""

    def __init__(self, grounds: Mapping[str, str]) -> None:
        self.words = Grown[str]()
        self.comments: list[Element] = []
        self._grounds = grounds
        self._starts: dict[Element, int] = {}
        self._ends: dict[str, int] = {}

    def range_of(self, comment: Element) -> Span:
        """What a comment is on, empty where it only stands somewhere."""
        start = self._starts[comment]
        return Span(start, max(start, self._ends.get(attribute(comment, "name"), start)))

    def through(self, parent: "Element | tuple[()]", ground: str) -> None:
        """Take in all that is below an element, whose words have a ground."""
        around = local(str(parent.tag)) if isinstance(parent, Element) else ""
        for one in parent:
            tag = local(str(one.tag))
            if tag == "annotation":
                self.comments.append(one)
                self._starts[one] = self.words.length
            elif tag == "annotation-end":
                self._ends.setdefault(attribute(one, "name"), self.words.length)
            elif tag == "s":
                self._put(spaces(one), ground)
            elif tag in _SIGNS:
                self._put(_SIGNS[tag], ground)
            elif tag not in _LEFT_OUT and not tag.endswith("-content"):
                own = self._grounds.get(attribute(one, "style-name"), ground) if tag == "span" else ground
                self._put(_inline(one.text, tag), own)
                self.through(one, own)
                if tag in ("p", "h"):
                    self.words.put("\n")
            self._put(_inline(one.tail, around), ground)

    def _put(self, words: str, ground: str) -> None:
        start = self.words.length
        self.words.put(words)
        if ground not in _NO_COLOUR:
            self.words.highlight(start, ground)


def _inline(words: str | None, tag: str) -> str:
    """Words of a paragraph on one line; what stands between paragraphs is the file's own space."""
    if not words or tag not in ("p", "h", "span", "a"):
        return ""
    return inline(words)


def _grounds(content: Element) -> dict[str, str]:
    """The ground that each style of words gives them."""
    return {
        attribute(style, "name"): ground.lower()
        for style in content.iterfind("{*}automatic-styles/{*}style")
        if (properties := child(style, "text-properties")) is not None
        and (ground := attribute(properties, "background-color"))
    }


def _threads(comments: Sequence[Element]) -> dict[str, list[Element]]:
    """Each comment by its name, and after it the answers to it."""
    above = {attribute(one, "name"): attribute(one, "parent-name") for one in comments}
    threads: dict[str, list[Element]] = defaultdict(list)
    for number, one in enumerate(comments):
        name = attribute(one, "name") or f"#{number}"
        seen = {name}
        while (parent := above.get(name)) and parent in above and parent not in seen:
            seen.add(name := parent)
        threads[name].append(one)
    return threads


def _said(comment: Element) -> tuple[str, str, str]:
    """Who wrote a comment, when, and what it says."""
    lines = ("".join(map(str, line.itertext())) for line in comment.iter("{*}p", "{*}h"))
    author, date = comment.findtext("{*}creator") or "", comment.findtext("{*}date") or ""
    return author.strip(), utc(date.strip()[:26]), "\n".join(lines).strip()
