"""The command line: `zhupi` opens the window, its commands work without one."""

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from core.commands.files import BAD_LUCK, complain
from core.commands.library import AskWindow
from core.commands.registry import BY_NAME, listed, run_command
from core.document.problem import Problem, path_too_long

VERSION = "0.1.0"
THEMES = ("light", "dark", "sepia")
LANGUAGES = ("zh_CN", "zh_TW", "en")
INTERRUPTED, BROKEN_PIPE = 130, 141


class Start(NamedTuple):
    """What a window is asked to show; `screenshot` is where its picture goes instead of a screen.

    Where nothing was open before, it shows all reports, or `with_report` the one that ships.
    """

    files: tuple[Path, ...] = ()
    library: Path | None = None
    screenshot: Path | None = None
    size: tuple[int, int] | None = None
    theme: str | None = None
    language: str | None = None
    with_report: bool = False


ShowWindow = Callable[[Start], int]


def no_window(_library: Path, _question: bytes) -> None:
    """What is asked of a window where none can be."""


def main(arguments: Sequence[str], show_window: ShowWindow, ask_window: AskWindow = no_window) -> int:
    """Do what the arguments ask for; the exit status."""
    _speak_utf8()
    try:
        status = _run(arguments, show_window, ask_window)
        if sys.stdout:
            sys.stdout.flush()
    except Problem as problem:
        complain(problem)
        return BAD_LUCK
    except BrokenPipeError:
        # Python flushes once more at exit; nobody listens any longer.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        too_long = path_too_long(error)
        if too_long is None:
            raise
        complain(too_long)
        return BAD_LUCK
    return status


def _run(arguments: Sequence[str], show_window: ShowWindow, ask_window: AskWindow) -> int:
    if not arguments:
        return show_window(Start())  # the usual start, quicker without a parser
    common = _common_options()
    options, rest = common.parse_known_args(arguments)
    if rest and rest[0] in BY_NAME:
        options.ask_window = ask_window
        return run_command(rest[0], rest[1:], common, options)
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
        epilog=_commands(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[common],
    )
    parser.add_argument("files", metavar="FILE", nargs="*", type=Path, help="a report to open")
    parser.add_argument("--screenshot", metavar="OUT.png", type=Path, help="paint the window into a picture")
    parser.add_argument("--size", metavar="WxH", type=_size, help="size of the window, such as 1280x860")
    parser.add_argument("--theme", choices=THEMES, help="colours of the window")
    parser.add_argument("--lang", choices=LANGUAGES, help="language of the window")
    parser.add_argument(
        "--with-report",
        action="store_true",
        help="where nothing was open before, show the report that ships, not the library",
    )
    parser.add_argument("--version", action="version", version=f"zhupi {VERSION}")
    return parser


def _commands() -> str:
    """What else there is, below the options."""
    lines = ("commands:", *(f"  {line}" for line in listed()))
    return "\n".join((*lines, "", "A file that is named like a command opens as ./inspect or ./notes."))


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
        with_report=options.with_report,
    )


def _library_path(options: argparse.Namespace) -> Path | None:
    path: Path | None = getattr(options, "library", None)
    return path and path.absolute()


def _speak_utf8() -> None:
    """Print Chinese also where the system's language knows none."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
