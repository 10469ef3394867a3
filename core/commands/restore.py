"""Put a backup in the place of the library, which is kept beside it; without BACKUP, list the backups."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from core.commands.files import print_json, write_line
from core.commands.library import library_path
from core.library.safety.restore import copy_of, restore
from core.library.safety.rotation import backups


def add_arguments(parser: ArgumentParser) -> None:
    """Name the backup."""
    parser.add_argument(
        "backup", metavar="BACKUP", nargs="?", help="a backup's file, or its number in the list"
    )
    parser.add_argument(
        "--to",
        metavar="COPY",
        type=Path,
        help="only make a copy of it, to look into with zhupi --library COPY",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: Namespace) -> int:
    """List the backups, copy one, or put it in place and print where the old library lies."""
    library = library_path(options)
    if options.backup is None:
        return _list(library, as_json=options.json)
    backup = _named(options.backup, library)
    if options.to:
        copy_of(backup, options.to.absolute())
        answer = {"copy": str(options.to.absolute())}
    else:
        aside = restore(backup, library)
        answer = {"library": str(library), "aside": str(aside) if aside else ""}
    if options.json:
        print_json(answer)
    else:
        write_line(["\n".join(f"{name}: {path}" for name, path in answer.items() if path)])
    return 0


def _list(library: Path, *, as_json: bool) -> int:
    found = backups(library)
    if as_json:
        print_json([{"number": each.number, "day": each.day, "path": str(each.path)} for each in found])
    else:
        write_line(["\n".join(f"{each.number}\t{each.day}\t{each.path}" for each in found)])
    return 0


def _named(backup: str, library: Path) -> Path:
    numbered = (each.path for each in backups(library) if str(each.number) == backup)
    return next(numbered, Path(backup).absolute())
