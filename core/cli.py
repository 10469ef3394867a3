"""The command line: `zhupi` opens the window, `zhupi inspect` and `zhupi notes` print."""

import argparse
import io
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from core.commands.table import COMMANDS as FURTHER_COMMANDS
from core.commands.table import run_command
from core.document.annotation import Placed
from core.document.problem import Problem

VERSION = "0.1.0"
THEMES = ("light", "dark", "sepia")
LANGUAGES = ("zh_CN", "zh_TW", "en")
BAD_LUCK, INTERRUPTED, BROKEN_PIPE = 2, 130, 141
COMMANDS_HELP = """\
commands:
  zhupi inspect FILE... [--json]   print what is understood of reports; - reads standard input
  zhupi notes FILE... [--json]     print the annotations of a report
  zhupi annotate FILE --quote "…"  annotate words of a report
  zhupi export FILE --format …     write annotations as jsonld, markdown or csv
  zhupi merge ANNOTATIONS          take in annotations from another library
  zhupi attach REPORT ANNOTATIONS  tell where annotations stand in a report
  zhupi backup                     make a verified backup of the library
  zhupi check [FILE]               tell whether the library, or a backup, is as it was written
  zhupi restore [BACKUP]           list the backups, or put one in the library's place
  zhupi salvage [FILE]             bring back what is intact of a damaged library

A file that is named like a command opens as ./inspect or ./notes.
"""


class Start(NamedTuple):
    """What a window is asked to show; `screenshot` is where its picture goes instead of a screen."""

    files: tuple[Path, ...] = ()
    library: Path | None = None
    screenshot: Path | None = None
    size: tuple[int, int] | None = None
    theme: str | None = None
    language: str | None = None


ShowWindow = Callable[[Start], int]


def main(arguments: Sequence[str], show_window: ShowWindow) -> int:
    """Do what the arguments ask for; the exit status."""
    _speak_utf8()
    try:
        status = _run(arguments, show_window)
        if sys.stdout:
            sys.stdout.flush()
    except Problem as problem:
        _complain(problem)
        return BAD_LUCK
    except BrokenPipeError:
        # Python flushes once more at exit; nobody listens any longer.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _run(arguments: Sequence[str], show_window: ShowWindow) -> int:
    if not arguments:
        return show_window(Start())  # the usual start, quicker without a parser
    common = _common_options()
    options, rest = common.parse_known_args(arguments)
    if rest and rest[0] in FURTHER_COMMANDS:
        return run_command(rest[0], rest[1:], common, options)
    if rest and rest[0] in COMMANDS:
        command = COMMANDS[rest[0]]
        parser = argparse.ArgumentParser(f"zhupi {rest[0]}", description=command.__doc__, parents=[common])
        parser.add_argument("files", metavar="FILE", nargs="+", type=Path)
        parser.add_argument("--json", action="store_true", help="print JSON, one object a file")
        return command(parser.parse_args(rest[1:], options))
    return show_window(_start(_window_parser(common).parse_args(rest, options)))


def _common_options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    # Suppressed, so that a second parser does not forget what was said before the command.
    parser.add_argument(
        "--library", metavar="PATH", type=Path, default=argparse.SUPPRESS, help="use another library file"
    )
    return parser


def _window_parser(common: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "zhupi",
        description="Read and annotate Chinese government work reports.",
        epilog=COMMANDS_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[common],
    )
    parser.add_argument("files", metavar="FILE", nargs="*", type=Path, help="a report to open")
    parser.add_argument("--screenshot", metavar="OUT.png", type=Path, help="paint the window into a picture")
    parser.add_argument("--size", metavar="WxH", type=_size, help="size of the window, such as 1280x860")
    parser.add_argument("--theme", choices=THEMES, help="colours of the window")
    parser.add_argument("--lang", choices=LANGUAGES, help="language of the window")
    parser.add_argument("--version", action="version", version=f"zhupi {VERSION}")
    return parser


def _size(words: str) -> tuple[int, int]:
    width, _, height = words.partition("x")
    if width.isdecimal() and height.isdecimal() and 0 < int(width) <= 10_000 and 0 < int(height) <= 10_000:
        return int(width), int(height)
    raise argparse.ArgumentTypeError(f"{words!r} is no size such as 1280x860")


def _start(options: argparse.Namespace) -> Start:
    return Start(
        files=tuple(file.absolute() for file in options.files),
        library=_library_path(options),
        screenshot=options.screenshot,
        size=options.size,
        theme=options.theme,
        language=options.lang,
    )


def _library_path(options: argparse.Namespace) -> Path | None:
    path: Path | None = getattr(options, "library", None)
    return path and path.absolute()


def _notes(options: argparse.Namespace) -> int:
    """Print the annotations of a report."""
    from core.library.library import default_path  # noqa: PLC0415 - nor do they need a library
    from core.workspace.kept_notes import kept_notes  # noqa: PLC0415

    def answer(file: Path) -> str:
        notes = kept_notes(file, _library_path(options) or default_path())
        if options.json:
            return _json([_note_json(note) for note in notes])
        return "\n\n".join("\n".join(_note_lines(note)) for note in notes)

    return _for_each(options.files, answer)


COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {"notes": _notes}


def _for_each(files: Sequence[Path], answer: Callable[[Path], str]) -> int:
    """Print the answer for every file, and what is wrong with those that have none."""
    status = 0
    for file in files:
        try:
            words = answer(file)
        except Problem as problem:
            _complain(problem)
            status = BAD_LUCK
        else:
            sys.stdout.write(f"{words}\n" if words else "")
    return status


def _json(value: object) -> str:
    import json  # noqa: PLC0415

    return json.dumps(value, ensure_ascii=False)


def _note_json(note: Placed) -> dict[str, object]:
    annotation, placement = note.annotation, note.placement
    return {
        "id": annotation.id,
        "start": placement.span and placement.span.start,
        "end": placement.span and placement.span.end,
        "state": placement.state,
        "quote": annotation.selectors.exact,
        "colour": annotation.colour,
        "note": annotation.note,
        "tags": list(annotation.tags),
        "created": annotation.created,
        "modified": annotation.modified,
    }


def _note_lines(note: Placed) -> Iterator[str]:
    yield f"{note.annotation.selectors.exact}  [{note.annotation.colour}]"
    if note.annotation.note:
        yield f"  {note.annotation.note}"
    if note.annotation.tags:
        yield "  " + " ".join(f"#{tag}" for tag in note.annotation.tags)


def _speak_utf8() -> None:
    """Print Chinese also where the system's language knows none."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _complain(problem: Problem) -> None:
    sys.stderr.write(f"zhupi: {problem}\n")
