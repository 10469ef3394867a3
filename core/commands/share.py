"""Share notes with a team in a folder: write one's own there, and take in those of the others."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from core.commands.files import complain, print_json, write_line
from core.commands.library import ask, look_up
from core.library.records.authors import Sharing
from core.workspace.sharing import NOT_SHARED, Round, join, leave, share_now, sharing_of


def add_arguments(parser: ArgumentParser) -> None:
    """Name the folder and who one is."""
    parser.add_argument("folder", metavar="FOLDER", nargs="?", type=Path, help="a folder that all can write")
    parser.add_argument("--as", dest="name", metavar="NAME", help="the name by which the others know you")
    parser.add_argument(
        "--leave", action="store_true", help="share no longer; all notes stay, here and there"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: Namespace) -> int:
    """Join, or bring both sides up to date, or leave; without a folder, tell what is shared."""
    if options.leave:
        _tell(options, ask(options, leave), None)
    elif options.folder or options.name:
        nothing: Sharing | None = None
        known = look_up(options, sharing_of, otherwise=nothing)
        folder = options.folder or (Path(known.folder) if known else Path())
        sharing = ask(options, join, folder.absolute(), options.name)
        found = ask(options, share_now)
        _tell(options, sharing, found)
        for problem in found.problems:
            complain(problem)
    else:
        nothing = None
        _tell(options, look_up(options, sharing_of, otherwise=nothing), None)
    return 0


def _tell(options: Namespace, sharing: Sharing | None, found: Round | None) -> None:
    if options.json:
        print_json(_json(sharing, found))
    else:
        write_line(["\n".join(_lines(sharing, found))])


def _json(sharing: Sharing | None, found: Round | None) -> dict[str, Any]:
    told: dict[str, Any] = {"folder": None, "name": None, "joined": False}
    if sharing:
        told = {"folder": sharing.folder, "name": sharing.me.name, "joined": sharing.is_joined}
    if found:
        told |= {"changed": sorted(found.changed), "reports": found.reports, "waiting": found.waiting}
        told |= {"members": [one._asdict() for one in found.people], "written": found.written}
        told |= {"problems": [str(problem) for problem in found.problems]}
    return told


def _lines(sharing: Sharing | None, found: Round | None) -> Iterator[str]:
    if sharing is None:
        yield NOT_SHARED
        return
    yield f"{sharing.folder}\t{sharing.me.name}\t{'shared' if sharing.is_joined else 'left'}"
    if found is None:
        return
    came = f", with {len(found.reports)} reports" if found.reports else ""
    waiting = f", {found.waiting} wait for their report" if found.waiting else ""
    yield f"{len(found.changed)} annotations new or changed{came}{waiting}, {found.written} files written"
    others = [one.name for one in found.people if one.id != sharing.me.id]
    yield f"with {', '.join(others)}" if others else "nobody else is there yet"
